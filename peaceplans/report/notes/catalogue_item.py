"""What an anchor names, as the catalogue has it now -> blocks: text, grade and sources of one item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from peaceplans.library import Library
from peaceplans.model.anchors import Anchor, AnchorKind, read_anchor
from peaceplans.model.dates import in_words
from peaceplans.model.links import Link
from peaceplans.model.positions import Stance, Statement
from peaceplans.model.source import Citation
from peaceplans.report import phrases
from peaceplans.report.blocks import Block, Notes, Paragraph, Table
from peaceplans.report.library.record_document import plan_particulars, provision_blocks
from peaceplans.report.printable import one_line
from peaceplans.sheets.anchor_names import AnchorNames, all_terms
from peaceplans.sheets.comparison.build import concordance_between
from peaceplans.sheets.guarantees.sheet import field_citations, field_in_words


class Numbering(dict[str, int]):
    """Numbers for sources in the order in which they are first cited."""

    def __missing__(self, source: str) -> int:
        self[source] = len(self) + 1
        return self[source]


class CatalogueItems:
    """Items of a library's catalogue, with one list of sources.

    Attributes:
        numbers: the sources cited so far.
        names: what anchors are called.
    """

    def __init__(self, library: Library) -> None:
        self.names = AnchorNames(library)
        self.numbers = Numbering()
        self._library = library

    def blocks(self, text: str) -> Iterator[Block]:
        """What the anchor names; that there is nothing, when there is nothing."""
        if not self.names.exists(text):
            yield Paragraph(one_line(f"There is nothing under '{text}' in this catalogue."))
            return
        anchor = read_anchor(text)
        match anchor.kind:
            case AnchorKind.PROVISION:
                yield from self._provision(anchor.text)
            case AnchorKind.PAIR:
                for ref in anchor.ids:
                    yield from self._provision(ref)
                yield from self._link(anchor)
            case AnchorKind.TERM:
                yield from self._term(anchor)
            case AnchorKind.FIELD:
                yield from self._fields(anchor.ids[0], [anchor.part])
            case AnchorKind.RECORD if anchor.text in self.names.plans:
                yield plan_particulars(self._library.plan(anchor.text))
            case AnchorKind.RECORD:
                instrument = self._library.instrument(anchor.text)
                yield from self._fields(anchor.text, [field.key for field in instrument.fields])
            case AnchorKind.CELL:
                yield from self._cell(anchor)
            case _:
                yield from self._said_or_done(anchor)

    def _said_or_done(self, anchor: Anchor) -> Iterator[Block]:
        match anchor.kind:
            case AnchorKind.STATEMENT:
                yield from self._statement(self.names.statement(anchor.ids[0]))
            case AnchorKind.STANCE:
                yield from self._stance(self.names.stances.get(anchor.ids[0]))
            case AnchorKind.QUESTION:
                for stance in self.names.stances.values():
                    if stance.target == anchor.ids[0]:
                        yield from self._stance(stance)
            case AnchorKind.EVENT:
                yield from self._event(*anchor.ids[0].split("#"))
            case AnchorKind.SOURCE:
                yield self._paragraph("As it stands in the list of sources:", [Citation(source=anchor.ids[0])])
            case _:
                return

    def _cell(self, anchor: Anchor) -> Iterator[Block]:
        for provision in self.names.provisions(anchor.ids[0]).values():
            if anchor.part in (provision.topic, *provision.further_topics):
                yield from self._provision(provision.ref)

    def _provision(self, ref: str) -> Iterator[Block]:
        found = self.names.provision(ref)
        if found:
            yield from provision_blocks(found, self.numbers, self._library.vocabulary)

    def _link(self, anchor: Anchor) -> Iterator[Block]:
        one, other = anchor.ids
        plans = [self._library.plan(record) for record in anchor.records]
        found = concordance_between(self._library, plans[0], plans[1]) if len(plans) == 2 else None
        for link in found.links if found else ():
            if {link.left, link.right} == {one, other}:
                yield self._paragraph(_told(link), link.sources)

    def _term(self, anchor: Anchor) -> Iterator[Block]:
        found = self.names.provision(anchor.ids[0])
        if found is None:
            return
        for term in all_terms(found):
            if term.key == anchor.part:
                (told,) = phrases.terms_in_words([term], self._library.vocabulary)
                grade = (term.grade or found.grade).label
                yield self._paragraph(f"{told} ({grade})", term.sources or found.sources)
        yield from self._provision(found.ref)

    def _fields(self, record: str, keys: Iterable[str]) -> Iterator[Block]:
        instrument = self._library.instrument(record)
        facts = (
            ("Title", instrument.title),
            ("Date", in_words(instrument.date)),
            ("Kind", instrument.kind.value),
            ("Status", instrument.status),
        )
        rows = tuple((name, one_line(value)) for name, value in facts if value)
        yield Table(caption="Particulars", head=("", ""), rows=rows, shy=True)
        notes = []
        for key in keys:
            field = instrument.field(key)
            known = self._library.vocabulary.fields.get(key)
            told = f"{known.label if known else key}: {field_in_words(field)} ({field.certainty})"
            notes.append(self._paragraph(told, field_citations(field)))
        yield Notes(tuple(notes))

    def _statement(self, statement: Statement | None) -> Iterator[Block]:
        if statement:
            head = f"{statement.speaker}, {in_words(statement.date)}"
            grade = f"grade {statement.letter}, {statement.certainty}"
            yield self._paragraph(f"{head}: {statement.text} ({grade})", statement.sources)

    def _stance(self, stance: Stance | None) -> Iterator[Block]:
        if stance:
            sure = f"grade {stance.letter}, {stance.certainty}" if stance.letter else "nothing found"
            said = f": {stance.text}" if stance.text else ""
            yield self._paragraph(f"The editors' reading, {stance.attitude.label}{said} ({sure})", stance.sources)
            for name in stance.statements:
                yield from self._statement(self.names.statement(name))
            yield from self._provision(stance.target)

    def _event(self, event_id: str, claim_id: str = "") -> Iterator[Block]:
        event = self.names.events[event_id]
        memory = ", from background knowledge, unverified"
        note = f"; {event.state_note}" if event.state_note else ""
        told = (
            f"{event.title}, {in_words(event.date)}: {event.text} ({event.state}{note}{memory if event.memory else ''})"
        )
        yield self._paragraph(told, event.sources)
        for claim in event.claims:
            if claim_id in ("", claim.id):
                when = f", {in_words(claim.date)}" if claim.date else ""
                note = f"; {claim.state_note}" if claim.state_note else ""
                sure = f"{claim.state}{note}{memory if claim.memory else ''}"
                yield self._paragraph(f"{claim.kind} by {claim.owner}{when}: {claim.text} ({sure})", claim.sources)

    def _paragraph(self, text: str, citations: Iterable[Citation]) -> Paragraph:
        return Paragraph(one_line(text), phrases.cited(citations, self.numbers))


def _told(link: Link) -> str:
    """A link of the concordance in words."""
    change = f": {link.change}" if link.change else ""
    reason = f"; reason: {link.reason}" if link.reason else ""
    return f"Link of {link.left} to {link.right}, {link.relation}{change}{reason}"
