"""The files of `links/`: each the concordance of two plans."""

from __future__ import annotations

from dataclasses import dataclass

from peaceplans.catalogue.known import Known
from peaceplans.catalogue.records import Record
from peaceplans.model.links import Alone, Concordance, Link, Relation, Weight

MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class ReadConcordance:
    """A concordance with the lines it was read from.

    Attributes:
        record: the whole file.
        link_lines, alone_lines: where each link and each entry of those alone begins.
    """

    concordance: Concordance
    record: Record
    link_lines: tuple[int, ...]
    alone_lines: tuple[int, ...]


def read_concordance(record: Record, name: str, known: Known) -> ReadConcordance:
    """A concordance from the file of this name; whether it accounts for everything is checked afterwards."""
    left, right = known.plan(record, "left"), known.plan(record, "right")
    if left and right and name != f"{left}--{right}":
        remedy = f"name the file {left}--{right}.yaml"
        record.report(record.line_of("left"), f"{left} and {right} in a file named {name}.yaml", remedy)
    if left and left == right:
        record.report(record.line_of("right"), f"a concordance of {left} with itself", "name another plan")
    links, alone = record.records("links"), record.records("alone")
    read = ReadConcordance(
        concordance=Concordance(
            left=left,
            right=right,
            links=tuple(_link(entry, left, right, known) for entry in links),
            alone=tuple(_alone(entry, left, right, known) for entry in alone),
        ),
        record=record,
        link_lines=tuple(entry.line for entry in links),
        alone_lines=tuple(entry.line for entry in alone),
    )
    record.close()
    return read


def _link(record: Record, left: str, right: str, known: Known) -> Link:
    link = Link(
        left=_reference(record, "left", left, known),
        right=_reference(record, "right", right, known),
        relation=record.choice("relation", Relation),
        weight=record.choice("weight", Weight, Weight.MAIN),
        change=_change(record),
        key_change=record.flag("key_change"),
        reason=record.text("reason"),
        sources=known.citations(record, "link"),
    )
    if record.has("relation"):
        _check_change(record, link)
    record.close()
    return link


def _alone(record: Record, left: str, right: str, known: Known) -> Alone:
    side, plan = ("left", left) if record.has("left") else ("right", right)
    if record.has("left") and record.has("right"):
        record.report(record.line, "both 'left' and 'right' in an entry of one alone", "make it a link or two entries")
    ref = _reference(record, side, plan, known)
    record.text("left")
    record.text("right")
    if not record.has("reason"):
        record.report(record.line, f"'{ref}' stands alone without a reason", "say why nothing answers it")
    alone = Alone(
        ref=ref,
        change=_change(record),
        key_change=record.flag("key_change"),
        reason=record.text("reason"),
        sources=known.citations(record, "entry of one alone"),
    )
    record.close()
    return alone


def _reference(record: Record, side: str, plan: str, known: Known) -> str:
    """The provision on one side; empty when it is missing."""
    scalar = record.scalar(side, required=True)
    if scalar is None or not plan:
        return ""
    return known.reference(scalar, record.report, plan)


def _change(record: Record) -> str:
    scalar = record.scalar("change")
    if scalar is None:
        return ""
    words = len(scalar.value.split())
    if words > MOST_WORDS:
        record.report(scalar.line, f"a change phrase of {words} words", f"use {MOST_WORDS} at most")
    return scalar.value


def _check_change(record: Record, link: Link) -> None:
    if link.relation is Relation.SAME and link.change:
        record.report(
            record.line_of("change"), "a 'same' link with a change phrase", "leave it out or name the relation"
        )
    elif link.relation is not Relation.SAME and not link.change:
        remedy = f"say in at most {MOST_WORDS} words what changed"
        record.report(record.line, f"'{link.relation}' without a change phrase", remedy)
