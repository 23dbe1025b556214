"""None of the vectors lives anywhere in the window, on paper or in a file, and nothing is ever asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import markdown as python_markdown
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.notes import NoteKind
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from tests.end_to_end.hands import press, settle
from tests.hostile.alive import alive, alive_page, pictures
from tests.hostile.living import living, living_in
from tests.hostile.vectors import VECTORS
from tests.ui.reported import reported
from ui.controls.panel_text import PanelText
from ui.export.page_text import PageText
from ui.settings import Settings
from ui.window import MainWindow

ROWS = (
    "ua-us-20:4",
    "ua-us-20:14",
    "ua-us-20:5",
    "ua-us-20:12",
    "ua-us-20:1",
    "ua-us-20:8",
    "ua-us-20:6",
    "us-15y#duration",
)
TOGETHER = len(VECTORS) // len(ROWS) + 1


@pytest.fixture(scope="module")
def hostile_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library in which each vector is title, text, tag, link target and link words; every second one a remark."""
    path = tmp_path_factory.mktemp("hostile") / "library.sqlite"
    with Library.open(path) as library:
        for number, vector in enumerate(VECTORS):
            one_line = " ".join(vector.split())[:150]
            library.notes.create(
                title=one_line or "x",
                text=f"{vector}\n\n[[{one_line}]] [[ua-us-20:4|{one_line}]] [words]({one_line})",
                tags=(one_line[:40] or "x",),
                anchors=(ROWS[number // TOGETHER],),
                author=one_line[:40],
                kind=NoteKind.CORRECTION if number % 2 else NoteKind.NOTE,
            )
    return path


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """What documents ask for: nothing, if all is well."""
    asked: list[str] = []
    own = PanelText.loadResource

    def spied(text: PanelText, kind: int, name: QUrl | str) -> object:
        asked.append(str(name))
        return own(text, kind, name)

    with patch.object(PanelText, "loadResource", spied):
        yield asked


@pytest.fixture
def window(qtbot: QtBot, hostile_file: Path, tmp_path: Path) -> Iterator[MainWindow]:
    with Library.open(hostile_file) as library:
        made = MainWindow(library, Settings.in_file(tmp_path / "window.ini"), "ru-27", "ua-us-20")
        made.resize(1600, 1000)
        made.show()
        qtbot.waitExposed(made)
        yield made
        made.close()
        made.deleteLater()
        settle()


def test_beside_rows_and_fields_nothing_lives(window: MainWindow, asked: list[str]) -> None:
    cards: set[str] = set()
    for anchor in ROWS:
        window.desk.go(anchor)
        settle()
        panel = window.view.details.notes if "#" not in anchor else window.pages["guarantees"].panel.notes  # type: ignore[union-attr, attr-defined]
        panel.cards.fill()
        settle(1)
        cards |= {card.note.id for card in panel.cards.cards}
        assert living(window) == []
    assert len(cards) > len(VECTORS) * 0.8
    assert asked == []


def test_in_the_editor_and_its_preview_nothing_lives(window: MainWindow, asked: list[str]) -> None:
    press(window, "Ctrl+7")
    page = window.page
    settle()
    assert len(page.notes_shown()) == len(VECTORS)
    page.shown.editor.preview_button.click()  # type: ignore[attr-defined]
    for note in page.notes_shown():
        page.show_note(note.id)  # type: ignore[attr-defined]
        editor = page.shown.editor  # type: ignore[attr-defined]
        editor.preview.render_now()
        assert living_in(editor.preview.document()) == [], note.title
        assert living(page.shown) == [], note.title  # type: ignore[attr-defined]
    assert living(window) == []
    assert asked == []


def test_in_files_and_their_preview_nothing_lives(window: MainWindow, asked: list[str]) -> None:
    from peaceplans.report.notes.correction import correction_document

    assert window.view
    notes = window.desk.library.notes.all()
    here = window.view.notes_shown()
    assert len(here) > len(VECTORS) * 0.7
    for document in (reported(window.view), correction_document(window.desk.library, notes)):
        assert document
        page = html(document)
        shown = PageText(window)
        for _ in shown.fill(page, window.dresser.look):
            pass
        assert [one for one in living_in(shown.document()) if "image 'chart:" not in one] == []
        assert alive_page(page, pictures=pictures(document)) == ()
        assert alive(python_markdown.markdown(markdown(document), extensions=["tables"])) == ()
    assert asked == []


@pytest.mark.parametrize("planted", ["<img src='https://evil.example/x.png'>", "<a href='javascript:alert(1)'>x</a>"])
def test_a_vector_that_goes_round_the_cleaning_is_caught(window: MainWindow, asked: list[str], planted: str) -> None:
    """The same eyes see it in the preview, in a card, in a tip and in a label."""
    press(window, "Ctrl+7")
    page = window.page
    settle()
    with patch("ui.notes.editor.preview.rendered", lambda *_: planted):
        page.shown.editor.preview_button.click()  # type: ignore[attr-defined]
        page.show_note(page.notes_shown()[3].id)  # type: ignore[attr-defined]
        page.shown.editor.preview.render_now()  # type: ignore[attr-defined]
        settle()
    assert living(window)
    assert ("img" in planted) == bool(asked)
    page.shown.editor.preview.clear()  # type: ignore[attr-defined]
    assert living(window) == []
    label = QLabel(planted, window)
    assert living(window)
    label.setTextFormat(label.textFormat().PlainText)
    assert living(window) == []
    label.setToolTip(planted)
    assert living(window)
