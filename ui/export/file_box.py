"""The file that is written: its name and folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from peaceplans.report.formats import Format
from peaceplans.report.printable import one_line
from ui.export.file_name import proposed_name, usual_folder, with_suffix
from ui.export.formats import OFFERED, format_name
from ui.settings import Settings

_SUFFIXES = tuple(form.suffix for form in OFFERED)


class FileBox(QWidget):
    """A field for the name and a way to another folder; beside the buttons of the dialog, which folder it is.

    Signals:
        changed: another name or folder.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._folder = usual_folder(settings.export_choice("folder"))
        self._form = Format.HTML
        self._named = False  # whether the name is the user's own
        label = QLabel(self.tr("File &name"), self)
        self.name_edit = QLineEdit(self)
        self.name_edit.setAccessibleName(self.tr("File name"))
        label.setBuddy(self.name_edit)
        self.folder_button = QPushButton(self.tr("Other &folder or name\u2026"), self)
        self.folder_button.setAutoDefault(False)
        self.folder_label = QLabel(self)
        self.folder_label.setObjectName("small")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_label.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self.name_edit, 1)
        layout.addWidget(self.folder_button)
        self.name_edit.textEdited.connect(self._on_named)
        self.folder_button.clicked.connect(self.choose_place)
        self._tell()

    @property
    def path(self) -> Path:
        """The file that will be written."""
        return self._folder / self.name

    @property
    def name(self) -> str:
        """What is typed."""
        return self.name_edit.text().strip()

    @property
    def fits(self) -> bool:
        """Whether that can be a name."""
        return bool(self.name) and "/" not in self.name and "\\" not in self.name

    @property
    def there(self) -> bool:
        """Whether such a file is there and will be replaced."""
        return self.fits and _is_there(self.path)

    def controls(self) -> list[QWidget]:
        """What Tab comes to."""
        return [self.name_edit, self.folder_button]

    def propose(self, title: str) -> None:
        """Propose a name for a report with this title, unless one was typed."""
        if not self._named:
            self.name_edit.setText(proposed_name(title, self._form.suffix))
            self._tell()

    def set_form(self, form: Format) -> None:
        """Another format has another ending."""
        self._form = form
        if self.name:
            self.name_edit.setText(with_suffix(self.name, form.suffix, _SUFFIXES))
        self._tell()

    def choose(self, path: Path) -> None:
        """Write to this file, in its folder."""
        self._folder, self._named = path.parent, True
        self.name_edit.setText(with_suffix(path.name, self._form.suffix, _SUFFIXES))
        self._tell()
        self.changed.emit()

    def choose_place(self) -> None:
        """Ask for folder and name."""
        pattern = f"{format_name(self._form)} (*.{self._form.suffix})".replace(",", "")
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export as"),
            str(self.path),
            pattern,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self.choose(Path(chosen))

    def remember(self) -> None:
        """Propose the same folder next time."""
        self._settings.keep_export_choice("folder", str(self._folder))

    def refresh(self) -> None:
        """Look again whether the file is there."""
        self._tell()

    def _on_named(self) -> None:
        self._named = True
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        words = self.tr("in %1").replace("%1", one_line(str(self._folder)))
        if "/" in self.name or "\\" in self.name:
            words = self.tr("A name has no / and no \\ in it; choose another folder with the button.")
        elif self.there:
            words = f"{words}. {self.tr('A file of this name is there; it will be replaced.')}"
        self.folder_label.setText(words)


def _is_there(path: Path) -> bool:
    """Whether a file is there; none is where a name cannot be one, being too long or having an end of line in it."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
