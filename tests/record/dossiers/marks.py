"""What the marked words of a comparison show, without a look at the relations that the catalogue gives."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from dossiers.facts import Facts, day, facts_of, figure
from dossiers.item import NOTHING, Finding
from dossiers.markdown import prose, read, sections, table_rows
from dossiers.names import SPELLINGS
from dossiers.plans import FILES, points_of, worded
from dossiers.record import Record
from peaceplans.compare import compare_plans
from peaceplans.compare.comparison import Row, Status, WordOp
from peaceplans.model.links import Concordance, Link, Relation
from peaceplans.model.plan import Provision


def unmarked(folder: Path, record: Record, counts: Counter[str]) -> Iterator[Finding]:
    """What both comparisons mark too much or too little."""
    yield from against_the_20(folder, record, counts)
    yield from against_the_counter_proposal(folder, record, counts)


def rows_of(record: Record, left: str, right: str, *, bare: bool = False) -> tuple[Row, ...]:
    """The rows of two plans; *bare*: every link is of the same kind and says nothing."""
    here, there = record.plan(left), record.plan(right)
    pair = next(pair for pair in record.catalogue.concordances if (pair.left, pair.right) == (left, right))
    assert here is not None
    assert there is not None
    return compare_plans(here, there, without_relations(pair) if bare else pair, record.vocabulary).rows


def without_relations(pair: Concordance) -> Concordance:
    """The alignment alone."""

    def bare(link: Link) -> Link:
        return replace(link, relation=Relation.AMENDED, change="", reason="", key_change=False)

    return replace(pair, links=tuple(map(bare, pair.links)), alone=())


def marked(row: Row, side: str) -> Facts:
    """The facts in the words of one side that differ."""
    return facts_of("\n".join(getattr(run, side) for run in row.words if run.op is not WordOp.EQUAL))


def kept(row: Row, side: str) -> Facts:
    """The facts in the words of one side that are alike."""
    return facts_of("".join(getattr(run, side) if run.op is WordOp.EQUAL else " " for run in row.words))


def against_the_20(folder: Path, record: Record, counts: Counter[str]) -> Iterator[Finding]:
    """Rows of 28 to 20 whose marked words say too much (same) or too little (amended)."""
    points = {
        f"{plan}:{number}": worded(lines)
        for plan in ("us-28", "ua-us-20")
        for number, lines in points_of(read(folder / FILES[plan][0]), content_only=True).items()
    }
    for row in rows_of(record, "us-28", "ua-us-20"):
        counts[f"marks 28-20: rows {row.status.label}"] += 1
        for side, here, there in (("left", row.left, row.right), ("right", row.right, row.left)):
            if row.status is Status.SAME:
                for kind, item in marked(row, side).missing_from(NOTHING):
                    yield Finding(row.id, kind, item, f"marked on the {side}, although the row is the same")
            if row.status is Status.AMENDED:
                dossier, other = facts_in(here, points), facts_in(there, points)
                for kind, item in dossier.missing_from(other):
                    counts["marks 28-20: differing figures"] += kind != "name"
                    if kind != "name" and holds(kept(row, side), item):
                        yield Finding(row.id, kind, item, f"differs in the dossiers and stands unmarked on the {side}")


def facts_in(provisions: tuple[Provision, ...], points: dict[str, tuple[str, ...]]) -> Facts:
    """The facts of the dossier's points for some provisions."""
    return facts_of("\n".join(line for provision in provisions for line in points[provision.ref]))


def holds(facts: Facts, item: str) -> bool:
    """Whether a figure or date, as worded by ``missing_from``, is among the facts."""
    return item in {*map(figure, facts.numbers), *map(day, facts.dates)}


def against_the_counter_proposal(folder: Path, record: Record, counts: Counter[str]) -> Iterator[Finding]:
    """Rows of 28 to the counter-proposal that do not agree with the dossier's overview: kept, amended or deleted.

    The relations are taken out first: what became of a point must show in the marks and in its state alone.
    """
    rows = {row.left[0].key: row for row in rows_of(record, "us-28", "e3-28", bare=True) if row.left}
    overview = next(
        body for title, body in sections(read(folder / FILES["e3-28"][0]), 2) if title.startswith("Overview")
    )
    for number, status, _ in table_rows(overview):
        row, word = rows.get(number), re.split(r"\W", prose(status))[0]
        counts[f"marks 28-E3: rows {word}"] += 1
        if row is None:
            yield Finding(f"us-28:{number}", "row", word, "no row")
        else:
            yield from (Finding(row.id, "mark", item, f"in a row that is {word}") for item in disagreeing(row, word))


def disagreeing(row: Row, word: str) -> list[str]:
    """What in the marks does not agree with *kept*, *amended* or *deleted*.

    A deleted point stands on the left alone; a kept one marks no figure, no date and no party; an amended one marks
    something.
    """
    if (row.status is Status.ONLY_LEFT) != (word == "deleted"):
        return [row.status.value]
    if word == "amended" and not row.wording_differs:
        return ["nothing marked"]
    if word != "kept":
        return []
    facts = [fact for side in ("left", "right") for fact in marked(row, side).missing_from(NOTHING)]
    return [item for kind, item in facts if kind != "name" or item in SPELLINGS]
