"""A note in a Markdown report: written anew from its cleaned HTML, since its own text may hold what lives elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import groupby

from peaceplans.report.markdown.parts import escaped, in_cell
from peaceplans.report.notes.as_html import note_html
from peaceplans.report.notes.listing import list_lines
from peaceplans.report.notes.tree import INLINE, Element, note_tree

_AROUND = {"em": "*", "strong": "**", "del": "~~"}


def note_quote(text: str, name: Callable[[str], str | None]) -> str:
    """The note as Markdown that makes nothing but words, lists, tables, code and links to the web.

    Args:
        text: Markdown of the note.
        name: what an anchor is called; None when there is nothing there.
    """

    def link(anchor: str) -> tuple[str, str] | None:
        found = name(anchor)
        return None if found is None else ("", found)

    blocks = _blocks(note_tree(note_html(text, link)).children)
    return "\n\n".join("\n".join(block) for block in blocks)


def quoted(text: str) -> str:
    """Markdown in a block quote."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _blocks(children: Iterable[Element | str]) -> list[list[str]]:
    blocks: list[list[str]] = []
    for inline, group in groupby(children, lambda child: isinstance(child, str) or child.tag in INLINE):
        if inline:
            words = _inline(group).strip()
            blocks += [words.split("\n")] if words else []
        else:
            blocks += [block for child in group if isinstance(child, Element) for block in _block(child)]
    return blocks


def _block(element: Element) -> list[list[str]]:
    match element.tag:
        case "ul" | "ol":
            return [list_lines(element, _blocks, indent=4)]
        case "blockquote":
            inside = [line for block in _blocks(element.children) for line in ("", *block)][1:]
            return [[f"> {line}".rstrip() for line in inside]] if inside else []
        case "pre":
            code = "\\\n".join(filter(None, map(_code, element.text.split("\n"))))
            return [code.split("\n")] if code else []
        case "table":
            cells = [[_inline(cell.children).replace("\n", " ").strip() for cell in row] for row in element.rows]
            lines = [cells[0], ["---"] * len(cells[0]), *cells[1:]] if cells else []
            return [[f"| {' | '.join(line)} |" for line in lines]] if lines else []
        case "hr":
            return [["* * *"]]
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
            return [[f"**{in_cell(element.text)}**"]] if element.text.strip() else []
        case _:
            return _blocks(element.children)


def _inline(children: Iterable[Element | str]) -> str:
    return "".join(_words(child) if isinstance(child, str) else _run(child) for child in children)


def _words(text: str) -> str:
    """Text with its outer white space, which ``escaped`` takes away."""
    line = text.replace("\n", " ")
    core = line.strip()
    start = line.index(core) if core else len(line)
    told = escaped(core)
    if told.endswith("!"):
        told = f"{told[:-1]}\\!"  # before a link it would make an image, which is fetched
    return f"{line[:start]}{told}{line[start + len(core) :]}"


def _run(element: Element) -> str:
    inside = _inline(element.children)
    core = inside.strip()
    match element.tag:
        case "br":
            return "\\\n"
        case "code":
            return _code(element.text)
        case "a" if core:
            return f"[{core}](<{element.attributes.get('href', '')}>)"
        case "em" | "strong" | "del" if core:
            sign = _AROUND[element.tag]
            start = inside.index(core)
            return f"{inside[:start]}{sign}{core}{sign}{inside[start + len(core) :]}"
        case _:
            return inside


def _code(line: str) -> str:
    """A line of code between more backticks than it has in one place; a bar in it would part the cells of a table.

    Blocks of code are written so too: not every reader knows fences in a quote, and in one that does not, what stands
    in them would be live.
    """
    plain = line.replace("\n", " ").replace("\t", "    ").rstrip()
    core = plain.lstrip(" ")
    if not core:
        return ""
    shown = "\N{NO-BREAK SPACE}" * (len(plain) - len(core)) + core
    runs = [len(run) for run in re.findall("`+", shown)]
    fence = "`" * (max(runs, default=0) + 1)
    space = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{space}{shown}{space}{fence}".replace("|", "\\|")
