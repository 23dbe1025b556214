"""What is done with a label: said in another language, or noted down."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from peaceplans.report.labels.label import joined

Say = Callable[[str], str]
"""A label in English -> what stands in its place."""


def in_list(text: str, say: Say, separator: str = ", ") -> str:
    """A label, or several behind one another; what is none of them stays."""
    whole = say(text)
    if whole is not text or separator not in text:
        return whole
    end = "." if text.endswith(".") else ""
    parts = re.split(f"{re.escape(separator)}(?![^()]*\\))", text.removesuffix(end))  # not within parentheses
    told = joined(separator, map(say, parts))
    return joined("", (told, end)) if end else told


def all_of(texts: Iterable[str], say: Say) -> tuple[str, ...]:
    """Each of several labels."""
    return tuple(map(say, texts))
