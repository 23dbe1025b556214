"""How much room things take on a page, near enough to know what may be kept together.

Reckoned from counts of characters, because to measure while pages are made would make them several times.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from peaceplans.report.pdf.words import Node, Words, plain

_LINE = 12.2  # points from line to line of body text
_LETTER = 4.95  # points of an average letter of body text
_SMALL = 0.9
_NARROW = 70.0  # points of a column that is as wide as its text


def text_height(words: Words, width: float, scale: float = 1.0) -> float:
    """Of a paragraph."""
    text = plain(words)
    per_line = max(1.0, width / (_LETTER * scale))
    rows = sum(max(1, ceil(len(line) / per_line)) for line in text.split("\n"))
    return rows * _LINE * scale


def height(nodes: Iterable[Node], width: float, scale: float = 1.0) -> float:
    """Of nodes one below the other."""
    return sum(_node(node, width, scale) for node in nodes)


def _node(node: Node, width: float, scale: float) -> float:
    match node["k"]:
        case "p" | "h":
            return text_height(node["runs"], width, scale) + 3
        case "box":
            return height(node["nodes"], width - 16, scale) + 12
        case "facing":
            sides = node["sides"]
            each = width / len(sides) - 20
            return max(height(side["nodes"], each, scale) for side in sides) + 20
        case "table":
            return sum(row_height(row, node["columns"], width) for row in (node["head"], *node["rows"])) + 16
        case "list":
            return sum(height(item, width - 14, scale) for item in node["items"]) + 8
        case "pairs":
            return sum(_LINE for _ in node["pairs"]) + 12
        case "picture":
            return float(node["height"])
        case "code":
            return len(node["lines"]) * _LINE + 12
        case _:
            return _LINE


def row_height(row: Iterable[Node], columns: list[float], width: float) -> float:
    """Of a row of a table."""
    return max(cell_height(cell, room) for cell, room in zip(row, widths(columns, width), strict=True))


def cell_height(cell: Node, width: float) -> float:
    """Of a cell of a table."""
    inner = max(20.0, width - 9)
    if "nodes" in cell:
        return height(cell["nodes"], inner, _SMALL) + 7
    return text_height(cell["runs"], inner, _SMALL) + 7


def widths(columns: list[float], width: float) -> list[float]:
    """The columns in points: fixed ones as they are, the others their shares of the rest."""
    narrow = [_NARROW if column == 0 else column for column in columns]
    shares = -sum(column for column in narrow if column < 0)
    rest = max(0.0, width - sum(column for column in narrow if column > 0))
    return [column if column > 0 else -column * rest / shares for column in narrow]
