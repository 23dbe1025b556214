"""Facets, their values and a whole filter, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from peaceplans.compare.comparison import Status
from peaceplans.model.evidence import Certainty
from peaceplans.model.links import Relation
from peaceplans.model.plan import State
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.facets import Facet
from peaceplans.sheets.comparison.row_filter import RowFilter, RowMark
from ui.compare.rows.middle_text import certainty_label, relation_label, status_label


def facet_label(facet: Facet) -> str:
    """What a facet is called."""
    return {
        Facet.STATUS: QCoreApplication.translate("Facets", "Status"),
        Facet.CERTAINTY: QCoreApplication.translate("Facets", "Certainty"),
        Facet.RELATION: QCoreApplication.translate("Facets", "Relation"),
        Facet.TOPIC: QCoreApplication.translate("Facets", "Topic"),
        Facet.STATE: QCoreApplication.translate("Facets", "State"),
        Facet.MARKS: QCoreApplication.translate("Facets", "Marks"),
    }[facet]


def value_label(facet: Facet, value: str, vocabulary: Vocabulary) -> str:
    """What a value of a facet is called."""
    if facet is Facet.TOPIC:
        return one_line(vocabulary.topic_label(value))
    if facet is Facet.STATUS:
        return status_label(Status(value))
    if facet is Facet.CERTAINTY:
        return certainty_label(Certainty(value))
    if facet is Facet.STATE:
        return _state_label(State(value))
    if facet is Facet.MARKS:
        return _mark_label(RowMark(value))
    if value in {relation.value for relation in Relation}:
        return relation_label(Relation(value))
    return QCoreApplication.translate("Facets", "on one side only")


def filter_in_words(row_filter: RowFilter, vocabulary: Vocabulary) -> str:
    """``Status: amended, only left; key changes; words “army”``; empty when nothing is filtered."""
    return "; ".join(_parts(row_filter, vocabulary))


def mirrored(row_filter: RowFilter) -> RowFilter:
    """The same rows when left and right are exchanged."""
    sides = {Status.ONLY_LEFT: Status.ONLY_RIGHT, Status.ONLY_RIGHT: Status.ONLY_LEFT}
    turned = {Relation.NARROWED.value: Relation.BROADENED.value, Relation.BROADENED.value: Relation.NARROWED.value}
    return replace(
        row_filter,
        statuses=frozenset(sides.get(status, status) for status in row_filter.statuses),
        relations=frozenset(turned.get(relation, relation) for relation in row_filter.relations),
    )


def active_count(row_filter: RowFilter) -> int:
    """How many values are chosen, words counted as one."""
    return sum(len(values) for values in row_filter.as_mapping().values())


def _parts(row_filter: RowFilter, vocabulary: Vocabulary) -> Iterator[str]:
    mapping = row_filter.as_mapping()
    for facet in (Facet.STATUS, Facet.CERTAINTY, Facet.RELATION, Facet.STATE, Facet.TOPIC):
        values = mapping.get(facet.value, [])
        if values:
            yield f"{facet_label(facet)}: {', '.join(value_label(facet, value, vocabulary) for value in values)}"
    for mark in row_filter.marks:
        yield _mark_label(mark)
    if row_filter.words.strip():
        words = QCoreApplication.translate("Facets", "with the words \u201c%1\u201d")
        yield words.replace("%1", one_line(row_filter.words))


def _state_label(state: State) -> str:
    return {
        State.AGREED: QCoreApplication.translate("Facets", "agreed"),
        State.OPEN: QCoreApplication.translate("Facets", "open"),
        State.STRUCK: QCoreApplication.translate("Facets", "struck"),
        State.NOT_STATED: QCoreApplication.translate("Facets", "not stated"),
    }[state]


def _mark_label(mark: RowMark) -> str:
    return {
        RowMark.KEY_CHANGES: QCoreApplication.translate("Facets", "key changes"),
        RowMark.NOTED: QCoreApplication.translate("Facets", "noted"),
        RowMark.DIFFERING: QCoreApplication.translate("Facets", "only differences"),
    }[mark]
