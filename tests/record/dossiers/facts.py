"""The figures, dates and names in a text, in a form that can be looked up in another text.

Figures are compared by value (``800000`` = ``800,000``; ``$700-800 billion`` = two amounts), dates by the parts that
are given, states and bodies by any of their spellings, other names by their words. Figures in words are only read
where something is looked up.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from dossiers.names import ORDINARY, SPELLINGS, same_name

_MONTHS = tuple(calendar.month_name)[1:]
_MONTH = "|".join(f"{month}|{month[:3]}" for month in _MONTHS)
_JOINT = r"(?:\s*(?:[-–/,]|to\b|and\b(?:\s+on\b)?)\s*)"
_DATE = re.compile(rf"(?<![\d.,])(?:(\d{{1,2}}(?:{_JOINT}\d{{1,2}})*)\s+)?\b({_MONTH})\b\.?(?:\s+(\d{{4}}))?(?!\w)")
_EDTF = re.compile(r"\b(\d{4})-(\d{2})(?:-(\d{2})(?:/(\d{2})\b(?!-))?)?(?!\d)")
_YEAR = re.compile(r"(?<![\d.,$])((?:19|20)\d{2})(?![\d%]|[.,]\d| (?:persons|units|billion|million))")
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "bn": 10**9, "trillion": 10**12}
_NUMBER = r"(?<![A-Za-z\d])\d+(?:,\d{3})*(?:\.\d+)?(?![A-Za-z\d])"
_AMOUNT = re.compile(rf"({_NUMBER})(?:(?:-|–| to | or )({_NUMBER}))?(?:[ -]({'|'.join(_SCALES)}))?")
_WORDS = re.findall(
    r"\w+",
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty""",
)
_ORDINALS = re.findall(r"\w+", "first second third fourth fifth sixth seventh eighth ninth tenth")
_IN_WORDS = {
    **{word: number for words in (_WORDS, _ORDINALS) for number, word in enumerate(words, 1)},
    **dict.fromkeys(("no", "none", "zero"), 0),
}
_NAME = re.compile(r"(?:(?<=[^\W_] )|(?<=[,;] )|(?<=[(/]))([A-ZÀ-Ž][^\W\d_]*[a-zà-ž][^\W\d_]*)")

Day = tuple[int | None, int | None, int | None]


@dataclass(frozen=True, slots=True)
class Facts:
    """What can be looked up of a text.

    Attributes:
        dates: year, month, day; None where not given.
        names: states and bodies by id, other names as they are spelt.
        words: every word of the text, in small letters without accents.
        in_words: the figures that are written out.
    """

    numbers: frozenset[float]
    dates: frozenset[Day]
    names: frozenset[str]
    words: frozenset[str] = frozenset()
    in_words: frozenset[float] = frozenset()

    def has_date(self, wanted: Day) -> bool:
        """Whether a date here is the wanted one or a closer one; the year may stand beside another date."""
        years = {year for year, _, _ in self.dates}
        return any(
            all(want in (None, have) for want, have in zip(wanted[1:], (month, number), strict=True))
            and (wanted[0] in (None, year) or (year is None and wanted[1] is not None and wanted[0] in years))
            for year, month, number in self.dates
        )

    def has_name(self, name: str) -> bool:
        """Whether the name stands here in any spelling."""
        return name in self.names or any(plain(spelling) in self.words for spelling in same_name(name))

    def missing_from(self, other: Facts) -> Iterator[tuple[str, str]]:
        """Kind and wording of every fact that the other text lacks."""
        there = other.numbers | other.in_words
        yield from (("number", figure(number)) for number in sorted(self.numbers - there))
        yield from (("date", day(date)) for date in sorted(self.dates, key=day) if not other.has_date(date))
        yield from (("name", name) for name in sorted(self.names) if not other.has_name(name))


@lru_cache(maxsize=32)  # the same long text is looked up for line after line
def facts_of(text: str) -> Facts:
    """The facts of a text."""
    names = {name for name, spelling in SPELLINGS.items() if spelling.search(text)}
    known = {word for spelling in SPELLINGS.values() for match in spelling.finditer(text) for word in match[0].split()}
    names |= {name for name in _NAME.findall(text) if name not in ORDINARY and name not in known}
    words = frozenset(plain(word) for word in re.findall(r"[^\W\d_]+", text))
    dates: set[Day] = set()

    def read_edtf(match: re.Match[str]) -> str:
        year, month = int(match[1]), int(match[2])
        dates.update((year, month, int(number) if number else None) for number in (match[3], match[4] or match[3]))
        return " "

    def read_date(match: re.Match[str]) -> str:
        days, month, year = match.groups()
        if not days and not year:
            return match[0]
        number = next(index for index, name in enumerate(_MONTHS, 1) if name.startswith(month[:3]))
        for found in re.findall(r"\d+", days or "") or [None]:
            dates.add((int(year) if year else None, number, int(found) if found else None))
        return " "

    def read_year(match: re.Match[str]) -> str:
        dates.add((int(match[1]), None, None))
        return " "

    for pattern, read in ((_EDTF, read_edtf), (_DATE, read_date), (_YEAR, read_year)):
        text = pattern.sub(read, text)
    numbers: set[float] = set()
    for first, second, scale in _AMOUNT.findall(text):
        for number in filter(None, (first, second)):
            numbers.add(float(number.replace(",", "")) * _SCALES.get(scale, 1))
    in_words = frozenset(float(_IN_WORDS[word]) for word in words & _IN_WORDS.keys())
    return Facts(frozenset(numbers), frozenset(dates), frozenset(names), words, in_words)


def plain(word: str) -> str:
    """A word in small letters, without accents."""
    parts = unicodedata.normalize("NFKD", word.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))


def figure(number: float) -> str:
    """A figure with thousands marks."""
    return f"{number:,.2f}".rstrip("0").rstrip(".")


def day(date: Day) -> str:
    """A date as far as it is given: ``2025-12-24``, ``-12-24``, ``2027``."""
    year, month, number = date
    return f"{year or ''}{f'-{month:02}' if month else ''}{f'-{number:02}' if number else ''}"
