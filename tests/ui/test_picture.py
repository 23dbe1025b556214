from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from ui.picture import draw_picture
from ui.theme.colours import DARK, LIGHT

ROOT = Path(__file__).parents[2]


def drawn(library: Library, left: str = "draft", right: str = "points", **more: Any) -> bytes:
    return draw_picture(library, "compare", (left, right), **more)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_picture_has_the_size_asked_for(qtbot: object, library: Library, scale: float) -> None:
    content = drawn(library, size=(1280, 720), scale=scale)
    assert content.startswith(b"\x89PNG")
    image = QImage.fromData(content)
    assert (image.width(), image.height()) == (round(1280 * scale), round(720 * scale))


def test_light_and_dark(qtbot: object, library: Library) -> None:
    for dark, colours in ((False, LIGHT), (True, DARK)):
        image = QImage.fromData(drawn(library, dark=dark))
        assert image.pixelColor(90, 600) == colours.page
        assert image.pixelColor(1300, 5) == colours.chrome


def test_the_toolbar_of_a_picture_is_one_line(qtbot: object, library: Library) -> None:
    image = QImage.fromData(drawn(library, size=(1280, 720)))
    column = [image.pixelColor(640, y) for y in range(150)]
    assert LIGHT.hairline in column
    assert column.index(LIGHT.hairline, 40) < 80


def test_two_pictures_of_the_same_are_the_same(qtbot: object, library: Library) -> None:
    assert drawn(library) == drawn(library)


def test_what_cannot_be_drawn_is_told(qtbot: object, library: Library) -> None:
    with pytest.raises(PeacePlansError, match="10x10"):
        drawn(library, size=(10, 10))
    with pytest.raises(PeacePlansError, match="itself"):
        drawn(library, "draft", "draft")


def test_a_long_run_does_not_use_up_the_single_objects_of_the_interpreter() -> None:
    program = (
        "from PySide6.QtCore import QObject\nfrom PySide6.QtGui import QTextLayout\n"
        "one = QObject()\nlayout = QTextLayout()\n"
        "for _ in range(50_000):\n    one.setObjectName('a')\n    layout.cacheEnabled()\n    one.isWidgetType()\n"
        "print('whole')\n"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "whole"), done.stderr
