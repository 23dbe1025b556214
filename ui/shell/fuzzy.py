"""How well a few typed letters fit a name."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_WHOLE, _BEGIN, _WORD, _INSIDE = 1000.0, 60.0, 40.0, 15.0


def score(typed: str, name: str, words: str = "") -> float | None:
    """The higher the better; None when a typed word fits nowhere.

    Every typed word must be found: at the beginning of the name, of a word of it, inside it, or with its letters in
    order from the beginning of words (``nx ch`` for *Next change*). Short names win over long ones.

    Args:
        typed: what was typed so far.
        name: what a thing is called.
        words: further words that are searched, which count less.
    """
    name, words = folded(name), folded(words)
    total = 0.0
    for part in folded(typed).split():
        found = _fits(part, name)
        if found is None and words:
            inside = _fits(part, words)
            found = inside / 2 if inside is not None else None
        if found is None:
            return None
        total += found
    if folded(typed).strip() == name:
        total += _WHOLE
    return total - len(name) / 100


def _fits(part: str, name: str) -> float | None:
    if name.startswith(part):
        return _BEGIN + len(part)
    if f" {part}" in name or f"-{part}" in name or f":{part}" in name:
        return _WORD + len(part)
    if part in name:
        return _INSIDE + len(part)
    return _letters(part, name)


def _letters(part: str, name: str) -> float | None:
    """Letters in order, each beginning a word or following the one before or standing later in the same word."""
    place, gained = -1, 0.0
    for letter in part:
        found = name.find(letter, place + 1)
        if found < 0:
            return None
        starts = found == 0 or not name[found - 1].isalnum()
        if place < 0 and not starts:
            return None  # else a few letters fit nearly everything
        gap = found - place - 1
        if gap and not starts and gap > 3:
            return None
        gained += 3 if starts else 2 if not gap else 1
        place = found
    return gained


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Without capitals and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
