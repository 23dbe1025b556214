"""The main window: assembly only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from peaceplans.library import Library
from peaceplans.model.dates import in_words
from ui.compare.tally import tally
from ui.compare.view import CompareView
from ui.desk import Desk
from ui.elided_label import ElidedLabel
from ui.menus import Menus
from ui.settings import Settings
from ui.theme.look import Dresser

PREFERRED = ("ru-27", "ua-us-20")
"""The plans shown at the first start, when they are in the library."""


class MainWindow(QMainWindow):
    """The window on one library."""

    def __init__(self, library: Library, settings: Settings, left: str | None = None, right: str | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.dresser = Dresser(settings.theme, settings.text_size, self)
        self.setWindowTitle(self.tr("Peace Plans"))
        self.setMinimumSize(640, 400)
        self.view: CompareView | None = None
        self._tally = ElidedLabel(self)
        self._record = QLabel(self.tr("State of the record: %1").replace("%1", in_words(library.state_of_record)), self)
        self._record.setTextFormat(Qt.TextFormat.PlainText)
        self.statusBar().addWidget(self._tally, 1)
        self.statusBar().addPermanentWidget(self._record)
        self.statusBar().setSizeGripEnabled(False)
        plans = [plan.id for plan in library.plans()]
        if len(plans) < 2:
            self.setCentralWidget(_too_few(self, library.location))
            self.menus = Menus(self, None)
        else:
            self.view = CompareView(Desk(library, settings, self.dresser, self), self)
            self.setCentralWidget(self.view)
            self.menus = Menus(self, self.view)
            self.view.sheet_changed.connect(self._on_sheet_changed)
            self._open(plans, left, right)
            self.view.workspace.set_panel_wanted(settings.panel_open)
            self.view.table.setFocus()
        if not self.restoreGeometry(settings.geometry):
            self.resize(1440, 900)

    def _open(self, plans: list[str], left: str | None, right: str | None) -> None:
        """Show the plans asked for, else the last ones, else the preferred ones, else the first two."""
        assert self.view is not None
        for one, other in ((left or "", right or ""), self.settings.plans, PREFERRED):
            if one in plans and other in plans and one != other:
                self.view.show_plans(one, other)
                return
        self.view.show_plans(plans[0], plans[1])

    def _on_sheet_changed(self) -> None:
        if self.view and self.view.sheet:
            sheet = self.view.sheet
            self._tally.tell(tally(sheet))
            self.setWindowTitle(
                f"{sheet.left.short_title} \u2013 {sheet.right.short_title} \u2013 {self.tr('Peace Plans')}"
            )
            self.settings.plans = (sheet.left.id, sheet.right.id)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember place and look."""
        self.settings.geometry = self.saveGeometry()
        self.settings.theme = self.dresser.theme
        self.settings.text_size = self.dresser.text_size
        if self.view:
            self.settings.panel_open = self.view.workspace.panel_wanted
        super().closeEvent(event)


def _too_few(window: MainWindow, location: str) -> QWidget:
    text = QCoreApplication.translate(
        "MainWindow",
        "There are fewer than two plans in this library, so there is nothing to compare. "
        "Run \u201cmain.py check --repair\u201d to put the bundled plans in once more, "
        "or open another library with --library.",
    )
    label = QLabel(f"{text}\n\n{location}", window)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMargin(60)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
