"""Headers of rows in a tagged PDF.

The typesetter tells only the cells under which columns stand as headers. The first cell of a row whose words are all
strong becomes one here: it gets the tag of a header, its scope and a name, which the other cells of the row point to.
A file as the typesetter writes it has all elements of the structure as plain objects in an index of byte offsets, which
is written anew because objects grow.
"""

from __future__ import annotations

import re

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj\n", re.DOTALL)
_ROW = re.compile(rb"<</Type/StructElem/S/TR/P \d+ 0 R/K\[([\d R]+)\]>>")
_CELL = re.compile(rb"<</Type/StructElem/S/TD/P \d+ 0 R/A\[<</O/Table/Headers\[((?:\([^)]*\))*)\]")
_ONLY_KID = re.compile(rb"/K\[(\d+) 0 R\]")
_START = re.compile(rb"startxref\n(\d+)\n%%EOF\s*$")
_REFERENCE = re.compile(rb"(\d+) 0 R")


def with_row_heads(file: bytes) -> bytes:
    """The file with headers of rows told as such; unchanged when it has no tables of that kind."""
    start = _START.search(file)
    assert start is not None
    index = int(start[1])
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(file, 0, index) if b"/StructElem" in found[2][:30]}
    changed: dict[int, bytes] = {}
    for row in objects.values():
        cells = _cells(row)
        if len(cells) > 1 and _is_head(cells[0], objects):
            _tell(cells, objects, changed)
    return _rewritten(file, index, changed) if changed else file


def _cells(row: bytes) -> list[int]:
    found = _ROW.match(row)
    return [int(number) for number in _REFERENCE.findall(found[1])] if found else []


def _is_head(cell: int, objects: dict[int, bytes]) -> bool:
    kid = _ONLY_KID.search(objects[cell])
    return bool(_CELL.match(objects[cell]) and kid and objects.get(int(kid[1]), b"").startswith(_STRONG))


_STRONG = b"<</Type/StructElem/S/Strong"


def _tell(cells: list[int], objects: dict[int, bytes], changed: dict[int, bytes]) -> None:
    head, *others = cells
    name = b"(R%d)" % head
    text = objects[head].replace(b"/S/TD", b"/S/TH", 1)
    changed[head] = text.replace(b"/A[<</O/Table/Headers", b"/ID" + name + b"/A[<</O/Table/Scope/Row/Headers", 1)
    for cell in others:
        found = _CELL.match(objects[cell])
        if found:
            changed[cell] = objects[cell][: found.end(1)] + name + objects[cell][found.end(1) :]


def _rewritten(file: bytes, index: int, changed: dict[int, bytes]) -> bytes:
    offsets: dict[int, int] = {}
    parts: list[bytes] = []
    length = last = 0
    for found in _OBJECT.finditer(file, 0, index):
        before = file[last : found.start()]
        number = int(found[1])
        whole = b"%d 0 obj\n%b\nendobj\n" % (number, changed[number]) if number in changed else found[0]
        offsets[number] = length + len(before)
        parts += [before, whole]
        length += len(before) + len(whole)
        last = found.end()
    parts.append(file[last:index])
    length += index - last
    trailer = file[file.index(b"trailer", index) : file.rindex(b"startxref")]
    count = max(offsets) + 1
    lines = [b"0000000000 65535 f\r\n", *(b"%010d 00000 n\r\n" % offsets[number] for number in range(1, count))]
    return b"".join([*parts, b"xref\n0 %d\n" % count, *lines, trailer, b"startxref\n%d\n%%%%EOF" % length])
