"""How cells are set: each way is made once and kept by the workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peaceplans.report.lines import Mark
from peaceplans.report.xlsx.tab import Bit, Look

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

# Those of the page of HTML on light paper.
INK, QUIET, RULE, EDGE = "#1F2328", "#565B63", "#C4C1BA", "#868B92"
LEFT, RIGHT = "#8A4300", "#0B4AA8"
HEAD_GROUND, BANNER_GROUND = "#ECEAE4", "#F3EAD0"
ABSENT_GROUND = "#F1F0EC"

_LETTERS = {"font_name": "Calibri", "font_size": 10, "font_color": INK}
_MARKS: dict[Mark, dict[str, Any]] = {
    Mark.NONE: {},
    Mark.LEFT: {"font_color": LEFT, "underline": 1},
    Mark.RIGHT: {"font_color": RIGHT, "underline": 1},
    Mark.DELETED: {"font_color": LEFT, "font_strikeout": True},
    Mark.INSERTED: {"font_color": RIGHT, "underline": 1},
}
_LOOKS: dict[Look, dict[str, Any]] = {
    Look.PLAIN: {},
    Look.ABSENT: {"bg_color": ABSENT_GROUND},
    Look.UNKNOWN: {"border": 3, "border_color": EDGE},
    Look.PROVISIONAL: {"border": 4, "border_color": EDGE},
}
_CELLS: dict[str, dict[str, Any]] = {
    "text": {"text_wrap": True},
    "line": {"text_wrap": True},
    "number": {"num_format": "#,##0.##########", "align": "right"},
    "whole": {"num_format": "#,##0", "align": "right"},
    "ordinal": {"num_format": "0", "align": "left"},
    "date": {"num_format": "yyyy-mm-dd", "align": "left"},
    "link": {"text_wrap": True, "font_color": RIGHT, "underline": 1},
    "head": {"text_wrap": True, "bold": True, "bg_color": HEAD_GROUND, "bottom": 1, "border_color": EDGE},
    "figure head": {"text_wrap": True, "bold": True, "bg_color": HEAD_GROUND, "align": "right"},
    "title": {"text_wrap": True, "bold": True, "font_size": 18},
    "subtitle": {"text_wrap": True, "font_size": 12, "font_color": QUIET},
    "heading": {
        "text_wrap": True,
        "bold": True,
        "font_size": 13,
        "valign": "bottom",
        "bottom": 1,
        "border_color": RULE,
    },
    "subheading": {"text_wrap": True, "bold": True, "font_size": 11, "valign": "bottom"},
    "banner": {"text_wrap": True, "bold": True, "bg_color": BANNER_GROUND, "border": 1, "border_color": EDGE},
}
_RULED = ("line", "number", "whole", "ordinal", "date", "link")
"""Cells of tables, which fine rules part."""

_RULES: dict[str, Any] = {"bottom": 1, "bottom_color": RULE, "right": 1, "right_color": RULE}


class Looks:
    """The formats of a workbook."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[object, ...], Format] = {}

    def cell(self, name: str = "text", look: Look = Look.PLAIN) -> Format:
        """A whole cell."""
        ruled = _RULES if name in _RULED else {}
        return self._format(name, look, {"valign": "top", **ruled, **_CELLS[name], **_LOOKS[look]})

    def bit(self, bit: Bit) -> Format:
        """Words within a cell."""
        return self._format("bit", (bit.mark, bit.strong, bit.quiet, bit.italic), _letters(bit))

    def lone(self, bit: Bit, look: Look) -> Format:
        """A whole cell whose words are all set alike."""
        ground = {"valign": "top", **_RULES, **_CELLS["text"]}
        return self._format(
            "lone", (bit.mark, bit.strong, bit.quiet, bit.italic, look), {**ground, **_letters(bit), **_LOOKS[look]}
        )

    def _format(self, name: str, kind: object, properties: dict[str, Any]) -> Format:
        key = (name, kind)
        if key not in self._made:
            self._made[key] = self._book.add_format({**_LETTERS, **properties})
        return self._made[key]


def _letters(bit: Bit) -> dict[str, Any]:
    found: dict[str, Any] = {"font_color": QUIET} if bit.quiet else {}
    found |= {"bold": True} if bit.strong else {}
    found |= {"italic": True} if bit.italic else {}
    return {**found, **_MARKS[bit.mark]}
