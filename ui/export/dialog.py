"""The dialog that exports what a page shows as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from peaceplans.model.errors import PeacePlansError
from peaceplans.report.blocks import Document
from peaceplans.report.files import put_bytes
from ui.export.background import Background
from ui.export.file_format import FileFormat, format_name, rendered
from ui.export.file_name import proposed_name, usual_folder, with_suffix
from ui.export.preview import Preview
from ui.export.report_dialog import ReportDialog, opened
from ui.page import Page

_PATIENCE = 100  # milliseconds after which it is said that something goes on


def export_page(page: Page) -> ExportDialog | None:
    """Open the dialog on what a page shows; where there is nothing to export, say so."""
    nothing = QCoreApplication.translate("ExportDialog", "There is nothing to export on this page.")
    return opened(ExportDialog(page), nothing)


class ExportDialog(ReportDialog):
    """Format, notes, name and folder; beside them the file as it will be."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(page, QCoreApplication.translate("ExportDialog", "Export"), parent)
        self._settings = page.desk.settings
        self._folder = usual_folder(self._settings.export_choice("folder"))
        self._content: str | None = None
        self._named = False  # whether the name is the user's own
        self._rendering, self._writing = Background(), Background()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE)
        self.formats = {which: QRadioButton(format_name(which), self) for which in FileFormat}
        self.name_edit = QLineEdit(self)
        self.folder_label = QLabel(self)
        self.folder_button = QPushButton(self.tr("Other &folder or name\u2026"), self)
        self.preview = Preview(page.desk.dresser, self)
        self.export_button = QPushButton(self.tr("&Export"), self)
        self.stop_button = QPushButton(self.tr("&Stop"), self)
        self._lay_out()
        self._connect()

    @property
    def format(self) -> FileFormat:
        """The format chosen."""
        return next(which for which, button in self.formats.items() if button.isChecked())

    @property
    def path(self) -> Path:
        """The file that will be written."""
        return self._folder / self.name_edit.text().strip()

    @property
    def busy(self) -> bool:
        """Whether the report is being made or written."""
        return self._rendering.busy or self._writing.busy

    def report_made(self, document: Document) -> None:
        """Render it off the window's thread."""
        which = self.format
        if not self._named:
            self.name_edit.setText(proposed_name(document.title, which.value))
        self._content = None
        self._refresh()
        self._rendering.start(lambda _wanted: (rendered(document, which), which))

    def report_failed(self, text: str) -> None:
        """Nothing can be exported then."""
        super().report_failed(text)
        self._content = None
        self._refresh()

    def first_controls(self) -> list[QWidget]:
        """The format chosen first."""
        chosen = self.formats[self.format]
        others = [button for button in self.formats.values() if button is not chosen]
        return [chosen, *others, self.name_edit, self.folder_button]

    def shown_controls(self) -> list[QWidget]:
        """The file."""
        return [self.preview.page, self.preview.source]

    def export(self) -> None:
        """Write the file, off the window's thread."""
        if self._content is None or self.busy:
            return
        content, path = self._content.encode("utf-8", "backslashreplace"), self.path
        self._remember()
        self.outcome.clear()
        self._start(self._writing, lambda wanted: path if put_bytes(content, path, wanted=wanted) else None)

    def stop(self) -> None:
        """Leave what goes on; an existing file stays as it was."""
        self._writing.cancel()
        self._wait.stop()
        self.outcome.say(self.tr("Stopped; nothing was written."))
        self._refresh()

    def done(self, result: int) -> None:
        """Leave everything when the dialog closes."""
        self._rendering.cancel()
        self._writing.cancel()
        self.preview.filling.cancel()
        super().done(result)

    def choose_place(self) -> None:
        """Ask for folder and name."""
        pattern = f"{format_name(self.format)} (*.{self.format.value})".replace(",", "")
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export as"),
            str(self.path),
            pattern,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.choose(Path(chosen))

    def choose(self, path: Path) -> None:
        """Write to this file, in its folder."""
        self._folder, self._named = path.parent, True
        self.name_edit.setText(with_suffix(path.name, self.format.value, tuple(FileFormat)))
        self._refresh()

    def _lay_out(self) -> None:
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(_section(self.tr("Format"), box))
        for button in self.formats.values():
            layout.addWidget(button)
        layout.addSpacing(6)
        name = _section(self.tr("File &name"), box)
        name.setBuddy(self.name_edit)
        self.name_edit.setAccessibleName(self.tr("File name"))
        layout.addWidget(name)
        layout.addWidget(self.name_edit)
        self.folder_label.setObjectName("small")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_label.setWordWrap(True)
        layout.addWidget(self.folder_label)
        layout.addWidget(self.folder_button)
        kept = self._settings.export_choice("format")
        self.formats[FileFormat(kept) if kept in list(FileFormat) else FileFormat.HTML].setChecked(True)
        self.export_button.setDefault(True)
        self.stop_button.hide()
        self.arrange([box], self.preview, [self.stop_button, self.export_button])

    def _connect(self) -> None:
        for button in self.formats.values():
            button.toggled.connect(self._on_format)
        self.name_edit.textEdited.connect(self._on_named)
        self.folder_button.clicked.connect(self.choose_place)
        self.export_button.clicked.connect(self.export)
        self.stop_button.clicked.connect(self.stop)
        self._wait.timeout.connect(self._on_long)
        self._rendering.done.connect(self._on_rendered)
        self._rendering.failed.connect(lambda error: self.report_failed(str(error)))
        self._writing.done.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)

    def _start(self, background: Background, work: Callable[[Callable[[], bool]], object]) -> None:
        background.start(work)
        self._wait.start()
        self._refresh()

    def _on_long(self) -> None:
        if self._writing.busy:
            self.outcome.go_on(self.tr("Writing\u2026"))
            self.stop_button.show()

    def _on_rendered(self, result: tuple[str, FileFormat]) -> None:
        self._content, which = result
        self.preview.show_content(self._content, which)
        self._refresh()

    def _on_written(self, path: Path | None) -> None:
        self._wait.stop()
        if path:
            self.outcome.written(self.tr("Written: %1").replace("%1", str(path)), path)
        self._refresh()

    def _on_failed(self, error: PeacePlansError) -> None:
        self._wait.stop()
        self.outcome.say(str(error))
        self._refresh()

    def _on_format(self, chosen: bool) -> None:
        if chosen:
            name = self.name_edit.text()
            if name:
                self.name_edit.setText(with_suffix(name, self.format.value, tuple(FileFormat)))
            self._content = None
            self.make_report()

    def _on_named(self) -> None:
        self._named = True
        self._refresh()

    def _refresh(self) -> None:
        """Say where the file goes, and offer what can be done."""
        name = self.name_edit.text().strip()
        there = bool(name) and _is_there(self.path)
        lines = [self.tr("in %1").replace("%1", str(self._folder))]
        if "/" in name or "\\" in name:
            lines = [self.tr("A name has no / and no \\ in it; choose another folder below.")]
        elif there:
            lines.append(self.tr("A file of this name is there; it will be replaced."))
        self.folder_label.setText("\n".join(lines))
        self.export_button.setText(self.tr("R&eplace") if there else self.tr("&Export"))
        fit = bool(name) and "/" not in name and "\\" not in name
        self.export_button.setEnabled(fit and self._content is not None and not self._writing.busy)
        if not self._writing.busy:
            self.stop_button.hide()

    def _remember(self) -> None:
        self._settings.keep_export_choice("format", self.format.value)
        self._settings.keep_export_choice("folder", str(self._folder))
        self.contents.remember()


def _section(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName("section")
    return label


def _is_there(path: Path) -> bool:
    """Whether a file is there; none is where a name cannot be one, being too long or having an end of line in it."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
