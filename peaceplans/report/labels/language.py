"""The languages that labels of reports are written in."""

from __future__ import annotations

from enum import StrEnum


class LabelLanguage(StrEnum):
    """A language by its BCP 47 tag."""

    EN = "en"
    UK = "uk"
    RU = "ru"
