from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.notes import Note
from peaceplans.report.blocks import Document, Heading, Paragraph
from peaceplans.report.comparison.document import comparison_document
from peaceplans.sheets.comparison.build import comparison_sheet
from ui.desk import Desk
from ui.page import Page
from ui.settings import Settings
from ui.theme.look import Dresser, Theme

NOTES = (
    Note(id="0000000000aa", text="The cap is gone.", title="Why the figure matters", anchors=("points:4",)),
    Note(id="0000000000bb", text="Спросить в Киеве", anchors=("points:4",)),
    Note(id="0000000000cc", text="", title="<b>& nothing</b>", anchors=("draft:6",)),
)


class ReportingPage(Page):
    """A page that shows a comparison, with notes as paragraphs at the end of its report."""

    name = "reporting"

    def __init__(self, desk: Desk, document: Document, notes: Sequence[Note]) -> None:
        super().__init__(desk)
        self.document: Document | None = document
        self.notes = notes
        self.asked: list[frozenset[str] | None] = []
        layout = QVBoxLayout(self)
        layout.addWidget(QWidget(self))

    def report(self, notes: frozenset[str] | None = None) -> Document | None:
        self.asked.append(notes)
        if self.document is None:
            return None
        told = [Paragraph(f"Note: {note.name}") for note in self.notes if notes is None or note.id in notes]
        blocks = (*self.document.blocks, Heading(2, "Notes", "notes"), *told)
        return Document(title=self.document.title, subtitle=self.document.subtitle, blocks=blocks)

    def notes_shown(self) -> Sequence[Note]:
        return self.notes

    def status(self) -> str:
        return "all rows"


@pytest.fixture
def reporting(qtbot: QtBot, library: Library, settings: Settings) -> Iterator[Callable[..., ReportingPage]]:
    """Makes a page that reports a document, by default the comparison of two plans."""
    dresser = Dresser(Theme.LIGHT, 100)

    def make(document: Document | None = None, notes: Sequence[Note] = NOTES) -> ReportingPage:
        document = document or comparison_document(comparison_sheet(library, "draft", "points"))
        made = ReportingPage(Desk(library, settings, dresser), document, notes)
        qtbot.addWidget(made)
        made.resize(1200, 800)
        made.show()
        return made

    yield make
    dresser.deleteLater()


@pytest.fixture
def page(reporting: Callable[..., ReportingPage]) -> ReportingPage:
    return reporting()
