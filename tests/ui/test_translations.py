"""Every text of the window goes through translation, and the file of texts is what the code says."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.dates import in_words
from peaceplans.report.blocks import Colophon
from peaceplans.report.citing.style import CitationStyle
from peaceplans.sheets.phrases import told
from tests.ui.pseudo import TEXTS, PseudoTranslator, extracted, pseudo, without_pseudo
from tests.ui.reported import reported
from tests.ui.tour import STOPS, leave, visit, write_notes
from tools.translations import extract
from ui.compare.view import CompareView
from ui.settings import Settings
from ui.shell.citation_example import example
from ui.theme.look import Theme
from ui.translations import install_translation
from ui.window import MainWindow

_NAMES = (
    "Inter", "Qt", "PySide6", "LGPL", "MIT", "BSD", "PSF", "SQLAlchemy", "RapidFuzz", "PyYAML", "alembic",
    "platformdirs", "Markdown", "nh3", "pymdown-extensions", "Python", "PeacePlans", "Peace Plans",
    *(QLocale.c().monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)),
    "about ", "The army",
)  # fmt: skip


@pytest.fixture(scope="session")
def anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("texts") / "peaceplans_en.ts"
    extract(file)
    return file


def test_the_file_of_texts_is_current(anew: Path) -> None:
    """Run `make translations` when this fails."""
    kept, found = extracted(TEXTS), extracted(anew)
    assert sorted(found - kept) == [], "new texts"
    assert sorted(kept - found) == [], "texts that are gone"


def test_every_text_has_a_context_and_words(anew: Path) -> None:
    for context, text in extracted(anew):
        assert re.fullmatch(r"_?[A-Z]\w+", context), text
        assert text.strip(), context


def test_placeholders_are_numbered_without_gaps(anew: Path) -> None:
    for context, text in extracted(anew):
        numbers = sorted({int(number) for number in re.findall(r"%(\d)", text)})
        assert numbers == list(range(1, len(numbers) + 1)), (context, text)


def test_a_text_that_is_not_extracted_would_be_found(anew: Path, tmp_path: Path) -> None:
    module = tmp_path / "window.py"
    module.write_text(
        'class Here(QObject):\n    def say(self):\n        return self.tr("One more")\n', encoding="utf-8"
    )
    extract(tmp_path / "x_en.ts", module)
    assert extracted(tmp_path / "x_en.ts") == {("Here", "One more")}


def test_pseudo_texts_are_a_third_longer_and_keep_what_must_be_kept() -> None:
    told = pseudo("&Change %1 of %2 <b>&amp;</b> && so on")
    assert "%1" in told
    assert "%2" in told
    assert "<b>&amp;</b>" in told
    assert "&C" in told
    assert len(told) > 4 / 3 * len("Change 1 of 2 & so on")
    assert without_pseudo(f"{pseudo('a')} {pseudo('b %1').replace('%1', 'kept ' + pseudo('c'))} x").split() == ["x"]


@pytest.fixture
def translated(qtbot: QtBot, library: Library, settings: Settings) -> Iterator[MainWindow]:
    """A window in the language that does not exist."""
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    settings.theme = Theme.LIGHT
    window = MainWindow(library, settings, "draft", "points")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    write_notes(window)
    yield window
    window.close()
    QCoreApplication.removeTranslator(translator)


def test_every_visible_text_is_translated(translated: MainWindow, qtbot: QtBot) -> None:
    record = _Record(translated)
    left: set[str] = set()
    for stop in STOPS:
        shown = visit(translated, stop, qtbot)
        for where, text in texts_of(shown):
            if record.rest(text):
                left.add(f"{stop.name}: {where}: {text[:200]}")
        leave(translated, shown)
    for entry in translated.actions_:
        if record.rest(entry.name):
            left.add(f"action {entry.id}: {entry.name}")
    assert not left, "\n".join(sorted(left))


def test_a_text_planted_untranslated_is_found(translated: MainWindow, qtbot: QtBot) -> None:
    record = _Record(translated)
    shown = visit(translated, STOPS[1], qtbot)
    QLabel("Planted words", translated.page).show()
    translated.rail.setToolTip("One more tip")
    found = {record.rest(text) for _, text in texts_of(shown)}
    assert found == {"", "Planted words", "One more tip"}


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text stands, and the text."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget is not root and not widget.isVisibleTo(root):
            continue
        for text in _said(widget):
            if text:
                yield type(widget).__name__, text
    for action in root.findChildren(QAction):
        yield "QAction", action.text()


def _said(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QDialog):
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        text = widget.text()
        cut_short = text.endswith("\u2026") and text[:-1] in widget.accessibleName() + widget.toolTip()
        yield "" if cut_short else text
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))


class _Record:
    """What is not the window's own: words of the record, of notes, and of the sheets, which stay English."""

    def __init__(self, window: MainWindow) -> None:
        library, view = window.desk.library, window.made("compare")
        assert isinstance(view, CompareView)
        assert view.sheet is not None
        found: set[str] = set(_NAMES) | {note.title for note in library.notes.all()} | set(library.notes.tags())
        for plan in library.plans():
            found |= set(_texts(library.plan(plan.id)))
            found |= {in_words(plan.date), f"about {in_words(plan.date)}"}
        found |= set(_texts(library.instruments())) | set(_texts(library.vocabulary)) | set(_texts(library.events()))
        found |= set(_texts(view.sheet.banner)) | {shown.spoken for shown in view.sheet.rows}
        found |= {phrase for shown in view.sheet.rows if (phrase := told(shown.row))}
        found |= {f"{term.label[:1].upper()}{term.label[1:]}" for term in library.vocabulary.terms.values()}
        document = reported(view)
        assert document is not None
        found.add(document.title)
        for block in document.blocks:
            if isinstance(block, Colophon):
                found |= {f"{name}: {value}" for name, value in block.lines}
        found |= set(_texts(library.all_sources()))
        found |= {text for style in CitationStyle for text in example(style)}
        self._own = frozenset(found)
        self._texts = sorted((text for text in found if len(text) > 1), key=len, reverse=True)

    def rest(self, text: str) -> str:
        """The words left when translated ones and those of the record are taken out."""
        rest = without_pseudo(text)
        if text in self._own:  # plain text of the record that looks like markup
            return ""
        rest = re.sub(r"<[^>]+>", " ", rest)
        for known in self._texts:
            rest = rest.replace(known, " ")
        rest = re.sub(r"/\S+|(Ctrl|Shift|Alt)\+\S+|#\w+", " ", rest)  # paths, keys, tags
        return " ".join(re.findall(r"[^\W\d_]{3,}", rest))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Enum):
        yield str(value.value)
        yield str(getattr(value, "label", ""))
    elif isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list | frozenset | set):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, dict):
        yield from _texts(tuple(value.values()))
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))


def test_a_translation_that_is_there_is_used(tmp_path: Path, qapp: QApplication) -> None:
    assert install_translation(qapp, QLocale("uk_UA"), tmp_path) == []
    source = tmp_path / "peaceplans_uk.ts"
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="uk"><context>'
        "<name>Outcome</name><message><source>Show in f&amp;older</source><translation>\u0423 \u0442\u0435\u0446\u0456"
        "</translation></message></context></TS>",
        encoding="utf-8",
    )
    _release(source)
    assert install_translation(qapp, QLocale("fr_FR"), tmp_path) == []
    installed = install_translation(qapp, QLocale("uk_UA"), tmp_path)
    try:
        assert installed
        assert QCoreApplication.translate("Outcome", "Show in f&older") == "\u0423 \u0442\u0435\u0446\u0456"
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
            translator.deleteLater()


def _release(source: Path) -> None:
    import subprocess
    import sys

    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([str(tool), str(source)], check=True, capture_output=True, timeout=60)
