"""What stands at the end of a workbook: figures, notes and sources, each a tab."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from peaceplans.report.amounts import Amount
from peaceplans.report.blocks import NoteBlock, Sources
from peaceplans.report.citing.entries import entry_runs
from peaceplans.report.labels.labels import label
from peaceplans.report.xlsx.tab import Bit, Cell, Column, Link, Rich, Tab

_EXCEL_BEGINS = date(1900, 3, 1)
"""Before it Excel counts a day that never was."""


def figures_tab(amounts: Iterable[tuple[str, str, Amount]], *, parts: bool) -> Tab:
    """Figures with the part and the row that each stands in.

    Args:
        amounts: part, row and amount.
        parts: whether there are several parts.
    """
    tab = Tab(
        name="Figures",
        caption="Terms: figures as numbers with their units, and what is said in words",
        columns=(
            Column("On", 30),
            Column("Part", 24),
            Column("Of", 32),
            Column("Figure", 34),
            Column("Least", 18),
            Column("Most", 18),
            Column("Unit", 14),
            Column("Bound", 10),
            Column("Qualifier", 28),
            Column("Day", 13),
            Column("Certainty", 12),
            Column("In words", 50),
        ),
        rows=tuple(
            (
                row,
                part,
                amount.of,
                amount.label,
                "" if amount.least is None else amount.least,
                "" if amount.most is None else amount.most,
                amount.unit,
                amount.bound,
                amount.qualifier,
                day_of(amount.day),
                amount.certainty,
                amount.text,
            )
            for part, row, amount in amounts
        ),
    )
    return tab if parts else _without_parts(tab)


def _without_parts(tab: Tab) -> Tab:
    """Without the second column, which says the part."""
    rows = tuple((row[0], *row[2:]) for row in tab.rows)
    return replace(tab, columns=(tab.columns[0], *tab.columns[2:]), rows=rows)


def day_of(text: str) -> date | str:
    """A day as a date when it is one that Excel counts, else as it is written."""
    try:
        day = date.fromisoformat(text) if len(text) == len("2025-12-24") else None
    except ValueError:
        return text
    return day if day and day >= _EXCEL_BEGINS else text


def notes_tab(notes: Iterable[tuple[str, str, NoteBlock]], *, parts: bool) -> Tab:
    """The analyst's notes with the place that each stands at; their Markdown as plain words.

    Args:
        notes: part, place and note.
        parts: whether there are several parts.
    """
    tab = Tab(
        name="Notes",
        caption="Notes of the analyst",
        columns=(
            Column("At", 34),
            Column("Part", 24),
            Column("Title", 34),
            Column("Text", 90),
            Column("About it", 44),
        ),
        rows=tuple((place, part, note.title, note_words(note), "; ".join(note.facts)) for part, place, note in notes),
    )
    return tab if parts else _without_parts(tab)


def note_words(note: NoteBlock) -> str:
    """The note without its markup."""
    from peaceplans.report.notes.as_text import note_text

    return note_text(note.text, lambda anchor: note.links[anchor][1] if anchor in note.links else None)


def sources_tab(sources: Sources) -> Tab:
    """The sources by number, as they are cited and part by part."""
    return Tab(
        name="Sources",
        caption="Sources",
        columns=(
            Column("No.", 6),
            Column("Cited as", 60),
            Column("Publisher", 22),
            Column("Title", 42),
            Column("Date", 12),
            Column("Language", 10),
            Column("Relay", 8),
            Column("Id", 12),
            Column("Address", 54),
        ),
        rows=tuple(_sources(sources)),
    )


def _sources(sources: Sources) -> Iterator[tuple[Cell, ...]]:
    for entry, runs in zip(sources.entries, entry_runs(sources), strict=True):
        day = day_of(entry.day)
        yield (
            entry.number,
            Rich(tuple(Bit(run.text, strong=run.strong, italic=run.italic) for run in runs)),
            entry.publisher,
            entry.title,
            day if isinstance(day, date) else entry.date,
            entry.language,
            label("relay") if entry.relay else "",
            entry.id,
            Link(entry.address, url=entry.url) if entry.url else entry.address,
        )
