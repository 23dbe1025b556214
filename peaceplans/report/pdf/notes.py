"""Notes on pages, from the tree of what their Markdown is cleaned to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from peaceplans.report.blocks import NoteBlock
from peaceplans.report.labels.label import joined
from peaceplans.report.notes.tree import INLINE, Element, note_tree
from peaceplans.report.pdf.setting import Setting, box
from peaceplans.report.pdf.words import DOT, Node, Words, direction, paragraph
from peaceplans.report.source_list import web_address

_STYLES = {"em": "i", "strong": "b", "del": "struck", "code": "code"}


def note(given: NoteBlock, level: int, setting: Setting) -> Node:
    """A note: title on a level of headings, what is to be known of it, its text laid out."""
    from peaceplans.report.notes.as_html import note_html

    def link(anchor: str) -> tuple[str, str] | None:
        found = given.links.get(anchor)
        return (f"#{found[0]}" if found[0] else "", found[1]) if found else None

    nodes = [setting.heading(level, "cell", [given.title])] if given.title else []
    if given.facts:
        nodes.append(paragraph([joined(DOT, given.facts)], "remarks", sticky=True))
    tree = note_tree(note_html(given.text, link, top=level + 1))
    nodes += _blocks(tree.children, setting)
    return box("note", nodes, whole=setting.fits(nodes, 0.35), **setting.place(given.anchor))


def _blocks(children: Iterable[Element | str], setting: Setting) -> list[Node]:
    """Blocks; words beside blocks make paragraphs of their own."""
    nodes: list[Node] = []
    words: Words = []
    for child in children:
        if isinstance(child, str) or child.tag in INLINE:
            words += _inline(child)
            continue
        nodes += _paragraph(words)
        words = []
        nodes += _block(child, setting)
    return nodes + _paragraph(words)


def _paragraph(words: Words) -> list[Node]:
    shown = _trimmed(words)
    return [paragraph(shown)] if shown else []


def _trimmed(words: Words) -> Words:
    """Without white space at either end."""
    runs = [{"t": run} if isinstance(run, str) else dict(run) for run in words]
    while runs and not runs[0]["t"].strip():
        del runs[0]
    while runs and not runs[-1]["t"].strip():
        del runs[-1]
    if runs:
        runs[0]["t"] = runs[0]["t"].lstrip()
        runs[-1]["t"] = runs[-1]["t"].rstrip()
    return [run["t"] if len(run) == 1 else run for run in runs]


def _block(element: Element, setting: Setting) -> list[Node]:
    match element.tag:
        case "ul" | "ol":
            items = [_blocks(item.children, setting) for item in element.all("li")]
            first = int(element.attributes.get("start") or 1) if element.tag == "ol" else None
            tasks = any(item.attributes.get("class") == "task-list-item" for item in element.all("li"))
            marker = {"marker": ""} if tasks else {}
            return [{"k": "list", "items": items, **marker, **({} if first is None else {"first": max(first, 0)})}]
        case "blockquote":
            return [box("quote", _blocks(element.children, setting))]
        case "pre":
            return [{"k": "code", "lines": element.text.rstrip("\n").split("\n")}]
        case "table":
            return [_table(element.rows)] if element.rows else []
        case "hr":
            return [{"k": "line"}]
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
            words = _trimmed(_all(element))
            return [setting.heading(int(element.tag[1]), "small", words)] if words else []
        case _:
            return _blocks(element.children, setting)


def _table(rows: list[list[Element]]) -> Node:
    cells: list[list[Node]] = [[_cell(cell) for cell in row] for row in rows]
    return {"k": "table", "columns": [-1.0] * len(cells[0]), "head": cells[0], "rows": cells[1:]}


def _cell(element: Element) -> Node:
    words = _trimmed(_all(element))
    return {"runs": words, **direction(words)}


def _all(element: Element) -> Words:
    return [run for child in element.children for run in _inline(child)]


def _inline(child: Element | str) -> Words:
    """Words with their styles; only a break that was meant begins another line."""
    if isinstance(child, str):
        return [child.replace("\n", " ")]
    if child.tag == "br":
        return ["\n"]
    words = _all(child)
    style = _STYLES.get(child.tag)
    address = child.attributes.get("href", "")
    if style is None and not address:
        return words
    found: list[dict[str, Any]] = [
        {"t": run, "s": []} if isinstance(run, str) else {**run, "s": list(run.get("s", []))} for run in words
    ]
    for run in found:
        if style:
            run["s"].append(style)
        if address.startswith("#"):
            run["to"] = address[1:]
        elif web_address(address):
            run["url"] = address
    return list(found)
