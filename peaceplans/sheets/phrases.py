"""The sentences that tell a reader what is not there, not known, or not comparable. The record is in English."""

from __future__ import annotations

from collections.abc import Mapping

from peaceplans.compare.comparison import Comparison, Row, Status
from peaceplans.model.evidence import Certainty
from peaceplans.model.plan import Coverage, Plan, Wording
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.comparison.row_filter import RowFilter, RowMark


def banner(comparison: Comparison) -> tuple[str, ...]:
    """What must be told before any row is read, most important first."""
    left, right = comparison.left, comparison.right
    sentences = [plan.banner for plan in (left, right) if plan.banner]
    if not comparison.aligned:
        sentences.append(
            "Not aligned: nobody has linked the provisions of these two plans. Rows only gather what is on one topic;"
            " whether it differs is not said."
        )
    elif comparison.derived:
        sentences.append("The links of these two plans are derived through a third one, not made for this pair.")
    if Wording.SUMMARY in (left.wording, right.wording):
        sentences.append("Comparison of summaries, not of wording.")
    return tuple(sentences)


def absence(row: Row, plan: Plan, *, is_left: bool) -> str:
    """The sentence in place of a side that has no provision; empty when it has one."""
    if row.left if is_left else row.right:
        return ""
    if row.status is Status.UNKNOWN:
        if plan.coverage is Coverage.NONE:
            return f"The text of the {plan.short_title} is not public: whether it has such a clause is not known."
        return f"The {plan.short_title} is only known in part: whether it has such a clause is not known."
    return f"The {plan.short_title} has no such clause."


def missing_term(row: Row, plan: Plan, key: str, *, is_left: bool) -> str:
    """What is written in place of a term that a side of a row does not state.

    An open point leaves it to its options; of a text that nobody has seen in full nothing more can be said than that.
    """
    options = [option for provision in (row.left if is_left else row.right) for option in provision.options]
    if any(term.key == key for option in options for term in option.terms):
        return "left open"
    return "not stated" if plan.coverage.shows_absence else "not known"


def spoken(row: Row, number: int, total: int, vocabulary: Vocabulary) -> str:
    """The row as it is read aloud: ``Row 4 of 31, armed forces, amended, provisional: 600,000 cap becomes ...``."""
    topic = vocabulary.topic_label(row.topic)
    topic = topic if topic[:2].isupper() else topic[:1].lower() + topic[1:]
    head = f"Row {number} of {total}, {topic}, {row.status.label}, {row.certainty}"
    change = told(row)
    return f"{head}: {change}" if change else head


_MARKS = {
    RowMark.KEY_CHANGES: "only key changes",
    RowMark.NOTED: "only rows with notes",
    RowMark.DIFFERING: "only rows that differ",
}


def filter_in_words(row_filter: RowFilter, vocabulary: Vocabulary) -> str:
    """Which rows are shown: ``status: amended, only left; only key changes; words: army``; empty for all."""
    facets = row_filter.as_mapping()
    told = []
    for name in ("status", "certainty", "relation", "topic", "state"):
        label = vocabulary.topic_label if name == "topic" else _spaced
        told += [f"{name}: {', '.join(label(value) for value in facets[name])}"] if name in facets else []
    told += [_MARKS[mark] for mark in row_filter.marks]
    told += [f"words: {' '.join(row_filter.words.split())}"] if "words" in facets else []
    return "; ".join(told)


def _spaced(value: str) -> str:
    return value.replace("_", " ").replace("-", " ")


def told(row: Row) -> str:
    """The change phrase; one that is told from right to left begins with an arrow."""
    return f"\u2190 {row.change}" if row.change and row.told_backwards else row.change


def tally(counts: Mapping[Certainty, int]) -> str:
    """``14, 9 of them provisional``; ``14, all provisional``; ``14``."""
    total = sum(counts.values())
    weak = [(certainty, counts[certainty]) for certainty in (Certainty.REPORTED, Certainty.PROVISIONAL)]
    parts = [f"{'all' if count == total else f'{count} of them'} {certainty}" for certainty, count in weak if count]
    return ", ".join([str(total), *parts])
