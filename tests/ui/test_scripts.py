"""Words of other scripts are drawn with signs of their own and in their own direction, in cards and notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QTextDocument, QTextLayout
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from ui.theme.fonts import Fonts
from ui.window import MainWindow

SAMPLES = {
    "Cyrillic": "Збройні сили України, 800 000 осіб; Ёлка",
    "Greek": "Ειρήνη",
    "Arabic": "السلام مهم",
    "Hebrew": "שלום לעולם",
}
LEADING = {"Cyrillic": False, "Greek": False, "Arabic": True, "Hebrew": True}
"""Whether the script is written from right to left."""


def missing(text: str, font: QFont) -> list[str]:
    """Characters for which neither the font nor one of those that stand in for it has a sign."""
    metrics = QFontMetrics(font)
    return [character for character in text if not metrics.inFontUcs4(ord(character))]


def laid(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(400)
    layout.endLayout()
    return layout


@pytest.mark.parametrize("script", SAMPLES)
def test_every_font_of_the_window_draws_it(script: str, qtbot: QtBot) -> None:
    fonts = Fonts.of_scale(1)
    for font in (fonts.body, fonts.title, fonts.phrase, fonts.small, fonts.chrome):
        assert missing(SAMPLES[script], font) == []


def test_a_sign_that_no_font_has_would_be_found(qtbot: QtBot) -> None:
    assert missing("a\U000ff123b", Fonts.of_scale(1).body) == ["\U000ff123"]


@pytest.mark.parametrize("script", SAMPLES)
def test_notes_are_written_and_shown_in_their_own_direction(script: str, window: MainWindow, qtbot: QtBot) -> None:
    from peaceplans.report.notes.as_html import note_html

    shown = QTextEdit()
    qtbot.addWidget(shown)
    shown.setHtml(note_html(SAMPLES[script], lambda _: None))
    assert _reads_leftward(shown.document()) is LEADING[script]
    note = window.desk.library.notes.create(text=SAMPLES[script], title=SAMPLES[script], anchors=("points:4",))
    assert note is not None
    assert [found.text for found in window.desk.library.notes.all()] == [SAMPLES[script]]


@pytest.mark.parametrize("script", SAMPLES)
def test_titles_in_lists_of_the_dialogs_turn_with_their_words(script: str, qtbot: QtBot) -> None:
    layout = laid(SAMPLES[script], Fonts.of_scale(1).chrome)
    line = layout.lineAt(0)
    first, last = (_x(line.cursorToX(place)) for place in (0, len(SAMPLES[script])))
    assert (first > last) is LEADING[script]


def test_the_fonts_of_the_program_are_there(qtbot: QtBot) -> None:
    assert "Inter" in QFontDatabase.families()


def _x(found: object) -> float:
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _reads_leftward(text: QTextDocument) -> bool:
    return text.begin().textDirection() is Qt.LayoutDirection.RightToLeft
