"""Pieces of rich text for paper that several blocks share. Whatever comes from the record passes ``told``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise

from peaceplans.report.blocks import Cited
from peaceplans.report.lines import Line, Mark, Run
from ui.theme.colours import LIGHT

_CLASSES = {Mark.LEFT: "left", Mark.RIGHT: "right", Mark.DELETED: "deleted", Mark.INSERTED: "inserted"}


def told(text: str) -> str:
    """Text of the record, escaped; its line breaks stay."""
    return escape(text, quote=True).replace("\n", "<br>")


def cited(sources: Iterable[Cited]) -> str:
    """Numbers of sources behind a text."""
    found = "; ".join(f"{source.number} {source.locator}".rstrip() for source in sources)
    return f'&nbsp;<span class="fine">[{told(found)}]</span>' if found else ""


def runs(words: Iterable[Run]) -> str:
    """Marked words."""
    return "".join(_run(run, before) for before, run in pairwise((Run(""), *words)))


def _run(run: Run, before: Run) -> str:
    if run.mark is Mark.NONE:
        return told(run.text)
    apart = "&thinsp;" if before.mark is Mark.DELETED and run.text[:1].isalnum() else ""
    return f'{apart}<span class="{_CLASSES[run.mark]}">{told(run.text)}</span>'


def lines(found: Iterable[Line]) -> str:
    """Leads, and clauses under their letters."""
    return "".join(_line(line) for line in found)


def _line(line: Line) -> str:
    letter = f'<span class="quiet">({told(line.label)})</span> ' if line.label else ""
    remark = f' <span class="fine">{told(line.remark)}</span>' if line.remark else ""
    kind = ' class="item"' if line.label else ""
    return f"<p{kind}>{letter}{runs(line.runs)}{remark}</p>"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, figures: bool = False) -> str:
    """A table of texts with hairlines; the first column is quiet, figures stand right."""
    side = ' align="right"' if figures else ""
    text = ""
    if any(head):
        cells = "".join(f'<td{side if at else ""}><span class="small"><b>{told(cell)}</b></span></td>' for at, cell in
                        enumerate(head))  # fmt: skip
        text += f"<tr>{cells}</tr>"
    for row in rows:
        first, *others = row
        cells = f'<td style="{_HAIR}"><span class="small quiet">{told(first)}</span></td>'
        cells += "".join(f'<td{side} style="{_HAIR}"><span class="small">{told(cell)}</span></td>' for cell in others)
        text += f"<tr>{cells}</tr>"
    width = "" if figures else ' width="100%"'
    return f'<table{width} cellspacing="0" cellpadding="3">{text}</table>'


_HAIR = f"border-top: 1px solid {LIGHT.hairline.name()};"


def box(inner: str, edge: str) -> str:
    """Text in a frame as wide as the page; `edge` is the frame in CSS."""
    return (
        f'<table width="100%" cellspacing="0" cellpadding="7"><tr><td style="border: {edge};">{inner}</td></tr></table>'
    )
