"""Guarantee instruments field by field: what each says, and where it differs from a reference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field

from peaceplans.library import Library
from peaceplans.model.analysis import AnalystPoint
from peaceplans.model.instrument import Field, FieldState, Instrument, InstrumentKind
from peaceplans.model.notes import Note
from peaceplans.model.source import Citation, Source
from peaceplans.model.vocabulary import FieldKey, Vocabulary
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.comparison.row_notes import newest_first
from peaceplans.sheets.guarantees.conditions import SILENT, Condition, choose
from peaceplans.sheets.guarantees.groups import Group, grouped

__all__ = ["SILENT"]  # states of a field of which nobody can say whether it differs

MODEL = "nato-a5"
"""The reference against which "equivalent to NATO membership" is checked."""


def differs(field: Field, reference: Field) -> bool | None:
    """Whether two fields differ in substance; None when either is not published or not found, so that nobody can say.

    Fields that both have terms are compared by their terms, others by their text.
    """
    if field.state in SILENT or reference.state in SILENT:
        return None
    if field.state is not reference.state:
        return True
    if field.state is FieldState.NONE:
        return False
    if field.terms and reference.terms:
        return _values(field) != _values(reference)
    return field.text.split() != reference.text.split()


def _values(field: Field) -> set[tuple[object, ...]]:
    return {(term.key, term.value, term.bound, term.qualifier) for term in field.terms}


@dataclass(frozen=True, slots=True)
class FieldTally:
    """How many fields of an instrument are the same as the reference's, differ, and cannot be compared."""

    same: int
    differ: int
    unsaid: int

    @property
    def all(self) -> int:
        """How many there are."""
        return self.same + self.differ + self.unsaid


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeSheet:
    """Instruments by fields.

    Attributes:
        instruments: in the order of the columns; the reference among them.
        fields: those shown, in the vocabulary's order.
        against: the instrument the others are compared with, or None.
        differing: whether only fields that differ are shown.
        grouped: whether the instruments follow each other by groups.
        conditions: what was asked of the instruments, when they were chosen by that.
        undecided: those of which nobody can say whether they meet the conditions.
        analysis: what analysts compare in the fields shown.
        titles: short title of every instrument of the library, by id, for texts that name others than those shown.
        sources: every source cited by what is shown, in order of first mention; the position is its number.
        notes: those that hang on what is shown, newest first; put in by who has them.
        names: what anchors are called, for links in notes; None when there is no library.
    """

    instruments: tuple[Instrument, ...]
    fields: tuple[FieldKey, ...]
    against: Instrument | None
    sources: Mapping[str, Source]
    vocabulary: Vocabulary
    catalogue_version: str
    state_of_record: str
    differing: bool = False
    grouped: bool = False
    conditions: tuple[Condition, ...] = ()
    undecided: tuple[Instrument, ...] = ()
    analysis: tuple[AnalystPoint, ...] = ()
    titles: Mapping[str, str] = dataclass_field(default_factory=dict, repr=False, compare=False)
    notes: tuple[Note, ...] = ()
    names: AnchorNames | None = dataclass_field(default=None, repr=False, compare=False)

    @property
    def compared(self) -> tuple[Instrument, ...]:
        """The instruments without the reference."""
        return tuple(one for one in self.instruments if not self.is_reference(one))

    @property
    def groups(self) -> tuple[tuple[Group, tuple[Instrument, ...]], ...]:
        """The groups of the instruments shown, each with its own, in the order of the columns."""
        return grouped(self.instruments)

    def is_reference(self, instrument: Instrument) -> bool:
        """Whether it is the one the others are compared with."""
        return self.against is not None and instrument.id == self.against.id

    def differs(self, instrument: Instrument, key: str) -> bool | None:
        """Whether a field differs from that of the reference; None without one and when nobody can say."""
        return differs(instrument.field(key), self.against.field(key)) if self.against else None

    def notes_on(self, anchor: str) -> tuple[Note, ...]:
        """The notes that hang on an instrument (``us-15y``) or on one of its fields (``us-15y#duration``)."""
        return tuple(note for note in self.notes if anchor in note.anchors)

    def tally(self, instrument: Instrument) -> FieldTally:
        """How an instrument's fields stand to the reference's, over all fields and not only those shown."""
        told = [self.differs(instrument, key) for key in self.vocabulary.fields]
        return FieldTally(told.count(False), told.count(True), told.count(None))

    def source_numbers(self) -> dict[str, int]:
        """The number under which each source is listed."""
        return {source: number for number, source in enumerate(self.sources, 1)}


def shown_fields(
    instruments: Iterable[Instrument], against: Instrument | None, vocabulary: Vocabulary, *, differing: bool
) -> tuple[FieldKey, ...]:
    """The fields of the vocabulary, or those in which an instrument differs from the reference.

    Without a reference: those in which any two of the instruments differ.
    """
    chosen = tuple(instruments)
    keys = tuple(vocabulary.fields.values())
    if not differing:
        return keys
    references = (against,) if against else chosen
    return tuple(
        key
        for key in keys
        if any(differs(one.field(key.id), other.field(key.id)) for one in chosen for other in references)
    )


