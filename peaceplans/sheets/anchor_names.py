"""What anchors are called in words, and whether there is still something there."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from peaceplans.library import Library
from peaceplans.model.anchors import Anchor, AnchorKind, read_anchor
from peaceplans.model.dates import in_words
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.positions import Stance, Statement
from peaceplans.model.terms import Term

if TYPE_CHECKING:  # as in the library: a comparison opens sooner
    from peaceplans.model.events import Event
    from peaceplans.model.instrument import Instrument


class AnchorNames:
    """Names of what is in a library; reads each list once, so it is made anew when the library has changed."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._vocabulary = library.vocabulary
        self._provisions: dict[str, dict[str, Provision]] = {}

    def name(self, anchor: str) -> str:
        """``20-point draft, 4 Size of Ukraine's armed forces``; the anchor's own text when there is nothing there."""
        return self._name(anchor) or anchor

    def exists(self, anchor: str) -> bool:
        """Whether there is something there; of a pair, whether both provisions are, in one row or not."""
        return bool(self._name(anchor))

    @cached_property
    def plans(self) -> dict[str, Plan]:
        """The plans by id, without their provisions."""
        return {plan.id: plan for plan in self._library.plans()}

    @cached_property
    def instruments(self) -> dict[str, Instrument]:
        """The instruments by id."""
        return {instrument.id: instrument for instrument in self._library.instruments()}

    def provisions(self, plan_id: str) -> dict[str, Provision]:
        """The provisions of a plan by key; none of a plan that is not there."""
        if plan_id not in self._provisions:
            there = self._library.plan(plan_id).provisions if plan_id in self.plans else ()
            self._provisions[plan_id] = {provision.key: provision for provision in there}
        return self._provisions[plan_id]

    def provision(self, ref: str) -> Provision | None:
        """The provision with this reference."""
        plan_id, _, key = ref.partition(":")
        return self.provisions(plan_id).get(key)

    def statement(self, statement_id: str) -> Statement | None:
        """The statement with this id."""
        return self.statements.get(statement_id)

    def _name(self, text: str) -> str:
        """Empty when there is nothing there."""
        try:
            anchor = read_anchor(text)
        except ValueError:
            return ""
        match anchor.kind:
            case AnchorKind.LIBRARY:
                return "the library"
            case AnchorKind.RECORD:
                return self._record(anchor.text)
            case AnchorKind.PROVISION:
                return self._provision(anchor.text)
            case AnchorKind.PAIR:
                names = [self._provision(ref) for ref in anchor.ids]
                return "; ".join(names) if all(names) else ""
            case AnchorKind.TERM:
                return self._term(anchor)
            case AnchorKind.FIELD:
                return self._field(anchor)
            case AnchorKind.CELL:
                return self._cell(anchor)
            case _:
                return self._other(anchor)

    def _record(self, record: str) -> str:
        found = self.plans.get(record) or self.instruments.get(record)
        return (found.short_title or found.title or found.id) if found else ""

    def _provision(self, ref: str) -> str:
        found = self.provision(ref)
        if found is None:
            return ""
        number = found.number or found.key
        return f"{self._record(found.plan)}, {number} {found.title}".strip()

    def _term(self, anchor: Anchor) -> str:
        found = self.provision(anchor.ids[0])
        if found is None or anchor.part not in {term.key for term in all_terms(found)}:
            return ""
        return f"{self._provision(found.ref)}: {self._vocabulary.term_label(anchor.part)}"

    def _field(self, anchor: Anchor) -> str:
        found = self.instruments.get(anchor.ids[0])
        key = self._vocabulary.fields.get(anchor.part)
        if found is None or anchor.part not in {field.key for field in found.fields}:
            return ""
        return f"{self._record(found.id)}: {key.label if key else anchor.part}"

    def _cell(self, anchor: Anchor) -> str:
        plan, topic = self.plans.get(anchor.ids[0]), self._vocabulary.topics.get(anchor.part)
        return f"{self._record(plan.id)} on {topic.label}" if plan and topic else ""

    def _event(self, name: str) -> str:
        event_id, _, claim_id = name.partition("#")
        event = self.events.get(event_id)
        if event is None:
            return ""
        told = f"{event.title}, {in_words(event.date)}"
        if not claim_id:
            return told
        return next((f"{claim.owner} on {told}" for claim in event.claims if claim.id == claim_id), "")

    def _other(self, anchor: Anchor) -> str:
        name = anchor.ids[0]
        match anchor.kind:
            case AnchorKind.TOPIC:
                topic = self._vocabulary.topics.get(name)
                return f"topic {topic.label}" if topic else ""
            case AnchorKind.QUESTION:
                question = self._vocabulary.questions.get(name)
                return f"question {question.label}" if question else ""
            case AnchorKind.EVENT:
                return self._event(name)
            case AnchorKind.SOURCE:
                source = self._library.sources([name]).get(name)
                return f"{source.publisher}, {source.title}" if source else ""
            case AnchorKind.STATEMENT:
                statement = self.statements.get(name)
                return f"{statement.speaker}, {in_words(statement.date)}" if statement else ""
            case AnchorKind.STANCE:
                return self._stance(name)
            case _:
                return self._note(name)

    def _note(self, note_id: str) -> str:
        try:
            found = self._library.notes.get(note_id)
        except PeacePlansError:
            return ""
        return "" if found.deleted else f"note {found.name or found.id}"

    @cached_property
    def statements(self) -> dict[str, Statement]:
        """All statements by id."""
        return {statement.id: statement for statement in self._library.all_statements()}

    @cached_property
    def events(self) -> dict[str, Event]:
        """All events by id."""
        return {event.id: event for event in self._library.events()}

    @cached_property
    def stances(self) -> dict[str, Stance]:
        """All stances by party and target, as ``ru/us-28:6`` or ``ru/territory``: they have no id of their own."""
        return {f"{stance.party}/{stance.target}": stance for stance in self._library.all_stances()}

    def _stance(self, name: str) -> str:
        stance = self.stances.get(name)
        if stance is None:
            return ""
        target = self._provision(stance.target) or self._vocabulary.question_label(stance.target)
        return f"{self._vocabulary.capital(stance.party)} on {target}"


def all_terms(provision: Provision) -> tuple[Term, ...]:
    """The terms of a provision and of its options."""
    return (*provision.terms, *(term for option in provision.options for term in option.terms))
