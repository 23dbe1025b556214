"""The views that go into a report: what pages show, and saved comparisons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from peaceplans.library import Library
from peaceplans.report.printable import one_line
from peaceplans.report.whole.parts import describes
from peaceplans.report.whole.settings import ReportPart
from peaceplans.sheets.comparison.sheet import Mode
from ui.page import Page
from ui.places import Place
from ui.shell.pages import page_kinds
from ui.shell.saved_places import place_of_saved
from ui.start.record import Record
from ui.start.words import place_name

_FILTERS: Mapping[str, Mapping[str, Any]] = {
    "compare": {"filter": {}},
    "matrix": {"marks": [], "topics": [], "words": ""},
    "guarantees": {"differing": False, "where": []},
    "positions": {"filter": {}},
    "timeline": {"filter": {}},
    "library": {"words": "", "kind": ""},
}
"""What each view's state says of which rows are shown, as it is when all are."""


def view_name(view: str) -> str:
    """What a view is called."""
    return next((kind.text for kind in page_kinds() if kind.name == view), view)


def part_name(part: ReportPart, library: Library) -> str:
    """What a part shows, in few words."""
    compared = place_name(Place(part.view, part.state), Record(library)) if part.view == "compare" else ""
    return one_line(f"{view_name(part.view)}: {compared}" if compared else view_name(part.view))


def shown_part(page: Page) -> ReportPart | None:
    """What a page shows now; None when that is nothing to report."""
    state = page.report_state()
    return None if state is None else ReportPart(view=page.name, state=describes(state))


def part_of_view(page: Page, view: str) -> ReportPart | None:
    """What a view shows now on its page, which is made when it was not looked at yet; None when it shows nothing."""
    made = getattr(page.window(), "made", None)
    shown = page if view == page.name else made(view) if made else None
    if not isinstance(shown, Page) or shown.name != view:
        return None
    return shown_part(shown)


def saved_parts(library: Library) -> tuple[tuple[str, ReportPart], ...]:
    """The saved comparisons by their names."""
    return tuple(
        (one_line(saved.name), ReportPart(view="compare", state=place_of_saved(saved).state))
        for saved in library.saved.all()
    )


def with_all_rows(part: ReportPart) -> ReportPart:
    """The same view without what keeps rows away."""
    if part.view == "notes":
        shelf = part.state.get("filter", {}).get("shelf")
        return replace(part, state={**part.state, "filter": {"shelf": shelf} if shelf else {}})
    return replace(part, state={**part.state, **_FILTERS.get(part.view, {})}) if part.state else part


def in_mode(part: ReportPart, mode: Mode | None) -> ReportPart:
    """A comparison side by side or as a redline; as it is shown when nothing is chosen."""
    if mode is None or part.view != "compare" or not part.state:
        return part
    return replace(part, state={**part.state, "mode": mode.value})


def rows_told(part: ReportPart) -> str:
    """Whether a part leaves rows out, in words; empty when it shows all."""
    told = part.state.get("filter", {})
    asked = {name: value for name, value in told.items() if name != "shelf"} if part.view == "notes" else {}
    filtered = asked or any(part.state.get(name) for name in _FILTERS.get(part.view, ()))
    return QCoreApplication.translate("Export", "filtered") if filtered else ""
