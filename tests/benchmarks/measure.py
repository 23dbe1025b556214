"""Measuring: medians, each figure beside a peer in the same run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table.

    Attributes:
        measured: what was seen, with its unit.
        peer: the peer and its figure in the same run, or empty.
        aim: what was to be reached.
        reached: whether it was.
    """

    name: str
    measured: str
    peer: str
    aim: str
    reached: bool


def median_ms(action: Callable[[], object], runs: int) -> float:
    """Median wall time of an action in milliseconds, after one run to warm up."""
    action()
    return statistics.median(_timed(action) for _ in range(runs))


def median_ms_of_each(actions: Sequence[Callable[[], object]], runs: int) -> list[float]:
    """The medians of several actions that take turns, so that all meet the same machine."""
    for action in actions:
        action()
    rounds = [[_timed(action) for action in actions] for _ in range(runs)]
    return [statistics.median(times) for times in zip(*rounds, strict=True)]


def _timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def table(results: Sequence[Result]) -> str:
    """The results as a Markdown table."""
    lines = ["| what | measured | peer in the same run | aim | |", "| --- | --- | --- | --- | --- |"]
    lines += [
        f"| {result.name} | {result.measured} | {result.peer or '-'} | {result.aim or '-'} |"
        f" {('reached' if result.reached else '**missed**') if result.aim else ''} |"
        for result in results
    ]
    return "\n".join(lines)
