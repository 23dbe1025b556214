"""The compare page of a library in which there is nothing to compare."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from ui.desk import Desk
from ui.page import Page


class TooFewPlans(Page):
    """Says so, and what to do."""

    name = "compare"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        text = self.tr(
            "There are fewer than two plans in this library, so there is nothing to compare. "
            "Run \u201cmain.py check --repair\u201d to put the bundled plans in once more, "
            "or open another library with --library."
        )
        label = QLabel(f"{text}\n\n{desk.library.location}", self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setMargin(60)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.label = label
        self.setFocusProxy(label)
        QVBoxLayout(self).addWidget(label)
