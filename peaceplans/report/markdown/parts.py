"""Pieces of Markdown that several blocks share. Whatever comes from the record passes ``escaped``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from peaceplans.report.blocks import Cited
from peaceplans.report.lines import Line, Mark, Run

# Punctuation that opens or closes markup anywhere: CommonMark, tables, highlight, strike, formulas, CriticMarkup.
_MARKUP = re.compile(r"[\\`*_\[\]>{}|~$]|-(?=-)|(?<=-)-|\+(?=\+)|(?<=\+)\+|=(?==)|(?<==)=")
# Some readers of Markdown know no backslash before these.
_ENTITIES = ((re.compile(r"&(?=#|[A-Za-z])"), "&amp;"), (re.compile("<"), "&lt;"))
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


def lines_marked(lines: Iterable[Line]) -> str:
    """Leads as paragraphs and clauses as items of a list, with their letters."""
    parts: list[str] = []
    listed = False
    for line in lines:
        letter = f"({escaped(line.label)}) " if line.label else ""
        remark = f" ({escaped(line.remark)})" if line.remark else ""
        text = f"{letter}{marked(line.runs)}{remark}"
        parts += [("\n" if listed else "\n\n") if parts and line.label else "\n\n" if parts else ""]
        parts += [f"- {text}" if line.label else text]
        listed = bool(line.label)
    return "".join(parts)


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
