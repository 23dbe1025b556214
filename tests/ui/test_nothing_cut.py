"""Nothing is cut off on any page and in any dialog, at all sizes of window and text, and in a longer language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from tests.ui.cut import beyond, cut
from tests.ui.pseudo import PseudoTranslator
from tests.ui.scenes import SIZES, TEXTS, close_what_is_open, make_library, scenes, window_on


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with make_library(tmp_path_factory.mktemp("noted") / "library.sqlite") as library:
        yield library


@pytest.fixture
def longer(qapp: object) -> Iterator[None]:
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def faults_of(library: Library, size: tuple[int, int], text: int) -> list[str]:
    found: list[str] = []
    with window_on(library, size, text, seen=False) as window:
        found += [f"first start: {one}" for one in cut(window)]
    with window_on(library, size, text) as window:
        for scene in scenes():
            shown = scene.show(window)
            found += [f"{scene.name}: {one}" for one in [*cut(shown), *beyond(shown, window)]]
            close_what_is_open(window)
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut(noted: Library, size: tuple[int, int], text: int, qtbot: QtBot) -> None:
    assert faults_of(noted, size, text) == []


def test_nothing_is_cut_in_a_language_that_is_a_third_longer(noted: Library, longer: None, qtbot: QtBot) -> None:
    assert faults_of(noted, (1280, 720), 100) == []


def test_what_is_cut_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    label, button = QLabel("some words", window), QPushButton("a button", window)
    layout.addWidget(label)
    layout.addWidget(button)
    window.show()
    assert cut(window) == []
    label.setFixedWidth(20)
    assert any("'some words' has 20 pixels" in one for one in cut(window))
    label.setFixedWidth(200)
    button.setFixedWidth(30)
    assert any("'a button' has (30," in one for one in cut(window))
    button.setFixedWidth(200)
    over = QLabel("over", window)
    over.resize(label.size())
    over.move(label.pos())
    over.show()
    assert any("over each other" in one for one in cut(window))
    over.move(window.width() - 3, 0)
    assert any("outside" in one for one in cut(window))
