"""What the dialogs that export and print have in common: the report being made, what goes in, how it ended."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from peaceplans.model.errors import PeacePlansError
from peaceplans.report.whole.settings import ReportPart, ReportSettings
from ui.controls.scroll_area import ScrollArea
from ui.desk import Weight
from ui.export.background import Background
from ui.export.choice_rows import BETWEEN, CHOICE_LABEL
from ui.export.contents import ReportContents
from ui.export.dialog_style import dialog_style
from ui.export.file_box import FileBox
from ui.export.making import Made, Maker, making_thread
from ui.export.outcome import Outcome
from ui.export.parts import shown_part
from ui.page import Page

Dialog = TypeVar("Dialog", bound="ReportDialog")

_SOON = 60  # milliseconds from a change of what goes in to the new preview
_PATIENCE = 100  # milliseconds after which it is said that something goes on

TYPING = 400
"""Milliseconds from the last key to the new preview."""


def opened(kind: Callable[[Page, ReportPart], Dialog], page: Page, nothing: str) -> Dialog | None:
    """Open a dialog on what a page shows; where that is nothing to report, say so in the window."""
    part = shown_part(page)
    if part is None:
        page.desk.tell(nothing, Weight.NOTICE)
        return None
    dialog = kind(page, part)
    dialog.make()
    dialog.open()
    return dialog


class ReportDialog(QDialog):
    """Choices at the left, a preview at the right, how it ended below. Those that inherit it fill the places.

    Attributes:
        made: the report as the choices want it; None while it is being made, and when it cannot be.
    """

    def __init__(self, page: Page, part: ReportPart, title: str) -> None:
        super().__init__(page.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.page = page
        self.made: Made | None = None
        self.contents = ReportContents(page, part, self)
        self.outcome = Outcome(self)
        self.stop_button = QPushButton(self.tr("&Stop"), self)
        self.stop_button.hide()
        self.close_button = QPushButton(self.tr("&Close"), self)
        for button in (self.stop_button, self.close_button):
            button.setAutoDefault(False)
        self._maker = Maker(page.desk.library)
        self._making = Background(making_thread())
        self._after: Callable[[], None] | None = None  # what was asked for before the report is there
        self._soon, self._wait = QTimer(self), QTimer(self)
        for timer in (self._soon, self._wait):
            timer.setSingleShot(True)
        self._soon.timeout.connect(self.make)
        self._wait.timeout.connect(self._on_long)
        self._wait.setInterval(_PATIENCE)
        self._making.done.connect(self._on_made)
        self._making.failed.connect(self._on_not_made)
        self._making.broken.connect(self._on_broken)
        self.stop_button.clicked.connect(self.stop)
        self.close_button.clicked.connect(self.reject)
        self.contents.changed.connect(self.make_soon)
        page.desk.dresser.look_changed.connect(self._dress)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    @property
    def settings(self) -> ReportSettings:
        """The report that is asked for."""
        raise NotImplementedError

    @property
    def busy(self) -> bool:
        """Whether the report is being made."""
        return self._making.busy or self._soon.isActive()

    def show_made(self, made: Made) -> None:
        """Show the report."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Offer what can be done."""
        raise NotImplementedError

    def working(self) -> str:
        """What goes on, in words; empty when nothing does."""
        return self.tr("Making the report\u2026") if self._making.busy else ""

    def make(self) -> None:
        """Make the report off the window's thread; the one being made is dropped."""
        self._soon.stop()
        self.made = None
        settings, maker = self.settings, self._maker
        self._making.start(lambda wanted: maker.made(settings, wanted))
        self.start_waiting()

    def make_soon(self, after: int = _SOON) -> None:
        """Make it when no further change comes."""
        self.made = None
        self._soon.start(after)
        self.refresh()

    def when_made(self, do: Callable[[], None]) -> None:
        """Do it with the report that is asked for: now, or when it is there."""
        if self.made:
            do()
            return
        self._after = do
        if not self._making.busy:
            self.make()

    def start_waiting(self) -> None:
        """From now on it takes some time; it is said when that is long."""
        self._wait.start()
        self.refresh()

    def stop(self) -> None:
        """Leave what goes on."""
        self._making.cancel()
        self._after = None
        self.end_waiting()

    def end_waiting(self) -> None:
        """What went on has ended."""
        self._wait.stop()
        self.stop_button.hide()
        if self.outcome.going_on:
            self.outcome.clear()
        self.refresh()

    def done(self, result: int) -> None:
        """Leave everything when the dialog closes."""
        self._soon.stop()
        self._wait.stop()
        self._making.cancel()
        super().done(result)

    def arrange(
        self, choices: list[QWidget], shown: QWidget, buttons: list[QPushButton], file: FileBox | None = None
    ) -> None:
        """Put everything into its place.

        Args:
            choices: at the left, what goes in among them.
            shown: the preview.
            buttons: beside that which closes.
            file: where the report goes.
        """
        column = self._choices = QWidget(self)
        above = QVBoxLayout(column)
        above.setContentsMargins(2, 2, 8, 2)
        above.setSpacing(12)
        for widget in choices:
            above.addWidget(widget, 1 if widget is self.contents else 0)
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
        self._buttons = [self.stop_button, *buttons]
        row = QHBoxLayout()
        if file:
            row.addWidget(file.folder_label, 1)
        else:
            row.addStretch(1)
        for button in (*self._buttons, self.close_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(10)
        layout.addLayout(middle, 1)
        layout.addWidget(self.outcome)
        if file:
            layout.addWidget(file)
        layout.addLayout(row)
        self._dress()
        self._fit()
        self._order_tabs()
        self.refresh()

    def controls(self) -> list[QWidget]:
        """What Tab comes to before the buttons, in order; the keys are in the first of it when the dialog opens."""
        return [*self.contents.controls()]

    def _on_long(self) -> None:
        words = self.working()
        if words:
            self.outcome.go_on(words)
            self.stop_button.show()

    def _on_made(self, made: Made | None) -> None:
        if made is None:
            return
        self.made = made
        self.contents.tell(made)
        self.end_waiting()
        self.show_made(made)
        after, self._after = self._after, None
        if after:
            after()

    def _on_not_made(self, error: PeacePlansError) -> None:
        self._after = None
        self.end_waiting()
        self.outcome.say(str(error))

    def _on_broken(self) -> None:
        self._after = None
        self.end_waiting()
        self.outcome.say(self.tr("The report could not be made; what went wrong is in the log."))

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What has the keys is in sight."""
        if now and self._choices.isAncestorOf(now):
            self._column.ensureWidgetVisible(now, 10, 10)

    def _order_tabs(self) -> None:
        """As one reads: choices, preview, how it ended, file, buttons."""
        controls = self.controls()
        last = [self.outcome.open_button, self.outcome.folder_button, *self._buttons, self.close_button]
        for before, after in pairwise([*controls, *last]):
            self.setTabOrder(before, after)
        controls[0].setFocus()

    def _dress(self) -> None:
        look = self.page.desk.dresser.look
        self.setStyleSheet(dialog_style(look))
        labels = self._choices.findChildren(QLabel, CHOICE_LABEL)
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumSize(widest, max(30, look.fonts.scaled(30)))  # in the middle of its field
        fields = [label.buddy().minimumSizeHint().width() for label in labels]
        beside = widest + BETWEEN + max(fields) + 10
        least = max(self._choices.minimumSizeHint().width(), beside)
        least += self._column.verticalScrollBar().sizeHint().width()
        self._column.setFixedWidth(max(min(look.fonts.scaled(310), 440), least))

    def _fit(self) -> None:
        """As large as work needs, and never larger than window or screen."""
        window, fonts = self.page.window().size(), self.page.desk.dresser.look.fonts
        screen = QGuiApplication.primaryScreen().availableSize()
        width = min(max(window.width() * 9 // 10, 760), fonts.scaled(1180), screen.width())
        height = min(max(window.height() * 9 // 10, 520), fonts.scaled(860), screen.height())
        self.resize(width, height)
