"""Sets the catalogue beside the dossiers it was written from, and names every figure, date and party that was lost.

    python tests/record/against_dossiers.py DOSSIERS_FOLDER
    python tests/record/against_dossiers.py DOSSIERS_FOLDER --marks
    python tests/record/against_dossiers.py DOSSIERS_FOLDER --sample 5 --seed 1

The first form reads every point of the 20-point draft, the 28-point draft and the 27-point reconstruction, and every
instrument; the second asks whether the marked words of the comparison 28 to 20 alone show what the dossiers say has
changed; the third prints provisions beside their dossier text for a human reading. The exit code is 1 when something
is missing that EXCEPTIONS does not explain, or when an exception is no longer needed.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from dossier_facts import Facts, day, facts_of, figure, points_of, records_of

from peaceplans.catalogue import load_catalogue
from peaceplans.compare import compare_plans
from peaceplans.compare.comparison import Status, WordOp
from peaceplans.model.catalogue import Catalogue
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.instrument import FieldState, Instrument
from peaceplans.model.notation import term_in_words
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.terms import Term
from peaceplans.model.vocabulary import Vocabulary

DOSSIERS = {"ua-us-20": "20-point-plan.md", "us-28": "us-28-point-draft.md"}
RECORD_NAMES = {"BUD-94": "budapest", "REF-NATO": "nato-a5", "E3-28": "e3-28p"}

NOTHING = facts_of("")

_REMARK = "a remark on the 28-point draft, kept there as background; a reconstruction takes over content alone"
EXCEPTIONS: dict[tuple[str, str], str] = {  # (reference, item): why the catalogue need not have it
    ("ru-27:w5", "10"): _REMARK,
    ("ru-27:w14", "europe"): _REMARK,
    ("ru-27:w14", "ua"): _REMARK,
}
MARK_EXCEPTIONS: dict[tuple[str, str], str] = {}  # (row, item): why the marks need not show it


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a dossier has and the catalogue lacks, or has otherwise."""

    place: str
    kind: str
    item: str
    line: str


def main() -> int:
    """Runs the check that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dossiers", type=Path)
    parser.add_argument("--marks", action="store_true", help="check the marked words of the comparison 28 to 20")
    parser.add_argument("--sample", type=int, default=0, help="print so many provisions beside their dossier text")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    try:
        catalogue = load_catalogue()
    except PeacePlansError as error:
        print(error)
        return 1
    points = dossier_points(arguments.dossiers, catalogue)
    if arguments.sample:
        print_sample(points, catalogue, arguments.sample, arguments.seed)
        return 0
    counts: Counter[str] = Counter()
    if arguments.marks:
        findings = list(unmarked(points, catalogue, counts))
    else:
        findings = list(lost_from_plans(points, catalogue, counts))
        findings += lost_from_instruments(arguments.dossiers, catalogue, counts)
    return report(findings, counts, MARK_EXCEPTIONS if arguments.marks else EXCEPTIONS)


def dossier_points(folder: Path, catalogue: Catalogue) -> dict[str, list[str]]:
    """The dossier's lines for each provision of the three plans, by reference."""
    points = {
        f"{plan}:{key}": lines for plan, file in DOSSIERS.items() for key, lines in points_of(folder / file).items()
    }
    for number in range(1, 28 if plan_of(catalogue, "ru-27") else 1):
        sources = [8, 9] if number == 8 else [number if number < 8 else number + 1]
        points[f"ru-27:w{number}"] = [line for source in sources for line in points[f"us-28:{source}"]]
    return points


def lost_from_plans(points: dict[str, list[str]], catalogue: Catalogue, counts: Counter[str]) -> Iterator[Finding]:
    """What the provisions lack, and points without a provision."""
    for ref, lines in points.items():
        provision = provision_of(catalogue, ref)
        counts["points"] += 1
        if provision is None:
            yield Finding(ref, "point", "whole", "no such provision")
            continue
        yield from lost(ref, lines, whole_text(provision, catalogue.vocabulary), counts)


def lost_from_instruments(folder: Path, catalogue: Catalogue, counts: Counter[str]) -> Iterator[Finding]:
    """What the fields of the instruments lack, and states that the dossier does not bear out."""
    records = records_of(folder / "security-guarantees.md")
    by_id = {RECORD_NAMES.get(name, name.lower()): record for name, record in records.items()}
    for instrument in catalogue.instruments:
        counts["instruments"] += 1
        if instrument.id not in by_id:
            yield Finding(instrument.id, "record", "whole", "no such record in the dossier")
            continue
        yield from lost_from_fields(instrument, by_id[instrument.id], catalogue.vocabulary, counts)


def lost_from_fields(
    instrument: Instrument, record: dict[str, str], vocabulary: Vocabulary, counts: Counter[str]
) -> Iterator[Finding]:
    """What one instrument lacks."""
    for key in vocabulary.fields.values():
        field, line = instrument.field(key.id), record[key.dossier]
        place = f"{instrument.id}/{key.id}"
        counts["fields"] += 1
        if field.state is not state_in(line):
            yield Finding(place, "state", field.state.value, line)
        yield from lost(place, [line], f"{field.text}\n{terms_text(field.terms, vocabulary)}", counts)
    dated = f"{instrument.date} {instrument.field('status').text}"
    yield from lost(f"{instrument.id}/date", [record["date"]], dated, counts)
    yield from lost(f"{instrument.id}/certainty", [record["certainty"]], instrument.certainty_note, counts)


