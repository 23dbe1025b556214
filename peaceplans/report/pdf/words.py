"""Runs of words for pages: plain strings, or mappings with text or runs, styles and where they lead.

The styles are those of ``words.typ``. Nothing here is markup: the words go to the typesetter as data.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from peaceplans.report.blocks import Cited
from peaceplans.report.labels.label import Label
from peaceplans.report.lines import Line, Mark, Run

Words = list[str | dict[str, Any]]
Node = dict[str, Any]

DOT = " \N{MIDDLE DOT} "


def styled(text: str, *styles: str) -> dict[str, Any]:
    """Words in styles, the innermost first."""
    return {"t": text, "s": list(styles)}


def led(text: str, place: str, *styles: str) -> dict[str, Any]:
    """Words that lead to a place in the report, if it has that place."""
    return {"t": text, "to": place, "s": list(styles)}


def together(words: Words, *styles: str) -> dict[str, Any]:
    """Runs that are in the same styles beside their own, which is less to lay out than each for itself."""
    return {"g": words, "s": list(styles)}


def plain(words: Words) -> str:
    """The text alone."""
    return "".join(run if isinstance(run, str) else run["t"] if "t" in run else plain(run["g"]) for run in words)


def cited(sources: Iterable[Cited]) -> Words:
    """Numbers of sources in brackets, each leading to its entry; nothing for none."""
    words: Words = []
    for source in sources:
        words.append("; " if words else " [")
        words.append(led(str(source.number), f"source-{source.number}"))
        words += [f" {source.locator}"] if source.locator else []
    return [together([*words, "]"], "remark")] if words else []


def in_language(run: Any) -> list[Any]:
    """A label among runs in parts that tell their language; anything else as it is."""
    return [_part(run.language, *part) for part in run.parts] if isinstance(run, Label) else [run]


def with_language(run: dict[str, Any]) -> dict[str, Any]:
    """A run whose text is a label as a group of its parts; anything else as it is."""
    text = run.get("t")
    if not isinstance(text, Label):
        return run
    if all(own for _, own in text.parts):
        return {**run, "lang": text.language}
    return {**{name: one for name, one in run.items() if name != "t"}, "g": in_language(text)}


def _part(language: str, text: str, own: bool) -> str | dict[str, Any]:
    return {"t": text, "lang": language} if own else text


def paragraph(words: Words, look: str = "plain", **more: Any) -> Node:
    """A paragraph; it runs from right to left when its first letter does."""
    return {"k": "p", "runs": words, "look": look, **direction(words), **more}


def direction(words: Words) -> dict[str, bool]:
    """Whether it begins with a letter that is written from right to left."""
    for character in plain(words):
        if not character.isascii() or character.isalpha():
            kind = unicodedata.bidirectional(character)
            if kind in ("R", "AL"):
                return {"rtl": True}
            if kind == "L":
                return {}
    return {}


_STYLES = {Mark.LEFT: "left", Mark.RIGHT: "right", Mark.DELETED: "del", Mark.INSERTED: "ins"}


def marked(runs: Iterable[Run]) -> Words:
    """Words with their marks; what is put in stands apart from what it replaces."""
    return [_run(run, before) for before, run in pairwise((Run(""), *runs)) if run.text]


def _run(run: Run, before: Run) -> str | dict[str, Any]:
    if run.mark is Mark.NONE:
        return run.text
    apart = before.mark is Mark.DELETED and run.text[0].isalnum()
    return styled(run.text, _STYLES[run.mark], *(["apart"] if apart else []))


def lines(given: Iterable[Line]) -> Iterator[Node]:
    """Leads and clauses, a paragraph each."""
    for line in given:
        words: Words = [styled(f"({line.label}) ", "quiet")] if line.label else []
        words += marked(line.runs)
        if line.remark:
            words += [" ", styled(line.remark, "remark")]
        node = paragraph(words, hang=14 if line.label else 0)
        yield {"k": "box", "look": "opens", "nodes": [node]} if line.opens else node
