"""Reads an exported report as words, so that it can be set beside what was shown."""

from __future__ import annotations

from collections.abc import Iterable
from html.parser import HTMLParser

_UNREAD = frozenset(("script", "style", "title"))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unread += tag in _UNREAD

    def handle_endtag(self, tag: str) -> None:
        self._unread -= tag in _UNREAD

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.parts.append(data)


def words_of_html(page: str) -> str:
    """The letters and figures that a person reads in a page, in their order."""
    reader = _Words()
    reader.feed(page)
    reader.close()
    return letters("".join(reader.parts))


def letters(text: str) -> str:
    """Letters and figures only: signs and spaces are set differently in each kind of report."""
    return "".join(sign for sign in text if sign.isalnum())


def holds_in_order(report: str, texts: Iterable[str], start: int = 0) -> int:
    """Where in a report of letters the last of these texts ends, each line found after the one before.

    Raises:
        AssertionError: one is not there.
    """
    for text in texts:
        for line in text.split("\n"):
            wanted = letters(line)
            found = report.find(wanted, start)
            assert found >= 0, f"not in the report: {line!r}"
            start = found + len(wanted)
    return start
