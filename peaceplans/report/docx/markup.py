"""Pieces of WordprocessingML as text. Whatever comes from the record passes ``escaped``.

Text is written as strings and read by nobody before the file is closed: thousands of cells are made in a moment.
"""

from __future__ import annotations

import re
from html import escape

from peaceplans.report.labels.label import Label
from peaceplans.report.labels.labels import spoken

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
# Words of one direction with the blanks, figures and points between them; figures keep their own direction there.
_RTL_WORDS = re.compile(f"(?:{_RTL.pattern}[^A-Za-z\u00c0-\u058f\u0900-\u1fff\u2c00-\ufb1c]*)+")
_STRONG = re.compile(f"(?P<rtl>{_RTL.pattern})|[^\\W\\d_]")
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_UKRAINIAN = re.compile("[\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491]")
_RUSSIAN = re.compile("[\u0401\u042a\u042b\u042d\u0451\u044a\u044b\u044d]")
_TAGS = {"uk": "uk-UA", "ru": "ru-RU"}
_WHITE = re.compile("([\t\n])")
_WHITE_ELEMENTS = {"\t": "<w:tab/>", "\n": "<w:br/>"}


def escaped(text: str) -> str:
    """Text for XML; what XML cannot hold is U+FFFD (`printable` has done so before)."""
    return escape(_ILLEGAL.sub("\ufffd", text), quote=True)


def run(text: str, style: str = "", *, deleted: bool = False) -> str:
    """Words of one character style, cut where the writing direction turns; tabs and line ends are elements."""
    if not text:
        return ""
    if isinstance(text, Label):
        return "".join(_own(words, style, text.language) if own else run(words, style) for words, own in text.parts)
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    if not _RTL.search(text):
        return _run(text, properties + _language(text), deleted)
    parts, at = [], 0
    for found in _RTL_WORDS.finditer(text):
        before = text[at : found.start()]
        words = found[0].rstrip()
        language = "he-IL" if _HEBREW.search(words) else "ar-SA"
        parts.append(_run(before, properties + _language(before), deleted) if before else "")
        parts.append(_run(words, f'{properties}<w:rtl/><w:lang w:bidi="{language}"/>', deleted))
        at = found.start() + len(words)
    rest = text[at:]
    return "".join(parts) + (_run(rest, properties + _language(rest), deleted) if rest else "")


def _own(words: str, style: str, language: str) -> str:
    """Words of a label, in its language."""
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    return _run(words, f'{properties}<w:lang w:val="{_TAGS[language]}"/>', False)


def _language(text: str) -> str:
    if text.isascii() or not _CYRILLIC.search(text):
        return ""
    if spoken() == "uk" and not _RUSSIAN.search(text):
        return '<w:lang w:val="uk-UA"/>'
    return f'<w:lang w:val="{"uk-UA" if _UKRAINIAN.search(text) else "ru-RU"}"/>'


def _run(text: str, properties: str, deleted: bool) -> str:
    name = "w:delText" if deleted else "w:t"
    told = "".join(
        _WHITE_ELEMENTS[part] if part in _WHITE_ELEMENTS else f'<{name} xml:space="preserve">{escaped(part)}</{name}>'
        for part in _WHITE.split(text)
        if part
    )
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{told}</w:r>"


def is_rtl(text: str) -> bool:
    """Whether a paragraph of this text runs from right to left: by its first letter."""
    if text.isascii() or not _RTL.search(text):
        return False
    found = _STRONG.search(text)
    return bool(found and found["rtl"])


def paragraph(inner: str, style: str = "", *, rtl: bool = False, properties: str = "", last: str = "") -> str:
    """A paragraph of a style around runs.

    Args:
        inner: runs, links, bookmarks.
        style: id of a paragraph style; the standard one when empty.
        rtl: whether it runs from right to left.
        properties: further ones, in the order of the schema: after the style, before ``bidi``.
        last: those of the mark that ends it.
    """
    told = f'<w:pStyle w:val="{style}"/>' if style else ""
    told += properties + ("<w:bidi/>" if rtl else "") + last
    return f"<w:p>{f'<w:pPr>{told}</w:pPr>' if told else ''}{inner}</w:p>"


def worded(text: str, style: str = "", run_style: str = "") -> str:
    """A paragraph of plain text."""
    return paragraph(run(text, run_style), style, rtl=is_rtl(text))


def field(code: str, result: str) -> str:
    """A field with what it shows before anybody reckons it anew. The code is ours, never of the record."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
