"""Marks fall on the words that differ and nothing of a text is lost when it is cut into lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from peaceplans.compare.comparison import WordChange, WordOp
from peaceplans.compare.words import difference
from peaceplans.model.evidence import Grade
from peaceplans.model.plan import Clause, Provision
from peaceplans.report.comparison.marking import lines_of, plain_lines, running_lines, side_lines, spans_of, text_lines
from peaceplans.report.lines import Line, Mark, Run

_VOCABULARY = ["the", "army", "of", "Ukraine", "has", "600,000", "800,000", "men", ".", ","]
_WORDS = st.lists(st.sampled_from(_VOCABULARY), min_size=1, max_size=8)
_TEXTS = _WORDS.map(" ".join)
_SIDES = st.lists(st.tuples(_TEXTS | st.just(""), st.lists(_TEXTS, max_size=3)), min_size=1, max_size=3)


def provisions(side: list[tuple[str, list[str]]]) -> list[Provision]:
    return [
        Provision(
            plan="p",
            key=str(number),
            title="",
            lead=lead,
            topic="t",
            grade=Grade.PUBLISHED_TEXT,
            clauses=tuple(Clause(letter=letter, text=text) for letter, text in zip("abc", clauses, strict=False)),
        )
        for number, (lead, clauses) in enumerate(side)
    ]


def joined(found: list[Provision]) -> str:
    return "\n\n".join(provision.text for provision in found)


def unmarked(lines: tuple[Line, ...], mark: Mark) -> str:
    return "".join(run.text for line in lines for run in line.runs if run.mark is not mark).replace(" ", "")


@given(_SIDES, _SIDES)
def test_a_side_keeps_every_line_of_every_provision(left: list, right: list) -> None:
    ours, theirs = provisions(left), provisions(right)
    words = difference(joined(ours), joined(theirs))
    for side, mark in ((ours, Mark.LEFT), (theirs, Mark.RIGHT)):
        lines = side_lines(words, spans_of(side), mark)
        for number, provision in enumerate(side):
            assert "\n".join(line.text for line in lines.get(number, ())) == provision.text


@given(_SIDES, _SIDES)
def test_marked_words_are_those_of_the_changes(left: list, right: list) -> None:
    ours, theirs = provisions(left), provisions(right)
    words = difference(joined(ours), joined(theirs))
    lines = side_lines(words, spans_of(ours), Mark.LEFT)
    marked = "".join(run.text for found in lines.values() for line in found for run in line.runs if run.mark)
    changed = "".join(change.left for change in words if change.op is not WordOp.EQUAL)
    assert "".join(marked.split()) == "".join(changed.split())


@given(_SIDES, _SIDES)
def test_a_redline_without_one_kind_of_mark_is_the_other_text(left: list, right: list) -> None:
    ours, theirs = provisions(left), provisions(right)
    lines = running_lines(difference(joined(ours), joined(theirs)), spans_of(ours), spans_of(theirs))
    assert unmarked(lines, Mark.DELETED) == "".join(joined(theirs).split())
    assert unmarked(lines, Mark.INSERTED) == "".join(joined(ours).split())


def test_a_mark_does_not_cover_the_space_around_its_words() -> None:
    words = difference("The army is limited to 600,000 men.", "The army stays at 800,000 men.")
    (line,) = text_lines(words, Mark.LEFT)
    assert [run for run in line.runs if run.mark] == [Run("is limited to 600,000", Mark.LEFT)]
    assert line.text == "The army is limited to 600,000 men."


def test_a_clause_that_becomes_another_is_one_line_with_its_letter() -> None:
    (ours,) = provisions([("All agree.", ["Old words stay."])])
    (theirs,) = provisions([("All agree.", ["New words stay."])])
    lines = running_lines(difference(ours.text, theirs.text), spans_of([ours]), spans_of([theirs]))
    assert [(line.label, line.text) for line in lines] == [("", "All agree."), ("a", "OldNew words stay.")]


def test_a_clause_struck_as_a_whole_keeps_a_line_of_its_own() -> None:
    left, right = "Lead.\nFirst clause.\nSecond clause.", "Lead.\nSecond clause."
    words = (
        WordChange(WordOp.EQUAL, "Lead.", "Lead."),
        WordChange(WordOp.DELETE, "\nFirst clause.", ""),
        WordChange(WordOp.EQUAL, "\nSecond clause.", "\nSecond clause."),
    )
    lines = running_lines(words, lines_of(left), lines_of(right))
    assert [line.text for line in lines] == ["Lead.", "First clause.", "Second clause."]
    assert lines[1].runs == (Run("First clause.", Mark.DELETED),)


def test_the_second_provision_opens_with_a_rule() -> None:
    ours, theirs = provisions([("One.", [])]), provisions([("One.", []), ("Two.", [])])
    lines = running_lines(difference(joined(ours), joined(theirs)), spans_of(ours), spans_of(theirs))
    assert [line.opens for line in lines] == [False, True]


def test_a_text_without_comparison_has_no_marks() -> None:
    (provision,) = provisions([("Lead.", ["Clause."])])
    assert plain_lines(provision) == (Line((Run("Lead."),)), Line((Run("Clause."),), label="a"))
