"""The dialog that prints what a page shows: the pages, the paper, a printer or a PDF file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QLocale
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from peaceplans.model.errors import PeacePlansError
from peaceplans.report.blocks import Document
from peaceplans.report.files import put_bytes
from ui.controls.menu_button import MenuButton
from ui.export.background import Background
from ui.export.file_name import proposed_name, usual_folder, with_suffix
from ui.export.paper import Paper, page_layout, typeset
from ui.export.paper_view import PaperView, foot
from ui.export.printing import write_pdf
from ui.export.report_dialog import ReportDialog, opened
from ui.export.slices import Slices
from ui.page import Page

PAPERS = (
    QPageSize.PageSizeId.A4,
    QPageSize.PageSizeId.Letter,
    QPageSize.PageSizeId.A3,
    QPageSize.PageSizeId.Legal,
)
"""The sizes of paper to choose from."""


def print_page(page: Page) -> PrintDialog | None:
    """Open the dialog on what a page shows; where there is nothing to print, say so."""
    nothing = QCoreApplication.translate("PrintDialog", "There is nothing to print on this page.")
    return opened(PrintDialog(page), nothing)


class PrintDialog(ReportDialog):
    """Paper and notes; beside them the pages."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(page, QCoreApplication.translate("PrintDialog", "Print"), parent)
        self._settings = page.desk.settings
        self.paper: Paper | None = None
        self._setting, self._drawing, self._writing = Slices(self), Slices(self), Background()
        self._size = _usual_paper(self._settings.export_choice("paper"))
        self._sideways = self._settings.export_choice("direction") == "sideways"
        self._after: Callable[[], None] = lambda: None  # what follows the drawing
        self.size_button = MenuButton(page.desk.dresser, self.tr("Paper size"), self)
        self.direction_button = MenuButton(page.desk.dresser, self.tr("Paper direction"), self)
        self.view = PaperView(page.desk.dresser, self)
        self.page_label = QLabel(self)
        self.previous_button = _sign_button("\u2191", self.tr("Previous page"), self)
        self.next_button = _sign_button("\u2193", self.tr("Next page"), self)
        self.smaller_button = _sign_button("\u2212", self.tr("Smaller pages"), self)
        self.larger_button = _sign_button("+", self.tr("Larger pages"), self)
        self.pdf_button = QPushButton(self.tr("Save as P&DF\u2026"), self)
        self.print_button = QPushButton(self.tr("&Print\u2026"), self)
        self.stop_button = QPushButton(self.tr("&Stop"), self)
        self._lay_out()
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether pages are being set, drawn or written."""
        return self._soon.isActive() or self._setting.busy or self._drawing.busy or self._writing.busy

    def report_made(self, document: Document) -> None:
        """Set it on pages, in slices."""
        self.paper = Paper(page_layout(self._size, landscape=self._sideways), document.title)
        self.view.show_paper(None)
        self._setting.start(typeset(document, self.paper))
        self._refresh()

    def report_failed(self, text: str) -> None:
        """Nothing can be printed then."""
        super().report_failed(text)
        self._setting.cancel()
        self.paper = None
        self.view.show_paper(None)
        self._refresh()

    def first_controls(self) -> list[QWidget]:
        """The paper."""
        return [self.size_button, self.direction_button]

    def shown_controls(self) -> list[QWidget]:
        """The pages."""
        return [*self._signs(), self.view]

    def set_size(self, size: QPageSize.PageSizeId) -> None:
        """Use paper of this size."""
        self._size = size
        self._set_anew()

    def set_sideways(self, sideways: bool) -> None:
        """Turn the paper."""
        self._sideways = sideways
        self._set_anew()

    def choose_file(self) -> None:
        """Ask where the PDF file goes, and write it."""
        title = self.document.title if self.document else ""
        folder = usual_folder(self._settings.export_choice("folder"))
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(folder / proposed_name(title, "pdf")), self.tr("PDF file (*.pdf)")
        )
        if chosen:
            path = Path(chosen)
            self.save(path.with_name(with_suffix(path.name, "pdf", ())))

    def save(self, path: Path) -> None:
        """Write the pages to a PDF file: drawn in slices, written off the window's thread."""
        if self.paper is None or self.busy:
            return
        self._remember(path.parent)
        buffer = QBuffer(self)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        self._after = lambda: self._write(buffer, path)
        self._drawing.start(write_pdf(self.paper, buffer, self.tr("Peace Plans")))
        self._refresh()

    def choose_printer(self) -> None:
        """Ask for the printer, and print."""
        from ui.export.printer import asked_printer, print_pages

        if self.paper is None or self.busy:
            return
        try:
            printer = asked_printer(self.paper, self)
        except PeacePlansError as error:
            self.outcome.say(str(error))
            return
        if printer:
            self._remember(None)
            self._after = lambda: self.outcome.say(self.tr("Handed to the printer."))
            self._drawing.start(print_pages(self.paper, printer))
            self._refresh()

    def stop(self) -> None:
        """Leave what goes on."""
        self._drawing.cancel()
        self._writing.cancel()
        self.outcome.say(self.tr("Stopped."))
        self._refresh()

    def done(self, result: int) -> None:
        """Leave everything when the dialog closes."""
        for work in (self._setting, self._drawing, self._writing):
            work.cancel()
        super().done(result)

    def _lay_out(self) -> None:
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for text, choice in (
            (self.tr("Paper size"), self.size_button),
            (self.tr("Paper direction"), self.direction_button),
        ):
            label = QLabel(text, box)
            label.setObjectName("section")
            layout.addWidget(label)
            layout.addWidget(choice)
        turning = QHBoxLayout()
        turning.addWidget(self.previous_button)
        turning.addWidget(self.next_button)
        turning.addWidget(self.page_label)
        turning.addStretch(1)
        turning.addWidget(self.smaller_button)
        turning.addWidget(self.larger_button)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(turning)
        column.addWidget(self.view, 1)
        self.print_button.setDefault(True)
        for button in (*self._signs(), self.pdf_button, self.stop_button):
            button.setAutoDefault(False)
        self.arrange([box], right, [self.stop_button, self.pdf_button, self.print_button])
        self._offer()
        self._refresh()

    def _connect(self) -> None:
        self.size_button.chosen.connect(self.set_size)
        self.direction_button.chosen.connect(self.set_sideways)
        self.previous_button.clicked.connect(lambda: self.view.go_to_page(max(self.view.page - 1, 0)))
        self.next_button.clicked.connect(lambda: self.view.go_to_page(self.view.page + 1))
        self.view.page_changed.connect(self._refresh)
        self.smaller_button.clicked.connect(lambda: self.view.zoom(-1))
        self.larger_button.clicked.connect(lambda: self.view.zoom(1))
        self.pdf_button.clicked.connect(self.choose_file)
        self.print_button.clicked.connect(self.choose_printer)
        self.stop_button.clicked.connect(self.stop)
        self._setting.moved_on.connect(lambda part: self.outcome.go_on(self.tr("Setting the pages\u2026"), part))
        self._setting.ended.connect(self._on_set)
        self._drawing.moved_on.connect(lambda part: self.outcome.go_on(self.tr("Drawing the pages\u2026"), part))
        self._drawing.ended.connect(self._on_drawn)
        self._drawing.failed.connect(self._on_failed)
        self._writing.done.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)

    def _set_anew(self) -> None:
        self._offer()
        if self.document:
            self.report_made(self.document)

    def _offer(self) -> None:
        names = [(size, QPageSize.name(size), QPageSize.name(size)) for size in PAPERS]
        self.size_button.offer(names, self._size)
        directions = ((False, self.tr("Upright")), (True, self.tr("Sideways")))
        self.direction_button.offer([(turned, name, name) for turned, name in directions], self._sideways)

    def _write(self, buffer: QBuffer, path: Path) -> None:
        content = bytes(buffer.data().data())
        buffer.deleteLater()
        self._writing.start(lambda wanted: path if put_bytes(content, path, wanted=wanted) else None)

    def _on_set(self) -> None:
        self.outcome.clear()
        self.view.show_paper(self.paper)
        self._refresh()

    def _on_drawn(self) -> None:
        self.outcome.clear()
        self._after()
        self._refresh()

    def _on_written(self, path: Path | None) -> None:
        if path:
            self.outcome.written(self.tr("Written: %1").replace("%1", str(path)), path)
        self._refresh()

    def _on_failed(self, error: PeacePlansError) -> None:
        self.outcome.say(str(error))
        self._refresh()

    def _signs(self) -> tuple[QPushButton, ...]:
        return (self.previous_button, self.next_button, self.smaller_button, self.larger_button)

    def _refresh(self) -> None:
        ready = self.paper is not None and not self._setting.busy
        page, total = self.view.page, self.view.page_count
        self.page_label.setText(foot(page, total) if ready and total else "")
        self.previous_button.setEnabled(ready and page > 0)
        self.next_button.setEnabled(ready and page + 1 < total)
        working = self._drawing.busy or self._writing.busy
        for button in (self.pdf_button, self.print_button):
            button.setEnabled(ready and not working)
        self.stop_button.setVisible(working)

    def _remember(self, folder: Path | None) -> None:
        keep = self._settings.keep_export_choice
        keep("paper", QPageSize.key(self._size))
        keep("direction", "sideways" if self._sideways else "upright")
        if folder:
            keep("folder", str(folder))
        self.contents.remember()


def _usual_paper(kept: str) -> QPageSize.PageSizeId:
    """The paper used last, else that of the country."""
    american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    usual = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
    return next((size for size in PAPERS if QPageSize.key(size) == kept), usual)


def _sign_button(sign: str, name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(sign, parent)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
