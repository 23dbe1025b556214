"""A card as HTML with its marks, for windows of text and for the clipboard; everything of the record is escaped."""

from __future__ import annotations

from html import escape

from peaceplans.sheets.comparison.sheet import Mode
from ui.compare.rows.cell_text import Block, CardText, Kind, Style
from ui.theme.colours import Colours


def marked_html(card: CardText, colours: Colours, *, is_left: bool, opposed: bool, mode: Mode) -> str:
    """The card, a paragraph for each block; changed words are underlined or struck, and coloured."""
    ink, tint = (colours.left, colours.left_tint) if is_left else (colours.right, colours.right_tint)
    if opposed:
        ink, tint = colours.opposed, colours.opposed_tint
    line = "line-through" if mode is Mode.REDLINE and is_left else "underline"
    mark = f"color: {ink.name()}; background-color: {tint.name()}; text-decoration: {line};"
    return "".join(_paragraph(block, mark, colours) for block in card.blocks)


def _paragraph(block: Block, mark: str, colours: Colours) -> str:
    text = f"{escape(block.label)})&nbsp; " if block.label else ""
    for piece in block.pieces:
        words = escape(piece.text).replace("\n", "<br>")
        if piece.style is Style.MARKED:
            text += f'<span style="{mark}">{words}</span>'
        elif piece.style in (Style.NUMBER, Style.TAG):
            text += f'<span style="color: {colours.muted.name()}">{words}</span>'
        else:
            text += words
    heavy = "font-weight: 600;" if block.kind in (Kind.TITLE, Kind.OWNER) else ""
    indent = 18 if block.kind in (Kind.CLAUSE, Kind.OPTION, Kind.OWNER) else 0
    return f'<p style="{heavy} line-height: 145%; margin: 0 0 4px {indent}px;">{text}</p>'
