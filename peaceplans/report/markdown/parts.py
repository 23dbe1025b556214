"""Pieces of Markdown that several blocks share. Whatever comes from the record passes ``escaped``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from peaceplans.report.blocks import Cited
from peaceplans.report.lines import Mark, Run

# Punctuation that opens or closes markup anywhere: CommonMark, tables, highlight, strike, formulas, CriticMarkup.
_MARKUP = re.compile(r"[\\`*_\[\]>{}|~$]|-(?=-)|(?<=-)-|\+(?=\+)|(?<=\+)\+|=(?==)|(?<==)=")
# Some readers of Markdown know no backslash before these.
_ENTITIES = ((re.compile(r"&(?=#|[A-Za-z])"), "&amp;"), (re.compile("<"), "&lt;"))
# What would close a mark together with its sign, and what is not seen or stands for something else.
_EDGES = re.compile(r"^[-+=]|(?<!\\)[-+=]$")
_UNSEEN = re.compile(r"\u00b6|[^\S \n]")
# What is markup at the beginning of a line only: headings, rules, items of lists.
_OPENING = re.compile(r"^(#|=|[+\-](?=\s|$)|\d+(?=[.)]))(.?)")
_AROUND = {
    Mark.NONE: ("", ""),
    Mark.LEFT: ("==", "=="),
    Mark.RIGHT: ("==", "=="),
    Mark.DELETED: ("{--", "--}"),
    Mark.INSERTED: ("{++", "++}"),
}


def escaped(text: str) -> str:
    """Text that no reader of Markdown takes for markup; line breaks stay breaks."""
    lines = (_MARKUP.sub(r"\\\g<0>", line.strip()) for line in text.split("\n"))
    plain = "\\\n".join(_OPENING.sub(_opening, line) for line in lines if line)
    for sign, entity in _ENTITIES:
        plain = sign.sub(entity, plain)
    return plain


def _opening(match: re.Match[str]) -> str:
    sign, after = match.groups()
    return f"{sign}\\{after}" if sign.isdigit() else f"\\{sign}{after}"


def exact(text: str, mark: Mark = Mark.NONE) -> str:
    """Text of a plan between its marks, from which every character can be had back.

    A break of lines is written \u00b6, and a pilcrow of the text, a tab and white space of other kinds as entities.
    """
    plain = _MARKUP.sub(r"\\\g<0>", text)
    if mark is not Mark.NONE:
        plain = _EDGES.sub(r"\\\g<0>", plain)
    for sign, entity in (*_ENTITIES, (_UNSEEN, _entity)):
        plain = sign.sub(entity, plain)
    plain = plain.replace("\n", "\u00b6")
    around = _AROUND[mark]
    return f"{around[0]}{plain}{around[1]}" if plain else ""


def _entity(sign: re.Match[str]) -> str:
    return f"&#{ord(sign[0])};"


def edged(line: str) -> str:
    """A finished line of text whose beginning is no heading, rule or item, and whose outer spaces stay."""
    core = line.strip(" ")
    start = line.index(core) if core else len(line)
    plain = core if core.startswith("==") else _OPENING.sub(_opening, core)
    return f"{'&#32;' * start}{plain}{'&#32;' * (len(line) - start - len(core))}"


def in_cell(text: str) -> str:
    """The same on one line."""
    return escaped(" ".join(text.split()))


def marked(runs: Iterable[Run]) -> str:
    """Marked words between signs; nothing in the words can close them."""
    return "".join(f"{_AROUND[run.mark][0]}{_words(run)}{_AROUND[run.mark][1]}" for run in runs)


def _words(run: Run) -> str:
    core = run.text.strip()
    start = run.text.index(core)
    return f"{run.text[:start]}{escaped(core)}{run.text[start + len(core) :]}".replace("\n", " ") if core else " "


def numbers(sources: Iterable[Cited]) -> str:
    """Numbers of sources behind a text: `` [2 p. 3, 4]``."""
    found = "; ".join(f"{cited.number} {in_cell(cited.locator)}".rstrip() for cited in sources)
    return f" [{found}]" if found else ""


def table(head: Sequence[str], rows: Sequence[Sequence[str]], *, figures: bool = False) -> str:
    """A table with pipes."""
    rule = ["---", *(["---:" if figures else "---"] * (len(head) - 1))]
    cells = [[in_cell(cell) for cell in row] for row in (head, *rows)]
    lines = [cells[0], rule, *cells[1:]]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
