from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from peaceplans.model.errors import PeacePlansError
from tests.ui.hand_made import HandMadeLibrary
from ui.picture import save_picture
from ui.theme.colours import DARK, LIGHT

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_picture_has_the_size_asked_for(tmp_path: Path, qtbot: object, scale: float) -> None:
    path = tmp_path / "window.png"
    save_picture(HandMadeLibrary(), "draft", "points", path, size=(1280, 720), scale=scale)  # type: ignore[arg-type]
    image = QImage(str(path))
    assert (image.width(), image.height()) == (round(1280 * scale), round(720 * scale))


def test_light_and_dark(tmp_path: Path, qtbot: object) -> None:
    for dark, colours in ((False, LIGHT), (True, DARK)):
        path = tmp_path / f"{dark}.png"
        save_picture(HandMadeLibrary(), "draft", "points", path, dark=dark)  # type: ignore[arg-type]
        image = QImage(str(path))
        assert image.pixelColor(3, 600) == colours.page
        assert image.pixelColor(1300, 5) == colours.chrome


def test_the_toolbar_of_a_picture_is_one_line(tmp_path: Path, qtbot: object) -> None:
    path = tmp_path / "window.png"
    save_picture(HandMadeLibrary(), "draft", "points", path, size=(1280, 720))  # type: ignore[arg-type]
    image = QImage(str(path))
    column = [image.pixelColor(640, y) for y in range(150)]
    assert LIGHT.hairline in column
    assert column.index(LIGHT.hairline, 40) < 80


def test_two_pictures_of_the_same_are_the_same(tmp_path: Path, qtbot: object) -> None:
    for name in ("one.png", "two.png"):
        save_picture(HandMadeLibrary(), "draft", "points", tmp_path / name)  # type: ignore[arg-type]
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()


def test_an_existing_file_stays_when_the_picture_cannot_be_made(tmp_path: Path, qtbot: object) -> None:
    path = tmp_path / "window.png"
    path.write_bytes(b"old")
    with pytest.raises(PeacePlansError):
        save_picture(HandMadeLibrary(), "draft", "points", path, size=(10, 10))  # type: ignore[arg-type]
    with pytest.raises(PeacePlansError):
        save_picture(HandMadeLibrary(), "draft", "draft", path)  # type: ignore[arg-type]
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, qtbot: object) -> None:
    with pytest.raises(PeacePlansError, match="missing"):
        save_picture(HandMadeLibrary(), "draft", "points", tmp_path / "missing" / "a.png")  # type: ignore[arg-type]


def test_a_long_run_does_not_use_up_the_single_objects_of_the_interpreter() -> None:
    program = (
        "import ui\nfrom PySide6.QtCore import QObject\nfrom PySide6.QtGui import QTextLayout\n"
        "one = QObject()\nlayout = QTextLayout()\n"
        "for _ in range(50_000):\n    one.setObjectName('a')\n    layout.cacheEnabled()\n    one.isWidgetType()\n"
        "print('whole')\n"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "whole"), done.stderr
