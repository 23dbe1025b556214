"""What one instrument says where another has no such element, as an answer in words, and what cannot be said.

To say something on a field is not to promise it: "no US ground troops" stands beside "monitoring in outline".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from peaceplans.model.instrument import Instrument
from peaceplans.model.vocabulary import FieldKey
from peaceplans.report import phrases
from peaceplans.report.blocks import Block, Heading, Notes, Paragraph
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.beside import Beside, beside
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet, field_citations, field_in_words

_MOST = 3
"""Instruments that are told in words beside the reference; more are read in the tables."""


def beside_blocks(sheet: GuaranteeSheet) -> Iterator[Block]:
    """For each of a few instruments, what it says where the reference has no such element, and the other way round."""
    if sheet.against is None or not 0 < len(sheet.compared) <= _MOST:
        return
    numbers = sheet.source_numbers()
    for instrument in sheet.compared:
        found = beside(instrument, sheet.against, sheet.vocabulary)
        one, other = one_line(instrument.short_title), one_line(sheet.against.short_title)
        yield Heading(2, f"{one} beside {other}", f"beside-{instrument.id}")
        yield Paragraph(_in_short(found))
        for name, head, keys, told in (
            ("gained", f"What {one} says where {other} has no such element", found.gained, (found.one, found.other)),
            ("lost", f"What {other} says where {one} has no such element", found.lost, (found.other, found.one)),
            ("changed", "In what they differ", found.changed, (found.one, found.other)),
            ("particulars", "What they are and what is thought of them", found.particulars, (found.one, found.other)),
            ("unsaid", "What cannot be said", found.unsaid, (found.one, found.other)),
        ):
            if keys:
                yield Heading(3, head, f"beside-{instrument.id}-{name}")
                yield Notes(tuple(_told(key, told, numbers) for key in keys))
        if found.same:
            labels = "; ".join(one_line(key.label) for key in found.same)
            yield Heading(3, "In what they do not differ", f"beside-{instrument.id}-same")
            yield Paragraph(f"{labels}.")


def _in_short(found: Beside) -> str:
    """The answer in one paragraph: the names of the fields."""
    one, other = one_line(found.one.short_title), one_line(found.other.short_title)
    parts = []
    for told, keys in (
        (f"{one} says something where {other} has no such element", found.gained),
        (f"{other} says something where {one} has no such element", found.lost),
        ("Both say something, and differ in", found.changed),
        ("It cannot be said, because it is not published or not found", found.unsaid),
    ):
        labels = "; ".join(one_line(key.label if _is_name(key) else key.label.lower()) for key in keys)
        parts.append(f"{told}: {labels or 'nothing'}.")
    return " ".join(parts)


def _is_name(key: FieldKey) -> bool:
    """Whether the label begins with a name, which keeps its capitals."""
    return key.label[1:2].isupper()


def _told(key: FieldKey, instruments: tuple[Instrument, ...], numbers: Mapping[str, int]) -> Paragraph:
    said = []
    citations = []
    for instrument in instruments:
        field = instrument.field(key.id)
        words = one_line(field_in_words(field)).rstrip(".")
        said.append(f"{one_line(instrument.short_title)}: {words} ({field.certainty.value})")
        citations += list(field_citations(field))
    known = [one for one in citations if one.source in numbers]
    return Paragraph(f"{one_line(key.label)}. {'. '.join(said)}.", phrases.cited(known, numbers))
