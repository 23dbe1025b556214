from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.notes import Note
from ui.desk import Desk
from ui.page import Page
from ui.places import Place
from ui.settings import Settings
from ui.theme.look import Dresser, Theme

STATE: dict[str, Any] = {"left": "draft", "right": "points", "filter": {"status": ["amended"]}, "mode": "contrast"}


class ReportingPage(Page):
    """A page that shows a comparison, of which only what was amended, with the notes on it."""

    name = "compare"

    def __init__(self, desk: Desk, notes: Sequence[Note]) -> None:
        super().__init__(desk)
        self.empty = False
        self.state = STATE
        self.notes = notes
        layout = QVBoxLayout(self)
        layout.addWidget(QWidget(self))

    def place(self) -> Place:
        return Place(self.name, self.state)

    def report_state(self) -> Mapping[str, Any] | None:
        return None if self.empty else self.state

    def notes_shown(self) -> Sequence[Note]:
        return self.notes

    def status(self) -> str:
        return "some rows"


@pytest.fixture
def notes(library: Library) -> tuple[Note, ...]:
    """Three notes on a row that is shown."""
    told = (
        ("Why the figure matters", "The cap is gone."),
        ("", "Спросить в Киеве"),
        ("<b>& nothing</b>", ""),
    )
    made = [library.notes.create(title=title, text=text, anchors=("points:4",)) for title, text in told]
    return tuple(library.notes.get(edit.steps[0].after.id) for edit in made)  # type: ignore[union-attr]


@pytest.fixture
def reporting(
    qtbot: QtBot, library: Library, settings: Settings, notes: tuple[Note, ...]
) -> Iterator[Callable[[], ReportingPage]]:
    """Makes a page that reports the comparison."""
    dresser = Dresser(Theme.LIGHT, 100)

    def make() -> ReportingPage:
        made = ReportingPage(Desk(library, settings, dresser), notes)
        qtbot.addWidget(made)
        made.resize(1200, 800)
        made.show()
        return made

    yield make
    dresser.deleteLater()


@pytest.fixture
def page(reporting: Callable[[], ReportingPage]) -> ReportingPage:
    return reporting()
