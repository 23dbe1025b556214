"""Guarantees by fields, and notes, on paper."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.blocks import FieldCell, FieldTable, NoteBlock
from ui.export.paper_parts import box, cited, told
from ui.export.paper_piece import Piece
from ui.theme.colours import LIGHT


def field_pieces(table: FieldTable) -> Iterator[Piece]:
    """Each field with what each instrument says in it: a sheet of paper is not wide enough for columns."""
    for label, _, cells in table.rows:
        yield Piece(f"<h4>{told(label)}</h4>", above=12, with_next=True)
        for (_, name, _), cell in zip(table.columns, cells, strict=True):
            yield Piece(f'<p class="item"><b>{told(name)}</b>: {_said(cell)}</p>', above=2)


def _said(cell: FieldCell) -> str:
    state = f"<i>{told(cell.state)}</i>" if cell.state else ""
    said = "; ".join(part for part in (state, told(cell.text)) if part)
    remarks = f' <span class="fine">({told(", ".join(cell.remarks))})</span>' if cell.remarks else ""
    notes = "".join(f' <span class="fine">(note: {told(name)})</span>' for _, name in cell.notes)
    return f"{said}{remarks}{cited(cell.sources)}{notes}"


def note_piece(note: NoteBlock) -> Piece:
    """A note in a frame: title, what is to be known of it, its text; links are words on paper."""
    from peaceplans.report.notes.as_html import note_html

    def link(anchor: str) -> tuple[str, str] | None:
        return ("", note.links[anchor][1]) if anchor in note.links else None

    title = f"<h4>{told(note.title)}</h4>" if note.title else ""
    told_of = told(" \N{MIDDLE DOT} ".join(note.facts))
    facts = f'<p class="fine">{told_of}</p>' if told_of else ""
    text = note_html(note.text, link, top=4)
    return Piece(box(f"{title}{facts}{text}", f"1px solid {LIGHT.border.name()}"), above=8)
