"""How the window starts and changes, offscreen and warm, each run a process of its own."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from peaceplans.library import Library
from tests.benchmarks.measure import Result, median_ms_of_each
from ui.places import Place
from ui.settings import Settings

PAGES = ("matrix", "guarantees", "positions", "timeline", "notes", "library")
PAIR = ("ru-27", "ua-us-20")
ROOT = Path(__file__).parents[2]


def results() -> list[Result]:
    """Start to the first painted comparison beside a bare window; changing plans and order; peak memory."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        Library.open(path).close()
        # As at any start but the first: two plans were compared when the window was closed.
        settings = Settings.in_file(Path(folder) / "PeacePlans" / "window.ini")
        settings.set_place(str(path), Place("compare", {"left": PAIR[0], "right": PAIR[1]}))
        settings.flush()
        environment = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "QT_QPA_PLATFORM": "offscreen",
            "DISPLAY": ":offscreen",
            "XDG_CONFIG_HOME": folder,
            "XDG_STATE_HOME": folder,
            "PYTHONPATH": str(ROOT),
        }

        def process(name: str, *arguments: str) -> str:
            command = [sys.executable, str(ROOT / "tests" / "benchmarks" / f"{name}.py"), *arguments]
            done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
            return done.stdout

        ours, bare = median_ms_of_each(
            [lambda: process("started", "ours", str(path)), lambda: process("started", "bare")], 11
        )
        changes = json.loads(process("switching", str(path)))
        changes |= json.loads(process("writing", str(path)))
        matrix = json.loads(process("scrolling", str(Path(folder) / "large.sqlite")))
        opened = {
            (page, how): statistics.median(json.loads(process("opening", page, str(path), how)) for _ in range(3))
            for page in PAGES
            for how in ("cold", "second", "made")
        }
    share = ours / bare
    return [
        Result(
            "start to the first painted comparison",
            f"{ours:.0f} ms, {share:.2f} x",
            f"bare window with SQLAlchemy {bare:.0f} ms",
            "at most 1.5 x",
            share <= 1.5,
        ),
        Result("changing plans", f"{changes['plans']:.1f} ms", "", "median within 16 ms", changes["plans"] <= 16),
        Result("changing the order", f"{changes['order']:.1f} ms", "", "median within 16 ms", changes["order"] <= 16),
        *(
            Result(
                name,
                f"{changes[key]:.1f} ms, 99 of 100 within {changes[f'{key} 99']:.1f} ms",
                "",
                "median within 16 ms, 99 of 100 within 50 ms",
                changes[key] <= 16 and changes[f"{key} 99"] <= 50,
            )
            for name, key in (
                ("choosing rows by a facet", "filter"),
                ("choosing rows by words, each letter", "words"),
                ("stepping to the next change", "step"),
                ("finding words, each letter", "find"),
                ("going to another page", "page"),
                ("opening one of 100 notes", "note"),
                ("typing in a note", "typing"),
                ("typing in a note of 20,000 characters", "typing long"),
                ("undo and redo of a note", "undo"),
            )
        ),
        *(
            Result(
                f"opening {page} for the first time",
                f"{opened[page, 'made']:.0f} ms; a second after the start {opened[page, 'second']:.0f} ms, "
                f"at once {opened[page, 'cold']:.0f} ms",
                "",
                "within 100 ms from a second after the start",
                max(opened[page, how] for how in ("made", "second")) <= 100,
            )
            for page in PAGES
        ),
        *(
            Result(
                f"200 plans by 60 topics: {name}",
                f"{matrix[key]:.1f} ms, 99 of 100 within {matrix[f'{key} 99']:.1f} ms",
                "",
                "median within 16 ms, 99 of 100 within 50 ms",
                matrix[key] <= 16 and matrix[f"{key} 99"] <= 50,
            )
            for name, key in (
                ("scrolling down", "down"),
                ("scrolling sideways", "across"),
                ("to the next cell", "cell"),
            )
        ),
        Result("peak memory", f"{changes['memory']:.0f} MB", "", "under 250 MB", changes["memory"] < 250),
    ]
