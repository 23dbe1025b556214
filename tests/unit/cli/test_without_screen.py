"""When there is a screen, and what is done without one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from peaceplans.cli.without_screen import FOLDER, has_screen, write_instead
from peaceplans.model.errors import PeacePlansError


@pytest.mark.parametrize(
    ("platform", "environment", "there"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_screen_is_there(platform: str, environment: dict[str, str], there: bool) -> None:
    assert has_screen(platform, environment) is there


def test_report_and_picture_are_written_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)

    def draw(library: object, view: str, ids: Sequence[str], **more: Any) -> bytes:
        return f"{view} {' '.join(ids)}".encode()

    assert write_instead(str(tmp_path / "library.sqlite"), "ru-27", "ua-us-20", draw) == 0
    said = capfdbinary.readouterr()
    assert said.err.startswith(b"There is no screen")
    report, picture = (Path(line) for line in said.out.decode().splitlines())
    assert report.parent == picture.parent == tmp_path / FOLDER
    assert "27-point programme beside 20-point draft" in report.read_text(encoding="utf-8")
    assert picture.read_text(encoding="utf-8") == "compare ru-27 ua-us-20"


def draw_nothing(*arguments: object, **more: object) -> bytes:
    raise AssertionError("there is nowhere to save to")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / FOLDER).touch()
    with pytest.raises(PeacePlansError, match="the folder cannot be made"):
        write_instead(None, "ru-27", "ua-us-20", draw_nothing)
