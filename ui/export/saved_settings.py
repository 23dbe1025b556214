"""Settings of reports that are kept: by name in the library, or in files that the command line reads too."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.saved import SavedReport
from peaceplans.report.files import put_bytes
from peaceplans.report.printable import one_line
from peaceplans.report.whole.reading import read_settings, settings_from, settings_text
from peaceplans.report.whole.settings import ReportSettings
from ui.controls.words_button import WordsButton
from ui.desk import Desk
from ui.export.background import Background
from ui.export.file_name import proposed_name, usual_folder
from ui.export.name_dialog import NameDialog

_LONGEST = 34  # letters of a name on the button


class SavedSettings(QWidget):
    """A button with a menu: settings to choose, to keep, to rename, to delete, to write to a file and to read from one.

    Args:
        settings: tells what is asked for now.

    Signals:
        chosen: `ReportSettings` that are to be used.
        said: what was done, or why it could not be.
    """

    chosen = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, settings: Callable[[], ReportSettings], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._id = ""  # of the settings chosen or saved last
        self._files = Background()
        self._files.done.connect(self._on_file)
        self._files.failed.connect(lambda error: self.said.emit(str(error)))
        label = QLabel(self.tr("Settings"), self)
        label.setObjectName("section")
        self.button = WordsButton(desk.dresser, self)
        self.button.choices.aboutToShow.connect(self._list)
        label.setBuddy(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addWidget(self.button)
        self._name(None)

    def choose(self, saved: SavedReport) -> None:
        """Use settings that are kept."""
        try:
            settings = settings_from(saved.settings, one_line(saved.name))
        except PeacePlansError as error:
            self.said.emit(str(error))
            return
        self._name(saved)
        self.chosen.emit(settings)

    def save(self, name: str) -> None:
        """Keep what is asked for now under a name, in place of what had this name."""
        text, reports = settings_text(self._settings()), self._desk.library.reports
        same = next((one for one in reports.all() if one.name.casefold() == name.casefold()), None)
        self._do(lambda: reports.update(same, text) if same else reports.save(name, text))

    def rename(self, saved: SavedReport, name: str) -> None:
        """Give settings another name."""
        self._do(lambda: self._desk.library.reports.rename(saved, name))

    def delete(self, saved: SavedReport) -> None:
        """Put settings into the bin; undo brings them back."""
        if self._do(lambda: self._desk.library.reports.delete(saved)):
            self._name(None)
            self.said.emit(self.tr("Deleted: %1. Undo brings it back.").replace("%1", one_line(saved.name)))

    def write(self, path: Path) -> None:
        """Write what is asked for now to a file."""
        content = settings_text(self._settings()).encode()
        told = self.tr("Written: %1").replace("%1", str(path))
        self._files.start(lambda wanted: told if put_bytes(content, path, wanted=wanted) else None)

    def read(self, path: Path) -> None:
        """Use the settings in a file."""
        self._files.start(lambda _wanted: read_settings(path))

    def _on_file(self, result: ReportSettings | str | None) -> None:
        if isinstance(result, ReportSettings):
            self._on_read(result)
        elif result:
            self.said.emit(result)

    def _on_read(self, settings: ReportSettings) -> None:
        self._name(None)
        self.chosen.emit(settings)

    def _do(self, change: Callable[[], object]) -> bool:
        """One step of undo; the settings that it changed are those on the button then."""
        edit = self._desk.do(change)  # type: ignore[arg-type]
        if edit is None:
            return False
        after = edit.steps[0].after
        self._name(after if isinstance(after, SavedReport) and not after.deleted else None)
        return True

    def _name(self, saved: SavedReport | None) -> None:
        self._id = saved.id if saved else ""
        name = one_line(saved.name) if saved else self.tr("Saved settings")
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}\u2026"
        self.button.setText(short.replace("&", "&&"))
        self.button.setAccessibleName(self.tr("Settings: %1").replace("%1", name))
        self.button.updateGeometry()

    def _list(self) -> None:
        menu = self.button.choices
        menu.clear()
        try:
            kept = self._desk.library.reports.all()
        except PeacePlansError as error:
            self.said.emit(str(error))
            kept = ()
        present = next((one for one in kept if one.id == self._id), None)
        for saved in kept:
            action = menu.addAction(one_line(saved.name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(saved is present)
            action.triggered.connect(partial(self._on_asked, self.choose, saved))
        menu.addSeparator()
        names = [one.name for one in kept]
        writable = not self._desk.library.read_only
        saving = menu.addAction(self.tr("Save these settings as\u2026"))
        saving.triggered.connect(lambda: self._ask_name(names, present))
        saving.setEnabled(writable)
        for text, do in ((self.tr("Rename\u2026"), self._ask_other_name), (self.tr("Delete"), self.delete)):
            action = menu.addAction(text)
            action.setEnabled(present is not None and writable)
            if present:
                action.triggered.connect(partial(self._on_asked, do, present))
        menu.addSeparator()
        menu.addAction(self.tr("Settings to a file\u2026")).triggered.connect(self._ask_file)
        menu.addAction(self.tr("Settings from a file\u2026")).triggered.connect(self._ask_for_file)

    def _on_asked(self, do: Callable[[SavedReport], None], saved: SavedReport, _checked: bool = False) -> None:
        do(saved)

    def _ask_name(self, taken: list[str], present: SavedReport | None) -> None:
        title, name = self.tr("Save these settings"), present.name if present else self._settings().title
        dialog = NameDialog(self._desk.dresser, title, name, taken, replaces=True, parent=self)
        dialog.named.connect(self.save)
        dialog.open()

    def _ask_other_name(self, saved: SavedReport) -> None:
        taken = [one.name for one in self._desk.library.reports.all() if one.id != saved.id]
        dialog = NameDialog(
            self._desk.dresser, self.tr("Rename the settings"), saved.name, taken, replaces=False, parent=self
        )
        dialog.named.connect(partial(self.rename, saved))
        dialog.open()

    def _ask_file(self) -> None:
        name = proposed_name(self._settings().title or self.tr("Settings of a report"), "json")
        folder = usual_folder(self._desk.settings.export_choice("folder"))
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Settings to a file"), str(folder / name), self.tr("Settings of a report (*.json)")
        )
        if chosen:
            self.write(Path(chosen))

    def _ask_for_file(self) -> None:
        folder = usual_folder(self._desk.settings.export_choice("folder"))
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Settings from a file"), str(folder), self.tr("Settings of a report (*.json);;All files (*)")
        )
        if chosen:
            self.read(Path(chosen))

    def cancel(self) -> None:
        """Leave what goes on."""
        self._files.cancel()
