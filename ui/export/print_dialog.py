"""The dialog that prints what a page shows: the pages of the PDF file that the export makes, on a printer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from peaceplans.model.errors import PeacePlansError
from peaceplans.report.formats import Format
from peaceplans.report.whole.settings import ReportPart, ReportSettings
from ui.export.form_box import FormBox
from ui.export.making import Made
from ui.export.pages_box import PagesBox
from ui.export.printer import Printing, asked_printer
from ui.export.report_dialog import ReportDialog, opened
from ui.page import Page


def print_page(page: Page) -> PrintDialog | None:
    """Open the dialog on what a page shows; where there is nothing to print, say so."""
    nothing = QCoreApplication.translate("PrintDialog", "There is nothing to print on this page.")
    return opened(PrintDialog, page, nothing)


class PrintDialog(ReportDialog):
    """Paper and contents; beside them the pages."""

    def __init__(self, page: Page, part: ReportPart) -> None:
        super().__init__(page, part, QCoreApplication.translate("PrintDialog", "Print"))
        self.form = FormBox(page.desk.dresser, page.desk.settings, self, only=Format.PDF)
        self.preview = PagesBox(page.desk.dresser, self)
        self.printing = Printing(self)
        self.print_button = QPushButton(self.tr("&Print\u2026"), self)
        self.print_button.setDefault(True)
        self.contents.leave_out_views()
        self.arrange([self.form, self.contents], self.preview, [self.print_button])
        self.form.changed.connect(self.make)
        self.preview.view.failed.connect(self._on_failed)
        self.preview.view.page_changed.connect(lambda _page: self.refresh())
        self.print_button.clicked.connect(self.choose_printer)
        self.printing.moved_on.connect(self._on_moved)
        self.printing.ended.connect(self._on_printed)
        self.printing.failed.connect(self._on_failed)

    @property
    def settings(self) -> ReportSettings:
        """The report that is asked for."""
        return ReportSettings(
            parts=self.contents.chosen,
            author=self.page.desk.settings.export_choice("author"),
            form=Format.PDF,
            page=self.form.page,
            style=self.form.citations,
            language=self.form.language,
            **self.contents.kinds,
        )

    @property
    def busy(self) -> bool:
        """Whether the pages are being made or printed."""
        return super().busy or self.printing.busy

    def controls(self) -> list[QWidget]:
        """Paper, contents, pages."""
        return [*self.form.controls()[1:], *super().controls(), *self.preview.controls()]

    def show_made(self, made: Made) -> None:
        """Show the pages."""
        self.preview.show_file(made.content)
        self.refresh()

    def choose_printer(self) -> None:
        """Ask for the printer, and print."""
        pages = self.preview.view.pages
        if self.made is None or pages is None or self.printing.busy:
            return
        try:
            printer = asked_printer(pages, self.made.title, self)
        except PeacePlansError as error:
            self.outcome.say(str(error))
            return
        if printer:
            self.form.remember()
            self.contents.remember()
            self.outcome.clear()
            self.printing.start(self.made.content, printer)
            self._on_moved(0)
            self.refresh()

    def stop(self) -> None:
        """Leave what goes on."""
        self.printing.cancel()
        super().stop()
        self.outcome.say(self.tr("Stopped."))

    def done(self, result: int) -> None:
        """Leave everything when the dialog closes."""
        self.printing.cancel()
        self.preview.show_file(None)
        super().done(result)

    def refresh(self) -> None:
        """Offer to print the pages that are there."""
        ready = self.made is not None and self.preview.view.pages is not None
        self.print_button.setEnabled(ready and not self.printing.busy)

    def _on_moved(self, done: float) -> None:
        self.outcome.go_on(self.tr("Printing the pages\u2026"), done)
        self.stop_button.show()

    def _on_printed(self) -> None:
        self.end_waiting()
        self.outcome.say(self.tr("Handed to the printer."))

    def _on_failed(self, error: PeacePlansError) -> None:
        self.end_waiting()
        self.outcome.say(str(error))
