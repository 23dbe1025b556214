"""Pages hold the whole report, part nothing between its lines, and steer clear of what is hostile."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.report.blocks import Banner, Document, Heading, Notes, Paragraph, RowBlock, Sources
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.lines import Line, Mark, Run
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.comparison.sheet import Mode
from ui.export.paper import DPI, Paper, Slip, page_layout, typeset
from ui.export.paper_blocks import pieces
from ui.export.paper_parts import lines
from ui.export.printing import write_pdf

A4 = QPageSize.PageSizeId.A4


def paper_of(document: Document, size: QPageSize.PageSizeId = A4, *, landscape: bool = False) -> Paper:
    paper = Paper(page_layout(size, landscape=landscape), document.title)
    assert list(typeset(document, paper))[-1] == 1
    return paper


def compared(library: Library, mode: Mode | None = None) -> Document:
    return comparison_document(comparison_sheet(library, "draft", "points", mode=mode))


def slips(paper: Paper) -> list[tuple[int, Slip]]:
    return [(number, slip) for number, page in enumerate(paper.pages) for slip in page]


@pytest.mark.parametrize("mode", Mode)
def test_everything_of_the_report_is_on_the_pages_in_order(mode: Mode, library: Library, qtbot: QtBot) -> None:
    document = compared(library, mode)
    paper = paper_of(document)
    told = " ".join(paper.text().split())
    rows = [block for block in document.blocks if isinstance(block, RowBlock)]
    assert len(rows) > 5
    at = 0
    for row in rows:
        at = told.index(" ".join(f"{row.number} {row.title}".split()), at)
        for side in (row.left, row.right):
            for cell in side.cells:
                for line in cell.lines:
                    assert " ".join(line.text.split()) in told
            assert " ".join(side.absence.split()) in told
        for line in row.running:
            assert "".join(line.text.split()) in told.replace(" ", "")  # struck and inserted words stand apart
        assert row.reason in told
    for block in document.blocks:
        if isinstance(block, Banner):
            assert told.startswith(" ".join(" ".join(block.sentences).split()))
        if isinstance(block, Sources):
            assert all(" ".join(entry.title.split()) in told for entry in block.entries)


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("size", [A4, QPageSize.PageSizeId.Letter])
def test_pieces_follow_each_other_whole_and_within_the_margins(
    size: QPageSize.PageSizeId, landscape: bool, library: Library, qtbot: QtBot
) -> None:
    paper = paper_of(compared(library), size, landscape=landscape)
    assert len(paper.pages) > 2
    room = paper.room.height()
    for (page, slip), (next_page, after) in pairwise(slips(paper)):
        assert slip.top >= 0
        assert slip.top + slip.end - slip.start <= room + 0.01
        if after.text is slip.text:
            assert (after.start, next_page) == (slip.end, page + 1)
        else:
            assert slip.end == pytest.approx(slip.text.size().height())
            assert after.start == 0
            if next_page == page:
                assert after.top >= slip.top + slip.end - slip.start - 0.01
    assert all(paper.pages)


def test_a_heading_never_stands_alone_at_the_foot_of_a_page(library: Library, qtbot: QtBot) -> None:
    document = compared(library)
    found = list(pieces(document))
    paper = paper_of(document)
    texts = list(dict.fromkeys(slip.text for _, slip in slips(paper)))
    assert len(texts) == len(found)
    last = {page[-1].text for page in paper.pages}
    for piece, text in zip(found, texts, strict=True):
        if piece.with_next:
            assert text not in last, text.toPlainText()


def test_a_long_text_is_parted_between_lines(qtbot: QtBot) -> None:
    words = " ".join(f"word{number}" for number in range(6_000))
    paper = paper_of(Document(title="Long", subtitle="", blocks=(Paragraph(words),)))
    parts = [slip for _, slip in slips(paper) if "word5999" in slip.text.toPlainText()]
    assert len(parts) > 3
    block = parts[0].text.begin()
    tops = parts[0].text.documentLayout().blockBoundingRect(block).top()
    for part in parts[1:]:
        cut = [
            number
            for number in range(block.layout().lineCount())
            if tops + block.layout().lineAt(number).y() < part.start - 0.6
            and tops + block.layout().lineAt(number).y() + block.layout().lineAt(number).height() > part.start + 0.6
        ]
        assert cut == []


def test_marks_are_lines_and_not_only_colours(qtbot: QtBot) -> None:
    marked = {mark: lines([Line((Run("word", mark),))]) for mark in Mark if mark}
    underlined = {"left", "right", "inserted"}
    from ui.export.paper import _laid_out

    for mark, html in marked.items():
        text = _laid_out(html, 300)
        look = text.begin().begin().fragment().charFormat()
        assert look.fontUnderline() is (mark.value in underlined)
        assert look.fontStrikeOut() is (mark is Mark.DELETED)


def test_pages_are_drawn_within_their_margins_with_a_foot(library: Library, qtbot: QtBot) -> None:
    paper = paper_of(compared(library))
    size = paper.size.toRect().size()
    for number in (0, len(paper.pages) - 1):
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paper.draw(painter, number, f"{number + 1} of {len(paper.pages)}")
        painter.end()
        room = paper.room
        dark = [
            (x, y)
            for y in range(0, size.height(), 2)
            for x in range(0, size.width(), 2)
            if image.pixelColor(x, y).lightness() < 120
        ]
        assert len(dark) > 100
        assert min(x for x, _ in dark) >= room.left() - 1
        assert max(x for x, _ in dark) <= room.right() + 1
        assert [y for _, y in dark if y > room.bottom()], "no foot"


def test_a_pdf_has_all_pages_the_title_and_inter_inside(library: Library, qtbot: QtBot) -> None:
    paper = paper_of(compared(library))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert list(write_pdf(paper, buffer, "Peace Plans"))[-1] == 1
    content = bytes(buffer.data().data())
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == len(paper.pages)
    assert b"Inter-Regular" in content
    assert content.count(b"/FontFile2") >= 2
    assert b"file:" not in content


def test_links_to_the_web_stay_links_and_nothing_else_does(qtbot: QtBot, library: Library) -> None:
    found = "".join(piece.html for piece in pieces(compared(library)))
    assert 'href="http' in found
    assert "href=" not in found.replace('href="http', "")


def poisoned(rows: list[RowBlock], poison: str) -> Document:
    blocks = (
        Banner((poison,)),
        Heading(2, poison),
        Paragraph(poison),
        Notes((Paragraph(poison),)),
        *(replace(row, title=poison, reason=poison, spoken=poison) for row in rows),
    )
    return Document(title=poison, subtitle=poison, blocks=blocks)


@pytest.mark.parametrize(
    "poison",
    [
        "<script>alert(1)</script>",
        '<img src="file:///etc/passwd" onerror=alert(1)>',
        '"><a href="javascript:alert(1)">x</a>',
        "</p></body><h1>big</h1>",
        "<style>p { color: red }</style>",
        "&lt;b&gt;",
    ],
)
def test_hostile_words_are_words_on_paper(poison: str, library: Library, qtbot: QtBot) -> None:
    rows = [block for block in compared(library).blocks if isinstance(block, RowBlock)]
    paper, clean = (paper_of(poisoned(rows, word)) for word in (poison, "POISON"))
    assert clean.text().count("POISON") == 6 + 2 * len(rows)
    assert paper.text() == clean.text().replace("POISON", poison)
    for _, slip in slips(paper):
        block = slip.text.begin()
        while block.isValid():
            place = block.begin()
            while not place.atEnd():
                look = place.fragment().charFormat()
                assert not look.isImageFormat()
                assert not look.anchorHref() or look.anchorHref().startswith("http")
                place += 1
            block = block.next()


def test_paper_has_a_size_in_96ths_of_an_inch(qtbot: QtBot) -> None:
    paper = Paper(page_layout(A4, landscape=True), "")
    assert paper.size.width() == pytest.approx(297 / 25.4 * DPI, abs=1)
    assert paper.room.left() == pytest.approx(16 / 25.4 * DPI, abs=2)
