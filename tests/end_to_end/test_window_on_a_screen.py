"""The window on a real screen says what the command line says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.end_to_end.conftest import ROOT, Command

NAMED = ["ru-27:w6~ua-us-20:4", "ru-27:w18~ua-us-20:12", "ru-27:w7"]


def test_banner_rows_and_texts_equal_those_of_the_command_line(
    library_file: Path, command: Command, tmp_path: Path
) -> None:
    """On Linux under Xvfb with Qt's own xcb platform, elsewhere on the screen there is."""
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"] if sys.platform == "linux" else []
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    if sys.platform == "linux":
        environment["QT_QPA_PLATFORM"] = "xcb"
    run = subprocess.run(
        [*screen, sys.executable, "-m", "tests.end_to_end.read_window", str(library_file), "ru-27", "ua-us-20"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    shown = json.loads(run.stdout)
    told = json.loads(command("compare", "ru-27", "ua-us-20", "--format", "json").stdout)
    if sys.platform == "linux":
        assert shown["platform"] == "xcb"
    assert "No text of the 27 points is public" in shown["banner"]
    assert "Comparison of summaries, not of wording." in shown["banner"]
    assert shown["rows"] == told["summary"]["rows"] == len(told["rows"])
    assert set(NAMED) <= set(shown["texts"])
    for row in told["rows"]:
        sides = ["\n\n".join(part["text"] for part in row[side]) for side in ("left", "right")]
        assert sides == ["".join(run[side] for run in row["words"]) for side in ("left", "right")]
        for text, cell in zip(sides, shown["texts"][row["id"]], strict=True):
            if text:
                assert cell == text, row["id"]
            else:
                assert cell, "a side that is not there says so"
