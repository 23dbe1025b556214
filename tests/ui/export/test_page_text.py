"""A report is put into the preview piece by piece, and nothing of it is lost or moved."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextListFormat
from pytestqt.qtbot import QtBot

from ui.export.page_text import PageText
from ui.theme.look import Dresser, Theme

ROWS = "".join(f"<tr><th>r{number}</th><td>cell {number}</td></tr>\n" for number in range(50))
SOURCES = "".join(f'<li id="source-{number}" value="{number}">Source {number}</li>' for number in range(1, 41))
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100"/></svg>'
PAGE = f"""<!doctype html><html><head><title>Not shown</title><style>p {{ }}</style></head><body class="x">
<a class="skip unseen" href="#report">Skip to the report</a>
<h1>Title</h1>
<p>Before.</p>
<h2 id="table">Table</h2>
<table class="plans"><caption>Of all</caption><thead><tr><th>Name</th><th>Words</th></tr></thead>
<tbody>{ROWS}</tbody></table>
<p>Between.</p>
<figure><div>{SVG}</div><figcaption>A chart</figcaption></figure>
<h2 id="sources">Sources</h2>
<ol class="sources">{SOURCES}</ol>
<p>After.</p>
<script>hidden()</script>
</body></html>"""


def filled(qtbot: QtBot, page: str) -> PageText:
    text = PageText()
    qtbot.addWidget(text)
    done = list(text.fill(page, Dresser(Theme.LIGHT, 100, text).look))
    assert done == sorted(done)
    assert done[-1] == 1
    return text


def test_all_words_are_there_once_and_in_order(qtbot: QtBot) -> None:
    words = filled(qtbot, PAGE).toPlainText().replace("\ufffc", " ").split()
    wanted = ["Title", "Before.", "Table", "Of", "all", "Name", "Words"]
    wanted += [word for number in range(50) for word in (f"r{number}", "cell", str(number))]
    wanted += ["Between.", "A", "chart", "Sources"]
    wanted += [word for number in range(1, 41) for word in ("Source", str(number))]
    assert words == [*wanted, "After."]


def test_sources_keep_their_numbers(qtbot: QtBot) -> None:
    text = filled(qtbot, PAGE)
    found = {}
    block = text.document().begin()
    while block.isValid():
        listed = block.textList()
        if listed and listed.format().style() is QTextListFormat.Style.ListDecimal:
            found[block.text()] = listed.itemText(block)
        block = block.next()
    assert found == {f"Source {number}": f"{number}." for number in range(1, 41)}


def test_charts_are_pictures_drawn_from_the_page(qtbot: QtBot) -> None:
    text = filled(qtbot, PAGE)
    cursor: QTextCursor = text.document().find("\ufffc")
    form = cursor.charFormat().toImageFormat()
    assert form.name() == "chart:1"
    image = text.document().resource(2, form.name())
    assert image.pixelColor(image.width() // 2, image.height() // 2).lightness() == 0
    assert image.width() == 2 * image.height()
