"""Text that would be markup, a field or a turn of the writing direction stays text in a Word document."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO

import docx as python_docx
import pytest
from lxml import etree

from peaceplans.compare.comparison import Order
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.docx import docx
from peaceplans.report.docx.markup import escaped, run
from peaceplans.report.page_setup import PageSetup
from peaceplans.sheets.comparison.sheet import Mode
from tests.unit.report.docx.every_block import every_block
from tests.unit.report.sample import NOTES, sheet
from tests.unit.report.test_hostile import HOSTILE, STEERING, hostile_sheet

WORD = [
    '{ HYPERLINK "http://evil.example" }',
    "</w:t></w:r></w:p>",
    "<w:p/>",
    "]]>",
    "&amp;&#60;&x;",
    '" w:val="x',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    "=HYPERLINK(1)",
    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 12",
    "\U0001f54a\ufe0f \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\u4e2d\u6587 \u041a\u0438\u0457\u0432",
    "a\tb",
]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def text_of(content: bytes) -> str:
    with zipfile.ZipFile(BytesIO(content)) as file:
        found = [etree.fromstring(file.read(name)) for name in file.namelist() if name.endswith(".xml")]
    return "\n".join("".join(_words(paragraph)) for tree in found for paragraph in tree.iter(f"{W}p"))


def _words(paragraph: etree._Element) -> Iterator[str]:
    for one in paragraph.iter(f"{W}t", f"{W}delText", f"{W}tab"):
        yield "\t" if one.tag == f"{W}tab" else one.text or ""


def shape_of(content: bytes) -> list[str]:
    """Names of all elements but those that are about the language of words."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        tree = etree.fromstring(file.read("word/document.xml"))
    skipped = ("r", "rPr", "t", "delText", "lang", "rtl", "bidi", "rStyle", "tab", "keepNext", "cantSplit", "trPr")
    names = [etree.QName(one).localname for one in tree.iter() if isinstance(one.tag, str)]
    return [name for name in names if name not in skipped]


@pytest.mark.parametrize("redline", [False, True])
@pytest.mark.parametrize("poison", [*HOSTILE, *WORD])
def test_it_is_there_as_text_and_makes_nothing(poison: str, redline: bool) -> None:
    document = every_block(poison, redline=redline)
    told = docx(document, PageSetup())
    assert text_of(told).count(poison) > 60
    python_docx.Document(BytesIO(told))


@pytest.mark.parametrize("poison", ["<w:p/>", "</w:t></w:r></w:p><w:p>", "{ TOC }", "&x;"])
def test_it_makes_no_element(poison: str) -> None:
    clean, hostile = (comparison_document(hostile_sheet(one, Mode.CONTRAST)) for one in ("x", poison))
    assert shape_of(docx(clean, PageSetup())) == shape_of(docx(hostile, PageSetup()))


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("poison", STEERING)
def test_what_xml_cannot_hold_is_shown_as_replaced(poison: str, mode: Mode) -> None:
    told = text_of(docx(comparison_document(hostile_sheet(poison, mode)), PageSetup()))
    assert "\ufffd" in told
    assert not set(told) & set("\x00\x07\x08\x1b\x9b\u202e\u2066")


def test_text_that_nobody_made_printable_is_still_xml() -> None:
    assert escaped("a\x00\x0b\ud800\uffffb") == "a\ufffd\ufffd\ufffd\ufffdb"
    assert docx(every_block("\x00\ud800\x1b"), PageSetup())


def test_a_cell_of_twenty_thousand_words() -> None:
    words = " ".join(f"word{at}" for at in range(20_000))
    assert text_of(docx(every_block(words, redline=True), PageSetup())).count("word19999") > 60


def test_arabic_and_hebrew_run_from_right_to_left() -> None:
    told = run("See \u0645\u0631\u062d\u0628\u0627 \u05e9 and")
    assert told.count("<w:rtl/>") == 1
    assert 'w:bidi="he-IL"' in told
    assert run("\u0645\u0631\u062d\u0628\u0627").count('w:bidi="ar-SA"') == 1
    assert "rtl" not in run("plain \u041a\u0438\u0457\u0432 \u4e2d")
    assert 'w:lang w:val="uk-UA"' in run("\u041a\u0438\u0457\u0432")
    assert 'w:lang w:val="ru-RU"' in run("\u041c\u043e\u0441\u043a\u0432\u0430")


def test_notes_of_a_sheet_keep_their_marks_and_lose_their_markup() -> None:
    told = text_of(docx(comparison_document(sheet(order=Order.LEFT, notes=NOTES)), PageSetup()))
    for words in ("Who counts the soldiers?", "\u2611 ask EFE", "quoted <b>words</b>", "draft | 600,000"):
        assert words in told
