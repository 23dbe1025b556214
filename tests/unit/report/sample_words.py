"""The word changes of the sample, fixed, so that reports are tried apart from the differ."""

from __future__ import annotations

from peaceplans.compare.comparison import WordChange, WordOp


def changes(*runs: tuple[str, str, str]) -> tuple[WordChange, ...]:
    return tuple(WordChange(WordOp(op), left, right) for op, left, right in runs)


ROWS = {
    "draft:w6~points:4": changes(
        ("equal", "Ukraine's armed forces ", "Ukraine's armed forces "),
        ("replace", "are limited to 600,000", "stay at 800,000"),
        ("equal", " personnel", " personnel"),
        ("insert", "", " in peacetime"),
        ("equal", ".", "."),
    ),
    "draft:w7": changes(
        ("delete", "Ukraine writes into its constitution that it does not join NATO.", ""),
    ),
    "draft:w18~points:12": changes(
        ("equal", "The", "The"),
        ("insert", "", " parties have not agreed on the"),
        ("equal", " plant", " plant"),
        ("delete", " restarts under IAEA supervision; its power is split 50:50 between Russia and Ukraine", ""),
        ("equal", ".", "."),
    ),
    "draft:w24~draft:w25~points:18": changes(
        ("equal", "Ukraine holds elections ", "Ukraine holds elections "),
        ("replace", "within 100 days", "as soon as possible after signing"),
        ("equal", ".\n", ".\n"),
        ("replace", "\nUkrainians abroad", "The"),
        ("equal", " vote", " vote"),
        ("insert", "", " is secret"),
        ("equal", ".", "."),
        ("insert", "", "\nObservers are admitted."),
    ),
    "points:20": changes(
        ("insert", "", "A fund of 200 billion dollars is set up."),
    ),
}
OPTIONS = {
    "ua": changes(
        (
            "replace",
            "The plant restarts under IAEA supervision; its power is split 50:50 between Russia and",
            "A company of",
        ),
        ("equal", " Ukraine", " Ukraine"),
        ("insert", "", " and the United States runs the plant"),
        ("equal", ".", "."),
    ),
    "us": changes(
        ("replace", "The", "Ukraine, the United States and Russia run the"),
        ("equal", " plant ", " plant "),
        (
            "replace",
            "restarts under IAEA supervision; its power is split 50:50 between Russia and Ukraine",
            "in equal shares",
        ),
        ("equal", ".", "."),
    ),
}
SIMILARITY = {
    "draft:w6~points:4": 0.58,
    "draft:w7": 0.0,
    "draft:w18~points:12": 0.15,
    "draft:w24~draft:w25~points:18": 0.38,
    "points:20": 0.0,
}
