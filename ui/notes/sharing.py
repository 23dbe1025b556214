"""Notes written into a file for somebody else, and taken in from one; the correction sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from peaceplans.model.edits import Edit
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note
from peaceplans.report.files import put_bytes
from peaceplans.report.printable import one_line
from ui.desk import Desk, Weight
from ui.export.file_name import proposed_name, usual_folder
from ui.notes.import_plan import ImportPlan
from ui.notes.work import QuietWork

translate = QCoreApplication.translate
_MARKDOWN = "Markdown (*.md)"
_HTML = "HTML (*.html)"


def ask_to_export(desk: Desk, ids: Sequence[str], parent: QWidget) -> None:
    """Ask for a file and write these notes into it."""
    if not ids:
        desk.tell(translate("Notes", "There is no note to export."))
        return
    name = proposed_name(translate("Notes", "Notes"), "md")
    _ask_for_file(desk, translate("Notes", "Export notes"), name, [_MARKDOWN], parent, export_to(desk, ids, parent))


def export_to(desk: Desk, ids: Sequence[str], parent: QWidget) -> Callable[[Path], None]:
    """What writes these notes into a file."""

    def write(path: Path) -> None:
        wanted = set(ids)

        def work(still: Callable[[], bool]) -> object:
            from peaceplans.report.notes.shared_file import notes_markdown

            notes = [note for note in desk.library.notes.all() if note.id in wanted]
            return put_bytes(notes_markdown(notes).encode(), path, wanted=still)

        QuietWork(desk, translate("Notes", "Writing notes\u2026"), work, lambda _: _tell_written(desk, path), parent)

    return write


def ask_to_export_corrections(desk: Desk, ids: Sequence[str], parent: QWidget) -> None:
    """Ask for a file and write the correction sheet of these remarks."""
    if not ids:
        desk.tell(translate("Notes", "There is no remark that something is wrong."))
        return
    name = proposed_name(translate("Notes", "Correction sheet"), "md")
    title = translate("Notes", "Export correction sheet")
    _ask_for_file(desk, title, name, [_MARKDOWN, _HTML], parent, export_corrections_to(desk, ids, parent))


def export_corrections_to(desk: Desk, ids: Sequence[str], parent: QWidget) -> Callable[[Path], None]:
    """What writes the correction sheet, as HTML or Markdown by the file's ending."""

    def write(path: Path) -> None:
        wanted = set(ids)

        def work(still: Callable[[], bool]) -> object:
            from peaceplans.report.formats import Format, written
            from peaceplans.report.views import notes_report

            notes = [note for note in desk.library.notes.all() if note.id in wanted]
            form = Format.HTML if path.suffix.lower() in (".html", ".htm") else Format.MD
            content = written(notes_report(desk.library, notes, corrections=True), form)
            return put_bytes(content, path, wanted=still)

        words = translate("Notes", "Writing the correction sheet\u2026")
        QuietWork(desk, words, work, lambda _: _tell_written(desk, path), parent)

    return write


def ask_to_import(desk: Desk, parent: QWidget) -> None:
    """Ask for a file of notes, say what would happen, and take them in."""
    dialog = QFileDialog(parent.window(), translate("Notes", "Import notes"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_MARKDOWN, translate("Notes", "All files (*)")])
    dialog.setDirectory(str(usual_folder(desk.settings.export_choice("folder"))))
    dialog.fileSelected.connect(lambda chosen: import_from(desk, Path(chosen), parent))
    dialog.open()


def import_from(desk: Desk, path: Path, parent: QWidget) -> None:
    """Read a file of notes and ask whether to take them in."""

    def work(_still: Callable[[], bool]) -> object:
        from peaceplans.readers.notes_markdown import read_notes

        notes = read_notes(path)
        present = (*desk.library.notes.all(), *desk.library.notes.all(binned=True))
        return ImportPlan.of(notes, present)

    def then(result: object) -> None:
        ask_about(desk, cast("ImportPlan", result), path, parent)

    QuietWork(desk, translate("Notes", "Reading notes\u2026"), work, then, parent)


def ask_about(desk: Desk, plan: ImportPlan, path: Path, parent: QWidget) -> QMessageBox:
    """Say what an import would do, and do it when that is wanted."""
    box = QMessageBox(parent.window())
    box.setObjectName("importNotes")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("Notes", "Import notes"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    words = translate("Notes", "Notes in \u201c%1\u201d: %2 new, %3 changed, %4 equal.")
    for number, notes in ((4, plan.equal), (3, plan.changed), (2, plan.new)):
        words = words.replace(f"%{number}", str(len(notes)))
    box.setText(words.replace("%1", one_line(path.name)))
    if not plan.new and not plan.changed:
        box.setInformativeText(translate("Notes", "All of them are here already; there is nothing to import."))
        box.addButton(translate("Notes", "Close"), QMessageBox.ButtonRole.RejectRole)
    else:
        rule = translate(
            "Notes", "Where a note was changed on both sides, the later text is shown and the other kept as a revision."
        )
        box.setInformativeText(rule if plan.changed else translate("Notes", "One step of undo takes all of it back."))
        taking = box.addButton(translate("Notes", "Import"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(translate("Notes", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(taking)
        taking.clicked.connect(lambda: take_in(desk, plan.all, parent))
    box.open()
    return box


def take_in(desk: Desk, notes: Sequence[Note], parent: QWidget) -> None:
    """Take notes in, as one step of undo."""

    def work(still: Callable[[], bool]) -> object:
        edit = desk.library.notes.import_notes(cast("Sequence[Note]", _while_wanted(notes, still)))
        if edit and not still():  # stopped after the last note
            desk.library.apply(edit.inverse)
        return edit

    def then(result: object) -> None:
        edit = cast("Edit | None", result)
        if desk.do(lambda: edit) is not None:
            desk.tell(translate("Notes", "Notes taken in: %1.").replace("%1", str(len(edit.steps) if edit else 0)))

    QuietWork(desk, translate("Notes", "Importing notes\u2026"), work, then, parent)


def _while_wanted(notes: Sequence[Note], wanted: Callable[[], bool]) -> Iterator[Note]:
    """The notes one by one; an error, which undoes the transaction they are written in, when they are not wanted."""
    for note in notes:
        if not wanted():
            raise PeacePlansError("the import was stopped; nothing was taken in")
        yield note


def _ask_for_file(
    desk: Desk, title: str, name: str, filters: list[str], parent: QWidget, then: Callable[[Path], object]
) -> None:
    dialog = QFileDialog(parent.window(), title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix("md")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("html" if chosen == _HTML else "md"))
    folder = usual_folder(desk.settings.export_choice("folder"))
    dialog.setDirectory(str(folder))
    dialog.selectFile(name)

    def chosen(file: str) -> None:
        desk.settings.keep_export_choice("folder", str(Path(file).parent))
        then(Path(file))

    dialog.fileSelected.connect(chosen)
    dialog.open()


def _tell_written(desk: Desk, path: Path) -> None:
    desk.tell(translate("Notes", "Written: %1").replace("%1", str(path)), Weight.DONE)
