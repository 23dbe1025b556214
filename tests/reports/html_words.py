"""The words of an HTML report as a reader of the page has them, in order."""

from __future__ import annotations

from html.parser import HTMLParser

# Within a line: what stands in these is not apart from the words around it.
INLINE = {"a", "b", "i", "span", "mark", "ins", "del", "em", "strong", "code", "s", "u", "sub", "sup", "small"}
VOID = {"meta", "br", "link", "img", "input", "hr", "wbr"}
# No words of the report: what the page needs, and what it offers to find one's way with.
MACHINERY = {"style", "title", "script", "template", "svg", "form", "button", "select", "search", "noscript"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag not in INLINE:
            self.parts.append("\n")
        if "apart" in given.get("class", "").split():
            self.parts.append(" ")  # the style sheet sets it apart from what it replaces
        if tag in VOID:
            return
        kinds = given.get("class", "").split()
        left_out = tag in MACHINERY or "hidden" in given or not {"unseen", "skip"}.isdisjoint(kinds)
        left_out |= tag == "nav" and not any(name == "main" for name, _ in self._open)
        self._open.append((tag, left_out or (bool(self._open) and self._open[-1][1])))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self._open.pop()
        if tag not in INLINE:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if self._open and not self._open[-1][1]:
            self.parts.append(data)


def html_words(page: str) -> list[str]:
    """The words, without those that only the ear is given (class ``unseen``) and those of charts."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return "".join(reader.parts).split()
