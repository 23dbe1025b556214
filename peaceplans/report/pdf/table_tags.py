"""What the typesetter does not tell of tables: which cells head a row, and what a table shows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from peaceplans.report.pdf.objects import Objects, references

_ROW = re.compile(rb"<</Type/StructElem/S/TR/P \d+ 0 R/K\[([\d R]+)\]>>")
_CELL = re.compile(rb"<</Type/StructElem/S/TD/P \d+ 0 R/A\[<</O/Table/Headers\[((?:\([^)]*\))*)\]")
_ONLY_KID = re.compile(rb"/K\[(\d+) 0 R\]")
_STRONG = b"<</Type/StructElem/S/Strong"
_TABLE = re.compile(rb"(<</Type/StructElem/S/Table/P \d+ 0 R)(/A\[)?")


def tell_row_heads(objects: Objects) -> None:
    """Make headers of the first cells of rows whose words are all strong.

    They get the tag of a header, its scope and a name, which the other cells of the row point to.
    """
    for _, row in list(objects.starting(b"<</Type/StructElem/S/TR")):
        found = _ROW.match(row)
        cells = references(found[1]) if found else []
        if len(cells) > 1 and _is_head(cells[0], objects):
            _tell(cells, objects)


def _is_head(cell: int, objects: Objects) -> bool:
    text = objects.get(cell)
    kid = _ONLY_KID.search(text)
    return bool(_CELL.match(text) and kid and objects.get(int(kid[1])).startswith(_STRONG))


def _tell(cells: list[int], objects: Objects) -> None:
    head, *others = cells
    name = b"(R%d)" % head
    text = objects.get(head).replace(b"/S/TD", b"/S/TH", 1)
    objects.changed[head] = text.replace(b"/A[<</O/Table/Headers", b"/ID%b/A[<</O/Table/Scope/Row/Headers" % name, 1)
    for cell in others:
        text = objects.get(cell)
        found = _CELL.match(text)
        if found:
            objects.changed[cell] = text[: found.end(1)] + name + text[found.end(1) :]


def tell_summaries(objects: Objects, summaries: Sequence[str]) -> None:
    """Give tables a summary for those who hear them.

    Args:
        objects: of the file.
        summaries: of each table, in the order of the report; empty for one whose caption stands above it.
    """
    tables = list(objects.starting(b"<</Type/StructElem/S/Table/"))
    assert len(tables) == len(summaries)
    for (number, text), summary in zip(tables, summaries, strict=True):
        found = _TABLE.match(text)
        if found and summary:
            told = b"<</O/Table/Summary<%b>>>" % ("\ufeff" + summary).encode("utf-16-be").hex().upper().encode()
            attributes = b"/A[%b" % told if found[2] else b"/A[%b]" % told
            objects.changed[number] = found[1] + attributes + text[found.end() :]
