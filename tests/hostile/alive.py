"""What lives in a page: scripts, handlers, addresses that run, whatever would be fetched, forms, styles of others."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from peaceplans import report
from peaceplans.report.blocks import Document
from peaceplans.report.chart import Chart
from peaceplans.report.html.chart import chart_style

_LIVE = frozenset(
    [
        "script",
        "iframe",
        "frame",
        "frameset",
        "object",
        "embed",
        "applet",
        "base",
        "link",
        "form",
        "input",
        "button",
        "select",
        "textarea",
        "keygen",
        "isindex",
        "svg",
        "math",
        "audio",
        "video",
        "source",
        "track",
        "img",
        "image",
        "picture",
        "template",
        "noscript",
        "xml",
        "portal",
        "bgsound",
        "marquee",
        "layer",
        "param",
        "xmp",
        "foreignobject",
        "use",
        "animate",
        "set",
        "dialog",
        "slot",
    ]
)
_FETCHED = frozenset(
    [
        "src",
        "srcset",
        "srcdoc",
        "poster",
        "background",
        "data",
        "dynsrc",
        "lowsrc",
        "action",
        "formaction",
        "ping",
        "code",
        "codebase",
        "archive",
        "classid",
        "manifest",
        "profile",
        "longdesc",
        "usemap",
        "icon",
        "datasrc",
    ]
)
_FOLLOWED = frozenset(("href", "xlink:href", "cite"))
_HARMLESS = frozenset(("http", "https", "mailto"))
_STYLE = re.compile(r"url\s*\(|expression\s*\(|import|binding|behaviou?r|javascript|@|\\|image-set|/\*", re.IGNORECASE)
_META = frozenset(("content-security-policy",))


_FOLDER = Path(report.__file__).parent / "html"
STYLE = (_FOLDER / "report.css").read_text(encoding="utf-8")
SCRIPT = (_FOLDER / "report.js").read_text(encoding="utf-8")
"""What a report may have in it: read from the program's own files, not from the report."""


def pictures(document: Document) -> int:
    """How many a report has."""
    return sum(isinstance(block, Chart) for block in document.blocks)


def alive_page(html: str, *, pictures: int = 0) -> tuple[str, ...]:
    """Each live thing in a report beside its own style sheet, its own script and so many pictures."""
    found = _Life(f"{STYLE}{chart_style()}" if pictures else STYLE, frozenset(), SCRIPT, pictures)
    found.feed(html)
    found.close()
    scripts = () if found.scripts == 1 else (f"{found.scripts} scripts",)
    return (*found.living, *scripts)


def alive(html: str, *, style: str = "", schemes: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Each live thing in the page, in words; nothing when there is none.

    Args:
        html: a page or a piece of one.
        style: the page's own style sheet, which may stand in it.
        schemes: of links that may be followed beside those of the web and of mail.
    """
    found = _Life(style, schemes)
    found.feed(html)
    found.close()
    return tuple(found.living)


class _Life(HTMLParser):
    def __init__(self, style: str, schemes: frozenset[str], script: str = "", pictures: int = 0) -> None:
        super().__init__(convert_charrefs=True)
        self.living: list[str] = []
        self._style = style
        self._schemes = _HARMLESS | schemes
        self._styling = False
        self._script = script
        self._scripting = False
        self.scripts = 0
        self._pictures = pictures

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name = tag.rpartition(":")[2]
        given = {key.lower(): value or "" for key, value in attrs}
        self._scripting = name == "script"
        if name == "script" and self._script:
            self.scripts += 1
        elif name == "svg" and self._pictures:
            self._pictures -= 1
        elif name in _LIVE:
            self.living.append(f"<{tag}>")
        if name == "meta" and "http-equiv" in given and given["http-equiv"].lower() not in _META:
            self.living.append(f"<meta {given['http-equiv']}>")
        self._styling = name == "style"
        if self._styling and not self._style:
            self.living.append("<style>")
        for key, value in given.items():
            self._attribute(tag, key, value)

    def _attribute(self, tag: str, key: str, value: str) -> None:
        if key.startswith("on"):
            self.living.append(f"{tag} {key}=")
        elif key == "style" and _STYLE.search(value):
            self.living.append(f"{tag} style={value}")
        elif key in _FETCHED or (key in _FOLLOWED and not self._may_be_followed(value)):
            self.living.append(f"{tag} {key}={value}")

    def _may_be_followed(self, address: str) -> bool:
        """As a browser reads it: white space and controls in front and tabs and line ends anywhere do not count."""
        plain = re.sub(r"[\t\n\r]", "", address.lstrip("".join(map(chr, range(33)))))
        if plain.startswith("#"):
            return True
        scheme, colon, _ = plain.partition(":")
        return bool(colon) and scheme.lower() in self._schemes

    def handle_endtag(self, tag: str) -> None:
        self._styling = self._scripting = False

    def handle_data(self, data: str) -> None:
        if self._styling and data != self._style:
            self.living.append("<style> of another")
        if self._scripting and self._script and data != self._script:
            self.living.append("<script> of another")

    def handle_comment(self, data: str) -> None:
        if data.lstrip().startswith("[if"):
            self.living.append("<!--[if")

    def handle_pi(self, data: str) -> None:
        self.living.append(f"<?{data}")

    def unknown_decl(self, data: str) -> None:
        self.living.append(f"<![{data}")
