"""Writes every report in every format into a folder; run in processes that differ in all that must not matter."""

from __future__ import annotations

import sys
from pathlib import Path

from main import run
from peaceplans.report.formats import Format

REPORTS = {
    "compare": ("compare", "ru-27", "ua-us-20"),
    "redline": ("compare", "us-28", "ua-us-20", "--redline"),
    "matrix": ("matrix", "istanbul-draft-treaty-2022", "us-28", "e3-28", "ru-27", "ua-us-20", "--baseline", "us-28"),
    "guarantees": ("guarantees", "us-15y", "ua-term", "budapest", "--against", "nato-a5"),
    "all": ("report",),
}


def write_all(library: Path, folder: Path) -> None:
    """Each report in each format."""
    for name, arguments in REPORTS.items():
        for form in Format:
            file = folder / f"{name}.{form.suffix}"
            status = run(["--library", str(library), *arguments, "--format", form.value, "-o", str(file)])
            if status:
                sys.exit(f"{file.name}: exit status {status}")


if __name__ == "__main__":
    notes = Path(sys.argv[3])
    if run(["--library", sys.argv[1], "notes", "import", str(notes)]):
        sys.exit("the notes were not taken in")
    write_all(Path(sys.argv[1]), Path(sys.argv[2]))
