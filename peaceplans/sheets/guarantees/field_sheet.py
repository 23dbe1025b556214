"""One field compared over all instruments: state, text, certainty, sources, grouped or in an order of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from enum import StrEnum

from peaceplans.model.analysis import AnalystPoint
from peaceplans.model.instrument import Field, FieldState, Instrument
from peaceplans.model.notes import Note
from peaceplans.model.source import Source
from peaceplans.model.vocabulary import FieldKey, Vocabulary
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.guarantees.conditions import Condition, choose
from peaceplans.sheets.guarantees.groups import Group, group_of
from peaceplans.sheets.guarantees.lengths import Span, span
from peaceplans.sheets.guarantees.sheet import GuaranteeRecord, field_citations


class FieldOrder(StrEnum):
    """How the instruments follow each other."""

    GROUP = "group"
    DATE = "date"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class FieldEntry:
    """What one instrument has.

    Attributes:
        length: what its lengths go from and to; None when it names none.
    """

    instrument: Instrument
    field: Field
    group: Group
    length: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSheet:
    """A field over instruments.

    Attributes:
        order: *group* has the groups one after the other, each by date; the others run over all groups.
        conditions: what was asked of the instruments; all of them are shown when nothing was.
        undecided: instruments of which nobody can say whether they meet the conditions.
        points: what analysts say of the field.
        titles: short title of every instrument by id.
        sources: every source cited by what is shown, in order of first mention.
    """

    key: FieldKey
    entries: tuple[FieldEntry, ...]
    order: FieldOrder
    sources: Mapping[str, Source]
    vocabulary: Vocabulary
    catalogue_version: str
    state_of_record: str
    conditions: tuple[Condition, ...] = ()
    undecided: tuple[Instrument, ...] = ()
    points: tuple[AnalystPoint, ...] = ()
    titles: Mapping[str, str] = dataclass_field(default_factory=dict, repr=False, compare=False)
    notes: tuple[Note, ...] = ()
    names: AnchorNames | None = dataclass_field(default=None, repr=False, compare=False)

    def source_numbers(self) -> dict[str, int]:
        """The number under which each source is listed."""
        return {source: number for number, source in enumerate(self.sources, 1)}

    def notes_on(self, anchor: str) -> tuple[Note, ...]:
        """The notes that hang on a field of an instrument."""
        return tuple(note for note in self.notes if anchor in note.anchors)

    def states(self) -> dict[FieldState, int]:
        """How many instruments have the field in each state."""
        return {state: sum(entry.field.state is state for entry in self.entries) for state in FieldState}


def field_sheet(
    record: GuaranteeRecord,
    key: str,
    *,
    order: FieldOrder = FieldOrder.GROUP,
    conditions: Iterable[Condition] = (),
    ids: Iterable[str] = (),
) -> FieldSheet:
    """A field over the instruments that meet the conditions; over all when there are none.

    Args:
        record: the instruments.
        key: id of the field.
        order: see `FieldOrder`; instruments without a length come last in that order, those without an end first.
        conditions: which must all be met.
        ids: only these; all when none is named.

    Raises:
        KeyError: there is no such field.
    """
    asked, named = tuple(conditions), tuple(ids)
    there = tuple(record.instruments[one] for one in named) if named else tuple(record.instruments.values())
    chosen = choose(there, asked, record.vocabulary)
    entries = [_entry(one, key, record.vocabulary) for one in chosen.met]
    entries.sort(key=lambda entry: entry.instrument.date)
    if order is FieldOrder.GROUP:
        groups = list(Group)
        entries.sort(key=lambda entry: groups.index(entry.group))
    elif order is FieldOrder.LENGTH:
        entries.sort(key=_by_length)
    cited = dict.fromkeys(one.source for entry in entries for one in field_citations(entry.field))
    points = tuple(point for point in record.analysis if key in point.fields)
    cited |= dict.fromkeys(one.source for point in points for one in point.sources)
    return FieldSheet(
        key=record.vocabulary.fields[key],
        entries=tuple(entries),
        order=order,
        conditions=asked,
        undecided=chosen.undecided,
        points=points,
        titles=record.titles,
        sources={source: record.sources[source] for source in cited},
        vocabulary=record.vocabulary,
        catalogue_version=record.catalogue_version,
        state_of_record=record.state_of_record,
        names=record.names,
    )


def _entry(instrument: Instrument, key: str, vocabulary: Vocabulary) -> FieldEntry:
    field = instrument.field(key)
    return FieldEntry(instrument, field, group_of(instrument), span(field, vocabulary))


def _by_length(entry: FieldEntry) -> tuple[bool, float, float, int]:
    """The longest first; where none is named, those that say something before those that do not."""
    if entry.length is None:
        return True, 0.0, 0.0, list(FieldState).index(entry.field.state)
    return False, -entry.length.most, -entry.length.least, 0
