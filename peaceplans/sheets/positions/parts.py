"""What a note or a remark on a position can be about: the stance, the matter, a statement, a source."""

from __future__ import annotations

from peaceplans.model.anchors import AnchorKind
from peaceplans.model.dates import in_words
from peaceplans.sheets.parts import Part
from peaceplans.sheets.positions.cell import Matter, PositionCell
from peaceplans.sheets.positions.sheet import PositionsSheet


def position_parts(sheet: PositionsSheet, matter: Matter, cell: PositionCell | None) -> tuple[Part, ...]:
    """The parts of a cell, the first of them the cell itself; without one those of the matter."""
    words = sheet.vocabulary
    kind = AnchorKind.QUESTION if matter.is_question else AnchorKind.PROVISION
    of_matter = Part(kind, matter.anchor, f"question {matter.label}" if matter.is_question else matter.name)
    parts: list[Part] = []
    if cell:
        capital = words.capital(cell.party)
        if cell.stance:
            told = f"{capital}, our reading: {cell.stance.attitude.label}, on {matter.name}"
            parts.append(Part(AnchorKind.STANCE, cell.anchor, told))
        for statement in cell.statements:
            told = f"{words.capital(statement.party)}: {statement.speaker}, {in_words(statement.date)}"
            parts.append(Part(AnchorKind.STATEMENT, f"statement/{statement.id}", told))
        citations = [citation for one in cell.statements for citation in one.sources]
        for name in dict.fromkeys(citation.source for citation in (*cell.citations, *citations)):
            if name in sheet.sources:
                source = sheet.sources[name]
                dated = f", {in_words(source.date)}" if source.date else ""
                parts.append(Part(AnchorKind.SOURCE, f"source/{name}", f"{source.publisher}{dated}: {source.title}"))
    parts.append(of_matter)
    parts.append(Part(AnchorKind.TOPIC, f"topic/{matter.topic}", words.topic_label(matter.topic)))
    parts.append(Part(AnchorKind.LIBRARY, "library", ""))
    return tuple({part.anchor: part for part in parts}.values())
