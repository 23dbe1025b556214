"""How long a comparison takes, and its words beside redlines."""

from __future__ import annotations

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from redlines import Redlines

from peaceplans.catalogue import bundled_folder, load_catalogue
from peaceplans.catalogue.folder import data_files
from peaceplans.compare import compare_plans, words
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

    def first_time() -> None:
        words._kept.cache_clear()
        again()

    def again() -> None:
        for one, other in pairs:
            difference(one, other)

    def theirs() -> None:
        for one, other in pairs:
            _ = Redlines(one, other).output_markdown

    first, second, peer = median_ms_of_each([first_time, again, theirs], 50)
    name, beside = f"words of {len(pairs)} pairs of the record", f"redlines {peer:.2f} ms"
    return [
        *found,
        _reading(),
        Result(name, f"{second:.2f} ms, {second / peer:.2f} x", beside, "at most 0.5 x", second <= 0.5 * peer),
        Result(f"{name}, met for the first time", f"{first:.2f} ms, {first / peer:.2f} x", beside, "", True),
        _short_pair(),
    ]


def _reading() -> Result:
    """The whole catalogue from its files to the nouns, beside PyYAML's own constructing of them with its C loader."""
    texts = [(bundled_folder() / name).read_bytes() for name in data_files(bundled_folder())]

    def theirs() -> None:
        for text in texts:
            yaml.load(text, yaml.CBaseLoader)

    ours, peer = median_ms_of_each([load_catalogue, theirs], 5)
    name, beside = "reading the catalogue from its files", f"PyYAML without checks {peer:.0f} ms"
    return Result(name, f"{ours:.0f} ms, {ours / peer:.2f} x", beside, "at most 2 x", ours <= 2 * peer)


def _short_pair() -> Result:
    """A pair of 55 words a side of which 30 % are edited, met for the first time."""
    chance = random.Random(20)
    stock = [f"word{number}" for number in range(300)] + ["the", "of", "and", "to"] * 30
    left = [chance.choice(stock) for _ in range(55)]
    right = [chance.choice(stock) if chance.random() < 0.3 else word for word in left]
    one, other = " ".join(left), " ".join(right)

    def ours() -> None:
        words._kept.cache_clear()
        difference(one, other)

    taken, peer = median_ms_of_each([ours, lambda: Redlines(one, other).output_markdown], 500)
    measured, beside = f"{taken:.3f} ms, {taken / peer:.2f} x", f"redlines {peer:.3f} ms"
    name = "words of a short pair (55 words a side, 30 % edited), first time"
    return Result(name, measured, beside, "at most 0.5 x", taken <= 0.5 * peer)
