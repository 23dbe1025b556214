"""Text that would be markup of the typesetter, a turn of the writing direction or no character at all stays text."""

from __future__ import annotations

import pytest

from peaceplans.report.blocks import Banner, Cited, Document, Heading, NoteBlock, Paragraph, SourceEntry, Sources, Table
from peaceplans.report.chart import Chart
from peaceplans.report.page_setup import PageSetup
from peaceplans.report.pdf import pdf
from tests.reports.pdf_reading import PdfFile

HOSTILE = [
    '#eval("1 + 1") #import "x.typ": y #read("/etc/passwd") #panic()',
    "$x^2$ $ sum $ @reference <label> \\u{41} \\* //no comment /* none */",
    "*no* _no_ `no` ~ -- --- ... 'q' \"q\" [no] {no}",
    "= no heading",
    "- no item",
    "+ no item",
    "/ no: term",
    "https://no.example/link",
    "x\nendobj\n3 0 obj\n<</Type/Pages/Count 1/Kids[1 0 R]>>\nendobj\nstartxref\n0\n%%EOF\n",
]


def hostile(poison: str, title: str = "T") -> Document:
    """The poison wherever text stands."""
    return Document(
        title=f"{title} {poison}",
        subtitle=poison,
        author=poison,
        date="2026-01-02",
        blocks=(
            Banner((poison, poison)),
            Heading(2, poison, f'place "{poison}" \\ ('),
            Paragraph(poison, (Cited(1, poison),)),
            Table(poison, ("", poison), ((poison, poison), ("b", "c"))),
            Table(poison, ("a", poison), ((poison, poison),), shy=True),
            NoteBlock(
                anchor="note",
                title=poison,
                text="[[there]] [out](https://example.org/?a=(b)#c)",
                facts=(poison,),
                links={"there": (f'place "{poison}" \\ (', poison)},
            ),
            Chart(
                anchor="chart",
                caption=poison,
                svg='<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
                width=9,
                height=9,
                alternative=poison,
            ),
            Sources((SourceEntry(number=1, publisher=poison, title=poison, date="d", url="", address=poison),)),
        ),
    )


@pytest.mark.parametrize("poison", HOSTILE)
def test_markup_of_the_typesetter_is_text(poison: str) -> None:
    file = PdfFile(pdf(hostile(poison), PageSetup()))
    words = file.tree.words

    expected = " ".join(poison.split())
    assert words.count(expected) >= 12
    assert file.reader.metadata is not None
    assert _words(file.reader.metadata.title) == f"T {expected}"
    assert _words(file.reader.metadata.author) == expected
    assert [_words(figure.entry["/Alt"]) for figure in file.tree.all("Figure")] == [expected]
    assert expected in [_words(table.attribute("/Summary")) for table in file.tree.all("Table")]
    assert _words(next(title for _, title in file.outline)) == expected
    inner = [link for link in file.links if "/Dest" in link]
    assert len(inner) == 2
    assert [link["/A"]["/URI"] for link in file.links if "/A" in link] == ["https://example.org/?a=(b)#c"]  # type: ignore[index]


def _words(text: object) -> str:
    return " ".join(str(text).split())


def test_notes_keep_their_marks_and_never_more() -> None:
    text = (
        "# Head #x\n\nSome **bold**, _slanted_, ~~struck~~ and `$code$`.\n\n- [x] done\n- one\n\n3. three\n4. four\n\n"
        "> quoted *words*\n\n```\n#set text(1pt)\n  in\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        "[web](https://example.org) [mail](mailto:a@example.org) [no](javascript:alert(1)) <script>x</script>"
    )
    block = NoteBlock(anchor="n", title="Title", text=text)
    file = PdfFile(pdf(Document(title="t", subtitle="", blocks=(block,)), PageSetup()))
    words = file.tree.words

    assert "Head #x" in [head.words for head in file.tree.all("H1", "H2", "H3")]
    assert "#set text(1pt)" in words
    assert "$code$" in words
    assert "<script>x</script>" in words
    assert [tag.words for tag in file.tree.all("Lbl")][-2:] == ["3.", "4."]
    assert [tag.words for tag in file.tree.all("BlockQuote")] == ["quoted words"]
    assert [link["/A"]["/URI"] for link in file.links if "/A" in link] == ["https://example.org"]  # type: ignore[index]
    (table,) = file.tree.all("Table")
    assert [cell.words for cell in table.all("TH", "TD")] == ["a", "b", "1", "2"]


def test_what_no_font_has_is_listed_at_the_end() -> None:
    document = Document(title="t \U0001f600", subtitle="", blocks=(Paragraph("smile \U0001f600, ไ, \x07 and 中"),))
    file = PdfFile(pdf(document, PageSetup()))
    words = file.tree.words

    assert "smile U+1F600, U+0E44, U+0007 and 中" in words
    told = words[words.index("Characters that no font has") :]
    assert told.index("U+0007 without a name") < told.index("U+0E44 thai character") < told.index("grinning face")
    assert [title for _, title in file.outline] == ["Characters that no font has"]


def test_text_from_right_to_left_is_all_there() -> None:
    texts = ("שלום לכולם 123", "اتفاق السلام (2025)", "mixed שלום and سلام")
    document = Document(title="t", subtitle="", blocks=tuple(map(Paragraph, texts)))
    file = PdfFile(pdf(document, PageSetup()))

    paragraphs = [tag.words for tag in file.tree.all("P")]
    assert len(paragraphs) >= 3
    for text, paragraph in zip(texts, paragraphs[-3:], strict=True):
        assert sorted("".join(text.split())) == sorted("".join(paragraph.split()))
    assert "Characters that no font has" not in file.tree.words


def test_a_cell_of_twenty_thousand_words_goes_on_over_pages() -> None:
    many = " ".join(f"word{number}" for number in range(20_000))
    document = Document(title="t", subtitle="", blocks=(Table("c", ("a", "b"), (("row", many), ("next", "end"))),))
    file = PdfFile(pdf(document, PageSetup()))

    (table,) = file.tree.all("Table")
    cells = [cell.words for cell in table.all("TD")]
    assert len(file.reader.pages) > 10
    assert cells == [many, "end"]
