"""A note's Markdown as plain text, for reports in text and for views of one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser

from peaceplans.report.note_html import note_html
from peaceplans.report.text_layout import columns

Names = Callable[[str], str | None]
"""An anchor's text -> what it is called; None when there is nothing there."""

_HREF = "about:"
_VOID = ("br", "hr")
_INLINE = ("a", "em", "strong", "del", "span", "code", "br")


def note_text(text: str, name: Names = lambda anchor: anchor) -> str:
    """The words of the note: no markup, addresses behind the words of their links, items of lists with their signs.

    Args:
        text: Markdown.
        name: what an anchor is called.
    """

    def link(anchor: str) -> tuple[str, str] | None:
        found = name(anchor)
        return None if found is None else (_HREF, found)

    reader = _Reader()
    reader.feed(note_html(text, link))
    reader.close()
    return "\n\n".join("\n".join(block) for block in _blocks(reader.root.children))


@dataclass(slots=True)
class _Element:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[_Element | str] = field(default_factory=list)

    def all(self, tag: str) -> list[_Element]:
        """The elements of this name in it, at any depth but not one in another."""
        found: list[_Element] = []
        for child in self.children:
            if isinstance(child, _Element):
                found += [child] if child.tag == tag else child.all(tag)
        return found


class _Reader(HTMLParser):
    """Reads cleaned HTML, which is well-formed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = _Element("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = _Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID and len(self._open) > 1:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def _blocks(children: Iterable[_Element | str]) -> list[list[str]]:
    """Blocks of lines; words beside blocks make blocks of their own."""
    blocks: list[list[str]] = []
    words = ""
    for child in children:
        if isinstance(child, str):
            words += child.replace("\n", " ")
        elif child.tag in _INLINE:
            words += _inline(child)
        else:
            blocks += _paragraph(words)
            words = ""
            blocks += _block(child)
    return blocks + _paragraph(words)


def _paragraph(words: str) -> list[list[str]]:
    lines = [" ".join(line.split()) for line in words.split("\n")]
    return [[line for line in lines if line]] if any(lines) else []


def _block(element: _Element) -> list[list[str]]:
    match element.tag:
        case "ul" | "ol":
            return [_items(element)]
        case "blockquote":
            quoted = [line for block in _blocks(element.children) for line in ("", *block)]
            return [[f"> {line}".rstrip() for line in quoted[1:]]] if quoted else []
        case "pre":
            return [[f"    {line}" for line in _words(element).rstrip("\n").split("\n")]]
        case "table":
            rows = [[_cell(cell) for cell in (*row.all("th"), *row.all("td"))] for row in element.all("tr")]
            return [columns(rows)] if rows and all(len(row) == len(rows[0]) for row in rows) else []
        case "hr":
            return [["----"]]
        case _:
            return _blocks(element.children)


def _items(element: _Element) -> list[str]:
    lines: list[str] = []
    first = int(element.attributes.get("start") or 1)
    for number, item in enumerate(element.all("li"), first):
        sign = f"{number}. " if element.tag == "ol" else "- "
        inside = [line for block in _blocks(item.children) for line in block] or [""]
        lines += [f"{sign}{inside[0]}".rstrip(), *(" " * len(sign) + line for line in inside[1:])]
    return lines


def _cell(element: _Element) -> str:
    return " ".join(_inline(element).split())


def _words(element: _Element) -> str:
    return "".join(child if isinstance(child, str) else _words(child) for child in element.children)


def _inline(element: _Element) -> str:
    """Words on one line; only a break that was meant begins another."""
    if element.tag == "br":
        return "\n"
    told = "".join(child.replace("\n", " ") if isinstance(child, str) else _inline(child) for child in element.children)
    address = element.attributes.get("href", "")
    if element.tag != "a" or address == _HREF or address.removeprefix("mailto:") == told:
        return told
    return f"{told} <{address}>"
