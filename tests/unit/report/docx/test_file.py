"""What the file is made of: whole, tidy, the same every time, with nothing in it that fetches or runs."""

from __future__ import annotations

import re
import time
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx as python_docx
import pytest
from docx.document import Document as Opened
from lxml import etree

from peaceplans.report.blocks import Table
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.docx import docx
from peaceplans.report.page_setup import PageSetup, Paper, Turn
from peaceplans.sheets.comparison.sheet import Mode
from tests.unit.report.docx.every_block import every_block
from tests.unit.report.sample import sheet

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STYLES = Path(__file__).parents[4] / "peaceplans/report/docx/styles.xml"


def made(**options: bool | int) -> bytes:
    return docx(every_block(**options), PageSetup())  # type: ignore[arg-type]


def opened(content: bytes) -> Opened:
    return python_docx.Document(BytesIO(content))


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def trees(content: bytes) -> dict[str, etree._Element]:
    return {name: etree.fromstring(xml) for name, xml in parts(content).items() if name.endswith((".xml", ".rels"))}


@pytest.mark.parametrize("redline", [False, True])
def test_same_bytes_at_another_time(redline: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    first = made(redline=redline)
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    assert made(redline=redline) == first


def test_entries_are_in_order_and_of_the_day_of_the_report() -> None:
    with zipfile.ZipFile(BytesIO(made())) as file:
        names = file.namelist()
        assert names[0] == "[Content_Types].xml"
        assert names[1:] == sorted(names[1:])
        assert {entry.date_time for entry in file.infolist()} == {(2026, 11, 1, 0, 0, 0)}


def test_properties() -> None:
    told = opened(made()).core_properties
    assert (told.title, told.subject, told.author) == ("Title plain", "plain", "A. B")
    assert told.language == "en-GB"
    assert told.created == told.modified
    assert str(told.created).startswith("2026-11-01 00:00:00")


@pytest.mark.parametrize("redline", [False, True])
def test_every_style_that_is_used_is_there(redline: bool) -> None:
    known = {style.get(f"{W}styleId") for style in etree.parse(STYLES).iter(f"{W}style")}
    used = {
        one.get(f"{W}val")
        for tree in trees(made(redline=redline)).values()
        for name in ("pStyle", "rStyle", "tblStyle")
        for one in tree.iter(f"{W}{name}")
    }
    assert used <= known
    assert len(used) > 30


@pytest.mark.parametrize("redline", [False, True])
def test_numbers_of_changes_and_places_are_there_once_and_links_lead_somewhere(redline: bool) -> None:
    found = trees(made(redline=redline))
    document = found["word/document.xml"]
    changes = [one.get(f"{W}id") for name in ("ins", "del") for one in document.iter(f"{W}{name}")]
    assert len(changes) == len(set(changes))
    assert bool(changes) is redline
    names = [one.get(f"{W}name") for tree in found.values() for one in tree.iter(f"{W}bookmarkStart")]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z]+_\d+", name) for name in names)
    led = {one.get(f"{W}anchor") for tree in found.values() for one in tree.iter(f"{W}hyperlink")} - {None}
    assert led
    assert led <= set(names)


def test_nothing_outside_but_links_to_the_web() -> None:
    found = trees(made())
    outside = [
        (one.get("Type"), one.get("Target"))
        for name, tree in found.items()
        if name.endswith(".rels")
        for one in tree
        if one.get("TargetMode") == "External"
    ]
    assert {target for _, target in outside} == {"https://example.org/1", "https://example.org/n"}
    assert all(kind.endswith("/hyperlink") for kind, _ in outside)
    assert not [name for name in found if "customXml" in name or "vba" in name or "thumbnail" in name]
    assert "rsid" not in "".join(xml.decode() for name, xml in parts(made()).items() if name.endswith(".xml"))


def test_fields_are_ours_alone() -> None:
    codes = {
        " ".join((one.text or "").split())
        for tree in trees(docx(every_block('{ HYPERLINK "x" } \\* MERGEFORMAT'), PageSetup())).values()
        for one in tree.iter(f"{W}instrText")
    }
    assert codes == {"PAGE", "NUMPAGES", r'TOC \o "1-2" \n \h \z \u'}


def test_sources_are_endnotes_under_their_numbers() -> None:
    found = trees(made())
    notes = [note for note in found["word/endnotes.xml"] if note.get(f"{W}type") is None]
    assert [note.get(f"{W}id") for note in notes] == ["1", "2", "3"]
    texts = ["".join(one.text or "" for one in note.iter(f"{W}t")) for note in notes]
    assert [text[:4] for text in texts] == ["[1] ", "[2] ", "[3] "]
    marks = [one.get(f"{W}id") for one in found["word/document.xml"].iter(f"{W}endnoteReference")]
    assert marks == ["1", "2", "3"]


