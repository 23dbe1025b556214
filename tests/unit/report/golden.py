"""Comparing with a stored file, and saying readably what differs."""

from __future__ import annotations

import difflib
import os
from pathlib import Path

FOLDER = Path(__file__).with_name("golden")


def assert_golden(name: str, text: str) -> None:
    """The text is that of the stored file; with PEACEPLANS_GOLDEN=write the file becomes the text instead."""
    file = FOLDER / name
    if os.environ.get("PEACEPLANS_GOLDEN") == "write":
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    stored = file.read_text(encoding="utf-8")
    if text != stored:
        changes = difflib.unified_diff(
            stored.splitlines(), text.splitlines(), f"golden/{name}", "now", n=1, lineterm=""
        )
        shown = "\n".join(line[:240] for line in list(changes)[:80])
        raise AssertionError(f"{name} has changed; if that is meant, run with PEACEPLANS_GOLDEN=write\n{shown}")
