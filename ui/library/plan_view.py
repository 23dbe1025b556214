"""The page of a plan: what must be told first, the table of contents, and the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from peaceplans.sheets.library.plan import PlanSheet
from ui.compare.rows.banner import Banner
from ui.library.contents_list import ContentsList
from ui.library.plan_browser import PlanBrowser
from ui.library.plan_text import Section, sections
from ui.theme.look import Dresser

_CONTENTS, _SHARE = 250, 0.32  # width of the table of contents at normal text size; at most that share of all


class PlanView(QWidget):
    """Shows one plan.

    Signals:
        section_shown: another section is the current one.
    """

    section_shown = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.banner = Banner(dresser, self)
        self.contents = ContentsList(dresser, self)
        self.text = PlanBrowser(dresser, self)
        self.sheet: PlanSheet | None = None
        self._key = "top"
        self.contents.section_chosen.connect(self.go_to)
        self.contents.text_asked.connect(lambda: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.text.section_reached.connect(self._on_reached)
        self.banner.height_changed.connect(self._arrange)
        dresser.look_changed.connect(self._dress)

    @property
    def section(self) -> Section | None:
        """The current section."""
        return self.contents.current()

    def show_sheet(self, sheet: PlanSheet, key: str = "top") -> None:
        """Show a plan at a section; at its top when it has no such section."""
        self.sheet = sheet
        parts = sections(sheet)
        self.banner.tell((sheet.plan.banner,) if sheet.plan.banner else ())
        self.contents.show_sections(parts)
        self.text.setAccessibleName(self.tr("Text of the plan's page"))
        self.text.show_sections(parts)
        self._key = "top"
        self._arrange()
        if key != "top":
            self.go_to(key)

    def renew(self, sheet: PlanSheet) -> None:
        """Show the same plan as it is now, at the place where the reader is."""
        beside, was_filled = self.text.verticalScrollBar().value(), self.text.is_filled
        self.show_sheet(sheet, self._key)
        if was_filled:
            self.text.fill()
        self.text.verticalScrollBar().setValue(beside)

    def go_to(self, key: str) -> None:
        """Show a section."""
        if self.text.go_to(key):
            self._key = key
            self.contents.mark(key)
            self.section_shown.emit()

    def step(self, step: int) -> None:
        """Go to the next section (1) or the one before (-1)."""
        self.contents.step(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The table of contents has the keys."""
        super().focusInEvent(event)
        self.contents.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Banner over both, the table of contents at the left."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, and a hairline between contents and text."""
        colours = self._dresser.look.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.page)
        painter.fillRect(self.contents.geometry().right() + 1, self.contents.y(), 1, self.height(), colours.hairline)
        painter.end()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        self.banner.fit(12, max(width - 24, 60))
        self.banner.share(height)
        top = self.banner.needed_height()
        if top:
            self.banner.setGeometry(0, 0, width, top)
            top += 6
        side = round(min(self._dresser.look.fonts.scaled(_CONTENTS), width * _SHARE))
        self.contents.setGeometry(0, top, side, height - top)
        self.text.setGeometry(side + 1, top, width - side - 1, height - top)
        self.update()

    def _dress(self) -> None:
        if self.sheet:
            self.show_sheet(self.sheet, self._key)

    def _on_reached(self, key: str) -> None:
        self._key = key
        self.contents.mark(key)
        self.section_shown.emit()
