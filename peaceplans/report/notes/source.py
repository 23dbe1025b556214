"""A note's Markdown before it is laid out: what people write is put so that the reader of Markdown takes it as meant.

Signs that mean nothing where they stand, such as a bracket that nothing closes, are replaced by characters for private
use while the note is laid out: Markdown would try every one of them against all that follows, which takes minutes for
some thousands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from peaceplans.model.notes import LINK
from peaceplans.report.printable import printable

BAR = "\ue000"
"""Stands for the bar in a link, which would part the cells of a table."""

_BRACKET, _PAREN, _TICK = "\ue001", "\ue002", "\ue003"
_BACK = str.maketrans({BAR: "|", _BRACKET: "[", _PAREN: "(", _TICK: "`"})
_DEEPEST = 6  # brackets in brackets
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_FENCES = re.compile(r"^ {0,3}`{3,}", re.MULTILINE)
_ITEM = re.compile(r" {0,3}([-*+]|1[.)])\s+\S")
_ANY_ITEM = re.compile(r"\s*([-*+]|\d+[.)])\s")
_ENDS_ALONE = re.compile(r" {0,3}(#{1,6}\s|=+\s*$|-+\s*$|(\*\s*){3,}$|(_\s*){3,}$)")


def prepared(text: str) -> str:
    """The text as it goes to the reader of Markdown; ``restored`` takes the private characters out of what is made."""
    plain = printable(text).translate(dict.fromkeys(_BACK, "\ufffd"))
    barred = LINK.sub(lambda found: found[0].replace("|", BAR), plain)
    return "\n".join(_blocks_apart(_without_loose_signs(barred).split("\n")))


def restored(text: str) -> str:
    """The text with the signs for which private characters stand."""
    return text.translate(_BACK)


def _blocks_apart(lines: list[str]) -> Iterator[str]:
    """The lines with a blank one before a list that follows a paragraph at once, and around headings and rules.

    People write lists so, and other readers of Markdown understand it.
    """
    fence, before, in_list = "", "", False
    for line in lines:
        found = _FENCE.match(line)
        if fence:
            fence = "" if found and line.strip().startswith(fence) else fence
        elif found:
            fence = found[1]
        else:
            starts = _ITEM.match(line) and before.strip() and not in_list and not before.startswith(("    ", ">", "\t"))
            if starts or line.startswith("#"):
                yield ""
            in_list = bool(line.strip()) and (in_list or bool(_ANY_ITEM.match(line)))
        yield line
        if not fence and not found and _ENDS_ALONE.match(line) and not in_list:
            yield ""
        before = line


def _without_loose_signs(text: str) -> str:
    signs = list(text)
    for start, end in _paragraphs(text):
        _set_ticks_aside(signs, text, start, end)
        _set_brackets_aside(signs, start, end, ("[", "]"), _BRACKET)
        _set_brackets_aside(signs, start, end, ("(", ")"), _PAREN)
    return "".join(signs)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in re.finditer(r"\n[ \t]*\n", text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _set_brackets_aside(signs: list[str], start: int, end: int, pair: tuple[str, str], spare: str) -> None:
    """Replace the opening brackets that nothing closes in the paragraph, and those that stand too deep in others."""
    opening, closing = pair
    stack: list[int] = []
    escaped = False
    for place in range(start, end):
        sign = signs[place]
        if escaped or sign == "\\":
            escaped = not escaped
        elif sign == opening:
            stack.append(place)
        elif sign == closing and stack:
            at = stack.pop()
            if len(stack) >= _DEEPEST:
                signs[at] = spare
    for at in stack:
        signs[at] = spare


def _set_ticks_aside(signs: list[str], text: str, start: int, end: int) -> None:
    """Replace the runs of backticks that no run of the same length follows in the paragraph; fences stay."""
    fences = {found.end() for found in _FENCES.finditer(text, start, end)}
    runs = [run.span() for run in re.finditer("`+", text[start:end])]
    last = {right - left: index for index, (left, right) in enumerate(runs)}
    index = 0
    while index < len(runs):
        left, right = (start + place for place in runs[index])
        before = re.search(r"\\*$", text[max(start, left - 50) : left])
        first = left + (len(before[0]) % 2 if before else 0)
        length = right - first
        if right in fences or not length:
            index += 1
        elif last.get(length, -1) > index:
            index = next(at for at in range(index + 1, len(runs)) if runs[at][1] - runs[at][0] == length) + 1
        else:
            signs[first:right] = _TICK * length
            index += 1
