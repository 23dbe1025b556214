"""Sets the catalogue beside the dossiers it was written from, and names all that was lost.

    python tests/record/against_dossiers.py DOSSIERS_FOLDER
    python tests/record/against_dossiers.py DOSSIERS_FOLDER --family events
    python tests/record/against_dossiers.py DOSSIERS_FOLDER --marks
    python tests/record/against_dossiers.py DOSSIERS_FOLDER --sample 20 --seed 1

The first form reads every point of every plan, every instrument, event, claim and position, every source, and the way
from 28 points to 20: each figure, date and name of the dossier must stand in what the catalogue has under the same id,
and each source be cited there. The second reads one family. The third asks whether the marked words of the comparisons
28 to 20 and 28 to the counter-proposal alone show what the dossiers say has changed. The fourth prints items of each
family beside the catalogue's words, for a human reading. The exit code is 1 when something is missing that
EXCEPTIONS does not explain, or when an exception is no longer needed.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from dossiers import elsewhere, events, instruments, lineage, marks, plans, positions, programme, sources
from dossiers.exceptions import EXCEPTIONS, MARK_EXCEPTIONS
from dossiers.item import Finding, Item
from dossiers.record import Record

from peaceplans.model.errors import PeacePlansError

FAMILIES: dict[str, Callable[[Path, Record], Iterator[Item]]] = {
    "points": plans.points,
    "heads": plans.heads,
    "instruments": instruments.instruments,
    "events": events.events,
    "positions": positions.positions,
    "programme": programme.programme,
    "lineage": lineage.lineage,
    "elsewhere": elsewhere.elsewhere,
    "sources": sources.sources,
}


def main() -> int:
    """Runs the check that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dossiers", type=Path)
    parser.add_argument("--family", choices=FAMILIES, help="check one family alone")
    parser.add_argument("--marks", action="store_true", help="check the marked words of two comparisons")
    parser.add_argument("--sample", type=int, default=0, help="print so many items of each family for reading")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    try:
        record = Record()
    except PeacePlansError as error:
        print(error)
        return 1
    counts: Counter[str] = Counter()
    families = {name: read for name, read in FAMILIES.items() if arguments.family in (None, name)}
    if arguments.sample:
        for name, read in families.items():
            print_sample(name, list(read(arguments.dossiers, record)), arguments.sample, arguments.seed)
        return 0
    if arguments.marks:
        return report(list(marks.unmarked(arguments.dossiers, record, counts)), counts, MARK_EXCEPTIONS)
    findings = [
        finding
        for read in families.values()
        for item in read(arguments.dossiers, record)
        for finding in item.findings(counts)
    ]
    return report(findings, counts, EXCEPTIONS if arguments.family is None else {})


def print_sample(family: str, items: list[Item], size: int, seed: int) -> None:
    """Prints items drawn at random, the dossier's words above and the catalogue's below."""
    items = [item for item in items if item.lines or item.shown]
    for item in random.Random(f"{family} {seed}").sample(items, min(size, len(items))):
        lines = item.lines or (item.shown,)
        print(f"=== {family} {item.place}\n--- dossier", *lines, "--- catalogue", item.text, sep="\n")
        print(f"--- sources: {', '.join(item.wanted)} | cited: {', '.join(sorted(item.cited))}\n")


def report(findings: list[Finding], counts: Counter[str], exceptions: Mapping[tuple[str, str], str]) -> int:
    """Prints findings, exceptions and totals; the exit code."""
    found = {(finding.place, finding.item) for finding in findings}
    missing = [finding for finding in findings if (finding.place, finding.item) not in exceptions]
    stale = [key for key in exceptions if key not in found]
    for finding in missing:
        print(f"{finding.place}: {finding.kind} {finding.item} | {finding.line[:200]}")
    for (place, item), reason in exceptions.items():
        told = "no longer needs its exception" if (place, item) in stale else f"(exception) {reason}"
        print(f"{place}: {item}: {told}")
    for name, count in sorted(counts.items()):
        print(f"{count:>6} {name}")
    print(f"{len(missing)} missing, {len(exceptions) - len(stale)} exceptions, {len(stale)} exceptions not needed")
    return 1 if missing or stale else 0


if __name__ == "__main__":
    sys.exit(main())
