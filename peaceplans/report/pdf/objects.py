"""The objects of a PDF file as the typesetter writes it, to be changed where it leaves something to be done.

Such a file has all its objects in plain bytes, one after the other, and one index of byte offsets at the end. The index
is followed, so that nothing in a text can be taken for an object, and written anew, because objects grow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

_START = re.compile(rb"startxref\n(\d+)\n%%EOF\s*$")
_COUNT = re.compile(rb"xref\n0 (\d+)\n")
_LINE = 20  # bytes of an entry of the index, by the standard
_KIDS = re.compile(rb"<</Type/Pages/Count \d+/Kids\[([\d R]*)\]>>")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_END = b"\nendobj\n"


class Objects:
    """The objects of a file.

    Attributes:
        changed: by number, what stands in the place of an object when the file is written.
    """

    def __init__(self, file: bytes) -> None:
        start = _START.search(file, len(file) - 64)
        assert start is not None
        self._file = file
        self._index = int(start[1])
        counted = _COUNT.match(file, self._index)
        assert counted is not None
        first = counted.end()
        self._count = int(counted[1])
        offsets = {at: int(file[first + at * _LINE :][:10]) for at in range(1, self._count)}
        self._in_order = sorted(offsets, key=lambda number: offsets[number])
        ends = [*(offsets[number] for number in self._in_order), self._index]
        self._spans = dict(zip(self._in_order, pairwise(ends), strict=True))
        self._plain = {number: self._read(number) for number in self._in_order}
        self.changed: dict[int, bytes] = {}

    def _read(self, number: int) -> bytes:
        """A mapping without its frame; empty for a stream or anything else."""
        begin, end = self._spans[number]
        head = b"%d 0 obj\n" % number
        whole = self._file[begin:end].rstrip(b"\n") + b"\n"
        if not whole.startswith(head + b"<<") or not whole.endswith(b">>" + _END):
            return b""
        return whole[len(head) : -len(_END)]

    def get(self, number: int) -> bytes:
        """An object as it is now; empty for one that is no mapping."""
        return self.changed.get(number) or self._plain.get(number, b"")

    def starting(self, start: bytes) -> Iterator[tuple[int, bytes]]:
        """The objects that begin so, by number, in the order of the file."""
        return ((number, text) for number, text in self._plain.items() if text.startswith(start))

    @property
    def pages(self) -> list[int]:
        """The numbers of the pages' objects, in order."""
        found = (_KIDS.match(text) for _, text in self.starting(b"<</Type/Pages"))
        return next((references(match[1]) for match in found if match), [])

    def file(self) -> bytes:
        """The file with what has changed."""
        if not self.changed:
            return self._file
        parts = [self._file[: self._spans[self._in_order[0]][0]]]
        length = len(parts[0])
        offsets: dict[int, int] = {}
        for number in self._in_order:
            begin, end = self._spans[number]
            text = self.changed.get(number)
            parts.append(self._file[begin:end] if text is None else b"%d 0 obj\n%b%b\n" % (number, text, _END))
            offsets[number] = length
            length += len(parts[-1])
        trailer = self._file[self._file.index(b"trailer", self._index) : self._file.rindex(b"startxref")]
        lines = (b"%010d 00000 n\r\n" % offsets[number] for number in range(1, self._count))
        index = b"".join([b"xref\n0 %d\n0000000000 65535 f\r\n" % self._count, *lines])
        return b"".join([*parts, index, trailer, b"startxref\n%d\n%%%%EOF" % length])


def references(text: bytes) -> list[int]:
    """The numbers of the objects that are referred to."""
    return [int(number) for number in _REFERENCE.findall(text)]
