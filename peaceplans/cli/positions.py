"""``positions [PARTY...]``."""

from __future__ import annotations

import argparse

from peaceplans.cli.errors import UsageError
from peaceplans.cli.ids import checked
from peaceplans.cli.reporting import put_report
from peaceplans.library import Library
from peaceplans.report.views import positions_report
from peaceplans.sheets.positions.filter import PositionFilter, PositionMark
from peaceplans.sheets.positions.sheet import PositionRecord, notes_around


def positions(library: Library, arguments: argparse.Namespace) -> None:
    """Set parties beside each other on the contested questions or on the points of a plan."""
    from dataclasses import replace

    record = PositionRecord(library)
    parties = chosen_parties("positions", record, arguments.parties, apart=arguments.apart)
    plan = chosen_plan("positions", record, arguments.plan)
    sheet = record.sheet(parties, plan=plan, apart=arguments.apart, position_filter=_filter(library, arguments, plan))
    sheet = replace(sheet, notes=notes_around(library, sheet))
    put_report(positions_report(sheet), library, arguments)


def chosen_parties(command: str, record: PositionRecord, typed: list[str], *, apart: bool) -> tuple[str, ...]:
    """The parties named, each once; empty when none is.

    Raises:
        PeacePlansError: the record has no stance of such a party.
        UsageError: one party is named alone where parties are set against each other.
    """
    parties = tuple(dict.fromkeys(checked(command, name, record.parties, "party") for name in typed))
    if apart and len(parties) == 1:
        raise UsageError(f"{command} --apart: '{parties[0]}' stands alone; name two parties or more, or none")
    return parties


def chosen_plan(command: str, record: PositionRecord, typed: str | None) -> str:
    """The plan named; empty when none is.

    Raises:
        PeacePlansError: the record has no stances to the points of such a plan.
    """
    if not typed:
        return ""
    return checked(command, typed, tuple(plan.id for plan in record.plans), "plan with stances")


def _filter(library: Library, arguments: argparse.Namespace, plan: str) -> PositionFilter:
    words = library.vocabulary
    questions = tuple(checked("positions", one, tuple(words.questions), "question") for one in arguments.question)
    if questions and plan:
        raise UsageError("positions: --question and --plan go ill together; the rows are questions or points")
    topics = (checked("positions", one, tuple(words.topics), "topic") for one in arguments.topic)
    marks = [PositionMark.CONTRADICTIONS] if arguments.contradictions else []
    marks += [PositionMark.CHANGED] if arguments.changed else []
    return PositionFilter(topics=frozenset(topics), targets=frozenset(questions), marks=frozenset(marks))
