"""One line of text for a cell of the matrix: what its provisions provide, and which characters of it are figures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from peaceplans.compare.comparison import WordChange, WordOp
from peaceplans.compare.words import difference
from peaceplans.model.plan import Provision

Span = tuple[int, int]
"""Characters of a line: the first, and one past the last."""

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_UNITS = (
    r"%|per cent|persons|years?|months?|weeks?|days?|hours?|km|tanks?|USD|EUR|RUB"
    r"|(?:thousand|million|billion|trillion)(?: (?:USD|EUR|RUB))?"
)
_NUMBER = r"\d(?:[\d,.]*\d)?"
_FIGURE = re.compile(
    rf"(?<![\w.,-]){_NUMBER}(?:(?: ?: ?| to |, | and ){_NUMBER})*"  # 50 : 50  10 to 15  50, 70, 140
    rf"(?:[ \u00a0]?(?:{_UNITS})(?!\w))?"
    rf"(?: (?:{_MONTHS})(?: \d{{4}})?(?:, \d{{2}}:\d{{2}})?)?"  # 15 February 2015, 00:00
)
_NAMES = re.compile(r"(?:Articles?|articles?|options?|points?|items?|lines?|Resolution|resolution|section) $")
_STATES = re.compile(r"open(?=:)|struck(?: out)?\b|dropped\b")


@dataclass(frozen=True, slots=True)
class LinePart:
    """What one provision has in the line.

    Attributes:
        ref, number: of the provision; the number is its key when the plan prints none.
        start, end: its characters in the line.
    """

    ref: str
    number: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CellLine:
    """The line of a cell, without numbers.

    Attributes:
        text: empty when there is no provision.
        parts: one for each provision, in the order of the plan; between them stands ``"; "``.
        figures: characters that are figures, with their units; shown bold.
        words: characters of a word that tells the state ("open", "struck"); shown bold.
    """

    text: str = ""
    parts: tuple[LinePart, ...] = ()
    figures: tuple[Span, ...] = ()
    words: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class LineMarks:
    """How a line stands to the baseline's.

    Attributes:
        runs: from the baseline's line to this one; the parts joined are the two lines.
        changed: characters of this line that the baseline's has not.
        dropped: characters of the baseline's line that this one has not.
    """

    runs: tuple[WordChange, ...] = ()
    changed: tuple[Span, ...] = ()
    dropped: tuple[Span, ...] = ()


def cell_line(provisions: Iterable[Provision]) -> CellLine:
    """The briefs of the provisions, joined; the title where a provision has no brief."""
    parts: list[LinePart] = []
    texts: list[str] = []
    at = 0
    for provision in provisions:
        said = " ".join((provision.brief or provision.title or provision.lead).split())
        at += len("; ") if texts else 0
        parts.append(LinePart(provision.ref, provision.number or provision.key, at, at + len(said)))
        texts.append(said)
        at += len(said)
    text = "; ".join(texts)
    return CellLine(text, tuple(parts), figures_in(text), tuple(found.span() for found in _STATES.finditer(text)))


def figures_in(text: str) -> tuple[Span, ...]:
    """Where figures stand, each with its unit; the number of an article, option or point is none."""
    return tuple(found.span() for found in _FIGURE.finditer(text) if not _NAMES.search(text[: found.start()]))


def line_marks(baseline: str, line: str) -> LineMarks:
    """The words of a line against those of the baseline's; no marks when either is empty."""
    if not baseline or not line:
        return LineMarks()
    runs = difference(baseline, line)
    changed, dropped = [], []
    before = at = 0
    for run in runs:
        if run.op is not WordOp.EQUAL:
            changed += _core(run.right, at)
            dropped += _core(run.left, before)
        before, at = before + len(run.left), at + len(run.right)
    return LineMarks(runs, tuple(changed), tuple(dropped))


def _core(text: str, at: int) -> list[Span]:
    """The characters of a text without the white space around it."""
    core = text.strip()
    start = at + text.find(core) if core else at
    return [(start, start + len(core))] if core else []
