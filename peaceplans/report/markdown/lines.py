"""Leads and clauses in Markdown, as block quotes: a redline in CriticMarkup from which both texts can be had back.

Each lead is a paragraph and each clause an item of a list behind its letter, which is no word of the text. Such a line
ends where a line of both texts ends, unless a pilcrow (\u00b6) in it says otherwise. Words that replace others stand
behind them as ``{--old--}{++new++}``: of CriticMarkup's own sign for that, other readers of Markdown would strike both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from peaceplans.report.lines import Line, Mark, Words
from peaceplans.report.markdown.parts import edged, escaped, exact


def quoted_lines(lines: Iterable[Line]) -> str:
    """The lines as a block quote; empty when there are none."""
    found = tuple(lines)
    return "\n".join(f"> {line}".rstrip() for line in _lines(found)) if found else ""


def _lines(lines: tuple[Line, ...]) -> Iterator[str]:
    listed = going_on = False
    for number, line in enumerate(lines):
        last = number == len(lines) - 1
        words = _ended(line.words, last=last) if line.words else ""
        words = words or _run_on(line, last=last)
        letter = f"*({escaped(line.label)})* " if line.label else ""
        remark = f" *({escaped(line.remark)})*" if line.remark else ""
        text = f"{letter}{edged(words)}{remark}"
        if going_on:
            yield f"  {text}" if listed else text
        else:
            if number and not (listed and line.label):
                yield ""
            listed = bool(line.label)
            yield f"- {text}" if listed else text
        going_on = bool(line.words) and not last and not any(_breaks(one) for one in line.words)


def _run_on(line: Line, *, last: bool) -> str:
    """The words of a line of one text; when it has breaks in it, that at its end is told too."""
    words = "".join(exact(run.text, run.mark) for run in line.runs)
    return f"{words}{exact(chr(10))}" if "\n" in line.text and not last else words


def _breaks(words: Words) -> bool:
    return "\n" in words.left or "\n" in words.right


def _ended(words: tuple[Words, ...], *, last: bool) -> str:
    """The words of a line; the one break that both texts have at its end is told by the end itself."""
    *before, end = words
    alone = end.same and end.left.endswith("\n") and end.left.count("\n") == 1 and not any(map(_breaks, before))
    if alone and not last:
        words = (*before, Words(end.left[:-1], end.right[:-1]))
    return "".join(map(_marked, words))


def _marked(words: Words) -> str:
    if words.same:
        return exact(words.left)
    return exact(words.left, Mark.DELETED) + exact(words.right, Mark.INSERTED)
