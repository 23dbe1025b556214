"""A field of an instrument as runs of styled text: state, figures, exceptions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from peaceplans.model.instrument import Field, FieldState
from peaceplans.model.notation import grouped
from peaceplans.model.terms import Deadline, Duration, Money, Quantity, Share, Term
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.sheet import SILENT
from ui.controls.runs import Run, Style

_SAID_INSIDE = re.compile(r"\bnot (?:published|found)\b")
_UNITS = r"(?:\s+(?:years?|months?|weeks?|days?|hours?|per cent|countries|persons|personnel)\b)?"


def field_runs(field: Field, *, verdict: str = "", remarks: Iterable[str] = ()) -> tuple[Run, ...]:
    """A cell.

    Args:
        field: what is known.
        verdict: how it stands to the reference, when every cell is to say so; a line of its own.
        remarks: what is special about the cell ("provisional", "1 note"), small at the end.
    """
    runs: list[Run] = []
    if verdict:
        runs.append(Run(f"{verdict}\u2028", Style.VERDICT))
    text = one_line(field.text)
    if field.state is FieldState.VALUE:
        runs += _valued(text, field.terms)
    else:
        runs.append(Run(field.state.label, Style.STATE if field.state in SILENT else Style.MUTED))
        if text:
            runs.append(Run("; ", Style.MUTED))
            runs += _figures(text, field.terms)
    runs += (Run(f" \u00b7\u00a0{remark.replace(' ', chr(0xA0))}", Style.SMALL) for remark in remarks if remark)
    return tuple(runs)


def _valued(text: str, terms: Iterable[Term]) -> Iterator[Run]:
    """A value's text, in which what is not published or not found is marked as it would be by itself."""
    at = 0
    for found in _SAID_INSIDE.finditer(text):
        yield from _figures(text[at : found.start()], terms)
        yield Run(found[0], Style.STATE)
        at = found.end()
    yield from _figures(text[at:], terms)


def _figures(text: str, terms: Iterable[Term]) -> Iterator[Run]:
    """The text, with the figures that the field's terms have in bold: other figures in it are not the field's own."""
    figures = dict.fromkeys(figure for term in terms for figure in _of(term))
    if not figures:
        if text:
            yield Run(text)
        return
    any_of = "|".join(re.escape(figure) for figure in sorted(figures, key=len, reverse=True))
    at = 0
    for found in re.finditer(rf"(?<![\d,.])(?:{any_of})(?![\d]|[,.]\d){_UNITS}", text):
        if found.start() > at:
            yield Run(text[at : found.start()])
        yield Run(found[0], Style.FIGURE)
        at = found.end()
    if at < len(text):
        yield Run(text[at:])


def _of(term: Term) -> Iterator[str]:
    value = term.value
    numbers: tuple[int | float | None, ...] = ()
    match value:
        case Quantity() | Money():
            numbers = (value.value,)
        case Duration():
            numbers = (value.least, value.most)
        case Deadline():
            numbers = (value.within.least, value.within.most) if value.within else ()
        case Share():
            numbers = tuple(part for _, part in value.parts)
        case _:
            pass
    for number in numbers:
        if number is not None:
            yield grouped(number)
            yield f"{number:g}"
