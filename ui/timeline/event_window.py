"""An item of the timeline as text in a window of its own, with room for claims and denials to face each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.timeline.item import TimelineItem
from peaceplans.sheets.timeline.sheet import TimelineSheet
from ui.theme.fitting import fit_dialog
from ui.theme.look import Look
from ui.timeline.event_html import beside_text, whole_text
from ui.timeline.event_text import EventText


class EventWindow(QDialog):
    """All that is known of an item."""

    def __init__(self, item: TimelineItem, sheet: TimelineSheet, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = one_line(item.title)
        self.setWindowTitle(name)
        self.text = EventText(name, self)
        whole = whole_text(item, sheet).removesuffix("</body>")
        self.text.show_html(whole + beside_text(item, sheet, ()).removeprefix("<body>"), look)
        for asked in (self.text.place_asked, self.text.plan_asked):
            asked.connect(self.accept)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the style's own is dark on dark
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 10)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        fit_dialog(self, look.fonts.scaled(860), look.fonts.scaled(680))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
