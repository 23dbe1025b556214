"""What the dialogs that export and print have in common: the report of a page, what goes in, how it ended."""

from __future__ import annotations

from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peaceplans.model.errors import PeacePlansError
from peaceplans.report.blocks import Document
from ui.controls.scroll_area import ScrollArea
from ui.desk import Weight
from ui.export.contents import ReportContents
from ui.export.dialog_style import dialog_style
from ui.export.outcome import Outcome
from ui.page import Page

Dialog = TypeVar("Dialog", bound="ReportDialog")

_SOON = 60  # milliseconds from a change of what goes in to the new preview


def opened(dialog: Dialog, nothing: str) -> Dialog | None:
    """Open a dialog on the report of its page; where there is none, say so in the window and leave the dialog."""
    dialog.make_report()
    if dialog.document is None:
        dialog.page.desk.tell(dialog.outcome.text or nothing, Weight.FAULT if dialog.outcome.text else Weight.NOTICE)
        dialog.deleteLater()
        return None
    dialog.open()
    return dialog


class ReportDialog(QDialog):
    """Choices at the left, a preview at the right, how it ended below. Those that inherit it fill the places."""

    def __init__(self, page: Page, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent or page.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.page = page
        self.document: Document | None = None
        self.contents = ReportContents(page.notes_shown(), page.desk.settings, self)
        self.outcome = Outcome(self)
        self.close_button = QPushButton(self.tr("&Close"), self)
        self.close_button.clicked.connect(self.reject)
        self.close_button.setAutoDefault(False)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.make_report)
        self.contents.notes_changed.connect(self._make_report_soon)
        page.desk.dresser.look_changed.connect(self._dress)

    def make_report(self) -> None:
        """Ask the page for its report, with the notes chosen."""
        self._soon.stop()
        try:
            document = self.page.report(self.contents.notes)
        except PeacePlansError as error:
            self.report_failed(str(error))
            return
        if document is None:
            self.document = None
            return
        self.document = document
        self.contents.tell(document, self.page.status())
        self.report_made(document)

    def report_made(self, document: Document) -> None:
        """Show the report."""
        raise NotImplementedError

    def report_failed(self, text: str) -> None:
        """Say why there is none."""
        self.document = None
        self.outcome.say(text)

    def arrange(self, choices: list[QWidget], shown: QWidget, buttons: list[QPushButton]) -> None:
        """Put everything into its place."""
        column = self._choices = QWidget(self)
        above = QVBoxLayout(column)
        above.setContentsMargins(2, 2, 8, 2)
        above.setSpacing(8)
        for widget in choices:
            above.addWidget(widget)
        above.addWidget(self.contents, 1)
        scrolled = ScrollArea(self)
        scrolled.setWidget(column)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = scrolled
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(scrolled)
        middle.addWidget(shown, 1)
        self._buttons = buttons
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (*buttons, self.close_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(10)
        layout.addLayout(middle, 1)
        layout.addWidget(self.outcome)
        layout.addLayout(row)
        self._dress()
        self._fit()
        self._order_tabs()

    def first_controls(self) -> list[QWidget]:
        """What Tab comes to before the notes; the keys are in the first of it when the dialog opens."""
        return []

    def _order_tabs(self) -> None:
        """As one reads: choices, notes, preview, how it ended, buttons."""
        notes = [self.contents.list, self.contents.all_button, self.contents.none_button]
        controls = self.first_controls()
        last = [self.outcome.open_button, self.outcome.folder_button, *self._buttons, self.close_button]
        for before, after in pairwise([*controls, *notes, *self.shown_controls(), *last]):
            self.setTabOrder(before, after)
        if controls:
            controls[0].setFocus()

    def shown_controls(self) -> list[QWidget]:
        """What Tab comes to after the notes."""
        return []

    def _make_report_soon(self) -> None:
        self._soon.start(_SOON)

    def _dress(self) -> None:
        look = self.page.desk.dresser.look
        self.setStyleSheet(dialog_style(look))
        least = self._choices.minimumSizeHint().width() + self._column.verticalScrollBar().sizeHint().width()
        self._column.setFixedWidth(max(min(look.fonts.scaled(290), 420), least))

    def _fit(self) -> None:
        """As large as work needs, and never larger than window or screen."""
        window, fonts = self.page.window().size(), self.page.desk.dresser.look.fonts
        screen = QGuiApplication.primaryScreen().availableSize()
        width = min(max(window.width() * 9 // 10, 760), fonts.scaled(1180), screen.width())
        height = min(max(window.height() * 9 // 10, 520), fonts.scaled(860), screen.height())
        self.resize(width, height)
