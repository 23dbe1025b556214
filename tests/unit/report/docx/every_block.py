"""A report with one of every kind of block, and whatever text is asked for in all of it."""

from __future__ import annotations

from peaceplans.report.accounts import Account, AskedBlock, ClaimLanes, PartyPosition
from peaceplans.report.blocks import (
    Banner,
    Cell,
    Cited,
    Colophon,
    Contents,
    Document,
    FieldCell,
    FieldTable,
    Figures,
    Heading,
    Legend,
    NoteBlock,
    Notes,
    OptionPair,
    Paragraph,
    ReadingNote,
    RowBlock,
    Side,
    Sign,
    SourceEntry,
    Sources,
    Table,
)
from peaceplans.report.chart import Chart
from peaceplans.report.grid import CellSign, Grid, GridCell, GridColumn, GridPart, GridRun
from peaceplans.report.lines import Line, Mark, Run, Words

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50" width="200" height="50">'
    '<rect width="80" height="20" fill="#0b4799"/><text x="4" y="40" font-size="12">fifteen years</text></svg>'
)
CITED = (Cited(1, "p. 3"), Cited(2))


def note(anchor: str, text: str) -> NoteBlock:
    words = f"**Bold** {text}\n\n- one\n- two\n\n1. first\n\n> quoted\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n`code`"
    links = {"row": ("row-1", "the row"), "gone": ("row-99", "no row")}
    told = f"{words}\n\n[[row]] [[gone]] [web](https://example.org/n)"
    return NoteBlock(anchor=anchor, title=f"Note {text}", text=told, facts=("AB", text), links=links)


def account(text: str, *notes: NoteBlock) -> Account:
    return Account(head=f"Somebody {text}", text=text, remark="reported, grade B", sources=CITED, notes=notes)


def cell(text: str) -> Cell:
    lines = (
        Line((Run("The plant "), Run(text, Mark.LEFT), Run(" runs."))),
        Line((Run(text, Mark.RIGHT),), label="a", remark="press report"),
    )
    return Cell(ref="x:1", number="1", title=text, lines=lines, remarks=(text,), uncertain=True, sources=CITED)


def row(number: int, text: str, words: tuple[Words, ...], *, unknown: bool = False) -> RowBlock:
    figures = Figures(left_name="draft", right_name="framework", rows=(("size", text, "2", "1"),))
    option = OptionPair(
        owner="Kyiv", title=text, left=cell(text).lines, right=cell(text).lines, figures=figures, sources=CITED
    )
    left = Side(name="draft", cells=(cell(text),))
    if unknown:
        left = Side(name="draft", cells=(), absence="Not known.", unknown=True)
    return RowBlock(
        number=number,
        anchor=f"row-{number}",
        spoken=f"row {number} {text}",
        title=f"changed {text}",
        status="unknown" if unknown else "amended",
        key_change=True,
        facts=("NATO", text),
        left=left,
        right=Side(name="framework", cells=(cell(text),)),
        words=words,
        figures=figures,
        options=(option,),
        readings=(ReadingNote(of="framework, 1", witness=text, text=text, sources=CITED),),
        positions=(PartyPosition(party="Moscow", readings=(account(text),), statements=(account(text),)),),
        questions=(AskedBlock(question=text, readings=(account(text),)),),
        reason=text,
        reason_sources=CITED,
        background=(Paragraph(text, CITED),),
        see_also=(text,),
        notes=(note(f"row-{number}-note", text),),
    )


def source(number: int, text: str, url: str) -> SourceEntry:
    address = url or "javascript:alert(1)"
    return SourceEntry(number=number, publisher=text, title=text, date="2025", url=url, address=address)


def every_block(text: str = "plain", *, redline: bool = False, level: int = 2) -> Document:
    """The report; text stands in every field that is words of somebody."""
    table = Table(caption=f"Table {text}", head=("", "a", "b"), rows=(("x", text, "2"),), figures=True, totals=True)
    field_cell = FieldCell(
        state="not published", text=text, differs=True, remarks=(text,), sources=CITED, notes=(("note-1", text),)
    )
    grid_cell = GridCell(
        parts=(GridPart("4", (GridRun(text, strong=True), GridRun(" more", changed=True))),),
        remarks=(text,),
        uncertain=True,
        sources=CITED,
    )
    signs = (GridCell(sign=CellSign.ABSENT, state="no clause"), GridCell(sign=CellSign.UNKNOWN, state="not known"))
    columns = tuple(GridColumn(f"plan {at} {text}", text, baseline=at == 0) for at in range(13))
    words = (Words("Kept ", "Kept "), Words(text, f"{text}\nnew"), Words(" end", " end"))
    blocks = (
        Banner((f"First {text}", f"Second {text}")),
        Heading(level, f"Heading {text}", "one"),
        Paragraph(f"Paragraph {text}", CITED),
        Notes((Paragraph(text, CITED), Paragraph(text))),
        Legend(tuple((sign, f"sample {text}", text) for sign in Sign)),
        table,
        Heading(3, "Contents", "contents"),
        Contents(((f"topic {text}", "one", (("1", "row-1", text),)),)),
        Chart(anchor="chart-1", caption=text, svg=SVG, width=200, height=50, alternative=f"Bars: {text}"),
        row(1, text, words),
        row(2, text, (Words("", f"only right {text}"),), unknown=True),
        row(3, text, (Words(f"only left\n{text}", ""),)),
        cell(text),
        PartyPosition(party="Kyiv", readings=(account(text, note("account-note", text)),), statements=(account(text),)),
        ClaimLanes(
            asserted_name="Asserted",
            denied_name="Denied",
            later_name="Later",
            nobody="Nobody denies it.",
            asserted=(account(text),),
            denied=(),
            later=(account(text),),
        ),
        FieldTable(
            caption=f"Fields {text}",
            columns=tuple((f"i{at}", text, text) for at in range(7)),
            rows=((text, "field-1", (field_cell,) * 7),),
        ),
        Grid(caption=f"Grid {text}", corner="Topic", columns=columns, rows=((text, "g-1", (grid_cell,) * 11 + signs),)),
        note("note-1", text),
        Heading(2, "Sources", "sources"),
        Sources((source(1, text, "https://example.org/1"), source(2, text, ""), source(3, text, ""))),
        Heading(2, "How this report was made", "colophon"),
        Colophon((("Program", text),)),
    )
    return Document(title=f"Title {text}", subtitle=text, blocks=blocks, author="A. B", date="2026-11", redline=redline)
