"""``matrix [PLAN...]``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from peaceplans.cli.arguments import known
from peaceplans.cli.errors import UsageError
from peaceplans.cli.ids import checked, plan_ids
from peaceplans.cli.reporting import put_report
from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.report.views import matrix_report
from peaceplans.sheets.matrix.choice import MatrixChoice, MatrixFilter, MatrixMark, RowKind
from peaceplans.sheets.matrix.sheet import MatrixSheet, matrix_sheet

if TYPE_CHECKING:
    from peaceplans.sheets.matrix.strand import Strand


def matrix(library: Library, arguments: argparse.Namespace) -> None:
    """Set plans beside each other by topics or points, follow a commitment through them, or list their silences."""
    sheet = matrix_sheet(library, _choice(library, arguments))
    if not sheet.columns:
        raise PeacePlansError("there is no plan to show", where="matrix")
    strand = _strand(sheet, arguments.follow) if arguments.follow else None
    put_report(matrix_report(sheet, strand, silences=arguments.silences), library, arguments)


def _choice(library: Library, arguments: argparse.Namespace) -> MatrixChoice:
    ids = plan_ids(library)
    plans = tuple(checked("matrix", name, ids, "plan") for name in arguments.plans)
    baseline = checked("matrix", arguments.baseline, ids, "plan") if arguments.baseline else ""
    points_of = checked("matrix", arguments.points_of, ids, "plan") if arguments.points_of else ""
    if arguments.follow and arguments.silences:
        raise UsageError("matrix: --follow and --silences are two reports; ask for one of them")
    topics = tuple(library.vocabulary.topics)
    for topic in arguments.topic:
        checked("matrix", topic, topics, "topic")
    marks = {
        MatrixMark.DIFFERING: arguments.differing,
        MatrixMark.OPEN: arguments.open,
        MatrixMark.SILENT: arguments.silent,
    }
    return MatrixChoice(
        plans=plans,
        baseline=baseline,
        rows=RowKind.POINTS if points_of else RowKind(arguments.rows),
        points_of=points_of,
        all_topics=arguments.silences and not arguments.topic,
        row_filter=MatrixFilter(
            marks=frozenset(mark for mark, chosen in marks.items() if chosen),
            topics=tuple(arguments.topic),
            words=arguments.words,
        ),
    )


def _strand(sheet: MatrixSheet, key: str) -> Strand:
    """The commitment; one that no shown plan has is refused with those that can be followed.

    Raises:
        PeacePlansError: there is no such term, or no shown plan has it.
    """
    from peaceplans.sheets.matrix.strands import follow, strand_names

    try:
        known(key, tuple(sheet.vocabulary.terms), "term")
    except argparse.ArgumentTypeError as error:
        raise PeacePlansError(str(error).partition("; the choice")[0], where="matrix") from error
    strand = follow(sheet, key)
    if not any(step.values or step.reports for step in strand.steps):
        most = ", ".join(name.key for name in strand_names(sheet)[:5])
        remedy = f"these most of them have: {most}" if most else "name other plans"
        raise PeacePlansError(f"no plan shown has '{key}'", where="matrix", remedy=remedy)
    return strand
