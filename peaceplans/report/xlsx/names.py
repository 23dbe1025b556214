"""Names of sheets and what stands over and under their pages: what Excel takes, and nothing that it would carry out."""

from __future__ import annotations

import re

from peaceplans.report.printable import one_line
from peaceplans.report.xlsx.pieces import units

_MOST = 31
_MOST_ON_PAGE = 120
"""Of either side of a page's head, which takes 255 in all."""

_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")


class SheetNames:
    """Names given so far."""

    def __init__(self) -> None:
        self._given = {"history"}  # Excel keeps it for itself

    def fit(self, wanted: str) -> str:
        """The name as Excel takes it, unlike all given before."""
        plain = one_line(_FORBIDDEN.sub(" ", wanted)).lstrip("=+-@") or "Sheet"
        name, number = shortened(plain, _MOST), 1
        while name.casefold() in self._given:
            number += 1
            tail = f" {number}"
            name = shortened(plain, _MOST - len(tail)) + tail
        self._given.add(name.casefold())
        return name


def shortened(text: str, most: int) -> str:
    """The text, cut between words with a sign behind it when it is longer; lengths as Excel counts them."""
    if units(text) <= most:
        return text
    kept = text[: most - 1]
    while units(kept) > most - 1:
        kept = kept[:-1]
    words = kept.rpartition(" ")[0]
    kept = words if len(words) > most // 2 else kept
    return f"{kept.rstrip()}\N{HORIZONTAL ELLIPSIS}"


def on_page(text: str) -> str:
    """Words for the head or foot of pages, in which ``&`` begins a code; a space parts it from what names a picture."""
    most = _MOST_ON_PAGE
    while units(coded := _coded(shortened(one_line(text), most))) > _MOST_ON_PAGE:
        most = most * 3 // 4
    return coded


def _coded(text: str) -> str:
    return re.sub(r"&(?=[G\[])", "& ", text).replace("&", "&&")
