"""Reads PDF reports back with libraries that had no part in writing them.

pypdf follows the tree of tags; pdfium says which characters stand in which piece of marked content.
"""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NumberObject

INLINE = {"Span", "Strong", "Em", "Link", "Code", "Lbl"}


@dataclass(slots=True)
class Tag:
    """An element of the structure: its kids are tags and texts in the order in which they are read."""

    name: str
    entry: DictionaryObject
    kids: list[Tag | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All in it; what stands in other blocks is apart by a line feed."""
        found = "".join(
            kid if isinstance(kid, str) else kid.text if kid.name in INLINE else f"\n{kid.text}\n" for kid in self.kids
        )
        return found.replace("\x02", "-")  # what pdfium makes of a hyphen at the end of a line

    @property
    def words(self) -> str:
        return " ".join(self.text.split())

    def all(self, *names: str) -> Iterator[Tag]:
        """The tags of these names, wherever they stand below."""
        for kid in self.kids:
            if isinstance(kid, Tag):
                if kid.name in names:
                    yield kid
                yield from kid.all(*names)

    def attribute(self, name: str) -> Any:
        """From the attributes of any owner."""
        found = self.entry.get("/A", [])
        owners = found if isinstance(found, list) else [found]
        return next((owner.get_object()[name] for owner in owners if name in owner.get_object()), None)

    def without(self, *names: str) -> Tag:
        """The same without the tags of these names."""
        kids = [kid if isinstance(kid, str) else kid.without(*names) for kid in self.kids if not _named(kid, names)]
        return Tag(self.name, self.entry, kids)


def _named(kid: Tag | str, names: tuple[str, ...]) -> bool:
    return isinstance(kid, Tag) and kid.name in names


class PdfFile:
    """A PDF report as its readers have it."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.reader = PdfReader(io.BytesIO(data), strict=True)
        self.root: DictionaryObject = self.reader.trailer["/Root"].get_object()  # type: ignore[assignment]
        self._texts = _texts(data)
        self._pages = {page.indirect_reference.idnum: number for number, page in enumerate(self.reader.pages)}  # type: ignore[union-attr]
        top = self.root["/StructTreeRoot"]["/K"]  # type: ignore[index]
        self.tree = Tag("Root", DictionaryObject(), list(self._kids(top, None)))

    def _kids(self, kids: Any, page: int | None) -> Iterator[Tag | str]:
        kids = kids.get_object() if isinstance(kids, IndirectObject) else kids
        for one in kids if isinstance(kids, ArrayObject) else [kids]:
            kid = one.get_object() if isinstance(one, IndirectObject) else one
            if isinstance(kid, NumberObject):
                assert page is not None
                yield self._texts.get((page, int(kid)), "")
            elif "/S" in kid:
                yield self._tag(kid, page)
            elif "/MCID" in kid:
                there = self._pages[kid.raw_get("/Pg").idnum] if "/Pg" in kid else page
                assert there is not None
                yield self._texts.get((there, int(kid["/MCID"])), "")

    def _tag(self, entry: DictionaryObject, page: int | None) -> Tag:
        if "/Pg" in entry:
            page = self._pages[entry.raw_get("/Pg").idnum]
        name = str(entry["/S"]).removeprefix("/")
        return Tag(name, entry, list(self._kids(entry["/K"], page)) if "/K" in entry else [])

    @property
    def outline(self) -> list[tuple[int, str]]:
        """Bookmarks by depth."""
        return list(_bookmarks(self.reader.outline, 0))

    @property
    def links(self) -> list[DictionaryObject]:
        """The links of all pages."""
        notes = (note.get_object() for page in self.reader.pages for note in page.get("/Annots", []))
        return [note for note in notes if note["/Subtype"] == "/Link"]


def _bookmarks(items: Any, depth: int) -> Iterator[tuple[int, str]]:
    for item in items:
        if isinstance(item, list):
            yield from _bookmarks(item, depth + 1)
        else:
            yield depth, item.title


def _texts(data: bytes) -> dict[tuple[int, int], str]:
    """The characters of each piece of marked content, by page and number; what pdfium adds stays behind its piece."""
    found: dict[tuple[int, int], list[str]] = {}
    document = pypdfium2.PdfDocument(data)
    try:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            last = -1
            for at in range(text.count_chars()):
                character = chr(pdfium.FPDFText_GetUnicode(text.raw, at))
                if not pdfium.FPDFText_IsGenerated(text.raw, at):
                    holder = pdfium.FPDFText_GetTextObject(text.raw, at)
                    last = pdfium.FPDFPageObj_GetMarkedContentID(holder) if holder else last
                found.setdefault((number, last), []).append(character)
            text.close()
            page.close()
    finally:
        document.close()
    return {place: "".join(characters) for place, characters in found.items()}


assert ctypes  # pdfium's raw calls go through it
