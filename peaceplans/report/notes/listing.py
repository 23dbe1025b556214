"""A list of a note as lines: signs or numbers before the items, and what belongs to an item under its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from peaceplans.report.notes.tree import Element

Blocks = Callable[[Iterable[Element | str]], list[list[str]]]
"""What stands in an item -> blocks of lines."""


def list_lines(element: Element, blocks: Blocks, indent: int | None = None) -> list[str]:
    """The lines of a list.

    Args:
        element: ``ul`` or ``ol``.
        blocks: writes what stands in an item.
        indent: by how much the lines after an item's first are moved in; None for the width of its sign.
    """
    lines: list[str] = []
    first = int(element.attributes.get("start") or 1)
    for number, item in enumerate(element.all("li"), first):
        sign = f"{number}. " if element.tag == "ol" else "- "
        inside = [line for block in blocks(item.children) for line in block] or [""]
        room = " " * (len(sign) if indent is None else indent)
        lines += [f"{sign}{inside[0]}".rstrip(), *(room + line for line in inside[1:])]
    return lines