def field_citations(field: Field) -> Iterator[Citation]:
    """The sources of a field and of its terms."""
    yield from field.sources
    for term in field.terms:
        yield from term.sources


def field_in_words(field: Field) -> str:
    """What is known; *none*, *not published* and *not found* are always written out."""
    if field.state is FieldState.VALUE:
        return field.text
    return f"{field.state.label}; {field.text}" if field.text else field.state.label


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeRecord:
    """All instruments of a library with their sources, read once; sheets are made from it without reading again."""

    instruments: Mapping[str, Instrument]
    sources: Mapping[str, Source]
    vocabulary: Vocabulary
    catalogue_version: str
    state_of_record: str
    analysis: tuple[AnalystPoint, ...] = ()
    names: AnchorNames | None = dataclass_field(default=None, repr=False, compare=False)

    @property
    def titles(self) -> dict[str, str]:
        """The short titles by id."""
        return {one.id: one.short_title for one in self.instruments.values()}

    @property
    def model(self) -> str:
        """Id of what "equivalent to NATO membership" is checked against; empty when there is no reference at all."""
        if MODEL in self.instruments:
            return MODEL
        references = (one.id for one in self.instruments.values() if one.kind is InstrumentKind.REFERENCE)
        return next(references, "")

    def sheet(
        self,
        ids: Iterable[str],
        against: str = "",
        *,
        differing: bool = False,
        pinned: bool = False,
        grouping: bool = False,
        conditions: Iterable[Condition] = (),
    ) -> GuaranteeSheet:
        """Some of the instruments beside each other.

        Args:
            ids: of the instruments, in the order of the columns.
            against: id of the reference; added in front when it is not among them; empty for none.
            differing: show only fields that differ.
            pinned: the reference comes first even when it is among them.
            grouping: they follow each other by groups, each keeping its order inside.
            conditions: of the instruments only those that meet all of these, and the reference.

        Raises:
            KeyError: there is no such instrument.
        """
        asked = tuple(conditions)
        found = choose((self.instruments[one] for one in dict.fromkeys(ids)), asked, self.vocabulary)
        met = [members for _, members in grouped(found.met)] if grouping else [found.met]
        order = [one.id for members in met for one in members]
        if against and (pinned or against not in order):
            order = [against, *(one for one in order if one != against)]
        chosen = tuple(self.instruments[one] for one in order)
        reference = self.instruments[against] if against else None
        fields = shown_fields(chosen, reference, self.vocabulary, differing=differing)
        citations = (c for key in fields for one in chosen for c in field_citations(one.field(key.id)))
        cited = dict.fromkeys(citation.source for citation in citations)
        shown = {key.id for key in fields}
        analysis = tuple(point for point in self.analysis if not point.fields or shown & set(point.fields))
        cited |= dict.fromkeys(citation.source for point in analysis for citation in point.sources)
        return GuaranteeSheet(
            instruments=chosen,
            fields=fields,
            against=reference,
            differing=differing,
            grouped=grouping,
            conditions=asked,
            undecided=found.undecided,
            analysis=analysis,
            titles=self.titles,
            sources={source: self.sources[source] for source in cited},
            vocabulary=self.vocabulary,
            catalogue_version=self.catalogue_version,
            state_of_record=self.state_of_record,
            names=self.names,
        )


def guarantee_record(library: Library) -> GuaranteeRecord:
    """The instruments of a library in the catalogue's order."""
    found = library.instruments()
    citations = (c for one in found for field in one.fields for c in field_citations(field))
    analysis = library.analysis()
    cited = dict.fromkeys(citation.source for citation in citations)
    cited |= dict.fromkeys(citation.source for point in analysis for citation in point.sources)
    sources = library.sources(cited)
    return GuaranteeRecord(
        instruments={one.id: one for one in found},
        sources={source: sources[source] for source in cited},
        vocabulary=library.vocabulary,
        catalogue_version=library.catalogue_version,
        state_of_record=library.state_of_record,
        analysis=analysis,
        names=AnchorNames(library),
    )


def guarantee_sheet(
    library: Library,
    ids: Sequence[str],
    against: str = "",
    *,
    differing: bool = False,
    pinned: bool = False,
    grouping: bool = False,
    conditions: Iterable[Condition] = (),
) -> GuaranteeSheet:
    """Instruments of a library beside each other, with their notes; arguments as for `GuaranteeRecord.sheet`."""
    sheet = guarantee_record(library).sheet(
        ids, against, differing=differing, pinned=pinned, grouping=grouping, conditions=conditions
    )
    notes = library.notes.of_records(one.id for one in sheet.instruments)
    return replace(sheet, notes=newest_first(notes))
