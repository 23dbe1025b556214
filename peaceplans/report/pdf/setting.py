"""What all blocks of one report share on their way to pages: room, depth of headings, places."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from peaceplans.report.blocks import Document, Heading
from peaceplans.report.page_setup import PageSetup, Paper
from peaceplans.report.pdf.room import height
from peaceplans.report.pdf.words import Node, Words, direction

_POINTS = {Paper.A4: (595.3, 841.9), Paper.LETTER: (612.0, 792.0)}
WHERE = "where-all-places-lie"  # what report.typ names the list of places, and so no place is named
_MARGINS = (85.0, 105.0)  # left and right, top and bottom, as report.typ has them


@dataclass(slots=True)
class Setting:
    """A report while it is being laid out.

    Attributes:
        width, tall: of what is inside the margins of a page, in points.
        landscape: whether pages lie across.
        parts: whether the report has parts, below which everything else is a level deeper.
        places: where links may lead, with their numbers; each is given once.
        high: of the whole page.
    """

    width: float
    tall: float
    landscape: bool
    parts: bool
    high: float = 0.0
    places: dict[str, int] = field(default_factory=dict)
    _level: int = 0

    def heading(self, level: int, look: str, words: Words, place: str = "") -> Node:
        """A heading on its level as HTML has it, but never more than one below the heading before."""
        wanted = level if self.parts else level - 1
        self._level = max(1, min(wanted, self._level + 1))
        return {"k": "h", "level": self._level, "look": look, "runs": words, **direction(words), **self.place(place)}

    def place(self, name: str) -> dict[str, str]:
        """A place that links lead to; nothing for none and for one that is there already."""
        if not name or name in self.places or name == WHERE:
            return {}
        self.places[name] = len(self.places)
        return {"id": name}

    def fits(self, nodes: Iterable[Node], share: float, columns: int = 1) -> bool:
        """Whether nodes take less than a share of a page."""
        return height(nodes, self.width / columns) < self.tall * share


def setting(document: Document, page: PageSetup) -> Setting:
    """The setting of a document that is still empty."""
    landscape = page.landscape(document)
    wide, tall = _POINTS[page.paper][::-1] if landscape else _POINTS[page.paper]
    parts = any(isinstance(block, Heading) and block.level == 1 for block in document.blocks)
    return Setting(wide - _MARGINS[0], tall - _MARGINS[1], landscape, parts, tall)


def box(look: str, nodes: list[Node], **more: Any) -> Node:
    """Nodes that belong together."""
    return {"k": "box", "look": look, "nodes": nodes, **more}
