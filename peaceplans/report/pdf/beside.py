"""Long lists in two columns that end level, section by section, so that what follows what is plain to see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from peaceplans.report.pdf.room import height
from peaceplans.report.pdf.setting import Setting, box
from peaceplans.report.pdf.words import Node

_MOST = 0.3  # share of a page that a band of two columns is tall; it is never broken, so that it is read as it lies
_Piece = tuple[list[Node], float]


def in_columns(sections: Sequence[list[Node]], setting: Setting) -> Iterator[Node]:
    """Sections in bands of two columns: each is read down the left column and then down the right one.

    Args:
        sections: what belongs together; short ones share a band, long ones take several.
        setting: of the report.
    """
    bands = [band for part in _parted(sections, setting) for band in part]
    for number, band in enumerate(bands):
        yield {**band, "ruled": True} if number else band


def _parted(sections: Sequence[list[Node]], setting: Setting) -> Iterator[Iterator[Node]]:
    most = setting.tall * _MOST
    band: list[_Piece] = []
    for section in sections:
        pieces = [(piece, height(piece, setting.width / 2 - 10, 0.9)) for piece in _pieces(section)]
        if band and _total(band) + _total(pieces) > 2 * most:
            yield _bands(band, most)
            band = []
        band += pieces
    yield _bands(band, most)


def _total(pieces: Sequence[_Piece]) -> float:
    return sum(tall for _, tall in pieces)


def _bands(pieces: list[_Piece], most: float) -> Iterator[Node]:
    """As many bands as the pieces need, all of about the same height."""
    left = list(pieces)
    for bands in range(max(1, int(_total(pieces) / (2 * most) + 0.99)), 0, -1):
        goal = _total(left) / bands / 2
        columns = [_column(left, goal), left if bands == 1 else _column(left, goal)]
        nodes = [[node for piece, _ in column for node in piece] for column in columns]
        sides: list[Node] = [{"look": "bare", "nodes": [box("small", column)]} for column in nodes if column]
        if sides:
            yield {
                "k": "facing",
                "sides": sides if len(sides) == 2 else [*sides, {"look": "bare", "nodes": []}],
                "whole": True,
            }


def _column(pieces: list[_Piece], goal: float) -> list[_Piece]:
    """Pieces from the front, as many as come nearest to a height."""
    column: list[_Piece] = []
    filled = 0.0
    while pieces and (not column or filled + pieces[0][1] / 2 <= goal):
        column.append(pieces.pop(0))
        filled += column[-1][1]
    return column


def _pieces(nodes: Sequence[Node]) -> Iterator[list[Node]]:
    """What must not be torn: an item of a list, with the headings before it."""
    waiting: list[Node] = []
    for node in nodes:
        if node["k"] == "h" or node.get("sticky"):
            waiting.append(node)
            continue
        parts = [{**node, "items": [item]} for item in node["items"]] if node["k"] == "list" else [node]
        for part in parts:
            yield [*waiting, part]
            waiting = []
    if waiting:
        yield waiting
