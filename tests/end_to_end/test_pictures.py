"""The window as a picture, and what is done when a window is asked for without a screen."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Command


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height from the header of a PNG file (ISO/IEC 15948, 11.2.2)."""
    head = picture.read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", head[16:24])
    return width, height


@pytest.mark.parametrize(("scale", "size"), [("1", (960, 600)), ("2", (1920, 1200))])
def test_a_picture_has_the_size_asked_for(scale: str, size: tuple[int, int], command: Command, tmp_path: Path) -> None:
    run = command("picture", "compare", "ru-27", "ua-us-20", "-o", "x.png", "--size", "960x600", "--scale", scale)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
    assert size_of(tmp_path / "x.png") == size


def test_dark_redlined_and_reordered_pictures_are_others(command: Command, tmp_path: Path) -> None:
    pictures = set()
    for options in ((), ("--dark",), ("--redline",), ("--order", "right")):
        run = command("picture", "compare", "ru-27", "ua-us-20", "-o", "x.png", "--size", "960x600", *options)
        assert run.returncode == 0, run.stderr
        pictures.add((tmp_path / "x.png").read_bytes())
    assert len(pictures) == 4


def test_pictures_of_the_library_are_of_lists_and_of_plans(command: Command, tmp_path: Path) -> None:
    pictures = set()
    for what in ((), ("us-28",), ("ru-27",), ("instruments",), ("sources",), ("not-found",)):
        run = command("picture", "library", *what, "-o", "x.png", "--size", "960x600")
        assert run.returncode == 0, run.stderr
        pictures.add((tmp_path / "x.png").read_bytes())
    assert len(pictures) == 6


def test_a_picture_that_cannot_be_written_is_one_line_and_1(command: Command, tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    for place in ("folder.png", "none/x.png"):
        run = command("picture", "compare", "us-28", "ua-us-20", "-o", place)
        assert (run.returncode, run.stdout) == (1, "")
        assert run.stderr.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith("xdg_")] == ["folder.png"]


def test_without_a_screen_the_comparison_is_written_and_named(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    run = command()
    assert run.returncode == 0, run.stderr
    assert run.stderr.startswith("There is no screen to open a window on")
    report, picture = (Path(line) for line in run.stdout.splitlines())
    assert report.parent == picture.parent == tmp_path / "peaceplans-out"
    assert "No text of the 27 points is public" in report.read_text(encoding="utf-8")
    assert size_of(picture) == (1440, 900)
