"""Guarantee instruments field by field: what each says, and where it differs from a reference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from peaceplans.model.instrument import Field, FieldState, Instrument
from peaceplans.model.source import Citation, Source
from peaceplans.model.vocabulary import FieldKey, Vocabulary

_SILENT = (FieldState.NOT_PUBLISHED, FieldState.NOT_FOUND)


def differs(field: Field, reference: Field) -> bool | None:
    """Whether two fields differ in substance; None when either is not published or not found, so that nobody can say.

    Fields that both have terms are compared by their terms, others by their text.
    """
    if field.state in _SILENT or reference.state in _SILENT:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeTable:
    """Instruments by fields.

    Attributes:
        fields: those shown, in the vocabulary's order.
        against: the instrument the others are compared with, or None.
        sources: every source cited by what is shown, in order of first mention; the position is its number.
    """

    instruments: tuple[Instrument, ...]
    fields: tuple[FieldKey, ...]
    against: Instrument | None
    sources: Mapping[str, Source]
    vocabulary: Vocabulary
    catalogue_version: str
    state_of_record: str

    def differs(self, instrument: Instrument, key: str) -> bool | None:
        """Whether a field differs from that of the reference; None without one and when nobody can say."""
        return differs(instrument.field(key), self.against.field(key)) if self.against else None


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
