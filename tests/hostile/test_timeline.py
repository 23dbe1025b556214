"""None of the vectors lives in the texts of the timeline: events and claims may come from anywhere one day."""

from __future__ import annotations

import os
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import markdown as python_markdown
import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.model.events import Event
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from peaceplans.report.printable import printable
from peaceplans.report.text.page import text
from peaceplans.report.timeline.document import timeline_document
from peaceplans.sheets.timeline.item import event_item
from peaceplans.sheets.timeline.sheet import TimelineSheet, timeline_sheet
from tests.hostile.alive import alive, alive_page, pictures
from tests.hostile.living import living_in
from tests.hostile.vectors import VECTORS
from tests.unit.report.page import Page
from ui.timeline.citation import cited_item
from ui.timeline.event_html import beside_text, whole_text


@pytest.fixture
def hostile(library: Library) -> TimelineSheet:
    """An event for each vector, with the vector in every text of it and of its claims."""
    sheet = timeline_sheet(library, only="event/novgorod-residence")
    event = sheet.items[0].entry
    assert isinstance(event, Event)
    items = []
    for number, vector in enumerate(VECTORS):
        claims = tuple(
            replace(claim, owner=vector, text=vector, state_note=vector, party=("ru", vector)[number % 2])
            for claim in event.claims[:8]
        )
        items.append(
            event_item(
                replace(
                    event,
                    id=f"e{number}",
                    title=vector,
                    text=vector,
                    state_note=vector,
                    topics=(vector,),
                    claims=claims,
                )
            )
        )
    return replace(sheet, items=tuple(items), all_items=tuple(items), titles={"ru-27": VECTORS[0], "ua-us-20": "x"})


def test_no_vector_lives_in_a_report(hostile: TimelineSheet) -> None:
    document = timeline_document(hostile)
    page = html(document)
    assert alive_page(page, pictures=pictures(document)) == ()
    assert page.count('<div class="facing">') == len(VECTORS)
    Page(page)
    told = markdown(document)
    assert alive(python_markdown.markdown(told, extensions=["tables", "fenced_code"])) == ()
    for plain in (text(document), told, page):
        assert printable(plain) == plain


def test_no_vector_lives_in_the_window_or_on_the_clipboard(hostile: TimelineSheet, qtbot: QtBot) -> None:
    document = QTextDocument()
    for item in hostile.items:
        for told in (whole_text(item, hostile), beside_text(item, hostile, hostile.items[:5])):
            document.setHtml(told)
            assert living_in(document) == [], item.title
        data = cited_item(item, hostile, CitationStyle.PLAIN)
        assert alive(data.html()) == ()
