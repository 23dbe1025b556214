"""``compare LEFT RIGHT``."""

from __future__ import annotations

import argparse

from peaceplans.cli.ids import checked, two_plans
from peaceplans.cli.reporting import put_report
from peaceplans.compare.comparison import Order, Status
from peaceplans.library import Library
from peaceplans.model.evidence import Certainty
from peaceplans.model.plan import State
from peaceplans.report.views import comparison_report
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.comparison.sheet import Mode, RowFilter


def compare(library: Library, arguments: argparse.Namespace) -> None:
    """Write the comparison in the format asked for."""
    left, right = two_plans("compare", arguments.left, arguments.right, library)
    sheet = comparison_sheet(
        library, left, right, order=Order(arguments.order), mode=mode(arguments), row_filter=_filter(library, arguments)
    )
    put_report(comparison_report(sheet), library, arguments)


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
