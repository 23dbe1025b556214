"""Dates in words, from English to other languages."""

from __future__ import annotations

import re

from peaceplans.model.dates import MONTHS
from peaceplans.report.labels.language import LabelLanguage

_OF_A_MONTH = {
    LabelLanguage.UK: (
        "січня",
        "лютого",
        "березня",
        "квітня",
        "травня",
        "червня",
        "липня",
        "серпня",
        "вересня",
        "жовтня",
        "листопада",
        "грудня",
    ),
    LabelLanguage.RU: (
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ),
}
_MONTH = {
    LabelLanguage.UK: (
        "січень",
        "лютий",
        "березень",
        "квітень",
        "травень",
        "червень",
        "липень",
        "серпень",
        "вересень",
        "жовтень",
        "листопад",
        "грудень",
    ),
    LabelLanguage.RU: (
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ),
}
_WORDS = {
    LabelLanguage.UK: {"about": "близько", "uncertain": "непевно", "from": "від", "until": "до"},
    LabelLanguage.RU: {"about": "около", "uncertain": "неточно", "from": "с", "until": "до"},
}
_POINT = rf"(?:about )?(?:\d{{1,2}} )?(?:(?:{'|'.join(MONTHS)}) )?\d{{4}}(?: \(uncertain\))?"
_START = rf"(?:about )?(?:{_POINT}|(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})|\d{{1,2}})"
_DATE = re.compile(rf"(?:(?:from|until) )?{_POINT}|{_START} to {_POINT}")
_NAMED = re.compile(rf"(\d{{1,2}} |(?:about|from|until) )?({'|'.join(MONTHS)})")


def date_in(text: str, language: LabelLanguage) -> str | None:
    """A date in words in another language; None for what is no date in words with a month or a word in it."""
    if len(text) > 60 or not _DATE.fullmatch(text):
        return None
    words = _WORDS[language]
    told = _NAMED.sub(lambda found: _month(found[1] or "", found[2], language), text)
    return re.sub(r"about|uncertain|from|until", lambda found: words[found[0]], told).replace(" to ", " \N{EN DASH} ")


def _month(before: str, month: str, language: LabelLanguage) -> str:
    """The month as it is said behind a day or a word such as "about", or by itself."""
    number = MONTHS.index(month)
    return f"{before}{_OF_A_MONTH[language][number]}" if before else _MONTH[language][number]
