"""The words of both sides of a row as tracked changes.

Accepting all gives the right text, rejecting all the left one, to the letter and to the paragraph. The mark that ends
a paragraph is a change like any other: where one that was taken out is accepted, or one that was put in is rejected,
the paragraph runs on into the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum

from peaceplans.report.docx.markup import is_rtl, paragraph, run
from peaceplans.report.docx.story import Story
from peaceplans.report.lines import Words


class Fate(Enum):
    """What became of words."""

    KEPT = ""
    TAKEN_OUT = "w:del"
    PUT_IN = "w:ins"


@dataclass(slots=True)
class _Paragraph:
    parts: list[tuple[str, Fate]] = field(default_factory=list)
    end: Fate = Fate.KEPT


def tracked(words: Iterable[Words], style: str, story: Story) -> str:
    """Paragraphs of a style; none for no words."""
    return "".join(_xml(one, style, story) for one in _paragraphs(tuple(_fates(words))))


def _fates(words: Iterable[Words]) -> Iterator[tuple[str, Fate]]:
    for change in words:
        if change.same:
            yield change.left, Fate.KEPT
        else:
            yield change.left, Fate.TAKEN_OUT
            yield change.right, Fate.PUT_IN


def _paragraphs(stream: tuple[tuple[str, Fate], ...]) -> list[_Paragraph]:
    told = [part for part in stream if part[0]]
    if not told:
        return []
    found = [_Paragraph()]
    for text, fate in told:
        first, *others = text.split("\n")
        for at, line in enumerate((first, *others)):
            if at:
                found[-1].end = fate
                found.append(_Paragraph())
            if line:
                found[-1].parts.append((line, fate))
    fates = {fate for _, fate in told}
    if len(fates) == 1:
        found[-1].end = fates.pop()  # a row of one side alone goes or comes with its last mark too
    return found


def _xml(one: _Paragraph, style: str, story: Story) -> str:
    inner = "".join(_change(text, fate, story) for text, fate in one.parts)
    end = "" if one.end is Fate.KEPT else f"<w:rPr><{one.end.value} {story.change()}/></w:rPr>"
    text = "".join(text for text, _ in one.parts)
    return paragraph(inner, style, rtl=is_rtl(text), last=end)


def _change(text: str, fate: Fate, story: Story) -> str:
    runs = run(text, deleted=fate is Fate.TAKEN_OUT)
    return runs if fate is Fate.KEPT else f"<{fate.value} {story.change()}>{runs}</{fate.value}>"