def test_notes_are_comments_on_their_row_without_markup() -> None:
    document = opened(made())
    comments = list(document.comments)
    assert len(comments) == 4  # three rows and a reading
    assert {comment.author for comment in comments} == {"A. B"}
    text = comments[0].text
    assert "Bold plain" in text
    assert "\N{BULLET}\tone" in text
    assert "a | b" in text
    assert "web <https://example.org/n>" in text
    assert "**" not in text
    headings = [paragraph.text for paragraph in document.paragraphs if paragraph._p.findall(f"{W}commentRangeStart")]
    assert headings[:3] == [f"{at}. changed plain (key change)" for at in (1, 2, 3)]


def test_tables_have_heads_that_come_again_and_rows_that_stay_whole() -> None:
    rows = [[row._tr.trPr for row in table.rows] for table in opened(made()).tables]
    headed = [one for one in rows if one[0] is not None and one[0].find(f"{W}tblHeader") is not None]
    assert len(headed) > 12
    assert all(one.find(f"{W}cantSplit") is not None for table in rows for one in table)


def test_wide_tables_stand_in_bands_with_the_label_of_the_row() -> None:
    document = docx(every_block("plain"), PageSetup(turn=Turn.PORTRAIT))
    bands = [table for table in opened(document).tables if table.cell(0, 0).text == "Topic"]
    assert [len(table.columns) - 1 for table in bands] == [2, 2, 3, 3, 3]
    assert {table.cell(1, 0).text for table in bands} == {"plain"}
    width = opened(document).sections[0]
    assert all(sum(column.width for column in table.columns) <= width.page_width for table in bands)


@pytest.mark.parametrize(
    ("page", "redline", "millimetres"),
    [
        (PageSetup(), False, (297, 210)),
        (PageSetup(), True, (210, 297)),
        (PageSetup(Paper.LETTER), True, (216, 279)),
        (PageSetup(Paper.LETTER, Turn.LANDSCAPE), True, (279, 216)),
    ],
)
def test_paper(page: PageSetup, redline: bool, millimetres: tuple[int, int]) -> None:
    section = opened(docx(every_block(redline=redline), page)).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == millimetres


def test_charts_are_vectors_with_a_picture_for_others_and_words() -> None:
    found = parts(made())
    assert found["word/media/image1.png"].startswith(b"\x89PNG")
    assert b"<svg" in found["word/media/image2.svg"]
    document = etree.fromstring(found["word/document.xml"])
    (drawing,) = document.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
    assert drawing.get("descr") == "Bars: plain"
    (vectors,) = document.iter("{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip")
    assert vectors.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed") == "rIdPicture2"


@pytest.mark.parametrize(("level", "styles"), [(1, ("Heading 1", "Heading 3")), (2, ("Heading 1", "Heading 2"))])
def test_the_highest_headings_are_the_first_level(level: int, styles: tuple[str, str]) -> None:
    paragraphs = {one.text: one.style.name for one in opened(made(level=level)).paragraphs if one.style}
    assert paragraphs["Heading plain"].lower() == styles[0].lower()
    assert paragraphs["1. changed plain (key change)"].lower() == styles[1].lower()


def test_the_contents_are_filled_in() -> None:
    document = etree.fromstring(parts(made())["word/document.xml"])
    (contents,) = document.iter(f"{W}sdtContent")
    lines = ["".join(one.text or "" for one in paragraph.iter(f"{W}t")) for paragraph in contents.iter(f"{W}p")]
    assert lines[0] == "Contents"
    assert "Heading plain" in lines
    assert "2. changed plain" in lines
    assert lines[-1] == "Sources"


def test_a_report_without_anything() -> None:
    empty = replace(every_block(), blocks=(), author="", date="", title="", subtitle="")
    assert [one.text for one in opened(docx(empty, PageSetup())).paragraphs] == ["", ""]


def test_rows_of_uneven_length_are_filled_up() -> None:
    uneven = Table(caption="Uneven", head=("a", "b"), rows=(("1",), ("1", "2", "3")))
    (table, *_) = opened(docx(replace(every_block(), blocks=(uneven, Table("Empty", (), ()))), PageSetup())).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["a", "b", ""], ["1", "", ""], ["1", "2", "3"]]


def test_a_redline_tells_the_letters_of_clauses_apart_from_the_text() -> None:
    told = opened(docx(comparison_document(sheet(Mode.REDLINE)), PageSetup()))
    (remark,) = [one.text for one in told.paragraphs if one.text.startswith("Parts of this text")]
    assert "(a) \u201cThe vote is secret.\u201d (press report); (b) \u201cObservers are admitted.\u201d." in remark
