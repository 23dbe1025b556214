"""A note's Markdown as HTML that can do nothing but be read: cleaned twice, nothing fetched, links only where they say.

Raw HTML in a note is text. Links lead to the web, to an address of mail, or to what an anchor in double brackets names,
as the caller's ``link`` says. An image becomes its description and its address as text. What Markdown makes is then
cleaned once more by nh3 with a list of what is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from html import escape

import nh3

from peaceplans.report.notes.as_markdown import MOST, TASK_ITEM, Mark, note_tree_html, plain_names
from peaceplans.report.printable import printable

Link = Callable[[str], tuple[str, str] | None]
"""An anchor's text -> where a link to it leads and what it is called; None when there is nothing there.

A link that leads to an empty address is only its name.
"""

_TAGS = {
    *("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code"),
    *("em", "strong", "del", "a", "span", "table", "thead", "tbody", "tr", "th", "td"),
}
_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    clean_content_tags=set(),
    attributes={"a": {"href"}, "ol": {"start"}},
    tag_attribute_values={name: {"align": {"left", "center", "right"}} for name in ("th", "td")},
    allowed_classes={"span": {mark.value for mark in Mark}, "p": {mark.value for mark in Mark}, "li": {TASK_ITEM}},
    set_tag_attribute_values={name: {"dir": "auto"} for name in ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6")},
    url_schemes={"http", "https", "mailto"},
    link_rel="noreferrer noopener",
    strip_comments=True,
)
_OWN = re.compile(r'<a href="#own-(\d+)"')


def note_html(text: str, link: Link, *, top: int = 1) -> str:
    """The note as HTML, to stand inside a page or a text view.

    A note that is too long or too knotted for Markdown is given as plain text, and that is said above it.

    Args:
        text: Markdown with tables, fenced code, ``~~struck~~`` words, lists of tasks and ``[[anchors]]``.
        link: where an anchor leads.
        top: the level of its highest headings (``#``), so that they stand below those around them; none is below 6.
    """
    if len(text) > MOST:
        return _as_it_is(text, "too long")
    named = tuple((name, link(name)) for name in plain_names(text))
    return _rendered(text, named, top)


@lru_cache(maxsize=256)
def _rendered(text: str, named: tuple[tuple[str, tuple[str, str] | None], ...], top: int) -> str:
    places: list[str] = []

    def place(name: str) -> tuple[str, str] | None:
        found = known.get(name)
        if found is None:
            return None
        if not found[0]:
            return found
        places.append(found[0])
        return f"#own-{len(places) - 1}", found[1]

    known = dict(named)
    try:
        made = note_tree_html(text, place, top)
    except RecursionError:
        return _as_it_is(text, "too deeply nested")
    clean = printable(_CLEANER.clean(made))
    return _OWN.sub(lambda match: f'<a class="anchor" href="{escape(places[int(match[1])])}"', clean).strip()


def _as_it_is(text: str, why: str) -> str:
    lines = escape(printable(text)).replace("\n", "<br>\n")
    return (
        f'<p class="plain-note">This note is {why} to be laid out; it is shown as it was written.</p>\n<p>{lines}</p>'
    )
