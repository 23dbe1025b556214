"""How values of the record are said in a report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peaceplans.compare.comparison import Row, Status, TermChange, TermStatus
from peaceplans.model.evidence import Certainty
from peaceplans.model.links import Relation
from peaceplans.model.notation import grouped, term_in_words
from peaceplans.model.plan import Provision, State
from peaceplans.model.source import Citation
from peaceplans.model.terms import Duration, Money, Quantity, Term
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.amounts import Amount
from peaceplans.report.blocks import Cited, Figures
from peaceplans.report.frame import Frame
from peaceplans.report.printable import one_line, printable
from peaceplans.report.term_amounts import MINUS, change_amounts
from peaceplans.sheets.phrases import missing_term


def cited(citations: Iterable[Citation], numbers: Mapping[str, int]) -> tuple[Cited, ...]:
    """Sources by their numbers, each place once, in the order of the numbers."""
    found = {(numbers[citation.source], one_line(citation.locator)) for citation in citations}
    return tuple(Cited(number, locator) for number, locator in sorted(found))


def parties(ids: Iterable[str], vocabulary: Vocabulary) -> str:
    """Parties by name, joined by commas."""
    return one_line(", ".join(vocabulary.party_label(party) for party in ids))


def provision_remarks(provision: Provision, vocabulary: Vocabulary) -> tuple[str, ...]:
    """State, flags, grade and whom it binds, in words; what is not stated is not said."""
    remarks = []
    if provision.state is State.AGREED and provision.agreed_by:
        remarks.append(f"agreed by {parties(provision.agreed_by, vocabulary)}")
    elif provision.state is not State.NOT_STATED:
        remarks.append(provision.state.value)
    remarks += provision.flags
    remarks.append(provision.grade.label)
    if provision.basis:
        remarks.append(f"content of {', '.join(provision.basis)}")
    if provision.obliged:
        remarks.append(f"binds {parties(provision.obliged, vocabulary)}")
    return tuple(one_line(remark) for remark in remarks)


def row_facts(row: Row, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Topic, status, certainty, relation and shape of a row."""
    facts = [vocabulary.topic_label(row.topic), row.status.label, row.certainty.value]
    telling = (Relation.NARROWED, Relation.BROADENED, Relation.REPLACED, Relation.OPPOSED)
    facts += dict.fromkeys(link.relation.value for link in row.links if link.relation in telling)
    if row.left and row.right and row.shape != "1:1":
        facts.append(f"{len(row.left)} to {len(row.right)}")
    if row.status is Status.SAME and row.wording_differs:
        facts.append("other words")
    return tuple(one_line(fact) for fact in facts)


def figures(
    changes: Iterable[TermChange], row: Row, frame: Frame, *, owner: str = "", more: Iterable[Amount] = ()
) -> Figures | None:
    """Terms of both sides in words and as numbers, or None when there are none.

    Args:
        changes: terms by their keys.
        row: in which they stand.
        frame: of the report.
        owner: whose rival content they are part of, by name.
        more: amounts beside those of the terms.
    """
    listed = tuple(changes)
    if not listed:
        return None
    left_name, right_name = frame.names
    names = (f"{left_name}: {owner}", f"{right_name}: {owner}") if owner else frame.names
    vocabulary = frame.sheet.vocabulary
    found = (
        amount
        for change in listed
        for amount in change_amounts(
            change, names, (_sure(change.left, row.left, row), _sure(change.right, row.right, row)), vocabulary
        )
    )
    return Figures(
        left_name=left_name,
        right_name=right_name,
        rows=tuple(_figure(change, row, frame) for change in listed),
        amounts=(*found, *more),
    )


def _sure(term: Term | None, provisions: Iterable[Provision], row: Row) -> Certainty:
    """That of the provision which a term stands in; of the row when it stands in none by itself."""
    return next((one.certainty for one in provisions if term in one.terms), row.certainty)


def _figure(change: TermChange, row: Row, frame: Frame) -> tuple[str, str, str, str]:
    sheet = frame.sheet
    left, right = (
        one_line(term_in_words(term, sheet.vocabulary))
        if term
        else missing_term(row, plan, change.key, is_left=is_left)
        for term, plan, is_left in ((change.left, sheet.left, True), (change.right, sheet.right, False))
    )
    told = {"not known": "unknown", "left open": "open"}
    difference = told.get(left if change.left is None else right) or _difference(change)
    return one_line(sheet.vocabulary.term_label(change.key)), left, right, difference


def terms_in_words(terms: Iterable[Term], vocabulary: Vocabulary) -> tuple[str, ...]:
    """Each term with its label: ``army size: 800,000 persons, level, in peacetime``."""
    return tuple(one_line(f"{vocabulary.term_label(term.key)}: {term_in_words(term, vocabulary)}") for term in terms)


def with_terms(text: str, terms: Iterable[Term], vocabulary: Vocabulary) -> str:
    """A text and behind it its terms in parentheses."""
    told = "; ".join(terms_in_words(terms, vocabulary))
    return " ".join(part for part in (paragraph(text), f"({told})" if told else "") if part)


def _difference(change: TermChange) -> str:
    if change.difference is None or change.left is None:
        return change.status.value.replace("_", " ")
    if change.difference == 0:
        return "the same figure" if change.status is TermStatus.CHANGED else "same"
    value = change.left.value
    unit = value.currency if isinstance(value, Money) else value.unit if isinstance(value, Quantity | Duration) else ""
    told = f"{_signed(change.difference)} {unit}".strip()
    return told if change.ratio is None else f"{told} ({_per_cent(change.ratio)})"


def _per_cent(ratio: float) -> str:
    rounded = round(ratio * 100, 1)
    return f"{_signed(rounded)} %" if rounded else "about 0 %"


def _signed(value: int | float) -> str:
    return f"{MINUS if value < 0 else '+'}{grouped(abs(value))}"


def paragraph(text: str) -> str:
    """Running text of the record, printable."""
    return printable(text).strip()
