from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot

import ui  # noqa: F401 - first of all: it keeps the interpreter's single objects alive
from tests.ui.hand_made import HandMadeLibrary
from ui.app import make_application
from ui.compare.view import CompareView
from ui.settings import Settings
from ui.theme.look import Theme
from ui.window import MainWindow


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    make_application()
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.in_file(tmp_path / "window.ini")


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> Iterator[MainWindow]:
    settings.theme = Theme.LIGHT
    made = MainWindow(HandMadeLibrary(), settings, "draft", "points")  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def view(window: MainWindow) -> CompareView:
    assert window.view is not None
    return window.view
