"""The bundled data files -> Catalogue, every fault with file and line.

Reading YAML is loaded with the first reading: a library whose catalogue has not changed needs the fingerprint alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from peaceplans.catalogue.faults import CatalogueFaults, Fault
from peaceplans.catalogue.folder import bundled_folder, catalogue_fingerprint

if TYPE_CHECKING:
    from peaceplans.model.catalogue import Catalogue

__all__ = [
    "CatalogueFaults",
    "Fault",
    "bundled_folder",
    "catalogue_fingerprint",
    "catalogue_version",
    "load_catalogue",
]


def load_catalogue(folder: Path | None = None) -> Catalogue:
    """Everything the data files say.

    Args:
        folder: that of the program when left out.

    Raises:
        CatalogueFaults: with every fault of every file. While a file of the vocabulary or the sources cannot be read
            at all, only what is no YAML is told of the files that rest on them.
        PeacePlansError: the folder is not there.
    """
    from peaceplans.catalogue.loading import read_catalogue

    return read_catalogue(folder or bundled_folder())


def catalogue_version(folder: Path | None = None) -> str:
    """The catalogue's own version ("2026.11.1"); reads `catalogue.yaml` alone.

    Raises:
        CatalogueFaults: the file is missing or faulty.
    """
    from peaceplans.catalogue.loading import read_version

    return read_version(folder or bundled_folder())
