"""How long a comparison takes, and its words beside redlines."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from redlines import Redlines

from peaceplans.compare import compare_plans
from peaceplans.compare.words import difference
from peaceplans.library import Library
from tests.benchmarks.measure import Result, median_ms, median_ms_of_each


def results() -> list[Result]:
    """Comparing two plans, and the words of all pairs of rows that have text on both sides."""
    with TemporaryDirectory() as folder, Library.open(Path(folder) / "library.sqlite") as library:
        found = []
        for left_id, right_id in (("ru-27", "ua-us-20"), ("us-28", "ua-us-20")):
            left, right = library.plan(left_id), library.plan(right_id)
            links = library.concordance(left_id, right_id)
            taken = median_ms(lambda: compare_plans(left, right, links, library.vocabulary), 50)  # noqa: B023
            name = f"comparing {left_id} with {right_id}"
            found.append(Result(name, f"{taken:.1f} ms", "", "under 5 ms", taken < 5))
        rows = compare_plans(left, right, links, library.vocabulary).rows
        pairs = [
            ("".join(run.left for run in row.words), "".join(run.right for run in row.words))
            for row in rows
            if row.left and row.right
        ]
    ours, theirs = median_ms_of_each(
        [
            lambda: [difference(one, other) for one, other in pairs],
            lambda: [Redlines(one, other).output_markdown for one, other in pairs],
        ],
        30,
    )
    share = ours / theirs
    name = f"words of {len(pairs)} pairs"
    peer = f"redlines {theirs:.1f} ms"
    return [*found, Result(name, f"{ours:.1f} ms, {share:.2f} x", peer, "at most 0.5 x", share <= 0.5)]
