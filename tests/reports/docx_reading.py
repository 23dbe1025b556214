"""Reads tracked changes from the XML of a Word document, by the standard and without the code that wrote it."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
KEPT, TAKEN_OUT, PUT_IN = "kept", "taken out", "put in"


def part(content: bytes, name: str) -> ElementTree.Element:
    """A part of the file."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        return ElementTree.fromstring(file.read(name))


@dataclass
class Row:
    """A row of a redline: its heading, and its text as pieces with what became of each; line ends are pieces too."""

    heading: str
    pieces: list[tuple[str, str]] = field(default_factory=list)
    paragraphs: int = 0

    def side(self, gone: str) -> str:
        """The text without what is gone on a side. A last mark that is gone has no next paragraph here to run into."""
        return "".join(text for text, fate in self.pieces if fate != gone)

    @property
    def changes(self) -> list[tuple[str, str]]:
        """What was taken out and put in, neighbours of one kind together."""
        found: list[tuple[str, str]] = []
        for text, fate in self.pieces:
            if found and found[-1][1] == fate:
                found[-1] = (found[-1][0] + text, fate)
            else:
                found.append((text, fate))
        return [(text, fate) for text, fate in found if fate != KEPT]


def rows(content: bytes) -> list[Row]:
    """The rows of the redline, in their order."""
    found: list[Row] = []
    body = part(content, "word/document.xml").find(f"{W}body")
    assert body is not None
    for paragraph in body.iter(f"{W}p"):
        style = style_of(paragraph)
        if style.startswith("Heading") and text_of(paragraph)[:1].isdigit():
            found.append(Row(text_of(paragraph)))
        if style == "RowText":
            row = found[-1]
            row.paragraphs += 1
            row.pieces += pieces_of(paragraph)
    for row in found:
        if row.pieces:
            row.pieces.pop()  # the end of the last paragraph is none of the text
    return found


def style_of(paragraph: ElementTree.Element) -> str:
    """The id of a paragraph's style."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def text_of(element: ElementTree.Element) -> str:
    """The words in an element, deleted ones too."""
    return "".join(_words(element))


def _words(element: ElementTree.Element) -> Iterator[str]:
    for one in element.iter():
        if one.tag in (f"{W}t", f"{W}delText"):
            yield one.text or ""
        elif one.tag == f"{W}tab":
            yield "\t"


def pieces_of(paragraph: ElementTree.Element) -> list[tuple[str, str]]:
    """Words and what became of them, then the end of the paragraph."""
    mark = paragraph.find(f"{W}pPr/{W}rPr")
    fate = KEPT if mark is None else TAKEN_OUT if mark.find(f"{W}del") is not None else PUT_IN
    return [*_pieces(paragraph), ("\n", fate)]


def _pieces(paragraph: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for child in paragraph:
        match child.tag.removeprefix(W):
            case "r":
                yield text_of(child), KEPT
            case "del":
                yield text_of(child), TAKEN_OUT
                assert not list(child.iter(f"{W}t")), "deleted words are delText"
            case "ins":
                yield text_of(child), PUT_IN
                assert not list(child.iter(f"{W}delText"))
