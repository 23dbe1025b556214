"""The underlined letters of menus: each chooses one entry, and no two of a menu are the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QMenu


def give_letters(menu: QMenu) -> None:
    """Give every entry of a menu that is filled a letter of its own."""
    actions = [action for action in menu.actions() if not action.isSeparator() and action.text()]
    for action, text in zip(actions, lettered([action.text() for action in actions]), strict=True):
        if action.text() != text:
            action.setText(text)


def lettered(texts: Sequence[str]) -> list[str]:
    """The texts of one menu with ``&`` before the letter that chooses each.

    A letter stays with the first that marks it. The others get one that is free: the first of a word if they can, else
    any; none when there are more entries than letters. What stands behind a tab is a key and bears no mark.
    """
    found = list(texts)
    taken: set[str] = set()
    without: dict[int, dict[str, int]] = {}  # number of a text -> the letters it can have, and where they stand
    for number, text in enumerate(texts):
        mark = _mark(text)
        if mark is not None and (letter := text[mark + 1].casefold()) not in taken:
            taken.add(letter)
            continue
        found[number] = text if mark is None else text[:mark] + text[mark + 1 :]
        without[number] = _letters(found[number])
    for letter, number in _shared_out(without, taken).items():
        text, at = found[number], without[number][letter]
        found[number] = f"{text[:at]}&{text[at:]}"
    return found


def _shared_out(wishes: Mapping[int, Mapping[str, int]], taken: set[str]) -> dict[str, int]:
    """A letter for as many as possible: who could have another makes room for who has no other choice."""
    given: dict[str, int] = {}

    def give(number: int, asked: set[str]) -> bool:
        for letter in wishes[number]:
            if letter not in asked and letter not in taken:
                asked.add(letter)
                if letter not in given or give(given[letter], asked):
                    given[letter] = number
                    return True
        return False

    for number in wishes:
        give(number, set())
    return given


def _mark(text: str) -> int | None:
    """Where the mark is; ``&&`` is a sign of the text."""
    at = text.find("&")
    while 0 <= at < len(text) - 1:
        if text[at + 1] != "&":
            return at
        at = text.find("&", at + 2)
    return None


def _letters(text: str) -> dict[str, int]:
    """The letters and digits of a text with the place of each, those that begin a word first."""
    words = text.partition("\t")[0]
    places = [at for at, sign in enumerate(words) if sign.isalnum()]
    begins = [at for at in places if at == 0 or not (words[at - 1].isalnum() or words[at - 1] in "'\u2019")]
    found: dict[str, int] = {}
    for at in (*begins, *places):
        found.setdefault(words[at].casefold(), at)
    return found
