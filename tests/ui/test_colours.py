from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from ui.theme.colours import DARK, LIGHT, MARK_PAIRS, TEXT_PAIRS, Colours, contrast


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), MARK_PAIRS)
def test_marks_and_edges_can_be_seen(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 3


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_every_colour_of_text_and_marks_is_in_a_pair() -> None:
    paired = {name for pair in TEXT_PAIRS + MARK_PAIRS for name in pair}
    decorative = {"hairline", "dots"}  # divide, or are always accompanied by a sentence
    assert set(Colours.__slots__) - decorative <= paired
