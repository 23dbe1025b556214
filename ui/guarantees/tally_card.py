"""How each instrument stands to the reference, counted over its fields: is it equivalent to NATO membership?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet
from ui.controls.card import Card
from ui.controls.scroll_area import ScrollArea
from ui.guarantees.words import tally_words
from ui.theme.look import Dresser

_MOST_LINES = 5


class TallyCard(Card):
    """A line for each instrument, in words that can be selected."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self.heading = self._label()
        self.lines = self._label()
        self.area = ScrollArea(self)
        self.area.setObjectName("tallyLines")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.lines)
        clear = "{ background: transparent; }"
        self.area.setStyleSheet(f"QScrollArea#tallyLines, QScrollArea#tallyLines > QWidget > QWidget {clear}")
        self.area.setAccessibleName(self.tr("How each instrument stands to the reference"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(3)
        layout.addWidget(self.heading)
        layout.addWidget(self.area)
        dresser.look_changed.connect(self._dress)
        self._dress()

    def show_sheet(self, sheet: GuaranteeSheet) -> None:
        """Count the fields of each instrument."""
        assert sheet.against is not None
        self.heading.setText(self.tr("Field by field against %1").replace("%1", one_line(sheet.against.short_title)))
        told = [f"{one_line(one.short_title)}: {tally_words(sheet.tally(one))}" for one in sheet.compared]
        self.lines.setText("\n".join(told))
        self.lines.setAccessibleName("; ".join(told))
        self._fit()

    def _fit(self) -> None:
        line = self.dresser.look.fonts.scaled(20)
        needed = self.lines.heightForWidth(max(self.area.viewport().width(), 300))
        self.area.setFixedHeight(min(max(needed, line), _MOST_LINES * line))

    def resizeEvent(self, event: object) -> None:
        """Lines may wrap otherwise."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _dress(self) -> None:
        fonts = self.dresser.look.fonts
        self.heading.setFont(fonts.title)
        self.lines.setFont(fonts.body)
        self._fit()
