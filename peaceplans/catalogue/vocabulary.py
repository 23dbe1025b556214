"""The files of `vocabulary/`: topics, parties, units, term keys, fields of instruments, contested questions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from peaceplans.catalogue.faults import likely
from peaceplans.catalogue.records import Record
from peaceplans.model.terms import TermKind
from peaceplans.model.vocabulary import FieldKey, Party, Question, TermKey, Topic, Unit, Vocabulary

Entry = TypeVar("Entry")


def read_vocabulary(files: dict[str, list[Record]]) -> Vocabulary:
    """The vocabulary from the records of each of its files, by the file's name without folder and ending."""
    units = _by_id(files["units"], _unit)
    topics = _by_id(files["topics"], _topic)
    dimensions = sorted({unit.dimension for unit in units.values()})
    return Vocabulary(
        topics=topics,
        parties=_by_id(files["parties"], _party),
        units=units,
        terms=_by_id(files["terms"], lambda record, name: _term_key(record, name, dimensions)),
        fields=_by_id(files["fields"], _field_key),
        questions=_by_id(files["questions"], lambda record, name: _question(record, name, topics)),
    )


def _by_id(records: list[Record], read: Callable[[Record, str], Entry]) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for record in records:
        name = record.slug("id")
        if name in found:
            record.report(record.line_of("id"), f"id '{name}' repeated", "remove one")
        found.setdefault(name, read(record, name))
        record.close()
    return found


def _topic(record: Record, name: str) -> Topic:
    return Topic(id=name, label=record.text("label", required=True), dossier=record.text("dossier"))


def _party(record: Record, name: str) -> Party:
    return Party(id=name, label=record.text("label", required=True), capital=record.text("capital"))


def _field_key(record: Record, name: str) -> FieldKey:
    return FieldKey(id=name, label=record.text("label", required=True), dossier=record.text("dossier"))


def _question(record: Record, name: str, topics: dict[str, Topic]) -> Question:
    topic = record.text("topic", required=True)
    if topic and topic not in topics:
        record.report(record.line_of("topic"), f"unknown topic '{topic}'", likely(topic, topics))
    return Question(id=name, label=record.text("label", required=True), topic=topic, dossier=record.text("dossier"))


def _unit(record: Record, name: str) -> Unit:
    label, dimension = record.text("label", required=True), record.text("dimension", required=True)
    return Unit(id=name, label=label, dimension=dimension, factor=_factor(record))


def _factor(record: Record) -> float:
    scalar = record.scalar("factor", required=True)
    if scalar is None:
        return 1.0
    try:
        factor = float(scalar.value)
    except ValueError:
        factor = 0.0
    if not 0 < factor < float("inf"):
        record.report(scalar.line, f"'factor' must be a number above 0, not '{scalar.value}'")
    return factor


def _term_key(record: Record, name: str, dimensions: list[str]) -> TermKey:
    label, kind, unit = record.text("label", required=True), record.choice("kind", TermKind), record.text("unit")
    if unit and unit not in dimensions:
        record.report(record.line_of("unit"), f"unknown dimension '{unit}'", likely(unit, dimensions))
    return TermKey(id=name, label=label, kind=kind, unit=unit)
