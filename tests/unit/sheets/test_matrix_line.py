"""The line of a cell: which of its characters are figures, and which the baseline has not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceplans.compare.comparison import WordOp
from peaceplans.model.plan import State
from peaceplans.sheets.matrix.line import cell_line, figures_in, line_marks
from tests.unit.compare.making import provision


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("cap of 800,000 in peacetime", ["800,000"]),
        ("open: cap of 85,000 or of 250,000", ["85,000", "250,000"]),
        ("power 50 : 50, restart", ["50 : 50"]),
        ("100 billion USD; US takes 50% of profits", ["100 billion USD", "50%"]),
        ("elections within 100 days", ["100 days"]),
        ("diplomacy over 10 to 15 years", ["10 to 15 years"]),
        ("zones of 50, 70, 140 km", ["50, 70, 140 km"]),
        ("from 15 February 2015, 00:00 Kyiv time", ["15 February 2015, 00:00"]),
        ("option 2: within 100 days", ["100 days"]),
        ("Article 5-like guarantee; invitation to the G8", []),
        ("no figure at all", []),
    ],
)
def test_figures_with_their_units(text: str, figures: list[str]) -> None:
    assert [text[start:end] for start, end in figures_in(text)] == figures


def test_each_provision_has_its_part_of_the_line() -> None:
    brief = provision("a:5", brief="  reliable\nguarantees ")
    untold = provision("a:10")
    line = cell_line([brief, untold])
    assert line.text == "reliable guarantees; Point 10"
    assert [(part.ref, part.number, line.text[part.start : part.end]) for part in line.parts] == [
        ("a:5", "5", "reliable guarantees"),
        ("a:10", "10", "Point 10"),
    ]


def test_the_word_of_the_state_stands_out() -> None:
    line = cell_line([provision("a:1", brief="open: equal thirds", state=State.OPEN), provision("a:2", brief="struck")])
    assert [line.text[start:end] for start, end in line.words] == ["open", "struck"]


def test_marks_are_what_the_other_line_has_not() -> None:
    before, after = "cap of 600,000", "cap of 800,000 in peacetime"
    marks = line_marks(before, after)
    assert [after[start:end] for start, end in marks.changed] == ["800,000 in peacetime"]
    assert [before[start:end] for start, end in marks.dropped] == ["600,000"]
    assert line_marks("", after) == line_marks(before, "")
    assert not line_marks(before, before).changed


@given(st.text(max_size=60), st.text(max_size=60))
def test_marks_lie_in_their_lines(before: str, after: str) -> None:
    marks = line_marks(before, after)
    for text, spans in ((before, marks.dropped), (after, marks.changed)):
        assert all(0 <= start < end <= len(text) for start, end in spans)
    if before and after:
        assert "".join(run.left for run in marks.runs) == before
        assert "".join(run.right for run in marks.runs) == after
        assert bool(marks.changed or marks.dropped) <= any(run.op is not WordOp.EQUAL for run in marks.runs)
