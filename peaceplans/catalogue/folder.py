"""Where the data files are, which of them are read, and how to tell that one has changed."""

from __future__ import annotations

import hashlib
from pathlib import Path

from peaceplans.model.errors import PeacePlansError

VOCABULARY_FILES = tuple(
    f"vocabulary/{name}.yaml" for name in ("topics", "parties", "units", "terms", "fields", "questions")
)
SINGLE_FILES = ("catalogue.yaml", *VOCABULARY_FILES, "sources.yaml")
ANALYSIS_FILE = "guarantees.yaml"
"""The one file that a catalogue may do without."""

FOLDERS = ("plans", "links", "instruments", "statements", "stances", "events")


def bundled_folder() -> Path:
    """The folder of the catalogue that comes with the program.

    A wheel has it inside the package, a checkout beside it.
    """
    package = Path(__file__).resolve().parents[1]
    inside = package / "data"
    return inside if inside.is_dir() else package.parent / "data"


def data_files(folder: Path) -> list[str]:
    """The files that make up a catalogue, as sorted paths inside the folder; those of a missing sub-folder are none.

    Raises:
        PeacePlansError: the folder is not there.
    """
    if not folder.is_dir():
        raise PeacePlansError("the catalogue is missing", where=str(folder), remedy="install the program again")
    found = [name for name in (*SINGLE_FILES, ANALYSIS_FILE) if (folder / name).is_file()]
    for part in FOLDERS:
        names = (path.name for path in (folder / part).glob("*.yaml"))
        found += [f"{part}/{name}" for name in names if not name.startswith(".")]
    return sorted(found)


def catalogue_fingerprint(folder: Path | None = None) -> str:
    """SHA-256 in hexadecimal over the names and bytes of the data files, so that it changes whenever one of them does.

    Raises:
        PeacePlansError: the folder is not there, or a file in it cannot be read.
    """
    folder = folder or bundled_folder()
    digest = hashlib.sha256()
    for name in data_files(folder):
        try:
            content = (folder / name).read_bytes()
        except OSError as error:
            what = f"cannot be read ({error.strerror})"
            raise PeacePlansError(what, where=str(folder / name), remedy="check the file's permissions") from error
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()
