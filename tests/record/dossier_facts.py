"""What a dossier says, in a form that can be looked up: points, records, and the figures, dates and names in them.

Figures are compared by value (``800000`` = ``800,000``; ``$700-800 billion`` = two amounts), dates by the parts that
are given, names by any of their spellings. Numbers written as words are not read.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_MONTHS = tuple(calendar.month_name)[1:]
_MONTH = "|".join(f"{month}|{month[:3]}" for month in _MONTHS)
_JOINT = r"(?:\s*(?:[-–/,]|to\b|and\b(?:\s+on\b)?)\s*)"
_DATE = re.compile(rf"(?<![\d.,])(?:(\d{{1,2}}(?:{_JOINT}\d{{1,2}})*)\s+)?\b({_MONTH})\b\.?(?:\s+(\d{{4}}))?(?!\w)")
_EDTF = re.compile(r"\b(\d{4})-(\d{2})(?:-(\d{2}))?\b")
_YEAR = re.compile(r"(?<![\d.,$])((?:19|20)\d{2})(?![\d%]|[.,]\d| (?:persons|billion|million))")
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_NUMBER = r"(?<![A-Za-z\d])\d+(?:,\d{3})*(?:\.\d+)?(?![A-Za-z\d])"
_AMOUNT = re.compile(rf"({_NUMBER})(?:(?:-|–| to | or )({_NUMBER}))?(?:[ -]({'|'.join(_SCALES)}))?")

_NAMES: Mapping[str, str] = {  # name: its spellings, as a regular expression
    "ru": r"Russias?|Russian|Moscow|Kremlin",
    "ua": r"Ukraine|Ukrainian|Kyiv",
    "us": r"US|U\.S\.|USA|United States|Washington|America|American",
    "e3-eu": r"E3",
    "eu": r"EU|European Union",
    "europe": r"Europe|European|Europeans",
    "nato": r"NATO",
    "fr": r"France|French|Paris",
    "gb": r"UK|United Kingdom|Britain|British|London",
    "de": r"Germany|German|Berlin",
    "pl": r"Poland|Polish|Warsaw",
    "tr": r"Turkey|Türkiye|Turkish|Ankara",
    "cn": r"China|Chinese|Beijing",
    "un": r"UN|United Nations",
    "iaea": r"IAEA",
    "world-bank": r"World Bank",
    "State Duma": r"Duma",
    "Verkhovna Rada": r"Rada|[Pp]arliaments?",
    "US Congress": r"Congress",
    "US Senate": r"Senate",
    "Peace Council": r"Peace Council",
    "Nazi": r"Nazis?|Nazism",
    "AI": r"AI|artificial intelligence",
    "Donbas": r"Donbas",
    "Sergei Lavrov": r"Lavrov",
    "Sergei Ryabkov": r"Ryabkov",
    "Zelenskyy": r"Zelenskyy?",
    "G8": r"G8",
    "NPT": r"NPT|Non-Proliferation Treaty|Treaty on the Non-Proliferation of Nuclear Weapons",
    "START I": r"START I",
    "St Petersburg": r"St\.? Petersburg",
}
_PLAIN_NAMES = """Trump, Putin, Sybiha, Fink, BlackRock, Bessent, Kushner, Belarus, Kazakhstan, Finland,
Geneva Conventions, Black Sea, Dnipro, Arctic, Crimea, Donetsk, Luhansk, Kherson, Zaporizhzhia, Dnipropetrovsk,
Mykolaiv, Sumy, Kharkiv, Enerhodar, Kakhovka, Kinburn, Kramatorsk, Sloviansk, Moscow"""
_SPELLINGS = {
    name: re.compile(rf"\b(?:{spelling})\b")
    for name, spelling in (*_NAMES.items(), *((name, name) for name in re.split(r",\s+", _PLAIN_NAMES)))
}

Day = tuple[int | None, int | None, int | None]


@dataclass(frozen=True, slots=True)
class Facts:
    """The figures, dates (year, month, day; None where not given) and names in a text."""

    numbers: frozenset[float]
    dates: frozenset[Day]
    names: frozenset[str]

    def has_date(self, wanted: Day) -> bool:
        """Whether a date here is the wanted one or a closer one; the year may stand beside another date."""
        years = {year for year, _, _ in self.dates}
        return any(
            all(want in (None, have) for want, have in zip(wanted[1:], (month, number), strict=True))
            and (wanted[0] in (None, year) or (year is None and wanted[1] is not None and wanted[0] in years))
            for year, month, number in self.dates
        )

    def missing_from(self, other: Facts) -> Iterator[tuple[str, str]]:
        """Kind and wording of every fact that the other text lacks."""
        yield from (("number", figure(number)) for number in sorted(self.numbers - other.numbers))
        yield from (("date", day(date)) for date in sorted(self.dates, key=day) if not other.has_date(date))
        yield from (("party", name) for name in sorted(self.names - other.names))


def facts_of(text: str) -> Facts:
    """The facts of a text."""
    names = frozenset(name for name, spelling in _SPELLINGS.items() if spelling.search(text))
    dates: set[Day] = set()

    def read_edtf(match: re.Match[str]) -> str:
        dates.add((int(match[1]), int(match[2]), int(match[3]) if match[3] else None))
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
    return Facts(frozenset(numbers), frozenset(dates), names)


def figure(number: float) -> str:
    """A figure with thousands marks."""
    return f"{number:,.2f}".rstrip("0").rstrip(".")


def day(date: Day) -> str:
    """A date as far as it is given: ``2025-12-24``, ``-12-24``, ``2027``."""
    year, month, number = date
    return f"{year or ''}{f'-{month:02}' if month else ''}{f'-{number:02}' if number else ''}"


def points_of(path: Path) -> dict[str, list[str]]:
    """The content lines of each point by its number, and of the rider; source marks and term names are left out."""
    points: dict[str, list[str]] = {}
    lines: list[str] | None = None
    wanted = False
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(("#", "---")):
            heading = re.fullmatch(r"### (?:Point (\d+)|Unnumbered (rider):.*)", line)
            lines = points.setdefault(heading[1] or heading[2], []) if heading else None
            continue
        if lines is None or not line.strip():
            continue
        if not line.startswith(" "):
            wanted = bool(re.match(r"- (Summary|Variant|Further|Closing|Sub-clauses|[Tt]erms)\b", line))
        if wanted:
            lines.append(_plain(line))
    return points


def records_of(path: Path) -> dict[str, dict[str, str]]:
    """The fields of each instrument's record by its id, without source marks and names of other records."""
    records: dict[str, dict[str, str]] = {}
    for section in re.split(r"^#+ .*$", path.read_text(encoding="utf-8"), flags=re.MULTILINE):
        lines = dict(re.findall(r"^- \*\*(.+?)\*\*: (.*)$", section, re.MULTILINE))
        if "id" in lines:
            records[lines.pop("id").strip()] = {name: _plain(value) for name, value in lines.items()}
    names = "|".join(sorted(map(re.escape, records), key=len, reverse=True))
    for record in records.values():
        for name, value in record.items():
            record[name] = re.sub(rf"\b(?:{names})\b", "", value)
    return records


def _plain(line: str) -> str:
    line = re.sub(r"\[[^\]]*\]", "", line)
    if re.match(r"- [Tt]erms:", line):
        line = re.sub(r"\b[a-z]\w* =", "", line)
    line = re.sub(r"\b(?:20|24|27|28)-point\b", "", line)
    return re.sub(r"\s+", " ", line).strip()
