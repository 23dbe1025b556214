"""Making a new library in a file beside, put in its place when complete: a crash leaves none or a whole one."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import uuid4

from peaceplans import __version__
from peaceplans.library.bundled import BundledCatalogue
from peaceplans.library.catalogue_rows import install
from peaceplans.library.database import Database
from peaceplans.library.faults import told
from peaceplans.library.location import Location
from peaceplans.library.schema import make_tables


def make_library(place: Location, bundled: BundledCatalogue) -> None:
    """Make a library with the bundled catalogue; when another program has made one meanwhile, that one stays.

    Raises:
        PeacePlansError: the folder cannot be written to, the disk is full, or the catalogue is faulty.
    """
    catalogue, fingerprint = bundled.load(), bundled.fingerprint()
    path = place.path
    with told(place.shown):
        unfinished = path.with_name(f".{path.name}.{uuid4().hex[:8]}.unfinished")
        unfinished.touch(exist_ok=False)
        try:
            database = Database(unfinished, where=place.shown)
            try:
                with database.writing() as connection:
                    make_tables(connection)
                    install(connection, catalogue, fingerprint, __version__)
                database.keep_log_beside()
            finally:
                database.close()
            _flush(unfinished)
            _put_in_place(unfinished, path)
        finally:
            for tail in ("", "-journal", "-wal", "-shm"):
                unfinished.with_name(unfinished.name + tail).unlink(missing_ok=True)


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _put_in_place(unfinished: Path, path: Path) -> None:
    if path.exists() and path.stat().st_size == 0:
        os.replace(unfinished, path)
        return
    try:
        # A link, unlike a renaming, fails when the name is taken.
        os.link(unfinished, path)
    except FileExistsError:
        return
    except OSError:
        # Some file systems have no links.
        if not path.exists():
            os.rename(unfinished, path)
