"""The Markdown of notes: what is understood, what is not, and what never becomes live."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from html import unescape
from threading import Lock
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE, AtomicString

from peaceplans.model.notes import LINK
from peaceplans.report.notes.source import BAR, prepared, restored

MOST = 60_000
"""Characters of a note that are laid out: some 25 pages."""

_ONE_AT_A_TIME = Lock()  # a reader of Markdown keeps what it reads; reports are made beside the window's thread

Place = Callable[[str], tuple[str, str] | None]


class Mark(StrEnum):
    """Classes of what is marked in the text of a note."""

    DEAD = "dead-link"
    IMAGE = "image"
    TASK = "task"
    PLAIN = "plain-note"


TASK_ITEM = "task-list-item"
"""Class of an item of a list that has a box to be ticked in place of a bullet."""

_SCHEMES = ("http", "https", "mailto")
_TASK = re.compile(r'<input type="checkbox"( disabled)?( checked)?( disabled)?/>')
_STAND_IN = re.compile("\x02[^\x03]*\x03?")  # for markup inside of an address, of which nothing is left to be seen
_LINK = re.compile(rf"\[\[([^\[\]\n|{BAR}]{{1,200}})(?:[|{BAR}]([^\[\]\n]{{1,200}}))?\]\]")
_BARE = r"(?<![\w/@.:])(https?://[^\s<>\"'`\\\x02\x03\ue000-\ue003]{1,2000})"


def plain_names(text: str) -> tuple[str, ...]:
    """What is named in double brackets, each once."""
    return tuple(dict.fromkeys(found[1].strip() for found in LINK.finditer(text)))


def note_tree_html(text: str, place: Place, top: int) -> str:
    """The note as HTML, not yet cleaned.

    Raises:
        RecursionError: it is too deeply nested.
    """
    with _ONE_AT_A_TIME:
        reader = _reader()
        reader.reset()
        anchors, harmless = reader.inlinePatterns["anchor"], reader.treeprocessors["harmless"]
        assert isinstance(anchors, _AnchorLink)
        assert isinstance(harmless, _Harmless)
        anchors.place, harmless.top = place, top
        try:
            made = reader.convert(prepared(text))
        except BaseException:
            _reader.cache_clear()  # it is left in the middle of a list or quote
            raise
    return restored(_TASK.sub(lambda found: _task(bool(found[2])), made))


def _task(done: bool) -> str:
    return f'<span class="{Mark.TASK}">{chr(0x2611 if done else 0x2610)}</span>'


@cache
def _reader() -> Markdown:
    reader = Markdown(
        extensions=["tables", "fenced_code", "sane_lists", "pymdownx.tilde", "pymdownx.tasklist"],
        extension_configs={"tables": {"use_align_attribute": True}, "pymdownx.tilde": {"subscript": False}},
    )
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    reader.inlinePatterns.register(_AnchorLink(_LINK.pattern, reader), "anchor", 175)
    reader.inlinePatterns.register(_BareAddress(_BARE, reader), "bare_address", 115)
    reader.treeprocessors.register(_Harmless(reader), "harmless", 15)
    return reader


class _AnchorLink(InlineProcessor):
    """``[[ua-us-20:4]]`` and ``[[ua-us-20:4|words]]``."""

    place: Place

    def handleMatch(  # type: ignore[override]
        self,
        match: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element, int, int]:
        name, words = match[1].strip(), (match[2] or "").strip()
        found = self.place(name)
        if found:
            element = Element("a", {"href": found[0], "own": "1"}) if found[0] else Element("span")
            element.text = AtomicString(words or found[1] or name)
        else:
            element = Element("span", {"class": Mark.DEAD})
            element.text = AtomicString(f"{words or name} [leads nowhere]")
        return element, match.start(0), match.end(0)


class _BareAddress(InlineProcessor):
    """An address of the web that stands in the text as such."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(  # type: ignore[override]
        self,
        match: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element, int, int]:
        address = match[1].rstrip(".,;:!?*_~")
        while address.endswith(")") and address.count("(") < address.count(")"):
            address = address[:-1].rstrip(".,;:!?*_~")
        element = Element("a", {"href": address})
        element.text = AtomicString(address)
        return element, match.start(1), match.start(1) + len(address)


class _Harmless(Treeprocessor):
    """Links that may not lead anywhere lose their address, images become words, headings their level."""

    top = 1

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.tag == "a":
                _tame_link(element)
            elif element.tag == "img":
                _tame_image(element)
            elif re.fullmatch("h[1-6]", element.tag):
                element.tag = f"h{min(6, int(element.tag[1]) + self.top - 1)}"


def _tame_link(element: Element) -> None:
    address = _plain(element, "href").strip()
    own = element.get("own")
    element.attrib.clear()
    if own or is_safe(address):
        element.set("href", address)
    else:
        element.tag = "span"
        element.set("class", Mark.DEAD)
        element.tail = AtomicString(f" [{address}]" + (element.tail or ""))


def _tame_image(element: Element) -> None:
    words, address = _plain(element, "alt"), _plain(element, "src")
    element.attrib.clear()
    element.tag = "span"
    element.set("class", Mark.IMAGE)
    element.text = AtomicString(f"[image: {words}{', ' if words else ''}{address}]")


def _plain(element: Element, name: str) -> str:
    """The value of an attribute without the stand-ins of Markdown's and ours."""
    value = (element.get(name) or "").replace(AMP_SUBSTITUTE, "&")
    return restored(unescape(_STAND_IN.sub("\N{HORIZONTAL ELLIPSIS}", value)))


def is_safe(address: str) -> bool:
    """Whether the address is one of the web or of mail, and has nothing in it that no address has."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    plain = address.isprintable() and not any(sign in address for sign in ' "<>\\^`{|}')
    whole = parts.scheme in _SCHEMES and bool(parts.path if parts.scheme == "mailto" else parts.netloc)
    return plain and whole and address.partition(":")[0].islower()
