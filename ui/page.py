"""What every page of the window can do; the window knows pages only by this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.desk import Desk
from ui.places import Place

if TYPE_CHECKING:  # the window opens without
    from peaceplans.model.anchors import Anchor
    from peaceplans.model.notes import Note


class Page(QWidget):
    """A page of the window.

    Signals:
        place_changed: the reader has moved: what is worth going back from. True when it is another thing (other plans,
            another note), False for a move within the same (another row, another filter).
        status_changed: what the status bar or the title of the window says has changed.
    """

    place_changed = Signal(bool)
    status_changed = Signal()

    name = ""
    """The page's name in places; unique."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._unread: frozenset[tuple[str, str]] | None = None  # what changed while another page was shown
        desk.library_changed.connect(self._on_library_changed)

    def renew(self, changed: frozenset[tuple[str, str]]) -> None:
        """Show what has changed in the library; called at once, or when the page is shown again.

        Args:
            changed: kinds and ids; empty when it is not known what did.
        """

    def prepare(self, size: QSize) -> None:
        """Lay it out unseen, so that less is left for the first time it is shown."""
        self.resize(size)
        self.grab(QRect(0, 0, 1, 1))  # has all parts laid out, and next to nothing painted

    def title(self) -> str:
        """What the window's title says of what is shown."""
        return ""

    def status(self) -> str:
        """What the status bar says, active filters included."""
        return ""

    def place(self) -> Place:
        """Where the reader is."""
        return Place(self.name)

    def go(self, place: Place) -> None:
        """Go to a place of this page; what it names and is no longer there is passed over."""

    def shows(self, anchor: Anchor) -> bool:  # noqa: ARG002
        """Whether the page can show what an anchor names."""
        return False

    def show_anchor(self, anchor: Anchor) -> None:
        """Show and select what an anchor names; only called when `shows` says so."""

    def anchor(self) -> str:
        """The anchor of what is selected, for a note on it; empty when nothing is."""
        return ""

    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        return (self,)

    def first_pane(self) -> QWidget:
        """Where the keys go when the page is shown."""
        return next((pane for pane in self.panes() if pane.isVisibleTo(self)), self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A page hands the keys to its first pane. No focus proxy: with one inside of it, Qt's Tab goes in circles."""
        pane = self.first_pane()
        if pane is not self:
            pane.setFocus(event.reason())
        else:
            super().focusInEvent(event)

    def next_pane(self) -> bool:
        """Move the keys on to the next pane that is shown; False when they are in the last one, or in none."""
        panes = [pane for pane in self.panes() if pane.isVisibleTo(self)]
        for number, pane in enumerate(panes[:-1]):
            if holds_keys(pane):
                panes[number + 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def find_words(self) -> None:
        """Put the keys into the field that finds words on this page."""

    def copy(self) -> None:
        """Put what is selected on the clipboard, with its citation, as rich and as plain text."""

    def report_state(self) -> Mapping[str, Any] | None:
        """What the settings of a report say of what is shown (see `peaceplans.report.whole.settings`).

        Same rows, order, filter, marks; None when the page shows nothing to report.
        """
        return None

    def export(self) -> None:
        """Ask how a report of what is shown is to be made, and make it."""
        from ui.export.dialog import export_page

        export_page(self)

    def notes_shown(self) -> Sequence[Note]:
        """The notes that belong to what is shown, for choosing which go into a report."""
        return ()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another page was shown is shown now."""
        if self._unread is not None:
            changed, self._unread = self._unread, None
            self.renew(changed)
        super().showEvent(event)

    def _on_library_changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if self.isVisibleTo(self.window()):
            self.renew(changed)
        elif self._unread is None:
            self._unread = changed
        else:
            self._unread = self._unread | changed if self._unread and changed else frozenset()


def holds_keys(widget: QWidget) -> bool:
    """Whether the keys are in a widget or in something inside it."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or focused is widget.focusProxy() or widget.isAncestorOf(focused))
