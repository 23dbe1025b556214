"""Positions in the words of a report."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.model.dates import in_words
from peaceplans.model.positions import EarlierStance, Statement
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.standing_apart import Between, Outcome, Pair

NO_READING = "no reading in the record"
_MOST = 4  # points that are named


def attitude_words(cell: PositionCell) -> str:
    """The attitude, or that there is none."""
    return cell.stance.attitude.label if cell.stance else NO_READING


def stance_remarks(cell: PositionCell) -> Iterator[str]:
    """How sure a reading is, since when it is so, and what is to be known of it."""
    stance = cell.stance
    if stance is None:
        return
    yield f"{cell.certainty}, grade {stance.letter}" if stance.letter else "nothing found"
    if cell.is_disputed:
        yield "rests on a disputed statement"
    if stance.since:
        yield f"since {in_words(stance.since)}"
    if cell.has_changed:
        yield "held something else before"
    if cell.contradictions:
        yield "statements contradict each other"
    yield statement_count(len(cell.statements))


def statement_count(count: int) -> str:
    """``no statements``, ``1 statement``, ``3 statements``."""
    return "1 statement" if count == 1 else f"{count or 'no'} statements"


def earlier_head(earlier: EarlierStance) -> str:
    """``before, from 21 November 2025: accepts``."""
    since = f", from {in_words(earlier.since)}" if earlier.since else ""
    return one_line(f"before{since}: {earlier.attitude.label}")


def pair_words(pair: Pair, vocabulary: Vocabulary) -> str:
    """``Moscow and Kyiv: apart (reported)``."""
    sure = f" ({pair.certainty})" if pair.certainty else ""
    return one_line(f"{pair_names(pair, vocabulary)}: {pair.words}{sure}")


def pair_names(pair: Pair, vocabulary: Vocabulary) -> str:
    """``Moscow and Kyiv``."""
    return one_line(f"{vocabulary.capital(pair.one.party)} and {vocabulary.capital(pair.other.party)}")


def between_words(between: Between, vocabulary: Vocabulary) -> str:
    """How the parties stand to each other, and of whom it is not known; pairs are named when there are several."""
    unknown = f"not known: {unknown_words(between, vocabulary)}" if between.unknown else ""
    if between.outcome is Outcome.UNKNOWN:
        return unknown
    if len(between.pairs) == 1:
        return between.pairs[0].words
    return "; ".join(part for part in (*(pair_words(pair, vocabulary) for pair in between.told), unknown) if part)


def between_remarks(between: Between) -> tuple[str, ...]:
    """How sure that is, of two parties; of more each pair says it itself."""
    certainty = between.pairs[0].certainty if len(between.pairs) == 1 else None
    return (certainty.value,) if certainty else ()


def unknown_words(between: Between, vocabulary: Vocabulary) -> str:
    """``Moscow is silent, Kyiv is overtaken``: of whom it is not known, and why."""
    return one_line(", ".join(f"{vocabulary.capital(cell.party)} {_why(cell)}" for cell in between.unknown))


def _why(cell: PositionCell) -> str:
    if cell.stance is None:
        return "has no reading"
    if not cell.is_graded and cell.stance.attitude.label not in ("silent", "overtaken"):
        return "has no graded stance"
    return f"is {cell.stance.attitude.label}"


def about(statement: Statement, vocabulary: Vocabulary, but: str = "") -> str:
    """What a statement is about, in words: questions and points.

    Args:
        statement: the statement.
        vocabulary: names the questions.
        but: target that need not be said, since the statement stands with it.
    """
    questions = [vocabulary.question_label(one) for one in statement.questions if one != but]
    points = [one for one in statement.provisions if one != but]
    parts = [*points[:_MOST], f"{len(points) - _MOST} more points" if len(points) > _MOST else "", *questions]
    return one_line(", ".join(part for part in parts if part))