def state_in(line: str) -> FieldState:
    """The state that the opening words of a record's line mean."""
    opening = re.match(r"(?:text )?(not published|not found|none)\b", line)
    return FieldState(opening[1].replace(" ", "-")) if opening else FieldState.VALUE


def lost(place: str, lines: Iterable[str], text: str, counts: Counter[str]) -> Iterator[Finding]:
    """Every fact of the lines that the text lacks, each told once."""
    there = facts_of(text)
    seen: set[tuple[str, str]] = set()
    told: set[tuple[str, str]] = set()
    for line in lines:
        facts = facts_of(line)
        seen |= set(facts.missing_from(NOTHING))
        for kind, item in facts.missing_from(there):
            if (kind, item) not in told:
                told.add((kind, item))
                yield Finding(place, kind, item, line)
    counts.update(f"{kind}s" if kind != "party" else "parties and names" for kind, _ in seen)


def unmarked(points: dict[str, list[str]], catalogue: Catalogue, counts: Counter[str]) -> Iterator[Finding]:
    """Rows of 28 to 20 whose marked words say too much (same) or too little (amended)."""
    left, right = plan_of(catalogue, "us-28"), plan_of(catalogue, "ua-us-20")
    concordance = next(pair for pair in catalogue.concordances if (pair.left, pair.right) == ("us-28", "ua-us-20"))
    assert left is not None
    assert right is not None
    for row in compare_plans(left, right, concordance, catalogue.vocabulary).rows:
        counts[f"rows {row.status.label}"] += 1
        for side, here, there in (("left", row.left, row.right), ("right", row.right, row.left)):
            runs = [(getattr(change, side), change.op is WordOp.EQUAL) for change in row.words]
            marked = facts_of("\n".join(text for text, equal in runs if not equal))
            kept = facts_of("".join(text if equal else " " for text, equal in runs))
            if row.status is Status.SAME:
                for kind, item in marked.missing_from(NOTHING):
                    yield Finding(row.id, kind, item, f"marked on the {side}, although the row is the same")
            if row.status is not Status.AMENDED:
                continue
            whole = facts_of("\n".join(provision.text for provision in here))
            dossier, other = (
                facts_of("\n".join(line for provision in provisions for line in points[provision.ref]))
                for provisions in (here, there)
            )
            for kind, item in dossier.missing_from(other):
                if kind == "party":
                    continue
                where = "in the text" if holds(whole, item) else "in terms, options or background alone"
                counts[f"differing figures {where}"] += 1
                if holds(kept, item):
                    yield Finding(row.id, kind, item, f"differs in the dossiers and stands unmarked on the {side}")


def holds(facts: Facts, item: str) -> bool:
    """Whether a figure or date, as worded by ``missing_from``, is among the facts."""
    return item in {*map(figure, facts.numbers), *map(day, facts.dates)}


def whole_text(provision: Provision, vocabulary: Vocabulary) -> str:
    """All content of a provision: text, options, readings, terms and background."""
    parts = [provision.text, terms_text(provision.terms, vocabulary)]
    for option in provision.options:
        owner = vocabulary.party_label(option.owner)
        parts += [owner, option.title, option.text, terms_text(option.terms, vocabulary)]
    for reading in provision.readings:
        parts += [reading.witness, reading.text, terms_text(reading.terms, vocabulary)]
    parts += [remark.text for remark in provision.background]
    return "\n".join(filter(None, parts))


def terms_text(terms: Iterable[Term], vocabulary: Vocabulary) -> str:
    """Terms in words, one a line."""
    return "\n".join(f"{vocabulary.term_label(term.key)}: {term_in_words(term, vocabulary)}" for term in terms)


def plan_of(catalogue: Catalogue, plan_id: str) -> Plan | None:
    """The plan, or None when the catalogue lacks it."""
    return next((plan for plan in catalogue.plans if plan.id == plan_id), None)


def provision_of(catalogue: Catalogue, ref: str) -> Provision | None:
    """The provision, or None when the catalogue lacks it."""
    plan = plan_of(catalogue, ref.partition(":")[0])
    return next((provision for provision in plan.provisions if provision.ref == ref), None) if plan else None


def print_sample(points: dict[str, list[str]], catalogue: Catalogue, size: int, seed: int) -> None:
    """Prints provisions drawn at random, dossier text above and catalogue text below."""
    for ref in random.Random(seed).sample(sorted(points), min(size, len(points))):
        provision = provision_of(catalogue, ref)
        text = whole_text(provision, catalogue.vocabulary) if provision else "(no such provision)"
        print(f"=== {ref}\n--- dossier", *points[ref], "--- catalogue", text, "", sep="\n")


def report(findings: list[Finding], counts: Counter[str], exceptions: dict[tuple[str, str], str]) -> int:
    """Prints findings, exceptions and totals; the exit code."""
    found = {(finding.place, finding.item) for finding in findings}
    missing = [finding for finding in findings if (finding.place, finding.item) not in exceptions]
    stale = [key for key in exceptions if key not in found]
    for finding in missing:
        print(f"{finding.place}: {finding.kind} {finding.item} | {finding.line[:160]}")
    for (place, item), reason in exceptions.items():
        print(
            f"{place}: {item}: "
            + ("no longer needs its exception" if (place, item) in stale else f"(exception) {reason}")
        )
    print(", ".join(f"{count} {name}" for name, count in sorted(counts.items())), end="; ")
    print(f"{len(missing)} missing, {len(exceptions) - len(stale)} exceptions, {len(stale)} exceptions not needed")
    return 1 if missing or stale else 0


if __name__ == "__main__":
    sys.exit(main())
