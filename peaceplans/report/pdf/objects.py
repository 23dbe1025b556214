"""The objects of a PDF file as the typesetter writes it, to be changed where it leaves something to be done.

Such a file has all its objects but streams in plain bytes, one after the other, and one index of byte offsets at the
end, which is written anew because objects grow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj\n", re.DOTALL)
_START = re.compile(rb"startxref\n(\d+)\n%%EOF\s*$")
_KIDS = re.compile(rb"<</Type/Pages/Count \d+/Kids\[([\d R]*)\]>>")
_REFERENCE = re.compile(rb"(\d+) 0 R")


class Objects:
    """The objects of a file.

    Attributes:
        changed: by number, what stands in the place of an object when the file is written.
    """

    def __init__(self, file: bytes) -> None:
        start = _START.search(file)
        assert start is not None
        self._file = file
        self._index = int(start[1])
        self._plain = {int(found[1]): found[2] for found in self._found() if found[2].startswith(b"<<")}
        self.changed: dict[int, bytes] = {}

    def _found(self) -> Iterator[re.Match[bytes]]:
        return _OBJECT.finditer(self._file, 0, self._index)

    def get(self, number: int) -> bytes:
        """An object as it is now; empty for one that is no mapping."""
        return self.changed.get(number) or self._plain.get(number, b"")

    def starting(self, start: bytes) -> Iterator[tuple[int, bytes]]:
        """The objects that begin so, by number, in the order of the file."""
        return ((number, text) for number, text in self._plain.items() if text.startswith(start))

    @property
    def pages(self) -> list[int]:
        """The numbers of the pages' objects, in order."""
        for _, text in self.starting(b"<</Type/Pages"):
            found = _KIDS.match(text)
            if found:
                return references(found[1])
        return []

    def file(self) -> bytes:
        """The file with what has changed."""
        return _written(self._file, self._index, self.changed) if self.changed else self._file


def references(text: bytes) -> list[int]:
    """The numbers of the objects that are referred to."""
    return [int(number) for number in _REFERENCE.findall(text)]


def _written(file: bytes, index: int, changed: Mapping[int, bytes]) -> bytes:
    offsets: dict[int, int] = {}
    parts: list[bytes] = []
    length = last = 0
    for found in _OBJECT.finditer(file, 0, index):
        number = int(found[1])
        before = file[last : found.start()]
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
