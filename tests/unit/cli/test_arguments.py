"""What may be typed, and how a mistake is told."""

from __future__ import annotations

import pytest

from peaceplans.cli import arguments
from peaceplans.cli.arguments import CERTAINTIES, STATUSES, parser
from peaceplans.cli.errors import UsageError
from peaceplans.compare.comparison import Status
from peaceplans.model.evidence import Certainty
from peaceplans.sheets.comparison import row_filter


@pytest.mark.parametrize(
    "typed",
    [
        ["--library", "x.sqlite", "compare", "a", "b"],
        ["compare", "--library", "x.sqlite", "a", "b"],
        ["compare", "a", "b", "--library", "x.sqlite"],
    ],
)
def test_the_library_is_named_before_or_after_the_command(typed: list[str]) -> None:
    assert parser().parse_args(typed).library == "x.sqlite"


def test_nothing_typed_is_the_window() -> None:
    parsed = parser().parse_args([])
    assert parsed.command is None
    assert parsed.library is None


def test_lists_are_separated_by_commas() -> None:
    parsed = parser().parse_args(["compare", "a", "b", "--status", "amended, only-left,", "--topic", "nato,land"])
    assert parsed.status == ("amended", "only_left")
    assert parsed.topic == ("nato", "land")


def test_every_facet_can_be_named() -> None:
    chosen = ["--relation", "opposed,none", "--state", "not-stated,open", "--key-changes", "--differing", "--noted"]
    parsed = parser().parse_args(["compare", "a", "b", *chosen, "--words", "army size"])
    assert parsed.relation == ("opposed", "none")
    assert parsed.state == ("not-stated", "open")
    assert parsed.key_changes
    assert parsed.differing
    assert parsed.noted
    assert parsed.words == "army size"


def test_the_names_of_values_are_those_of_the_sheet() -> None:
    assert set(STATUSES) == {status.value for status in Status}
    assert set(CERTAINTIES) == {certainty.value for certainty in Certainty}
    assert arguments.RELATIONS == row_filter.RELATIONS
    assert list(arguments.STATES) == [state.value for state in row_filter.STATES]


def test_a_picture_has_a_size_and_a_scale() -> None:
    parsed = parser().parse_args(["picture", "compare", "a", "b", "-o", "x.png", "--size", "960x600", "--scale", "1.5"])
    assert parsed.size == (960, 600)
    assert parsed.scale == 1.5


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["compare", "a"], "the following arguments are required: RIGHT"),
        (["compare", "a", "b", "--format", "odt"], "unknown format 'odt'; the choice is text, html, pdf, docx, xlsx,"),
        (["compare", "a", "b", "--format", "htm"], "did you mean 'html'?"),
        (["compare", "a", "b", "--status", "ammended"], "did you mean 'amended'?"),
        (["compare", "a", "b", "--status", ","], "nothing is named"),
        (["compare", "a", "b", "--order", "date"], "the choice is topic, left, right"),
        (["compare", "a", "b", "--red"], "unrecognized arguments: --red"),
        (["guarantees", "--format", "odt"], "md, csv, json, bib, ris, csl"),
        (["picture", "globe", "-o", "x.png"], "unknown view 'globe'; the choice is compare, matrix, guarantees, "),
        (["picture", "start", "--text-size", "120"], "unknown text size '120'"),
        (["picture", "compare", "--size", "960"], "write width x height in pixels"),
        (["picture", "compare", "--size", "1x99999"], "from 640x400 to 10000x10000"),
        (["picture", "compare", "--scale", "nan"], "a number from 0.5 to 4"),
        (["unknown"], "invalid choice: 'unknown'"),
    ],
)
def test_a_mistake_is_one_line_that_says_what_there_is(typed: list[str], told: str) -> None:
    with pytest.raises(UsageError) as caught:
        parser().parse_args(typed)
    assert told in str(caught.value)
    assert "--help" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_notes_have_actions_of_their_own() -> None:
    parsed = parser().parse_args(["notes", "add", "--library", "x.sqlite", "us-28:6", "-", "--tag", "a", "--tag", "b"])
    assert (parsed.command, parsed.action, parsed.library) == ("notes", "add", "x.sqlite")
    assert (parsed.anchor, str(parsed.file), parsed.tag, parsed.title) == ("us-28:6", "-", ["a", "b"], "")
    assert parser().parse_args(["--library", "x.sqlite", "notes", "list"]).library == "x.sqlite"
    assert parser().parse_args(["notes", "add", "us-28", "-"]).tag == []
    with pytest.raises(UsageError, match="required: ACTION"):
        parser().parse_args(["notes"])
