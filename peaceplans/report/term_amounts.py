"""Terms of the record as amounts: numbers stay as whole as they are, dates stay dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from peaceplans.compare.comparison import TermChange
from peaceplans.model.evidence import Certainty, weakest
from peaceplans.model.notation import qualifier_in_words, term_in_words
from peaceplans.model.plan import Provision
from peaceplans.model.terms import Deadline, Duration, Money, Parties, Quantity, Share, Term, YesNo
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.amounts import Amount
from peaceplans.report.printable import one_line

PER_CENT = "per cent"
MINUS = "\N{MINUS SIGN}"


def amounts_of(term: Term, of: str, certainty: Certainty, vocabulary: Vocabulary) -> Iterator[Amount]:
    """The amounts of a term: one, and of a share one for each party.

    Args:
        term: the term.
        of: whose it is, by name; the owner of a term is named behind it.
        certainty: of what it stands in; a term with a grade of its own has its own.
        vocabulary: names what it is a figure of.
    """
    sure = term.grade.certainty if term.grade else certainty
    whose = f"{of}: {vocabulary.party_label(term.owner)}" if term.owner else of
    label = vocabulary.term_label(term.key)
    text = term_in_words(term, vocabulary)
    bound = term.bound.value if term.bound else ""
    qualifier = qualifier_in_words(term.qualifier)

    def amount(
        least: int | float | None,
        most: int | float | None,
        unit: str,
        *,
        label: str = label,
        more: str = "",
        day: str = "",
    ) -> Amount:
        return Amount(
            of=one_line(whose),
            label=one_line(label),
            least=least,
            most=most,
            unit=one_line(unit.replace("-", " ")),
            bound=bound,
            qualifier=one_line(", ".join(part for part in (more, qualifier) if part)),
            certainty=sure.value,
            day=day,
            text=one_line(text),
        )

    match term.value:
        case Quantity(value=value, unit=unit):
            yield amount(value, value, unit)
        case Money(value=value, currency=currency):
            yield amount(value, value, currency)
        case Duration(least=least, most=most, unit=unit):
            yield amount(least, most, unit)
        case Share(parts=parts):
            for party, share in parts:
                yield amount(share, share, PER_CENT, label=f"{label}: {vocabulary.party_label(party)}")
        case Deadline(within=Duration(least=least, most=most, unit=unit), event=event):
            yield amount(least, most, unit, more=f"of {event}" if event else "")
        case Deadline(date=day, event=event):
            yield amount(None, None, "date" if day else "words", more=f"after {event}" if event else "", day=day)
        case YesNo():
            yield amount(None, None, "yes or no")
        case Parties():
            yield amount(None, None, "parties")
        case _:
            yield amount(None, None, "words")


def all_amounts(terms: Iterable[Term], of: str, certainty: Certainty, vocabulary: Vocabulary) -> tuple[Amount, ...]:
    """The amounts of several terms in their order."""
    return tuple(amount for term in terms for amount in amounts_of(term, of, certainty, vocabulary))


def provision_amounts(provision: Provision, of: str, vocabulary: Vocabulary) -> Iterator[Amount]:
    """Those of a provision, of its rival contents with their owners, and of rival reports with their witnesses."""
    yield from all_amounts(provision.terms, of, provision.certainty, vocabulary)
    for option in provision.options:
        terms = (term if term.owner else replace(term, owner=option.owner) for term in option.terms)
        certainty = option.grade.certainty if option.grade else provision.certainty
        yield from all_amounts(terms, of, certainty, vocabulary)
    yield from reported_amounts(provision, of, vocabulary)


def reported_amounts(provision: Provision, of: str, vocabulary: Vocabulary) -> Iterator[Amount]:
    """Those of rival reports of a provision."""
    for reading in provision.readings:
        certainty = reading.grade.certainty if reading.grade else provision.certainty
        yield from all_amounts(reading.terms, f"{of}, according to {reading.witness}", certainty, vocabulary)


def change_amounts(
    change: TermChange,
    names: tuple[str, str],
    certainties: tuple[Certainty, Certainty],
    vocabulary: Vocabulary,
) -> Iterator[Amount]:
    """Both sides, then what is between them, which is as sure as the weaker side.

    Args:
        change: the terms of one key.
        names: whose they are, left and right.
        certainties: of what they stand in, left and right.
        vocabulary: names what they are figures of.
    """
    for term, of, certainty in zip((change.left, change.right), names, certainties, strict=True):
        if term:
            yield from amounts_of(term, of, certainty, vocabulary)
    yield from difference_amounts(change, f"{names[1]} against {names[0]}", weakest(certainties), vocabulary)


def difference_amounts(change: TermChange, of: str, certainty: Certainty, vocabulary: Vocabulary) -> Iterator[Amount]:
    """Right minus left, and its share of the left in per cent, where there is such a figure."""
    if change.difference is None or change.left is None:
        return
    label = f"{vocabulary.term_label(change.key)}: difference"
    found = [(change.difference, _unit(change.left))]
    found += [(round(change.ratio * 100, 2), PER_CENT)] if change.ratio is not None else []
    for value, unit in found:
        whole = int(value) if float(value).is_integer() else value
        yield Amount(
            of=one_line(of),
            label=one_line(label),
            least=whole,
            most=whole,
            unit=unit,
            certainty=certainty.value,
            text=f"{whole:+,} {unit}".strip().replace("-", MINUS),
        )


def _unit(term: Term) -> str:
    match term.value:
        case Money(currency=currency):
            return currency
        case Quantity(unit=unit) | Duration(unit=unit):
            return one_line(unit.replace("-", " "))
        case Share():
            return PER_CENT
        case _:
            return ""
