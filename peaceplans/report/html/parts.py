"""Pieces of HTML that several blocks share. Whatever comes from the record passes ``text_html``."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import pairwise

from peaceplans.report.blocks import Cited, Table
from peaceplans.report.labels.label import Label
from peaceplans.report.labels.labels import label
from peaceplans.report.lines import Line, Mark, Run

_OPEN = {
    Mark.LEFT: '<mark class="left">',
    Mark.RIGHT: '<mark class="right">',
    Mark.DELETED: "<del>",
    Mark.INSERTED: "<ins>",
}
_CLOSE = {Mark.LEFT: "</mark>", Mark.RIGHT: "</mark>", Mark.DELETED: "</del>", Mark.INSERTED: "</ins>"}


def text_html(text: str) -> str:
    """Text of the record, escaped; its line breaks stay. Labels in another language say so."""
    if isinstance(text, Label):
        return "".join(_part(words, text.language if own else "") for words, own in text.parts)
    return escape(text, quote=True).replace("\n", "<br>")


def _part(words: str, language: str) -> str:
    told = text_html(words)
    return f'<span lang="{language}">{told}</span>' if language else told


def attribute_html(text: str) -> str:
    """Text for an attribute or a title, in which nothing can be marked."""
    return escape(text, quote=True)


def runs_html(runs: Iterable[Run]) -> str:
    """Marked words; screen readers are told of marks by the style sheet, so that copied text stays clean."""
    return "".join(_run(run, before) for before, run in pairwise((Run(""), *runs)))


def _run(run: Run, before: Run) -> str:
    if run.mark is Mark.NONE:
        return text_html(run.text)
    opening = _OPEN[run.mark]
    if before.mark is Mark.DELETED and run.text[0].isalnum():
        opening = '<ins class="apart">'  # no space stands between a word and the one that takes its place
    return f"{opening}{text_html(run.text)}{_CLOSE[run.mark]}"


def lines_html(lines: Iterable[Line]) -> str:
    """Leads and clauses, a paragraph each."""
    return "".join(_line(line) for line in lines)


def _line(line: Line) -> str:
    letter = f'<span class="letter">({text_html(line.label)}) </span>' if line.label else ""
    remark = f' <span class="remark">{text_html(line.remark)}</span>' if line.remark else ""
    names = " ".join(name for name, holds in (("clause", line.label), ("opens", line.opens)) if holds)
    kind = f' class="{names}"' if names else ""
    return f'<p{kind} dir="auto">{letter}{runs_html(line.runs)}{remark}</p>'


def cited_html(sources: Iterable[Cited]) -> str:
    """Numbers of sources as links to the list at the end; empty for none."""
    links = "; ".join(
        f'<a href="#source-{cited.number}" aria-label="{attribute_html(label("source {}", str(cited.number)))}">'
        f"{cited.number}</a>" + (f" {text_html(cited.locator)}" if cited.locator else "")
        for cited in sources
    )
    return f' <span class="cited">[{links}]</span>' if links else ""


_ACROSS = 3  # columns that fit on upright paper
_STACKED = 8  # columns from which cells stand one by one on paper, each under the name of its column


def wide(columns: int) -> str:
    """The classes of a table by the columns it has beside its first, which tell how it goes on paper."""
    names = (("wide", True), ("across", columns > _ACROSS), ("stacked", columns >= _STACKED))
    return " ".join(name for name, holds in names if holds)


def table_html(table: Table, kind: str = "") -> str:
    """A table with a caption and scoped headers."""
    kinds = (("figures", table.figures), ("sides", table.sides), ("totals", table.totals))
    names = " ".join(name for name in (kind, *(name for name, holds in kinds if holds)) if name)
    shy = ' class="unseen"' if table.shy else ""
    head = "".join(f'<th scope="col">{text_html(cell)}</th>' if cell else "<td></td>" for cell in table.head)
    rows = "\n".join(
        f'<tr><th scope="row">{text_html(first)}</th>{"".join(f"<td>{text_html(cell)}</td>" for cell in rest)}</tr>'
        for first, *rest in table.rows
    )
    return (
        f'<table class="{names}"><caption{shy}>{text_html(table.caption)}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"
    )
