"""The way to any place of the window, and back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peaceplans.model.anchors import Anchor, AnchorKind, read_anchor
from peaceplans.model.errors import PeacePlansError
from peaceplans.report.printable import one_line
from ui.desk import Weight
from ui.page import Page
from ui.places import Place
from ui.shell.history import History
from ui.shell.session import compared

if TYPE_CHECKING:
    from ui.window import MainWindow

PREFERRED = ("ru-27", "ua-us-20")
"""The question of the day: these plans are compared when none were chosen before, if the library has them."""

_BESIDE = (AnchorKind.STATEMENT, AnchorKind.STANCE)

_PAGES = {
    AnchorKind.LIBRARY: ("start",),
    AnchorKind.FIELD: ("guarantees",),
    AnchorKind.NOTE: ("notes",),
    AnchorKind.CELL: ("matrix",),
    AnchorKind.QUESTION: ("positions",),
    AnchorKind.STANCE: ("positions",),
    AnchorKind.STATEMENT: ("positions",),
    AnchorKind.EVENT: ("timeline",),
    AnchorKind.RECORD: ("library", "guarantees"),
    AnchorKind.SOURCE: ("library",),
}


class Ways(QObject):
    """Shows pages and places, and keeps the history of them.

    Attributes:
        history: the places before and after the present one.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._going = False
        self.history = History()

    def where(self) -> Place | None:
        """The present place; None while no page is shown."""
        shown = self._window.stack.currentWidget()
        return shown.place() if isinstance(shown, Page) else None

    def show_page(self, name: str) -> None:
        """Show a page as it was left."""
        if not self._window.has_page(name):
            return
        with self._on_the_way():
            page = self._window.put_up(name)
            self._begin(page)
        page.first_pane().setFocus()

    def go(self, place: Place | str) -> None:
        """Go to a place, or to what an anchor names; say so when there is none."""
        if isinstance(place, str):
            self._go_to_anchor(place)
        elif not self._window.has_page(place.page):
            self._tell_dead(place.page)
        else:
            with self._on_the_way():
                self._put_up(place)
            self._window.page.first_pane().setFocus()

    def compare(self, left: str, right: str) -> None:
        """Compare two plans.

        Raises:
            PeacePlansError: they cannot be compared.
        """
        from ui.compare.view import CompareView

        page = self._window.made("compare")
        if isinstance(page, CompareView):
            with self._on_the_way():
                page.show_plans(left, right)
                self._window.put_up("compare")
            page.first_pane().setFocus()

    def return_to(self, place: Place) -> None:
        """Be where the reader was when the window was closed."""
        with self._on_the_way():
            self._put_up(place)
        self._window.page.first_pane().setFocus()

    def back(self) -> None:
        """Go to the place before."""
        self._follow(self.history.back())

    def forward(self) -> None:
        """Go to the place that one came back from."""
        self._follow(self.history.forward())

    def on_moved(self, page: Page, is_another: bool) -> None:
        """A page tells that the reader has moved."""
        if self._going or page is not self._window.stack.currentWidget():
            return
        (self.history.visit if is_another else self.history.move)(page.place())
        self._window.session.moved()

    @contextmanager
    def _on_the_way(self) -> Iterator[None]:
        """What a page tells meanwhile is part of one step; the place before is kept as it is when it is left."""
        before = self.where()
        if before and not self._going:
            self.history.move(before)
        self._going, was_going = True, self._going
        try:
            yield
        finally:
            self._going = was_going
        here = self.where()
        if here and not self._going:
            self.history.visit(here)
            self._window.session.moved()

    def _follow(self, place: Place | None) -> None:
        if place is None:
            return
        self._going = True
        try:
            self._put_up(place)
        finally:
            self._going = False
        self._window.page.first_pane().setFocus()
        self._window.session.moved()

    def _put_up(self, place: Place) -> None:
        page = self._window.put_up(place.page)
        try:
            page.go(place)
        except PeacePlansError as error:
            self._window.desk.tell(str(error), Weight.FAULT)
        self._begin(page, place)

    def _go_to_anchor(self, text: str) -> None:
        try:
            anchor = read_anchor(text)
        except ValueError:
            self._tell_dead(text)
            return
        here = self._window.page.name
        if anchor.kind in _BESIDE and self._window.has_page(here) and self._show_anchor(here, anchor):
            return
        try:
            anchor = self._shown_at(anchor)
        except PeacePlansError as error:
            self._window.desk.tell(str(error), Weight.FAULT)
            return
        for name in dict.fromkeys(self._pages_for(anchor)):
            if self._window.has_page(name) and self._show_anchor(name, anchor):
                return
        self._tell_dead(text)

    def _pages_for(self, anchor: Anchor) -> Iterator[str]:
        """Where to look for what an anchor names: a plan has a page of its own, all else is looked for here first.

        A point is shown beside its like where its plan is compared already, else on the page of its plan.
        """
        if anchor.kind is not AnchorKind.RECORD:
            yield self._window.page.name
        if anchor.kind in (AnchorKind.PROVISION, AnchorKind.TERM):
            sheet = self._window.view.sheet if self._window.view else None
            if sheet and anchor.records[0] in (sheet.left.id, sheet.right.id):
                yield "compare"
            yield "library"
        yield from _PAGES.get(anchor.kind, ("compare",))

    def _shown_at(self, anchor: Anchor) -> Anchor:
        """The point or field beside which something stands that has no place of its own; else the same anchor."""
        if anchor.kind not in _BESIDE:
            return anchor
        from peaceplans.sheets.places import place_of

        found = place_of(anchor, self._window.desk.library)
        return read_anchor(found) if found else anchor

    def _show_anchor(self, name: str, anchor: Anchor) -> bool:
        page = self._window.made(name)
        try:
            if not page.shows(anchor):
                return False
            with self._on_the_way():
                page.show_anchor(anchor)
                self._window.put_up(name)
                self._begin(page)
            page.first_pane().setFocus()
        except PeacePlansError as error:
            self._window.desk.tell(str(error), Weight.FAULT)
        return True

    def _tell_dead(self, text: str) -> None:
        words = self.tr("There is nothing called \u201c%1\u201d in this library.")
        self._window.desk.tell(words.replace("%1", one_line(text)[:100]))

    def _begin(self, page: Page, place: Place | None = None) -> None:
        """Compare something when the compare page is shown and nothing is compared yet."""
        from ui.compare.view import CompareView

        if not isinstance(page, CompareView) or page.sheet:
            return
        ids = [plan.id for plan in page.plans]
        recent = self._window.settings.recent(self._window.session.library)
        wanted = [compared(one) for one in ((place,) if place else ()) + recent]
        for pair in [*wanted, PREFERRED, (ids[0], ids[1])]:
            if pair and pair[0] in ids and pair[1] in ids and pair[0] != pair[1]:
                page.show_plans(*pair)
                return
