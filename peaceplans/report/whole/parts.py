"""A part of a report -> the report of that view, with the notes that are to go in.

What a part names is looked for strictly: a report never shows something else than was asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.report import views
from peaceplans.report.report import Report
from peaceplans.report.whole.settings import ReportPart

if TYPE_CHECKING:
    from peaceplans.model.notes import Note


def part_report(library: Library, part: ReportPart) -> Report:
    """The report of one view.

    Raises:
        PeacePlansError: what it names is not in the library, or there is nothing to show.
    """
    makers: dict[str, Callable[[Library, ReportPart], Report]] = {
        "compare": _compare,
        "matrix": _matrix,
        "guarantees": _guarantees,
        "positions": _positions,
        "timeline": _timeline,
        "library": _library,
        "notes": _notes,
    }
    return makers[part.view](library, part)


def _compare(library: Library, part: ReportPart) -> Report:
    from peaceplans.compare.comparison import Order
    from peaceplans.sheets.comparison.account_notes import on_accounts
    from peaceplans.sheets.comparison.build import comparison_sheet, with_notes
    from peaceplans.sheets.comparison.choice import ComparisonChoice

    asked = ComparisonChoice.from_mapping(part.state)
    if not (asked.left and asked.right):
        raise _nothing(part, 'name the plans with "left" and "right"')
    sheet = comparison_sheet(
        library,
        asked.left,
        asked.right,
        order=asked.order or Order.TOPIC,
        mode=asked.mode,
        row_filter=asked.row_filter,
    )
    if part.notes is not None:
        rows = sheet.rows
        there = [*sheet.notes, *(note for row in rows for note in row.notes), *on_accounts(sheet.account_notes, rows)]
        chosen = _chosen(there, part)
        sheet = with_notes(sheet, chosen, account_notes=on_accounts(chosen, rows), rows_stay=True)
    return views.comparison_report(sheet)


def _matrix(library: Library, part: ReportPart) -> Report:
    from peaceplans.sheets.matrix.choice import MatrixChoice
    from peaceplans.sheets.matrix.choosing import from_mapping
    from peaceplans.sheets.matrix.sheet import matrix_sheet
    from peaceplans.sheets.matrix.strands import follow

    choice = from_mapping(part.state)
    plans = [plan.id for plan in library.plans()]
    named = (*choice.plans, *filter(None, (choice.baseline, choice.points_of)))
    _all_known(named, plans, "plan", part)
    _all_known(choice.row_filter.topics, library.vocabulary.topics, "topic", part)
    key = part.state.get("follow")
    if isinstance(key, str) and key and part.state.get("report") == "follow":
        _all_known([key], library.vocabulary.terms, "term", part)
        sheet = matrix_sheet(library, MatrixChoice() if part.state.get("through_all") is True else choice)
        return views.matrix_report(sheet, follow(sheet, key))
    sheet = matrix_sheet(library, choice)
    if not sheet.columns:
        raise _nothing(part, "name plans")
    sheet = replace(sheet, notes=_chosen(sheet.notes, part))
    return views.matrix_report(sheet, silences=part.state.get("coverage") is True)


def _guarantees(library: Library, part: ReportPart) -> Report:
    from peaceplans.sheets.comparison.row_notes import newest_first
    from peaceplans.sheets.guarantees.choice import Choice, View
    from peaceplans.sheets.guarantees.field_sheet import field_sheet
    from peaceplans.sheets.guarantees.sheet import guarantee_record
    from peaceplans.sheets.guarantees.term_path import term_path

    choice, record = Choice.from_mapping(part.state), guarantee_record(library)
    _all_known((*choice.ids, *filter(None, [choice.against])), record.instruments, "instrument", part)
    if choice.view is View.PATH:
        return views.path_report(term_path(library))
    if choice.view is View.FIELD:
        _all_known([choice.field], record.vocabulary.fields, "field", part)
        field = field_sheet(record, choice.field, order=choice.order, conditions=choice.conditions(record))
        notes = library.notes.on([f"{one.instrument.id}#{choice.field}" for one in field.entries])
        return views.field_report(replace(field, notes=_chosen(newest_first(notes), part)))
    if not (choice.ids or choice.against):
        raise _nothing(part, 'name instruments with "chosen"')
    sheet = choice.sheet(record)
    notes = newest_first(library.notes.of_records(one.id for one in sheet.instruments))
    return views.guarantee_report(replace(sheet, notes=_chosen(notes, part)))


def _positions(library: Library, part: ReportPart) -> Report:
    from peaceplans.sheets.positions.choice import PositionChoice
    from peaceplans.sheets.positions.sheet import PositionRecord, notes_around

    choice, record = PositionChoice.from_mapping(part.state), PositionRecord(library)
    _all_known((*choice.parties, *choice.facing), record.parties, "party", part)
    if choice.plan:
        _all_known([choice.plan], [plan.id for plan in record.plans], "plan with stances", part)
    sheet = choice.sheet(record)
    return views.positions_report(replace(sheet, notes=_chosen(notes_around(library, sheet), part)))


def _timeline(library: Library, part: ReportPart) -> Report:
    from peaceplans.sheets.timeline.filter import TimelineFilter
    from peaceplans.sheets.timeline.sheet import timeline_sheet

    told, only = part.state.get("filter"), part.state.get("only", "")
    sheet = timeline_sheet(
        library,
        TimelineFilter.from_mapping(told if isinstance(told, Mapping) else {}),
        statements=part.state.get("statements") is True,
        only=only if isinstance(only, str) else "",
    )
    if only and not sheet.items:
        raise PeacePlansError(f"there is no '{only}'", where=_where(part), remedy="name an event, such as event/ID")
    return views.timeline_report(replace(sheet, notes=_chosen(sheet.notes, part)))


def _library(library: Library, part: ReportPart) -> Report:
    from peaceplans.sheets.library.choice import KINDS, LibraryChoice, Shelf
    from peaceplans.sheets.library.plan import plan_sheet
    from peaceplans.sheets.library.sheet import Sorting, arranged, library_sheet
    from peaceplans.sheets.library.source_uses import SourceSorting, source_sheet, sources_arranged

    choice = LibraryChoice.from_mapping(part.state, KINDS)
    if choice.plan:
        plan = plan_sheet(library, choice.plan)
        return views.plan_report(replace(plan, notes=_chosen(plan.notes, part)))
    if choice.shelf in (Shelf.SOURCES, Shelf.NOT_FOUND):
        sorting = SourceSorting(choice.sorting) if choice.shelf is Shelf.SOURCES else SourceSorting.PUBLISHER
        relaying, falls = choice.relaying, choice.falls
        sources = sources_arranged(
            source_sheet(library), words=choice.words, relaying=relaying, sorting=sorting, descending=falls
        )
        return views.sources_report(sources)
    kinds = [choice.kind] if choice.kind else []
    sheet = arranged(
        library_sheet(library),
        words=choice.words,
        kinds=kinds,
        sorting=Sorting(choice.sorting),
        descending=choice.descending,
    )
    on_plans = choice.shelf is Shelf.PLANS
    return views.library_report(sheet, plans=on_plans, instruments=not on_plans)


def _notes(library: Library, part: ReportPart) -> Report:
    from peaceplans.sheets.anchors import AnchorNames, lost_anchors
    from peaceplans.sheets.notes.filter import NoteFilter, Shelf, Sorting, sorted_notes

    told, order = part.state.get("filter"), part.state.get("sorting")
    asked = NoteFilter.from_mapping(told if isinstance(told, Mapping) else {})
    found: Iterable[Note] = library.notes.all(binned=asked.shelf is Shelf.BIN)
    if asked.shelf is Shelf.LOST:
        lost = {one.note.id for one in lost_anchors(library)}
        found = [note for note in found if note.id in lost]
    listed = [note for note in found if asked.admits(note, date.today())]
    sorting = Sorting(order) if order in list(Sorting) else Sorting.CHANGED
    chosen = _chosen(sorted_notes(listed, sorting, AnchorNames(library).name), part)
    return views.notes_report(library, chosen, corrections=asked.shelf is Shelf.REMARKS)


def _chosen(notes: Iterable[Note], part: ReportPart) -> tuple[Note, ...]:
    """Those of the notes that are to go in."""
    return tuple(notes) if part.notes is None else tuple(note for note in notes if note.id in part.notes)


def _all_known(names: Iterable[str], known: Iterable[str], noun: str, part: ReportPart) -> None:
    there = frozenset(known)
    for name in names:
        if name not in there:
            raise PeacePlansError(
                f"there is no {noun} '{name}' in this library",
                where=_where(part),
                remedy="correct the settings, or open the library that has it",
            )


def _nothing(part: ReportPart, remedy: str) -> PeacePlansError:
    return PeacePlansError("nothing is named that it is to show", where=_where(part), remedy=remedy)


def _where(part: ReportPart) -> str:
    return f"part '{part.view}' of the report"


def describes(state: Mapping[str, Any]) -> dict[str, Any]:
    """A state without what only a window needs: selection, folding, zoom; "in the last days" becomes a date."""
    kept = {name: value for name, value in state.items() if name not in _OF_WINDOWS}
    told = kept.get("filter")
    if isinstance(told, Mapping) and isinstance(told.get("days"), int):
        first = date.today() - timedelta(days=told["days"] - 1)
        kept["filter"] = {name: value for name, value in told.items() if name != "days"} | {"since": first.isoformat()}
    return kept


_OF_WINDOWS = frozenset({"row", "cell", "item", "list", "day", "zoom", "note"})
