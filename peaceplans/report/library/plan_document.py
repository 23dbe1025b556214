"""A plan with all that belongs to it -> a report in blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import peaceplans
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.dates import in_words
from peaceplans.model.events import Event
from peaceplans.model.notes import Note
from peaceplans.report import phrases
from peaceplans.report.blocks import (
    Banner,
    Block,
    Colophon,
    Document,
    Heading,
    Notes,
    Paragraph,
    Table,
)
from peaceplans.report.comparison.party_position import party_position
from peaceplans.report.library.record_document import plan_particulars, provision_blocks
from peaceplans.report.notes.block import named_links, note_block
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from peaceplans.sheets.library.lineage import LineageSheet, Made
from peaceplans.sheets.library.plan import Beside, PlanSheet


def plan_document(sheet: PlanSheet) -> Document:
    """Particulars, lineage, witnesses, text, events, positions, links to other plans, notes, sources."""
    plan = sheet.plan
    return Document(
        title=one_line(plan.title),
        subtitle=one_line(f"{plan.id}, {in_words(plan.date)}"),
        blocks=tuple(_blocks(sheet)),
    )


def _blocks(sheet: PlanSheet) -> Iterator[Block]:
    plan, words, numbers = sheet.plan, sheet.vocabulary, sheet.source_numbers()
    if plan.banner:
        yield Banner((phrases.paragraph(plan.banner),))
    yield plan_particulars(plan, lineage=False)
    yield from lineage_blocks(sheet.lineage, numbers)
    if plan.witnesses:
        yield Heading(2, "In which forms the text is known", "witnesses")
        yield _witnesses(sheet, numbers)
    yield Heading(2, "Point by point", "points")
    for provision in plan.provisions:
        yield from provision_blocks(provision, numbers, words)
    if sheet.events:
        yield Heading(2, "What happened", "events")
        yield Notes(tuple(_event(event, numbers) for event in sheet.events))
    if sheet.whole:
        yield Heading(2, "What was said of the text as a whole", "whole")
        yield from (party_position(position, words, numbers) for position in sheet.whole)
    if sheet.positions:
        yield Heading(2, "Where parties stand on its points", "positions")
        yield from (party_position(position, words, numbers) for position in sheet.positions)
    if sheet.beside or sheet.guarantees:
        yield Heading(2, "Beside other texts", "beside")
        yield from _beside(sheet)
    if plan.account:
        yield Heading(2, "How the entries were made", "account")
        yield Paragraph(phrases.paragraph(plan.account), phrases.cited(plan.sources, numbers))
    if sheet.notes:
        yield Heading(2, "Notes", "notes")
        yield from _notes(sheet)
    yield Heading(2, "Sources", "sources")
    yield source_list(sheet.sources.values())
    yield Heading(2, "How this report was made", "colophon")
    yield Colophon(
        (
            ("Catalogue", one_line(f"version {sheet.catalogue_version}")),
            ("State of the record", one_line(in_words(sheet.state_of_record))),
            ("Program", f"Peace Plans {peaceplans.__version__}"),
        )
    )


def lineage_blocks(lineage: LineageSheet, numbers: Mapping[str, int]) -> Iterator[Block]:
    """What a plan was made from, what was made from it, and the counts on the way; nothing when none is known."""
    if not lineage.made and not lineage.told:
        return
    yield Heading(2, "Lineage, and how many points", "lineage")
    steps = [
        *(made_in_words(lineage, one, numbers, "Made from") for one in lineage.origins),
        *(made_in_words(lineage, one, numbers, "Made into") for one in lineage.offspring),
    ]
    if steps:
        yield Notes(tuple(steps))
    others = [one for one in lineage.made if lineage.plan not in (one.plan, one.step.plan)]
    if others:
        yield Paragraph("Further steps of the same family:")
        yield Notes(tuple(made_in_words(lineage, one, numbers, "") for one in others))
    if lineage.told:
        yield Paragraph("What was said of the number of points, oldest first:")
        yield Notes(
            tuple(
                Paragraph(
                    one_line(
                        f"{in_words(told.count.date)}: {told.count.number}, {told.count.who}"
                        f" (on {_short(lineage, told.plan)})"
                        f"{f': {told.count.text}' if told.count.text else ''}"
                    ),
                    phrases.cited(told.count.sources, numbers),
                )
                for told in lineage.told
            )
        )


def made_in_words(lineage: LineageSheet, made: Made, numbers: Mapping[str, int], how: str) -> Paragraph:
    """One step: ``Made from 28-point draft, 20 November 2025: cut and changed``."""
    if how:
        other = made.step.plan if made.plan == lineage.plan else made.plan
        head = f"{how} {_called(lineage, other)}"
    else:
        head = f"{_called(lineage, made.plan)}, made from {_called(lineage, made.step.plan)}"
    return Paragraph(one_line(f"{head}: {made.step.how}"), phrases.cited(made.step.sources, numbers))


def _called(lineage: LineageSheet, plan_id: str) -> str:
    plan = lineage.member(plan_id)
    return f"{plan.short_title}, {in_words(plan.date)}" if plan else plan_id


def _short(lineage: LineageSheet, plan_id: str) -> str:
    plan = lineage.member(plan_id)
    return plan.short_title if plan else plan_id


def _witnesses(sheet: PlanSheet, numbers: Mapping[str, int]) -> Notes:
    items = []
    for witness in sheet.plan.witnesses:
        source = sheet.sources.get(witness.source.source)
        facts = [source.publisher, in_words(source.date), source.language] if source else []
        told = ", ".join(part for part in (witness.kind, *facts) if part)
        text = f"{told}: {witness.remark}" if witness.remark else told
        items.append(Paragraph(one_line(text), phrases.cited([witness.source], numbers)))
    return Notes(tuple(items))


def _event(event: Event, numbers: Mapping[str, int]) -> Paragraph:
    memory = ", from background knowledge, unverified" if event.memory else ""
    note = f"; {event.state_note}" if event.state_note else ""
    claims = f"; {_counted(len(event.claims), 'claim')}" if event.claims else ""
    told = f"{in_words(event.date)}: {event.title}. {event.text} ({event.state}{note}{memory}{claims})"
    return Paragraph(one_line(told), phrases.cited(event.sources, numbers))


def _beside(sheet: PlanSheet) -> Iterator[Block]:
    if sheet.beside:
        yield Table(
            caption="Plans whose points are linked with those of this one",
            head=("plan", "date", "links", "of these the same", "key changes"),
            rows=tuple(_linked(one) for one in sheet.beside),
            figures=True,
        )
    if sheet.guarantees:
        named = (f"{one.short_title} ({one.id}, {one.status})" for one in sheet.guarantees)
        yield Paragraph(one_line(f"Guarantee instruments made of its points: {'; '.join(named)}"))


def _linked(one: Beside) -> tuple[str, ...]:
    count = one.count
    name = one_line(f"{one.plan.short_title} ({one.plan.id})")
    return name, in_words(one.plan.date), str(count.links), str(count.same), str(count.key_changes)


def _notes(sheet: PlanSheet) -> Iterator[Block]:
    there = {note.id for note in sheet.notes}

    def place(text: str) -> str:
        anchor = read_anchor(text)
        return f"note-{anchor.ids[0]}" if anchor.kind is AnchorKind.NOTE and anchor.ids[0] in there else ""

    links = named_links(sheet.names, place)
    for note in sheet.notes:
        yield note_block(note, links, anchor=f"note-{note.id}", on=_on(sheet, note))


def _on(sheet: PlanSheet, note: Note) -> str:
    return "; ".join(_names(sheet, note.anchors))


def _names(sheet: PlanSheet, anchors: Iterable[str]) -> Iterator[str]:
    for anchor in anchors:
        yield sheet.names.name(anchor) if sheet.names else anchor


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
