"""Words looked for among the entries of the timeline."""

from __future__ import annotations

from collections.abc import Sequence

from peaceplans.sheets.timeline.filter import occurs
from peaceplans.sheets.timeline.item import TimelineItem


class Finding:
    """The entries in which some words occur.

    Attributes:
        hits: their rows, in order of time.
        words: what is looked for.
    """

    def __init__(self) -> None:
        self.hits: list[int] = []
        self.words = ""

    def look(self, words: str, items: Sequence[TimelineItem]) -> None:
        """Look for words in all that is told of the entries shown, claims included."""
        self.words = words
        self.hits = [row for row, item in enumerate(items) if occurs(words, item)] if words.strip() else []

    def number(self, row: int) -> int:
        """Which of the hits a row is, from 1; 0 for none of them."""
        return self.hits.index(row) + 1 if row in self.hits else 0

    def step(self, step: int, row: int) -> int | None:
        """The next hit after a row (1) or the one before (-1), round at the ends; None when there is none."""
        if not self.hits:
            return None
        if step > 0:
            return next((hit for hit in self.hits if hit > row), self.hits[0])
        return next((hit for hit in reversed(self.hits) if hit < row), self.hits[-1])
