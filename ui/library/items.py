"""What the side panel and the clipboard have of the current item."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from peaceplans.library import Library
from peaceplans.model.notes import Note
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.source import Source
from peaceplans.sheets.anchor_names import all_terms
from peaceplans.sheets.library.lineage import lineage_sheet
from peaceplans.sheets.library.sheet import InstrumentEntry, LibrarySheet, PlanEntry
from peaceplans.sheets.library.source_uses import SourceSheet, SourceUses
from peaceplans.sheets.parts import Part, plan_parts, record_parts, source_parts
from ui.library.item_panel import Shown

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from peaceplans.report.citing.style import CitationStyle
    from peaceplans.sheets.library.plan import PlanSheet


class Items:
    """Of one library; what takes time is read when the panel is filled."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def of_row(self, anchor: str, sheet: LibrarySheet, sources: SourceSheet | None) -> Shown | None:
        """A row of a list; None for one that is not there."""
        plan = _plan(anchor, sheet)
        if plan:
            return self._of_plan(plan, sheet, is_open=False)
        instrument = _instrument(anchor, sheet)
        if instrument:
            return self._of_instrument(instrument, sheet)
        source = sources.entry(anchor.partition("/")[2]) if sources else None
        return self._of_source(source, sources) if source and sources else None

    def of_page(self, sheet: PlanSheet, point: Provision | None, library: LibrarySheet) -> Shown | None:
        """The current point of a plan's page, or the plan itself."""
        if point is None:
            entry = _plan(sheet.plan.id, library)
            return self._of_plan(entry, library, is_open=True) if entry else None
        from ui.library.panel_text import point_panel

        anchors = (point.ref, *(f"{point.ref}#{term.key}" for term in all_terms(point)))
        return Shown(
            name=f"{sheet.plan.short_title}, {point.number or point.key} {point.title}",
            write=lambda: point_panel(point, sheet, self._library),
            anchor=point.ref,
            anchors=anchors,
            notes=lambda: self._notes_at(point.ref, anchors),
            parts=lambda: plan_parts(sheet, point),
        )

    def cited_row(
        self, anchor: str, sheet: LibrarySheet, sources: SourceSheet | None, style: CitationStyle
    ) -> QMimeData | None:
        """A row of a list for the clipboard."""
        from ui.library.citation import copied_instrument, copied_plan, copied_source

        plan, instrument = _plan(anchor, sheet), _instrument(anchor, sheet)
        if plan:
            return copied_plan(plan, self._sources(one.source for one in plan.plan.sources), style)
        if instrument:
            ids = (one.source for one in instrument.instrument.sources)
            return copied_instrument(instrument, self._sources(ids), style)
        source = sources.entry(anchor.partition("/")[2]) if sources else None
        return copied_source(source, style) if source else None

    def cited_on_page(
        self, sheet: PlanSheet, point: Provision | None, library: LibrarySheet, style: CitationStyle
    ) -> QMimeData | None:
        """The current point of a plan's page, or the plan itself, for the clipboard."""
        if point is None:
            return self.cited_row(sheet.plan.id, library, None, style)
        from ui.library.citation import copied_point

        return copied_point(sheet.plan, point, sheet.text_sources, style)

    def _of_plan(self, entry: PlanEntry, sheet: LibrarySheet, *, is_open: bool) -> Shown:
        plan = entry.plan
        plans: list[Plan] = [one.plan for one in sheet.all_plans]

        def write() -> str:
            from ui.library.panel_text import plan_panel

            return plan_panel(entry, lineage_sheet(plan.id, plans), is_open=is_open)

        return Shown(
            name=plan.short_title,
            write=write,
            anchor=plan.id,
            anchors=(plan.id,),
            notes=lambda: self._notes([plan.id]),
            parts=lambda: self._parts(plan.id, plan.short_title, (one.source for one in plan.sources)),
        )

    def _of_instrument(self, entry: InstrumentEntry, sheet: LibrarySheet) -> Shown:
        one = entry.instrument
        names = {plan.plan.id: plan.plan.short_title for plan in sheet.all_plans}
        records = dict.fromkeys(ref.partition(":")[0] for ref in one.points)

        def write() -> str:
            from ui.library.panel_text import instrument_panel

            return instrument_panel(entry, ", ".join(names.get(name, name) for name in records), self._library)

        return Shown(
            name=one.short_title,
            write=write,
            anchor=one.id,
            anchors=(one.id,),
            notes=lambda: self._notes([one.id]),
            parts=lambda: self._parts(one.id, one.short_title, (source.source for source in one.sources)),
        )

    def _of_source(self, entry: SourceUses, sheet: SourceSheet) -> Shown:
        anchor = f"source/{entry.source.id}"

        def write() -> str:
            from ui.library.panel_text import source_panel

            return source_panel(entry, sheet)

        return Shown(
            name=entry.source.title,
            write=write,
            anchor=anchor,
            anchors=(anchor,),
            notes=lambda: self._library.notes.on([anchor]),
            parts=lambda: source_parts(entry.source),
        )

    def _notes(self, records: Sequence[str]) -> tuple[Note, ...]:
        return self._library.notes.of_records(records) if self._library.has_notes() else ()

    def _notes_at(self, ref: str, anchors: Sequence[str]) -> tuple[Note, ...]:
        """The notes on a point, its terms and the pairs that it belongs to."""
        found = self._notes([ref.partition(":")[0]])
        return tuple(
            note
            for note in found
            if set(anchors) & set(note.anchors) or any(ref in anchor.split("~") for anchor in note.anchors)
        )

    def _parts(self, record: str, name: str, sources: Iterable[str]) -> tuple[Part, ...]:
        return record_parts(record, name, self._sources(sources).values())

    def _sources(self, ids: Iterable[str]) -> dict[str, Source]:
        return self._library.sources(dict.fromkeys(ids))


def _plan(anchor: str, sheet: LibrarySheet) -> PlanEntry | None:
    return next((one for one in sheet.all_plans if one.plan.id == anchor), None)


def _instrument(anchor: str, sheet: LibrarySheet) -> InstrumentEntry | None:
    if "/" in anchor:
        return None
    return next((one for one in sheet.all_instruments if one.instrument.id == anchor), None)
