"""Tables on pages.

Those that are wider than the page go on below in bands of columns, each under the names of the rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from peaceplans.report.blocks import FieldCell, FieldTable, Figures, Table
from peaceplans.report.grid import CellSign, Grid, GridCell, GridColumn, GridPart, GridRun, stretches
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.labels import label
from peaceplans.report.pdf.room import cell_height, widths
from peaceplans.report.pdf.setting import Setting
from peaceplans.report.pdf.words import DOT, Node, Words, cited, direction, led, paragraph, styled

_NARROWEST = 112.0  # points that a column of text needs to be read
_LABEL = 78.0  # points of the names of rows
_LITTLE = 16  # letters that are never broken over lines
_WHOLE = 0.4  # share of a page up to which a row is not broken


def table(given: Table, setting: Setting) -> Iterator[Node]:
    """A table with its caption, which a heading makes needless when it is shy."""
    if not given.shy:
        yield paragraph([given.caption], "caption", sticky=True, above=11)
    yield _plain(given, setting)


def _plain(given: Table, setting: Setting) -> Node:
    look = {"look": "right"} if given.figures else {}
    heads = ["", "left-plan", "right-plan"] if given.sides else []
    bold = ["b"] if given.sides else ["quiet"]
    head: list[Node] = []
    for at, name in enumerate(given.head):
        words = [styled(name, *(["b"] if at < len(heads) and heads[at] else bold))] if name else []
        head.append({"runs": words, **(look if at else {})})
    last = len(given.rows) - 1
    rows = []
    for number, (first, *rest) in enumerate(given.rows):
        sums = given.totals and number == last
        cells: list[Node] = [row_head(first, quiet=not sums)]
        for at, text in enumerate(rest, 1):
            strong = sums or (given.totals and at == len(rest))
            cells.append({"runs": [styled(text, "b") if strong else text], **direction([text]), **look})
        rows.append(cells)
    columns = _shares(given) if not given.figures else [0.0] * len(given.head)
    summary = given.caption if given.shy else ""
    return {
        "k": "table",
        "columns": columns,
        "summary": summary,
        "head": head,
        "rows": _kept(rows, columns, setting),
    }


def _shares(given: Table) -> list[float]:
    """Shares of the width by what stands in the columns; those of little text are as wide as their text."""
    longest = [max(len(text) for text in column) for column in zip(given.head, *given.rows, strict=True)]
    if sum(longest) < 90:
        return [0.0] * len(longest)
    return [0.0 if length <= _LITTLE else -min(float(length), 60.0) / 12 for length in longest]


def row_head(text: str, place: dict[str, str] | None = None, *, quiet: bool = False) -> Node:
    """The name of a row; words that are strong in the first cell are told as its header (see ``table_tags``)."""
    words: Words = [styled(text, "light", "quiet", "b") if quiet else styled(text, "b")]
    return {"runs": words, **direction([text]), **(place or {})}


def figures(given: Figures, setting: Setting) -> Iterator[Node]:
    """Terms of both sides."""
    head = ("", given.left_name, given.right_name, label("difference"))
    yield from table(Table(label("Figures and terms"), head, given.rows, sides=True), setting)


def grid(given: Grid, setting: Setting) -> Iterator[Node]:
    """Rows by columns."""
    head = [_grid_head(column) for column in given.columns]
    rows = [
        (name, anchor, [_grid_cell(*pair) for pair in zip(cells, given.columns, strict=True)])
        for name, anchor, cells in given.rows
    ]
    yield from _bands(given.caption, given.corner, head, rows, setting)


def fields(given: FieldTable, setting: Setting) -> Iterator[Node]:
    """Instruments by fields."""
    head: list[Node] = [
        {"runs": [styled(name, "b"), " ", styled(small, "remark")], **direction([name])}
        for _, name, small in given.columns
    ]
    rows = [(name, anchor, [_field_cell(cell) for cell in cells]) for name, anchor, cells in given.rows]
    yield from _bands(given.caption, given.head, head, rows, setting)


def _bands(
    caption: str,
    corner: str,
    head: list[Node],
    rows: Sequence[tuple[str, str, list[Node]]],
    setting: Setting,
) -> Iterator[Node]:
    """As many tables as the columns need to be readable, each nearly as wide as the others."""
    most = max(1, int((setting.width - _LABEL) / _NARROWEST))
    bands = max(1, ceil(len(head) / most))
    each = ceil(len(head) / bands)
    for first in range(0, max(len(head), 1), each):
        shown = head[first : first + each]
        caption_here = caption
        if bands > 1:
            told = label("Columns {} to {} of {}", str(first + 1), str(first + len(shown)), str(len(head)))
            yield paragraph([styled(told, "remark")], "caption", sticky=True, above=11)
            caption_here = f"{caption}. {told}"
        columns = [_LABEL, *([-1.0] * len(shown))]
        body = [[row_head(name, setting.place(anchor)), *cells[first : first + each]] for name, anchor, cells in rows]
        yield {
            "k": "table",
            "framed": True,
            "summary": caption_here,
            "columns": columns,
            "head": [{"runs": [styled(corner, "b")]}, *shown],
            "rows": _kept(body, columns, setting),
        }


def _kept(rows: list[list[Node]], columns: list[float], setting: Setting) -> list[list[Node]]:
    """The rows, small ones in one piece."""
    rooms = widths(columns, setting.width)
    for row in rows:
        if max(map(cell_height, row, rooms)) < setting.tall * _WHOLE:
            for cell in row:
                cell["whole"] = True
    return rows


def _grid_head(column: GridColumn) -> Node:
    words: Words = [styled(column.name, "b")]
    words += [" ", styled(label("baseline"), "key")] if column.baseline else []
    return {"runs": [*words, " ", styled(column.small, "remark")], **direction([column.name])}


def _grid_cell(cell: GridCell, column: GridColumn) -> Node:
    nodes = [paragraph([styled(cell.state, "state")])] if cell.state else []
    nodes += [paragraph(_part(part)) for part in cell.parts]
    foot = _foot(cell.remarks, cell.notes, cited(cell.sources))
    nodes += [paragraph(foot, "remarks")] if foot else []
    look = ""
    if cell.sign in (CellSign.ABSENT, CellSign.UNKNOWN):
        look = cell.sign.value
    elif cell.uncertain or (column.uncertain and cell.parts):
        look = "uncertain"
    elif cell.differs:
        look = "differs"
    return {"nodes": nodes, "look": look}


def _part(part: GridPart) -> Words:
    words: Words = [styled(part.number, "quiet", "b"), " "]
    for changed, runs in stretches(part.runs):
        words += [_grid_run(run, changed) for run in runs]
    return words


def _grid_run(run: GridRun, changed: bool) -> str | dict[str, object]:
    styles = [*(["b"] if run.strong else []), *(["right"] if changed else [])]
    return styled(run.text, *styles) if styles else run.text


def _field_cell(cell: FieldCell) -> Node:
    words: Words = [styled(cell.state, "state")] if cell.state else []
    words += ["; "] if words and cell.text else []
    words += [cell.text] if cell.text else []
    foot = _foot(cell.remarks, cell.notes, cited(cell.sources))
    nodes = [{**paragraph(words), **direction([cell.text])}] if words else []
    nodes += [paragraph(foot, "remarks")] if foot else []
    return {"nodes": nodes, "look": "differs" if cell.differs else ""}


def _foot(remarks: Sequence[str], notes: Sequence[tuple[str, str]], sources: Words) -> Words:
    words: Words = [joined(DOT, remarks)] if remarks else []
    words += sources
    for at, (place, name) in enumerate(notes):
        words += ["\n" if at == 0 and words else " " if at else "", led(label("note: {}", name), place)]
    return words


def tables_in(nodes: Iterable[Node]) -> Iterator[Node]:
    """The tables among nodes and in them, in the order in which they are laid out."""
    for node in nodes:
        if node["k"] == "table":
            yield node
        inner = [node.get("nodes", []), *node.get("items", []), *(side["nodes"] for side in node.get("sides", []))]
        for nodes_in in inner:
            yield from tables_in(nodes_in)
