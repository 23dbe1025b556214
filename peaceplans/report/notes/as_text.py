"""A note's Markdown as plain text, for reports in text and for views of one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from peaceplans.report.notes.as_html import note_html
from peaceplans.report.notes.listing import list_lines
from peaceplans.report.notes.tree import INLINE, Element, note_tree
from peaceplans.report.text.layout import columns

Names = Callable[[str], str | None]
"""An anchor's text -> what it is called; None when there is nothing there."""


def note_text(text: str, name: Names = lambda anchor: anchor) -> str:
    """The words of the note: no markup, addresses behind the words of their links, items of lists with their signs.

    Args:
        text: Markdown.
        name: what an anchor is called.
    """

    def link(anchor: str) -> tuple[str, str] | None:
        found = name(anchor)
        return None if found is None else ("", found)

    tree = note_tree(note_html(text, link))
    return "\n\n".join("\n".join(block) for block in _blocks(tree.children))


def _blocks(children: Iterable[Element | str]) -> list[list[str]]:
    """Blocks of lines; words beside blocks make blocks of their own."""
    blocks: list[list[str]] = []
    words = ""
    for child in children:
        if isinstance(child, str):
            words += child.replace("\n", " ")
        elif child.tag in INLINE:
            words += _inline(child)
        else:
            blocks += _paragraph(words)
            words = ""
            blocks += _block(child)
    return blocks + _paragraph(words)


def _paragraph(words: str) -> list[list[str]]:
    lines = [" ".join(line.split()) for line in words.split("\n")]
    return [[line for line in lines if line]] if any(lines) else []


def _block(element: Element) -> list[list[str]]:
    match element.tag:
        case "ul" | "ol":
            return [list_lines(element, _blocks)]
        case "blockquote":
            quoted = [line for block in _blocks(element.children) for line in ("", *block)]
            return [[f"> {line}".rstrip() for line in quoted[1:]]] if quoted else []
        case "pre":
            return [[f"    {line}" for line in element.text.rstrip("\n").split("\n")]]
        case "table":
            return [columns([[_cell(cell) for cell in row] for row in element.rows])] if element.rows else []
        case "hr":
            return [["----"]]
        case _:
            return _blocks(element.children)


def _cell(element: Element) -> str:
    return " ".join(_inline(element).split())


def _inline(element: Element) -> str:
    """Words on one line; only a break that was meant begins another."""
    if element.tag == "br":
        return "\n"
    told = "".join(child.replace("\n", " ") if isinstance(child, str) else _inline(child) for child in element.children)
    address = element.attributes.get("href", "")
    if element.tag == "del":
        return f"[-{told}-]"  # as in a redline: without the sign the words would say the contrary
    if element.tag != "a" or address.removeprefix("mailto:") == told:
        return told
    return f"{told} <{address}>"
