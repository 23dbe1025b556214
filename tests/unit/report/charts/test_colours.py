"""The colours of charts can be read and told from their grounds, on paper and in the dark."""

from __future__ import annotations

import pytest

from peaceplans.report.charts.colours import DARK, LIGHT, MARK_PAIRS, TEXT_PAIRS, contrast

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(colours: dict[str, str], ink: str, ground: str) -> None:
    assert contrast(colours[ink], colours[ground]) >= 4.5


@BOTH
@pytest.mark.parametrize(("ink", "ground"), MARK_PAIRS)
def test_marks_can_be_seen(colours: dict[str, str], ink: str, ground: str) -> None:
    assert contrast(colours[ink], colours[ground]) >= 3


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_both_tables_have_the_same_names_and_each_is_in_a_pair() -> None:
    assert LIGHT.keys() == DARK.keys()
    decorative = {"rule"}  # divides, and edges what has a sign
    assert LIGHT.keys() - decorative <= {name for pair in TEXT_PAIRS + MARK_PAIRS for name in pair}
