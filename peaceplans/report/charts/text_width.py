"""How wide text will be in a font that is not at hand, and breaking it into lines by that.

The widths are the wider of those of Noto Sans and DejaVu Sans, so that no label is cut whichever of them is used.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_WIDTHS = {
    0.28: "іїјijlìíîïĩīĭįıĵĺļ",
    0.33: "ł JĴ ,. ·‘’",
    0.36: ":;IÌÍÎÏĨĪĬĮİŀ-fſ",
    0.4: "/\\ľ()[]!t¡²³¹ţťŧ",
    0.46: 'rŕŗř"',
    0.5: "ªº_`¯°´¸–",
    0.53: "s§śŝşš“”„?z¿źżž",
    0.56: "cçćĉċč*L|¦ĳĹĻĽĿ",
    0.59: "ŁFk¨ķĸ•",
    0.62: "vxyýÿŷPTYÝÞŢŤŦŶŸaeo«»àáâãäåèéêëðòóôõöøāăąēĕėęěĲōŏő",
    0.64: "$0123456789ESbdghnpqu{}¢£¤¥µÈÉÊËßñùúûüþďđĒĔĖĘĚĝğġģĥńņňŋŚŜŞŠũūŭůűų",
    0.66: "K¶Ķ",
    0.7: "ABVXZÀÁÂÃÄÅĀĂĄŹŻŽCRÇĆĈĊČħŔŖŘ",
    0.77: "UÙÚÛÜŨŪŬŮŰŲHNÑĤŃŅŇŊDĎ",
    0.79: "&GÐĐĜĞĠĢOQÒÓÔÕÖØŌŎŐ",
    0.84: "wŉŵ#+<=>^~¬±×÷−→≥≤≠",
    0.92: "MĦ",
    1.0: "%¼½¾mÆWæŴ@©®—…",
    1.1: "œŒЖШЩЮ",
    0.95: "жшщМФфюы",
}
_OF_CHARACTER = {character: width for width, characters in _WIDTHS.items() for character in characters}
_BOLD = 1.16  # against regular
_WIDE, _EMOJI, _CAPITAL, _SMALL = 1.0, 1.4, 0.8, 0.67
_MOST_LINES = 6
_LINE = 400  # characters of a line at most: what is longer than all lines is not looked through
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a line of text is at most, in the unit of its size."""
    ems = sum(map(_em, text))
    return ems * size * (_BOLD if bold else 1.0)


def wrapped(text: str, room: float, size: float, *, bold: bool = False, most: int = _MOST_LINES) -> tuple[str, ...]:
    """The text in lines that fit; a word longer than a line is broken.

    Args:
        text: in one line.
        room: width of a line.
        size: of the font.
        bold: how it is set.
        most: lines; what is more than them is left out, which an ellipsis shows. Whoever writes it says all of it in
            the text alternative.
    """
    lines: list[str] = []
    line = ""
    for word in _words(text, most):
        joined = f"{line} {word}" if line else word
        if text_width(joined, size, bold=bold) <= room:
            line = joined
            continue
        if line:
            lines.append(line)
        *broken, line = _broken(word, room, size, bold=bold)
        lines += broken
        if len(lines) > most:
            break
    lines += [line] if line else []
    if len(lines) > most or len(text) > most * _LINE:
        last = lines[min(most, len(lines)) - 1]
        lines = [*lines[: most - 1][: len(lines) - 1], shortened(last + _ELLIPSIS, room, size, bold=bold)]
    return tuple(lines) or ("",)


def wrapped_with(text: str, tail: str, room: float, size: float) -> tuple[str, ...]:
    """The text in lines that fit, and behind it words that are never left out, however long the text is."""
    whole = wrapped(f"{text}{tail}", room, size)
    if not tail or whole[-1].endswith(tail.split()[-1]):
        return whole
    return (*wrapped(text, room, size), *wrapped(tail, room, size))


def shortened(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """The text, or as much of its beginning as fits with an ellipsis."""
    if text_width(text, size, bold=bold) <= room:
        return text
    kept = text.rstrip(_ELLIPSIS)
    while kept and text_width(kept + _ELLIPSIS, size, bold=bold) > room:
        kept = kept[:-1]
    return kept.rstrip() + _ELLIPSIS


def _words(text: str, most: int) -> list[str]:
    return text[: most * _LINE].split()


def _broken(word: str, room: float, size: float, *, bold: bool) -> list[str]:
    """The word, cut where a line is full."""
    parts, part, wide = [], "", 0.0
    for character in word:
        width = text_width(character, size, bold=bold)
        if part and wide + width > room:
            parts.append(part)
            part, wide = "", 0.0
        part += character
        wide += width
    return [*parts, part]


@lru_cache(maxsize=4096)
def _em(character: str) -> float:
    known = _OF_CHARACTER.get(character)
    if known is not None:
        return known
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0.0
    if ord(character) >= 0x1F000:
        return _EMOJI
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return _WIDE
    return _CAPITAL if character.isupper() else _SMALL
