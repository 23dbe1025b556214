"""Documents of several views in one: places stay apart, sources are numbered once, nothing is lost."""

from __future__ import annotations

from peaceplans.report.blocks import (
    Banner,
    Cell,
    Cited,
    Colophon,
    Contents,
    Document,
    FieldCell,
    FieldTable,
    Heading,
    NoteBlock,
    Notes,
    Paragraph,
    SourceEntry,
    Sources,
)
from peaceplans.report.chart import Chart
from peaceplans.report.grid import Grid, GridCell, GridColumn
from peaceplans.report.lines import Line, Run
from peaceplans.report.whole.joining import joined
from peaceplans.report.whole.walking import without_citations


def entry(number: int, name: str) -> SourceEntry:
    return SourceEntry(number=number, publisher=name, title=name, date="2025", url="", id=name)


def document(name: str, *sources: str) -> Document:
    cited = tuple(Cited(number, "p. 2") for number in range(1, len(sources) + 1))
    cell = FieldCell(state="", text="15", differs=None, remarks=(), sources=cited, notes=(("note-1", "Mine"),))
    grid = GridCell(sources=cited, notes=(("note-1", "Mine"),))
    return Document(
        title=name,
        subtitle=f"about {name}",
        blocks=(
            Banner(("Not public.", f"Only {name}.")),
            Heading(2, "Contents", "contents"),
            Contents((("Topic", "topic", (("1", "row-1", "words"),)),)),
            Heading(2, "Said", "said"),
            Paragraph("Text", cited),
            Notes((Paragraph("Item", cited),)),
            Cell(ref="a:1", number="1", title="One", lines=(Line((Run("words"),)),), sources=cited),
            FieldTable(caption="Fields", columns=(("a", "A", ""),), rows=(("Term", "field-term", (cell,)),)),
            Grid(caption="Grid", corner="Topic", columns=(GridColumn("A", ""),), rows=(("Army", "row-1", (grid,)),)),
            NoteBlock(anchor="note-1", title="Mine", text="[[a:1]]", links={"a:1": ("row-1", "A, 1"), "b": ("", "B")}),
            Chart(
                anchor="durations",
                caption="How long",
                svg='<svg id="durations-svg"><rect fill="url(#durations-hatch)"/></svg>',
                width=1,
                height=1,
                alternative="15",
            ),
            Heading(2, "Sources", "sources"),
            Sources(tuple(entry(number, source) for number, source in enumerate(sources, 1))),
            Heading(2, "How this report was made", "colophon"),
            Colophon((("Catalogue", "version 1"), ("Filter", f"none of {name}"))),
        ),
    )


WHOLE = joined("All", "both", [document("first", "x", "y"), document("second", "y", "z")])


def blocks(kind: type) -> list:  # type: ignore[type-arg]
    return [block for block in WHOLE.blocks if isinstance(block, kind)]


def test_banners_come_first_and_each_sentence_once() -> None:
    assert blocks(Banner) == [Banner(("Not public.", "Only first.", "Only second."))]
    assert isinstance(WHOLE.blocks[0], Banner)


def test_parts_have_headings_and_keep_their_own() -> None:
    told = [(block.level, block.text, block.anchor) for block in blocks(Heading)]
    assert told == [
        (1, "first", "part-1"),
        (2, "Said", "p1-said"),
        (1, "second", "part-2"),
        (2, "Said", "p2-said"),
        (1, "Sources", "sources"),
        (1, "How this report was made", "colophon"),
    ]
    assert not blocks(Contents)


def test_sources_are_listed_once_and_cited_by_their_new_numbers() -> None:
    (sources,) = blocks(Sources)
    assert [(one.number, one.id) for one in sources.entries] == [(1, "x"), (2, "y"), (3, "z")]
    second = (Cited(2, "p. 2"), Cited(3, "p. 2"))
    assert [one.sources for one in blocks(Paragraph) if one.sources] == [(Cited(1, "p. 2"), Cited(2, "p. 2")), second]
    assert blocks(Notes)[1].items[0].sources == second
    assert blocks(Cell)[1].sources == second
    assert blocks(FieldTable)[1].rows[0][2][0].sources == second
    assert blocks(Grid)[1].rows[0][2][0].sources == second


def test_places_and_links_to_them_stay_together() -> None:
    assert blocks(FieldTable)[1].rows[0][1] == "p2-field-term"
    assert blocks(Grid)[0].rows[0][1] == "p1-row-1"
    assert blocks(FieldTable)[1].rows[0][2][0].notes == (("p2-note-1", "Mine"),)
    assert blocks(Grid)[1].rows[0][2][0].notes == (("p2-note-1", "Mine"),)
    note = blocks(NoteBlock)[1]
    assert (note.anchor, note.links) == ("p2-note-1", {"a:1": ("p2-row-1", "A, 1"), "b": ("", "B")})
    chart = blocks(Chart)[1]
    assert chart.anchor == "p2-durations"
    assert chart.svg == '<svg id="p2-durations-svg"><rect fill="url(#p2-durations-hatch)"/></svg>'


def test_how_it_was_made_is_told_of_each_part_and_once_of_all() -> None:
    assert blocks(Colophon) == [
        Colophon(
            (("Catalogue", "version 1"), ("Filter (part 1)", "none of first"), ("Filter (part 2)", "none of second"))
        )
    ]


def test_words_are_left_as_they_are() -> None:
    assert blocks(Cell)[0].lines == (Line((Run("words"),)),)


def test_numbers_of_sources_can_be_left_out() -> None:
    bare = without_citations(WHOLE.blocks)
    assert [block.sources for block in bare if isinstance(block, Paragraph)] == [(), (), (), ()]
    assert all(not cell.sources for block in bare if isinstance(block, FieldTable) for cell in block.rows[0][2])
