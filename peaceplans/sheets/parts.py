"""What a note or a remark can be about: points, figures, statements and sources of a row or field, and the whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from peaceplans.model.anchors import AnchorKind
from peaceplans.model.dates import in_words
from peaceplans.model.instrument import Instrument
from peaceplans.model.notation import term_in_words
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.source import Source
from peaceplans.model.vocabulary import FieldKey, Vocabulary
from peaceplans.sheets.anchor_names import all_terms
from peaceplans.sheets.citations import cited, of_provision
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Position, SheetRow
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet, field_citations

if TYPE_CHECKING:  # a comparison opens without
    from peaceplans.sheets.library.plan import PlanSheet


class Part(NamedTuple):
    """Something with an anchor of its own.

    Attributes:
        kind: what it is.
        anchor: what a note on it hangs on.
        name: what it is called, in one phrase.
    """

    kind: AnchorKind
    anchor: str
    name: str


def row_parts(shown: SheetRow, sheet: ComparisonSheet) -> tuple[Part, ...]:
    """The parts of a row of a comparison; the first is the row itself where it joins two points."""
    words = sheet.vocabulary
    parts = [*_points(shown, sheet), *_positions(shown, words)]
    parts += _sources(sheet.all_sources[name] for name in cited([shown]) if name in sheet.all_sources)
    parts += [Part(AnchorKind.RECORD, plan.id, plan.short_title) for plan in (sheet.left, sheet.right)]
    parts.append(Part(AnchorKind.TOPIC, f"topic/{shown.row.topic}", words.topic_label(shown.row.topic)))
    return _each_once(parts)


def field_parts(sheet: GuaranteeSheet, instrument: Instrument, key: FieldKey) -> tuple[Part, ...]:
    """The parts of a field of an instrument; the first is the field itself."""
    parts = [Part(AnchorKind.FIELD, f"{instrument.id}#{key.id}", f"{instrument.short_title}: {key.label}")]
    field = instrument.field(key.id)
    ids = dict.fromkeys(citation.source for citation in field_citations(field))
    parts += _sources(sheet.sources[name] for name in ids if name in sheet.sources)
    parts.append(Part(AnchorKind.RECORD, instrument.id, instrument.short_title))
    return _each_once(parts)


def plan_parts(sheet: PlanSheet, provision: Provision) -> tuple[Part, ...]:
    """The parts of a point of a plan's page; the first is the point itself."""
    words, plan = sheet.vocabulary, sheet.plan
    point = _point(provision, plan)
    parts = [Part(AnchorKind.PROVISION, provision.ref, f"{point} {provision.title}".strip())]
    for term in all_terms(provision):
        told = f"{words.term_label(term.key)}, {term_in_words(term, words)}"
        parts.append(Part(AnchorKind.TERM, f"{provision.ref}#{term.key}", f"{point}: {told}"))
    parts += _of_positions(sheet.positions_on(provision), words)
    ids = dict.fromkeys(citation.source for citation in of_provision(provision))
    parts += _sources(sheet.text_sources[name] for name in ids if name in sheet.text_sources)
    parts.append(Part(AnchorKind.RECORD, plan.id, plan.short_title))
    return _each_once(parts)


def record_parts(record: str, name: str, sources: Iterable[Source]) -> tuple[Part, ...]:
    """The parts of a plan or an instrument as a whole: itself, and the sources behind it."""
    return _each_once([Part(AnchorKind.RECORD, record, name), *_sources(sources)])


def source_parts(source: Source) -> tuple[Part, ...]:
    """A source alone."""
    return _each_once(_sources([source]))


def _points(shown: SheetRow, sheet: ComparisonSheet) -> Iterator[Part]:
    if "~" in shown.anchor:
        yield Part(AnchorKind.PAIR, shown.anchor, "")
    plans = {plan.id: plan for plan in (sheet.left, sheet.right)}
    for provision in shown.row.provisions:
        name = _point(provision, plans[provision.plan])
        yield Part(AnchorKind.PROVISION, provision.ref, f"{name} {provision.title}".strip())
    for provision in shown.row.provisions:
        for term in all_terms(provision):
            told = f"{sheet.vocabulary.term_label(term.key)}, {term_in_words(term, sheet.vocabulary)}"
            yield Part(
                AnchorKind.TERM, f"{provision.ref}#{term.key}", f"{_point(provision, plans[provision.plan])}: {told}"
            )


def _point(provision: Provision, plan: Plan) -> str:
    return f"{plan.short_title}, {provision.number or provision.key}"


def _positions(shown: SheetRow, words: Vocabulary) -> Iterator[Part]:
    yield from _of_positions(shown.positions, words)


def _of_positions(positions: Iterable[Position], words: Vocabulary) -> Iterator[Part]:
    for position in positions:
        capital = words.capital(position.party)
        for stance in position.stances:
            name = f"{capital}, our reading: {stance.attitude.label}, on {stance.target}"
            yield Part(AnchorKind.STANCE, f"stance/{stance.party}/{stance.target}", name)
        for statement in position.statements:
            name = f"{capital}: {statement.speaker}, {in_words(statement.date)}"
            yield Part(AnchorKind.STATEMENT, f"statement/{statement.id}", name)


def _sources(sources: Iterable[Source]) -> Iterator[Part]:
    for source in sources:
        dated = f", {in_words(source.date)}" if source.date else ""
        yield Part(AnchorKind.SOURCE, f"source/{source.id}", f"{source.publisher}{dated}: {source.title}")


def _each_once(parts: Iterable[Part]) -> tuple[Part, ...]:
    once: dict[str, Part] = {}
    for part in (*parts, Part(AnchorKind.LIBRARY, "library", "")):
        once.setdefault(part.anchor, part)
    return tuple(once.values())
