"""``compare LEFT RIGHT``."""

from __future__ import annotations

import argparse

from peaceplans.cli.ids import checked, two_plans
from peaceplans.cli.output import put, rendered
from peaceplans.compare.comparison import Order, Status
from peaceplans.library import Library
from peaceplans.model.evidence import Certainty
from peaceplans.model.plan import State
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Mode, RowFilter


def compare(library: Library, arguments: argparse.Namespace) -> None:
    """Write the comparison in the format asked for."""
    left, right = two_plans("compare", arguments.left, arguments.right, library)
    sheet = comparison_sheet(
        library, left, right, order=Order(arguments.order), mode=mode(arguments), row_filter=_filter(library, arguments)
    )
    put(_rendered(sheet, arguments), arguments.output)


def _filter(library: Library, arguments: argparse.Namespace) -> RowFilter:
    topics = tuple(library.vocabulary.topics)
    return RowFilter(
        statuses=frozenset(map(Status, arguments.status)),
        certainties=frozenset(map(Certainty, arguments.certainty)),
        relations=frozenset(arguments.relation),
        topics=frozenset(checked("compare", topic, topics, "topic") for topic in arguments.topic),
        states=frozenset(map(State, arguments.state)),
        key_changes=arguments.key_changes,
        noted=arguments.noted,
        differing=arguments.differing,
        words=arguments.words,
    )


def mode(arguments: argparse.Namespace) -> Mode:
    """Redline when asked for, else contrast."""
    return Mode.REDLINE if arguments.redline else Mode.CONTRAST


def _rendered(sheet: ComparisonSheet, arguments: argparse.Namespace) -> str:
    name = arguments.format
    if name == "json":
        from peaceplans.report.comparison.as_json import comparison_json

        return comparison_json(sheet)
    from peaceplans.report.comparison.document import comparison_document

    return rendered(comparison_document(sheet), arguments.format, arguments.output)
