"""What a report is made of, as a value that can be kept, written to a file and read again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.formats import Format
from peaceplans.report.labels.language import LabelLanguage
from peaceplans.report.page_setup import PageSetup, Paper, Turn

ALL_NOTES = None
"""In place of ids of notes: all that belong to what is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPart:
    """A view in a report.

    Attributes:
        view: compare, matrix, guarantees, positions, timeline, library or notes.
        state: what it shows, as places of the window have it: texts, numbers, flags, lists and mappings of them.
        notes: ids of the notes that go in; None for all that belong to what is shown.
    """

    view: str
    state: Mapping[str, Any] = field(default_factory=dict)
    notes: frozenset[str] | None = ALL_NOTES


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSettings:
    """All that a report depends on, besides the library.

    Attributes:
        parts: the views in their order; one makes a report of that view, several one report of all.
        title: empty for the title of the one view.
        date: EDTF; empty for the day that SOURCE_DATE_EPOCH names, else up to when the record goes.
        form: the format of the file.
        style: in which sources are cited.
        language: of the labels; texts of the record stay in English.
        sources, charts, tables: whether the list of sources, the charts, and the tables of counts and figures go in.
    """

    parts: tuple[ReportPart, ...]
    title: str = ""
    author: str = ""
    date: str = ""
    form: Format = Format.HTML
    page: PageSetup = field(default_factory=PageSetup)
    style: CitationStyle = CitationStyle.PLAIN
    language: LabelLanguage = LabelLanguage.EN
    sources: bool = True
    charts: bool = True
    tables: bool = True

    @property
    def with_notes(self) -> bool:
        """Whether any note may go in."""
        return not self.parts or any(part.notes != frozenset() for part in self.parts)


def as_mapping(settings: ReportSettings) -> dict[str, Any]:
    """Texts, flags, lists and mappings only, for JSON."""
    return {
        "format": FORMAT,
        "title": settings.title,
        "author": settings.author,
        "date": settings.date,
        "file": settings.form.value,
        "paper": settings.page.paper.value,
        "turn": settings.page.turn.value,
        "citations": settings.style.value,
        "labels": settings.language.value,
        "sources": settings.sources,
        "charts": settings.charts,
        "tables": settings.tables,
        "parts": [_part(part) for part in settings.parts],
    }


def _part(part: ReportPart) -> dict[str, Any]:
    notes: str | list[str] = "all" if part.notes is None else sorted(part.notes) or "none"
    return {"view": part.view, "notes": notes, "state": dict(part.state)}


FORMAT = "peaceplans.report-settings/1"
VIEWS = ("compare", "matrix", "guarantees", "positions", "timeline", "library", "notes")
CHOICES = {"file": Format, "paper": Paper, "turn": Turn, "citations": CitationStyle, "labels": LabelLanguage}
"""The settings that are one of several words."""
