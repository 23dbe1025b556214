"""A row of the comparison: as tracked changes, or both sides beside each other."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.blocks import Cell, Figures, OptionPair, RowBlock, Side, Table
from peaceplans.report.docx.accounts import asked_xml, position_xml
from peaceplans.report.docx.lines import lines_xml
from peaceplans.report.docx.markup import is_rtl, paragraph, run, worded
from peaceplans.report.docx.notes import note_comment
from peaceplans.report.docx.story import Story
from peaceplans.report.docx.tables import Box, Look, plain_table, spread, table
from peaceplans.report.docx.tracked import tracked
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.labels import label
from peaceplans.report.lines import Line, Mark

_NOBODY_KNOWS = (
    "Nobody knows whether the {} has this: its text is not known. The mark below only says that the words are known"
    " from the {}; it does not say that they were taken out or put in."
)
_ROW = 3
"""The level of headings on which a row stands."""
HATCHED = '<w:shd w:val="thinDiagStripe" w:color="E4E0D7" w:fill="FFFFFF"/>'
"""The ground of what is not there."""


def row_xml(row: RowBlock, story: Story) -> str:
    """What changed, the texts, then what stands behind them; notes are comments on the heading."""
    return "".join(_parts(row, story))


def _parts(row: RowBlock, story: Story) -> Iterator[str]:
    key = f" ({label('key change')})" if row.key_change else ""
    title = f"{row.number}. {row.title}{key}"
    inner = story.commented(run(title), map(note_comment, row.notes))
    for note in row.notes:
        inner = story.marked(note.anchor, inner)
    yield paragraph(story.marked(row.anchor, inner), story.heading(_ROW), rtl=is_rtl(row.title))
    yield worded(joined(" \N{MIDDLE DOT} ", row.facts), "Facts")
    yield from _tracked(row, story) if story.redline and row.words else _beside(row, story)
    if row.options:
        yield worded(label("Options"), "Label")
        for pair in row.options:
            yield from _option(pair, row, story)
    if row.figures:
        yield figures_xml(row.figures, story)
    yield from _behind(row, story)


def _tracked(row: RowBlock, story: Story) -> Iterator[str]:
    """Where the text comes from, then the text once, with what was taken out and put in."""
    for side, style in ((row.left, "LeftPlan"), (row.right, "RightPlan")):
        yield from _origin(side, style, story)
    if row.status == "unknown":
        known = row.right if row.left.unknown else row.left
        other = row.left if row.left.unknown else row.right
        yield worded(
            label(_NOBODY_KNOWS, other.name, known.name),
            "Unknown",
        )
    yield tracked(row.words, "RowText", story)
    lines = (*row.running, *(line for side in (row.left, row.right) for cell in side.cells for line in cell.lines))
    clauses = [_clause(line, row) for line in lines if line.label or line.remark]
    if clauses:
        yield worded(label("Parts of this text: {}.", "; ".join(dict.fromkeys(clauses))), "Remark")


def _clause(line: Line, row: RowBlock) -> str:
    """Letter and first words of a clause, and what is special about it; the text itself is only what is compared."""
    taken_out = all(run.mark is Mark.DELETED for run in line.runs if run.text.strip())
    words = "".join(run.text for run in line.runs if taken_out or run.mark is not Mark.DELETED).split()
    more = " \u2026" if len(words) > 6 else ""
    only = label("only in the {}", row.left.name) if taken_out and row.right.cells else ""
    facts = ", ".join(fact for fact in (line.remark, only) if fact)
    letter = f"({line.label}) " if line.label else ""
    return f"{letter}\u201c{' '.join(words[:6])}{more}\u201d{f' ({facts})' if facts else ''}"


def _origin(side: Side, style: str, story: Story) -> Iterator[str]:
    if not side.cells:
        yield paragraph(run(side.name, style + "Name") + run(f": {side.absence}", "State"), "Origin")
    for cell in side.cells:
        number = run(f"{side.name}, {cell.number}", style + "Name")
        title = run(f": {cell.title}" if cell.title else "")
        remarks = run(f" ({'; '.join(cell.remarks)})" if cell.remarks else "", "SmallPrint")
        kind = "UncertainOrigin" if cell.uncertain else "Origin"
        yield paragraph(number + title + remarks + story.cited(cell.sources), kind, rtl=is_rtl(cell.title))


def _beside(row: RowBlock, story: Story) -> Iterator[str]:
    """Both plans in a table of two columns."""
    sides = (row.left, row.right)
    head = [Box(worded(side.name, style)) for side, style in zip(sides, ("LeftPlan", "RightPlan"), strict=True)]
    look = Look(style="SideBySide", row_heads=False, caption=row.spoken)
    yield table(spread([1, 1], story.width), head, [[_side(side, story) for side in sides]], look)
    if row.running:
        yield lines_xml(row.running)


def _side(side: Side, story: Story) -> Box:
    if not side.cells:
        return Box(worded(side.absence, "Unknown")) if side.unknown else Box(worded(side.absence, "Absence"), HATCHED)
    return Box("".join(provision_xml(cell, story) for cell in side.cells))


def provision_xml(cell: Cell, story: Story) -> str:
    """A provision: number and title, words, what is to be known of it."""
    title = run(f"  {cell.title}" if cell.title else "")
    head = paragraph(run(cell.number, "Number") + title, "Provision", rtl=is_rtl(cell.title))
    remarks = run(joined(" \N{MIDDLE DOT} ", cell.remarks)) + story.cited(cell.sources)
    foot = paragraph(remarks, "Remark") if remarks else ""
    return head + lines_xml(cell.lines, uncertain=cell.uncertain) + foot


def _option(pair: OptionPair, row: RowBlock, story: Story) -> Iterator[str]:
    title = run(f": {pair.title}" if pair.title else "")
    yield paragraph(run(pair.owner, "Strong") + title, "Option")
    if pair.running:
        yield lines_xml(pair.running)
    else:
        yield from _option_sides(pair, row, story)
    remarks = [*pair.remarks, *([label("compared with {}", pair.against)] if pair.against else [])]
    told = run(joined(" \N{MIDDLE DOT} ", remarks)) + story.cited(pair.sources)
    if told:
        yield paragraph(told, "Remark")
    if pair.figures:
        yield figures_xml(pair.figures, story)


def _option_sides(pair: OptionPair, row: RowBlock, story: Story) -> Iterator[str]:
    found = [
        (name, style, lines)
        for name, style, lines in ((row.left.name, "LeftPlan", pair.left), (row.right.name, "RightPlan", pair.right))
        if lines
    ]
    if len(found) == 2:
        head = [Box(worded(name, style)) for name, style, _ in found]
        look = Look(style="SideBySide", row_heads=False, caption=label("Option of {}", pair.owner))
        yield table(spread([1, 1], story.width), head, [[Box(lines_xml(lines)) for _, _, lines in found]], look)
        return
    for name, style, lines in found:
        yield worded(name, style)
        yield lines_xml(lines)


def figures_xml(figures: Figures, story: Story) -> str:
    """Terms of both sides and what lies between them."""
    head = (label("Term"), figures.left_name, figures.right_name, label("Difference"))
    return plain_table(Table(label("Figures and terms"), head, figures.rows, sides=True), story)


def _behind(row: RowBlock, story: Story) -> Iterator[str]:
    if row.readings:
        yield worded(label("Readings"), "Label")
    for reading in row.readings:
        head = run(reading.witness, "Strong") + run(f" {label('on {}', reading.of)}", "SmallPrint")
        told = head + run(f": {reading.text}") + story.cited(reading.sources)
        yield paragraph(told, "Item", rtl=is_rtl(reading.text))
    if row.reason:
        yield worded(label("Reason"), "Label")
        yield paragraph(run(row.reason) + story.cited(row.reason_sources), "Text", rtl=is_rtl(row.reason))
    if row.background:
        yield worded(label("Background"), "Label")
    for remark in row.background:
        yield paragraph(run(remark.text) + story.cited(remark.sources), "Text", rtl=is_rtl(remark.text))
    if row.see_also:
        yield worded(label("See also"), "Label")
    yield from (worded(item, "Item") for item in row.see_also)
    if row.positions or row.questions:
        yield worded(label("Positions"), "Label")
    yield from (position_xml(position, story) for position in row.positions)
    yield from (asked_xml(asked, story) for asked in row.questions)
