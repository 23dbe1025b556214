"""Copies of the library file beside it, made before anything that cannot be undone."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from peaceplans.library.database import Database
from peaceplans.library.faults import told

KEPT = 5


def back_up(database: Database, version: str) -> Path:
    """Copy the library as it is, also while others use it, and drop all but the newest copies.

    Args:
        database: the library.
        version: the version of its catalogue, for the name.

    Returns:
        The copy: ``library.backup-2026-11-24-020311-2026.10.2.sqlite`` beside ``library.sqlite``.

    Raises:
        PeacePlansError: there is no room or no permission; nothing is left behind then.
    """
    path = database.path
    name = f"{path.stem}.backup-{datetime.now():%Y-%m-%d-%H%M%S}-{version or 'unknown'}"
    target = path.with_name(f"{name}{path.suffix}")
    copy_file(database, target)
    for old in backups_of(path)[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def backups_of(path: Path) -> list[Path]:
    """The copies beside a library, oldest first."""
    prefix = f"{path.stem}.backup-"
    return sorted(
        found for found in path.parent.iterdir() if found.name.startswith(prefix) and found.suffix == path.suffix
    )


def copy_file(database: Database, target: Path) -> None:
    """Write a whole copy of the library to `target`, replacing what is there only when the copy is complete.

    Raises:
        PeacePlansError: it cannot be read or written; `target` is then as it was.
    """
    unfinished = target.with_name(f".{target.name}.unfinished")
    with told(str(target)):
        try:
            with closing(database.raw()) as source, closing(sqlite3.connect(unfinished)) as copy:
                source.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            os.replace(unfinished, target)
        finally:
            unfinished.unlink(missing_ok=True)
