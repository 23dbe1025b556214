"""The dialog that exports what a page shows, or several views, as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from peaceplans.model.errors import PeacePlansError
from peaceplans.report.files import put_bytes
from peaceplans.report.formats import Format
from peaceplans.report.whole.settings import ReportPart, ReportSettings
from ui.desk import Message
from ui.export.background import Background
from ui.export.file_box import FileBox
from ui.export.form_box import FormBox
from ui.export.heading_box import HeadingBox
from ui.export.making import Made
from ui.export.preview import Preview
from ui.export.report_dialog import TYPING, ReportDialog, opened
from ui.export.saved_settings import SavedSettings
from ui.page import Page


def export_page(page: Page) -> ExportDialog | None:
    """Open the dialog on what a page shows; where there is nothing to export, say so."""
    nothing = QCoreApplication.translate("ExportDialog", "There is nothing to export on this page.")
    return opened(ExportDialog, page, nothing)


class ExportDialog(ReportDialog):
    """Form, contents, heading, file; beside them the file as it will be."""

    def __init__(self, page: Page, part: ReportPart) -> None:
        super().__init__(page, part, QCoreApplication.translate("ExportDialog", "Export"))
        desk = page.desk
        self._writing = Background()
        self.saved = SavedSettings(desk, lambda: self.settings, self)
        self.form = FormBox(desk.dresser, desk.settings, self)
        self.heading = HeadingBox(desk.settings, self)
        self.file = FileBox(desk.settings, self)
        self.preview = Preview(desk.dresser, self)
        self.export_button = QPushButton(self.tr("&Export"), self)
        self.export_button.setDefault(True)
        self.file.set_form(self.form.form)
        choices = [self.saved, self.form, self.heading, self.contents]
        self.arrange(choices, self.preview, [self.export_button], self.file)
        self.form.form_button.setFocus()
        self.saved.chosen.connect(self.take)
        self.saved.said.connect(self.outcome.say)
        desk.told.connect(self._on_told)
        self.form.changed.connect(self._on_form)
        self.heading.changed.connect(lambda: self.make_soon(TYPING))
        self.file.changed.connect(self.refresh)
        self.export_button.clicked.connect(self.export)
        self._writing.done.connect(self._on_written)
        self._writing.failed.connect(self._on_not_written)

    @property
    def settings(self) -> ReportSettings:
        """The report that is asked for."""
        return ReportSettings(
            parts=self.contents.chosen,
            title=self.heading.title,
            author=self.heading.author,
            date=self.heading.date,
            form=self.form.form,
            page=self.form.page,
            style=self.form.citations,
            language=self.form.language,
            **self.contents.kinds,
        )

    @property
    def path(self) -> Path:
        """The file that will be written."""
        return self.file.path

    @property
    def busy(self) -> bool:
        """Whether the report is being made or written."""
        return super().busy or self._writing.busy

    def take(self, settings: ReportSettings) -> None:
        """Choose what these settings say."""
        self.form.take(settings.form, settings.page, settings.style, settings.language)
        self.heading.take(settings.title, settings.author, settings.date)
        self.contents.take(settings)
        self._on_form()

    def controls(self) -> list[QWidget]:
        """Form, contents, heading, preview, file."""
        return [
            self.saved.button,
            *self.form.controls(),
            *self.heading.controls(),
            *super().controls(),
            *self.preview.controls(),
            *self.file.controls(),
        ]

    def show_made(self, made: Made) -> None:
        """Show the file, and propose a name for it."""
        self.heading.tell_title(made.title)
        self.file.propose(made.title)
        refused = {} if made.has_table else {Format.CSV: self.tr("this has no table")}
        self.form.form_button.refuse(refused)
        self.preview.show_made(made)
        self.refresh()

    def working(self) -> str:
        """What goes on, in words."""
        return self.tr("Writing\u2026") if self._writing.busy else super().working()

    def export(self) -> None:
        """Write the file, off the window's thread; when the report is not made yet, as soon as it is."""
        if self.file.fits and not self._writing.busy:
            self.outcome.clear()
            self.when_made(self._write)

    def stop(self) -> None:
        """Leave what goes on; an existing file stays as it was."""
        self._writing.cancel()
        super().stop()
        self.outcome.say(self.tr("Stopped; nothing was written."))

    def done(self, result: int) -> None:
        """Leave everything when the dialog closes."""
        self._writing.cancel()
        self.saved.cancel()
        self.preview.cancel()
        super().done(result)

    def choose(self, path: Path) -> None:
        """Write to this file, in its folder."""
        self.file.choose(path)

    def refresh(self) -> None:
        """Say what the button does."""
        self.export_button.setText(self.tr("R&eplace") if self.file.there else self.tr("&Export"))
        self.export_button.setEnabled(self.file.fits and not self._writing.busy)

    def _write(self) -> None:
        assert self.made
        content, path = self.made.content, self.path
        for box in (self.form, self.contents, self.heading, self.file):
            box.remember()
        self._writing.start(lambda wanted: path if put_bytes(content, path, wanted=wanted) else None)
        self.start_waiting()

    def _on_written(self, path: Path | None) -> None:
        self.file.refresh()
        self.end_waiting()
        if path:
            self.outcome.written(self.tr("Written: %1").replace("%1", str(path)), path)

    def _on_not_written(self, error: PeacePlansError) -> None:
        self.end_waiting()
        self.outcome.say(str(error))

    def _on_told(self, message: Message) -> None:
        """The bar of the window is behind the dialog."""
        self.outcome.say(message.text)

    def _on_form(self) -> None:
        self.file.set_form(self.form.form)
        self.make()
