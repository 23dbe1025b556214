"""Labels in the language that is asked for: those of a document, and the renderers' own words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from peaceplans.report.labels.dates import date_in
from peaceplans.report.labels.label import Label, Part, joined, parts_of
from peaceplans.report.labels.language import LabelLanguage
from peaceplans.report.labels.pattern import NUMBER, Pattern, has_places, pattern

_MOST = 4_000  # characters of a label; longer texts are of the record
_KEPT = 20_000  # labels that are remembered; a report has some thousands
_spoken: ContextVar[LabelLanguage] = ContextVar("language of labels", default=LabelLanguage.EN)


@contextmanager
def speaking(language: LabelLanguage) -> Iterator[None]:
    """Renderers' own words are in this language meanwhile."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def spoken() -> LabelLanguage:
    """The language that is spoken."""
    return _spoken.get()


def label(text: str, *held: str) -> str:
    """A renderer's own words in the language that is spoken.

    Args:
        text: in English, with ``{}`` where others stand.
        held: what stands there.
    """
    language = _spoken.get()
    found = None if language is LabelLanguage.EN else table(language).exact.get(text)
    if found is None:
        return _filled(text, held) if held else text
    parts: list[Part] = []
    for place, own in enumerate(found.split("{}")):
        parts += parts_of(held[place - 1]) if place else ()
        parts.append((own, True))
    return Label.of(language, parts)


def _filled(text: str, held: tuple[str, ...]) -> str:
    """Joined by hand, since what is held may have braces in it."""
    first, *others = text.split("{}")
    return first + "".join(f"{one}{after}" for one, after in zip(held, others, strict=True))


def said(text: str) -> str:
    """A label of the record's vocabulary, or a date in words, in the language that is spoken."""
    language = _spoken.get()
    return text if language is LabelLanguage.EN else table(language).said(text)


class Labels:
    """The labels of a language.

    Attributes:
        exact: English -> the other language.
    """

    def __init__(self, language: LabelLanguage, exact: dict[str, str]) -> None:
        self.language = language
        self.exact = exact
        patterns = [(pattern(key), pattern(value)) for key, value in exact.items() if has_places(key)]
        self._patterns = sorted(patterns, key=lambda pair: -pair[0].weight)
        self._known: dict[str, str | None] = {}

    def said(self, text: str) -> str:
        """A label in this language; what is not among the labels as it is."""
        found = self.found(text)
        return text if found is None else found

    def found(self, text: str) -> str | None:
        """A label in this language, or None."""
        if text not in self._known:
            if len(self._known) > _KEPT:
                self._known.clear()
            self._known[text] = self._looked_up(text) if 0 < len(text) <= _MOST else None
        return self._known[text]

    def _looked_up(self, text: str) -> str | None:
        own = self.exact.get(text)
        own = date_in(text, self.language) if own is None else own
        if own is not None:
            return Label.of(self.language, [(own, True)])
        for known, other in self._patterns:
            held = known.found(text)
            made = None if held is None else self._put(known, other, held)
            if made is not None:
                return made
        return None

    def _put(self, known: Pattern, other: Pattern, held: tuple[str, ...]) -> str | None:
        """What stands in the places of a label in those of its translation; None when a label there is unknown."""
        waiting: dict[str, list[str]] = {}
        for kind, one in zip(known.kinds, held, strict=True):
            told = self._placed(kind, one)
            if told is None:
                return None
            waiting.setdefault(kind, []).append(told)
        parts: list[Part] = [(other.texts[0], True)]
        for kind, after in zip(other.kinds, other.texts[1:], strict=True):
            parts += parts_of(waiting[kind].pop(0))
            parts.append((after, True))
        return Label.of(self.language, parts)

    def _placed(self, kind: str, text: str) -> str | None:
        match kind:
            case "n":
                return Label.of(self.language, [(text, True)])
            case "label":
                return self._any_case(text)
            case "labels":
                return self._several(text)
            case "mixed":
                separator = "; " if "; " in text else ", "
                return joined(separator, map(self.said, text.split(separator)))
            case "date":
                told = date_in(text, self.language)
                return None if told is None else Label.of(self.language, [(told, True)])
            case _:
                return text

    def _any_case(self, text: str) -> str | None:
        """A label, also one whose first letter was made small within a sentence."""
        if NUMBER.fullmatch(text):
            return Label.of(self.language, [(text, True)])
        found = self.found(text)
        if found is None and text[:1].islower():
            found = self.exact.get(text[:1].upper() + text[1:])
            found = None if found is None else Label.of(self.language, [(found[:1].lower() + found[1:], True)])
        return found

    def _several(self, text: str) -> str | None:
        """Labels behind one another; semicolons part them before any label is looked for that reaches over them."""
        if "; " in text and text not in self.exact:
            return self._parted(text, "; ")
        one = self._any_case(text)
        return self._parted(text, ", ") if one is None and ", " in text else one

    def _parted(self, text: str, separator: str) -> str | None:
        known = [one for part in text.split(separator) if (one := self._several(part)) is not None]
        return joined(separator, known) if len(known) == text.count(separator) + 1 else None


@cache
def table(language: LabelLanguage) -> Labels:
    """The labels of a language other than English."""
    path = Path(__file__).with_name(f"{language.value}.json")
    return Labels(language, json.loads(path.read_text(encoding="utf-8")))
