"""What an analyst does in a day, each part with what is seen by it."""

from __future__ import annotations

from unittest.mock import patch
from urllib.parse import unquote

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
)

from peaceplans.library import Library
from peaceplans.model.notes import NoteKind
from peaceplans.report.formats import Format
from tests.end_to_end.analyst import Analyst
from tests.end_to_end.hands import click, settle
from tests.end_to_end.reading_reports import holds_in_order, letters, words_of_html
from ui.actions import Menu
from ui.export.dialog import ExportDialog
from ui.export.formats import format_name

WEIGHTS = "Weighing the army"
RATIO = "Ratio and verification"
DOUBT = "Is this a level or a cap?"
CELL = "Who decides"


class Day(Analyst):
    """The parts, in their order."""

    def begin(self) -> None:
        self.open()
        assert self.window.page.name == "start"
        assert self.window.windowTitle().startswith("Peace Plans")

    def compare_the_question_of_the_day(self) -> None:
        cards = [
            one
            for one in self.window.page.findChildren(QAbstractButton)
            if "question of the day" in one.accessibleName()
        ]
        assert len(cards) == 1
        self.click(cards[0])
        assert (self.view.sheet.left.id, self.view.sheet.right.id) == ("ru-27", "ua-us-20")
        assert "No text of the 27 points is public" in self.view.banner_text()
        assert self.view.table.hasFocus()

    def pick_other_plans_and_come_back(self) -> None:
        bar = self.view.toolbar
        self.click(bar.left_picker)
        self.choose("28-point draft")
        assert self.view.sheet.left.id == "us-28"
        self.click(bar.swap_button)
        assert (self.view.sheet.left.id, self.view.sheet.right.id) == ("ua-us-20", "us-28")
        self.press("Alt+Left", "Alt+Left")
        assert (self.view.sheet.left.id, self.view.sheet.right.id) == ("ru-27", "ua-us-20")

    def filter_by_two_facets(self) -> None:
        bar = self.view.facet_bar
        total = self.view.row_count()
        amended = self.chip("amended")
        self.click(amended)
        by_status = self.view.row_count()
        assert {shown.row.status.value for shown in self.view.sheet.rows} == {"amended"}
        assert 0 < by_status < total
        self.click(self.button("Topic"))
        boxes = {box.accessibleName(): box for box in bar.popup.findChildren(QAbstractButton) if box.isVisible()}
        name, box = next((name, box) for name, box in boxes.items() if "forces" in name)
        promised = int(name.split()[-2])
        click(box, QPoint(12, box.height() // 2))
        settle(1)
        assert self.view.row_count() == promised
        assert len({shown.row.topic for shown in self.view.sheet.rows}) == 1
        self.press("Esc")
        assert QApplication.activePopupWidget() is None
        assert f"{promised} of {total} rows" in self.window.status.words.text()
        self.press("Ctrl+Shift+Backspace")
        assert self.view.row_count() == total

    def step_through_all_changes(self) -> None:
        self.press("Alt+Home")
        counter = self.view.facet_bar.counter
        changes = [shown.row.id for shown in self.view.sheet.rows if shown.row.status.value != "same"]
        seen = [self.selected_row()]
        assert counter.text() == f"change 1 of {len(changes)}"
        for number in range(2, len(changes) + 1):
            self.press("Alt+Down")
            seen.append(self.selected_row())
            assert counter.text() == f"change {number} of {len(changes)}"
        assert seen == changes, "each change once, in order"
        self.press("Alt+Down")
        assert self.selected_row() == changes[0]

    def write_three_notes(self) -> None:
        self.go_to_point("ua-us-20:4")
        self.note(WEIGHTS, "army, figures", "The **level** of 800,000 holds [[ua-us-20:4]] only in peacetime.")
        self.go_to_point("ua-us-20:14")
        self.note(RATIO, "territory", "Beside [[us-28:21]]; see the other note. Спросить: сколько лет?")
        self.go_to_point("ua-us-20:4")
        self.from_menu(Menu.NOTES, "I think this is wrong")
        self.fill_note(DOUBT, "army", "The summary says *level*, the source [[ru-27:w6~ua-us-20:4]] says otherwise.")
        notes = {note.name: note for note in self.shelf().notes.all()}
        assert set(notes) == {WEIGHTS, RATIO, DOUBT}
        assert notes[WEIGHTS].anchors == ("ru-27:w6~ua-us-20:4",)
        assert set(notes[WEIGHTS].tags) == {"army", "figures"}
        assert tuple(notes[WEIGHTS].links) == ("ua-us-20:4",), (notes[WEIGHTS].text, notes[WEIGHTS].links)
        assert notes[DOUBT].kind is NoteKind.CORRECTION

    def undo_and_redo(self) -> None:
        before, redo = self.edit_names()
        assert before == f"Undo edit of note \u201c{DOUBT}\u201d"
        assert redo == "Redo"
        self.press("Ctrl+Z")
        assert self.notes_by_name().keys() == {WEIGHTS, RATIO, ""} or DOUBT not in self.notes_by_name()
        assert self.edit_names()[1] == f"Redo edit of note \u201c{DOUBT}\u201d"
        self.press("Ctrl+Shift+Z")
        assert DOUBT in self.notes_by_name()
        assert self.edit_names() == (before, "Redo")

    def go_to_point(self, ref: str) -> None:
        self.press("Ctrl+G")
        self.write(ref)
        self.press("Return")
        refs = {provision.ref for provision in self.view.table.selected().row.provisions}
        assert ref in refs

    def find_words_and_go_to_a_point(self) -> None:
        self.press("Ctrl+F")
        self.write("800,000")
        field = self.view.toolbar.find_field
        assert "of" in field.count.text() or "match" in field.count.text()
        self.press("Return")
        found = self.view.row_texts(self.selected_row())
        assert any("800,000" in text for text in (*found, self.view.table.selected().spoken))
        self.press("Esc")
        assert not field.field.text()
        self.go_to_point("ua-us-20:14")
        assert self.view.table.hasFocus()

    def go_back_and_forward(self) -> None:
        here = self.selected_row()
        self.press("Ctrl+4")
        assert self.window.page.name == "guarantees"
        self.press("Alt+Left")
        assert (self.window.page.name, self.selected_row()) == ("compare", here)
        self.press("Alt+Right")
        assert self.window.page.name == "guarantees"

    def look_up_guarantees(self) -> None:
        page = self.window.page
        assert page.name == "guarantees"
        before = len(page.sheet.instruments)  # type: ignore[attr-defined]
        self.press("Ctrl+L")
        picker = page.toolbar.picker  # type: ignore[attr-defined]
        boxes = picker.list
        assert boxes.isVisible()
        self.press("Down", "Down", "Space", "Esc")
        assert not boxes.isVisible()
        after = len(page.sheet.instruments)  # type: ignore[attr-defined]
        assert after != before
        self.click(page.toolbar.against_button)  # type: ignore[attr-defined]
        self.choose("NATO")
        assert page.sheet.instruments[0].id == "nato-a5"  # type: ignore[attr-defined]
        every = len(page.sheet.fields)  # type: ignore[attr-defined]
        self.press("Ctrl+D")
        assert len(page.sheet.fields) < every  # type: ignore[attr-defined]
        page.table.setFocus()  # type: ignore[attr-defined]
        self.press("Right", "Down")
        anchor = page.anchor()
        assert "#" in anchor
        self.note(CELL, "article-5", f"Compare with [[{anchor}]] and [[ua-us-20:5]].")
        assert self.notes_by_name()[CELL].anchors == (anchor,)
        self.press("Ctrl+D")

    def compare_revisions(self) -> None:
        self.press("Ctrl+7")
        page = self.window.page
        assert page.name == "notes"
        self.open_note(WEIGHTS)
        editor = page.shown.editor  # type: ignore[attr-defined]
        self.click(editor.text.viewport())
        self.press("Ctrl+End")
        self.write(" It is a ceiling after all.")
        self.click(page.shown.history_button)  # type: ignore[attr-defined]
        history = self.dialog()
        assert "ceiling" in history.redline.toPlainText()  # type: ignore[attr-defined]
        assert "Put in: 6" in history.counts.text()  # type: ignore[attr-defined]
        revisions = self.shelf().notes.revisions(self.notes_by_name()[WEIGHTS].id)
        assert len(revisions) >= 2
        self.press("Esc")

    def open_note(self, name: str) -> None:
        page = self.window.page
        notes = [note.name for note in page.model.notes]  # type: ignore[attr-defined]
        index: QModelIndex = page.model.index(notes.index(name))  # type: ignore[attr-defined]
        place = page.list.visualRect(index).center()  # type: ignore[attr-defined]
        self.click(page.list.viewport(), place)  # type: ignore[attr-defined]
        assert page.shown.note.name == name  # type: ignore[attr-defined]

    def save_the_comparison(self) -> None:
        self.press("Ctrl+2")
        self.click(self.chip("amended"))
        self.press("Ctrl+S")
        self.dialog()
        self.press("Ctrl+A")
        self.write("Army, amended only")
        self.press("Return")
        saved = self.shelf().saved.all()
        assert [one.name for one in saved] == ["Army, amended only"]

    def export_what_is_shown(self) -> None:
        chosen = next(one.text() for one in self.view.facet_bar.findChildren(QAbstractButton) if one.isVisible())
        assert chosen
        shown = [(entry.row.id, entry.number) for entry in self.view.sheet.rows]
        hidden = [entry for entry in self.view.sheet.all_rows if entry.row.id not in dict(shown)]
        assert shown
        assert hidden
        for which, name, read in (
            (Format.HTML, "report.html", words_of_html),
            (Format.MD, "report.md", letters),
        ):
            report = read(self._export(which, name))
            place = 0
            for row_id, _ in shown:
                left, right = self.view.row_texts(row_id)
                place = holds_in_order(report, [left, right], place)
            for entry in hidden:
                for provision in entry.row.provisions:
                    lines = [line for line in provision.text.split("\n") if len(line) > 60]
                    assert not any(letters(line) in report for line in lines), entry.row.id
            holds_in_order(report, ["amended"])
            for wanted in (WEIGHTS, "ceiling after all", DOUBT):
                holds_in_order(report, [wanted])
            assert letters(RATIO) not in report, "it was not chosen"
            assert letters(CELL) not in report, "it hangs on nothing that is shown"

    def _export(self, which: Format, name: str) -> str:
        self.press("Ctrl+Shift+E")
        dialog = self.dialog()
        assert isinstance(dialog, ExportDialog)
        self._ready(dialog)
        self.click(dialog.form.form_button)
        self.choose(format_name(which))
        self._ready(dialog)
        notes = dialog.contents.notes.list
        items = [notes.item(row) for row in range(notes.count())]
        left_out = next(item for item in items if item.text() == RATIO)
        if left_out.checkState() is Qt.CheckState.Checked:
            self.click(notes.viewport(), notes.visualItemRect(left_out).center())
            self.press("Space")
        assert left_out.checkState() is Qt.CheckState.Unchecked
        self._ready(dialog)
        path = self.folder / name
        with patch.object(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), "")):
            self.click(dialog.file.folder_button)
        self.click(dialog.export_button)
        self._ready(dialog)
        assert str(path) in dialog.outcome.text
        self.press("Esc")
        return path.read_text(encoding="utf-8")

    def _ready(self, dialog: ExportDialog) -> None:
        self.qtbot.waitUntil(lambda: not dialog.busy and not dialog.preview.busy)

    def begin_again_where_it_ended(self) -> None:
        self.open()
        assert self.window.page.name == "compare"
        assert self.window.ways.where().to_text() == self.place  # type: ignore[union-attr]
        assert {entry.row.status.value for entry in self.view.sheet.rows} == {"amended"}

    def find_the_notes_again(self) -> None:
        self.press("Ctrl+7")
        page = self.window.page
        assert page.name == "notes"
        self._narrowed_to("ceiling", {WEIGHTS})
        self._narrowed_to("territory", {RATIO})
        self.click(page.bar.tag)  # type: ignore[attr-defined]
        self.choose("#army")
        assert self._listed() == {WEIGHTS, DOUBT}
        self.click(page.bar.clear)  # type: ignore[attr-defined]
        self.click(page.bar.thing)  # type: ignore[attr-defined]
        self.choose("fields of guarantees")
        assert self._listed() == {CELL}
        self.click(page.bar.clear)  # type: ignore[attr-defined]
        self.open_note(RATIO)
        self.press("Ctrl+Shift+P")
        self._jump("us-28:21")
        assert self.window.page.name == "library"  # no comparison on the screen has this plan
        assert self.window.page.anchor() == "us-28:21"
        self.press("Alt+Left")
        assert self.window.page.name == "notes"

    def _jump(self, anchor: str) -> None:
        """Follow a link of the preview with the mouse."""
        preview = self.window.page.shown.editor.preview  # type: ignore[attr-defined]
        if not preview.isVisible():
            self.click(self.window.page.shown.editor.preview_button)  # type: ignore[attr-defined]
        self.qtbot.waitUntil(lambda: bool(preview.toPlainText()))
        view = preview.viewport()
        for y in range(2, view.height(), 4):
            for x in range(2, view.width(), 6):
                if anchor in unquote(preview.anchorAt(QPoint(x, y))):
                    self.click(view, QPoint(x, y))
                    return
        raise AssertionError(f"no link to {anchor} is to be seen in {preview.toHtml()}")

    def _narrowed_to(self, words: str, names: set[str]) -> None:
        self.press("Ctrl+F", "Ctrl+A")
        self.write(words)
        self.press("Return")
        assert self._listed() == names
        self.press("Ctrl+F", "Ctrl+A", "Backspace", "Return")

    def _listed(self) -> set[str]:
        return {note.name for note in self.window.page.notes_shown()}

    def export_the_correction_sheet(self) -> None:
        page = self.window.page
        self.click(page.bar.shelf)  # type: ignore[attr-defined]
        self.choose("\u201cI think this is wrong\u201d")
        assert self._listed() == {DOUBT}
        path = self.folder / "corrections.md"

        def answer(dialog: QFileDialog) -> None:
            dialog.fileSelected.emit(str(path))
            dialog.deleteLater()

        with patch.object(QFileDialog, "open", answer):
            self.click(next(one for one in page.findChildren(QAbstractButton) if "correction sheet" in one.text()))
        self.qtbot.waitUntil(lambda: path.is_file() and QApplication.activeModalWidget() is None)
        sheet = letters(path.read_text(encoding="utf-8"))
        item = self.shelf().plan("ua-us-20")
        point = next(one for one in item.provisions if one.key == "4")
        for wanted in (DOUBT, "otherwise", point.title, point.text):
            holds_in_order(sheet, [wanted])
        sources = self.shelf().sources([source.source for source in point.sources])
        assert any(letters(source.title) in sheet for source in sources.values())

    def library_is_whole(self) -> None:
        with Library.open(self.path) as library:
            assert library.check() == ()
            assert {note.name for note in library.notes.all()} == {WEIGHTS, RATIO, DOUBT, CELL}
