"""A label in another language than the record, which knows which of its words are in that language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

Part = tuple[str, bool]
"""Words, and whether they are the label's own; those of the record are not."""


class Label(str):
    """A translated label: a text like any other, and for those who mark languages its parts.

    Attributes:
        language: BCP 47 tag.
        parts: the text in pieces.
    """

    __slots__ = ("language", "parts")
    language: str
    parts: tuple[Part, ...]

    @classmethod
    def of(cls, language: str, parts: Iterable[Part]) -> Self:
        """A label of parts."""
        kept = tuple(_merged(parts))
        made = cls("".join(text for text, _ in kept))
        made.language = language
        made.parts = kept
        return made


def _merged(parts: Iterable[Part]) -> Iterable[Part]:
    """Neighbours of one kind together, empty ones left out."""
    held, own = "", True
    for text, is_own in parts:
        if not text:
            continue
        if held and is_own is not own:
            yield held, own
            held = ""
        held, own = held + text, is_own
    if held:
        yield held, own


def parts_of(text: str) -> tuple[Part, ...]:
    """The parts of a text; one that is no label is of the record."""
    return text.parts if isinstance(text, Label) else ((text, False),)


def joined(separator: str, texts: Iterable[str]) -> str:
    """Texts one after the other; a label when one of them is."""
    listed = tuple(texts)
    first = next((one for one in listed if isinstance(one, Label)), None)
    if first is None:
        return separator.join(listed)
    parts: list[Part] = []
    for place, one in enumerate(listed):
        parts += [(separator, False)] if place else []
        parts += parts_of(one)
    return Label.of(first.language, parts)
