"""The cleaned HTML of a note as a tree, from which it is written in other formats."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = ("br", "hr")
INLINE = ("a", "em", "strong", "del", "span", "code", "br")


@dataclass(slots=True)
class Element:
    """An element; the root has no tag."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    def all(self, tag: str) -> list[Element]:
        """The elements of this name in it, at any depth but not one in another."""
        found: list[Element] = []
        for child in self.children:
            if isinstance(child, Element):
                found += [child] if child.tag == tag else child.all(tag)
        return found

    @property
    def text(self) -> str:
        """All words in it."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    @property
    def rows(self) -> list[list[Element]]:
        """The cells of a table by row, when all rows have as many; else none."""
        rows = [[*row.all("th"), *row.all("td")] for row in self.all("tr")]
        return rows if rows and all(len(row) == len(rows[0]) for row in rows) else []


def note_tree(html: str) -> Element:
    """The tree of a note's cleaned HTML, which is well-formed."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.root


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and len(self._open) > 1:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)
