"""How long the matrix takes: made from the bundled record, another baseline, and 200 plans by 60 topics."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from peaceplans.library import Library
from peaceplans.model.plan import Coverage, Plan, Provision
from peaceplans.model.vocabulary import Topic
from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.record import MatrixRecord
from peaceplans.sheets.matrix.sheet import MatrixSheet
from tests.benchmarks.measure import Result, median_ms
from tests.unit.compare.making import VOCABULARY, plan, provision
from tests.unit.sheets.matrix_library import matrix_library

PLANS, TOPICS = 200, 60
SEEN = 7, 14  # columns and rows that a window shows


def results() -> list[Result]:
    """The matrix of the bundled record, then that of many plans made by hand."""
    with TemporaryDirectory() as folder:
        with Library.open(Path(folder) / "bundled.sqlite") as library:
            found = list(_bundled(library))
        with many_plans(Path(folder) / "many.sqlite") as library:
            found += _many(library)
    return found


def many_plans(path: Path) -> Library:
    """A library of 200 plans, each with provisions on about half of 60 topics."""
    topics = {f"topic-{number}": Topic(id=f"topic-{number}", label=f"Topic {number}") for number in range(TOPICS)}
    vocabulary = replace(VOCABULARY, topics=topics)
    return matrix_library(path, *(_plan(number) for number in range(PLANS)), vocabulary=vocabulary)


def _plan(number: int) -> Plan:
    chance = random.Random(number)
    name = f"plan-{number}"
    coverage = chance.choice([Coverage.FULL_TEXT, Coverage.ALL_POINTS, Coverage.PARTIAL])
    topics = [topic for topic in range(TOPICS) if chance.random() < 0.5]
    provisions = [_provision(f"{name}:{key}", topic, chance) for key, topic in enumerate(topics, 1)]
    return replace(plan(name, *provisions, coverage=coverage), date=str(1900 + number), short_title=name)


def _provision(ref: str, topic: int, chance: random.Random) -> Provision:
    stock = ("cap of", "in peacetime", "guarantee by", "no", "within", "days", "restart under", "agreed", "the")
    words = " ".join(chance.choice(stock) for _ in range(5))
    return provision(ref, topic=f"topic-{topic}", brief=f"{words} {chance.randrange(1000)},000")


def _bundled(library: Library) -> Iterator[Result]:
    def first_time() -> MatrixSheet:
        library._forget()
        return MatrixRecord(library).sheet(MatrixChoice(baseline="us-28"))

    first_time()
    sheet = first_time()
    taken = median_ms(first_time, 20)
    name = f"a matrix of {len(sheet.columns)} plans by {len(sheet.rows)} topics, read and made"
    yield Result(name, f"{taken:.0f} ms", "", "under 100 ms", taken < 100)
    ids = iter([column.id for column in sheet.columns] * 2)
    _look(sheet)

    def another_baseline() -> None:
        _look(sheet.record.sheet(MatrixChoice(baseline=next(ids))))

    taken = median_ms(another_baseline, len(sheet.columns) - 1)
    name = f"another baseline, its {SEEN[0]} by {SEEN[1]} cells set against it for the first time"
    yield Result(name, f"{taken:.1f} ms", "", "under 16 ms", taken < 16)


def _many(library: Library) -> Iterator[Result]:
    def first_time() -> None:
        library._forget()
        MatrixRecord(library).sheet(MatrixChoice(baseline="plan-0"))

    taken = median_ms(first_time, 3)
    yield Result(f"a matrix of {PLANS} plans by {TOPICS} topics, read and made", f"{taken:.0f} ms", "", "", True)
    record = MatrixRecord(library)
    taken = median_ms(lambda: (record.forget(), record.sheet(MatrixChoice()).tally()), 5)
    yield Result("its cells counted for the first time", f"{taken:.0f} ms", "", "under 100 ms", taken < 100)
    record.sheet(MatrixChoice(baseline="plan-0"))
    taken = median_ms(lambda: record.sheet(MatrixChoice(baseline="plan-0")).tally(), 20)
    yield Result(
        f"a matrix of {PLANS} plans by {TOPICS} topics, made once more with its counts",
        f"{taken:.1f} ms",
        "",
        "under 16 ms",
        taken < 16,
    )
    sheet = record.sheet(MatrixChoice(baseline="plan-0"))
    across, down = cycle(range(PLANS - SEEN[0])), cycle(range(TOPICS - SEEN[1]))

    def step() -> None:
        """A column more and a row more come into sight."""
        _look(sheet, next(across), next(down))

    taken = median_ms(step, 150)
    yield Result("a step in it, a column and a row more", f"{taken:.2f} ms", "", "under 4 ms", taken < 4)
    ids = cycle(f"plan-{number}" for number in range(1, PLANS))
    taken = median_ms(lambda: _look(record.sheet(MatrixChoice(baseline=next(ids)))), 40)
    yield Result("another baseline in it", f"{taken:.1f} ms", "", "under 16 ms", taken < 16)


def _look(sheet: MatrixSheet, across: int = 0, down: int = 0) -> None:
    """What a window asks of the cells it shows."""
    for column in sheet.columns[across : across + SEEN[0]]:
        for row in sheet.rows[down : down + SEEN[1]]:
            sheet.cell(row, column)
            sheet.difference(row, column)
            sheet.marks(row, column)
