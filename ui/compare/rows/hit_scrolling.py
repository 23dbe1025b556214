"""A hit brought into sight: its row unfolded when it is hidden, and scrolled until the words are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.compare.rows.found_words import CellHits, Finding, Hit
from ui.compare.rows.row_layout import RowLayout
from ui.compare.rows.rows_model import Column
from ui.compare.rows.text_setting import Range, SetText

if TYPE_CHECKING:
    from ui.compare.rows.row_table import RowTable

_AROUND = 6  # pixels that are kept clear above and below


def show_hit(table: RowTable, finding: Finding, hit: Hit) -> None:
    """Select the row of a hit and bring the words into sight."""
    place = table.rows.place_of(hit.row_id)
    shown = table.rows.shown(place) if place is not None else None
    if place is None or shown is None:
        return
    table.setCurrentIndex(table.rows.index(place, hit.column))
    if _found(table.shelf.row(shown), finding, hit) is None:
        table.fold_row(shown.row.id, folded=False)
    row = table.shelf.row(shown)
    found = _found(row, finding, hit)
    if found is None:
        return
    paragraph, part = found
    boxes = paragraph.draw_boxes((part,))
    above = row.band if hit.column != Column.MIDDLE else 0
    y = above + paragraph.y + (boxes[0].top() if boxes else 0)
    if hit.column == Column.MIDDLE and not row.band:
        y += min((row.card_height - paragraph.height) / 2, row.card_height)
    top, bottom = y - _AROUND, y + paragraph.step + _AROUND
    position, room = table.rowViewportPosition(place), table.viewport().height()
    if position + top < table.head:
        table.scroll_to_height(place, round(table.head - top))
    elif position + bottom > room:
        table.scroll_to_height(place, round(room - bottom))


def _found(row: RowLayout, finding: Finding, hit: Hit) -> tuple[SetText, Range] | None:
    """The paragraph in which a hit stands, and where; None when it is folded away."""
    if hit.column == Column.MIDDLE:
        paragraphs = [row.middle]
    else:
        card = row.left if hit.column == Column.LEFT else row.right
        paragraphs = [paragraph for paragraph in card.paragraphs if paragraph.running]
    cell = CellHits(finding, hit.number)
    for paragraph in paragraphs:
        for part, current in cell.next_in(paragraph.text):
            if current:
                return paragraph, part
    return None
