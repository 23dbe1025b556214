"""The catalogue that comes with the program; read only when the library's differs, since reading YAML takes time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peaceplans.model.catalogue import Catalogue


class BundledCatalogue:
    """The data files in a folder.

    Attributes:
        folder: the folder with `catalogue.yaml`, or None for that of the program.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder

    def fingerprint(self) -> str:
        """Changes whenever a data file does."""
        from peaceplans.catalogue import bundled_folder, catalogue_fingerprint

        return catalogue_fingerprint(self.folder or bundled_folder())

    def version(self) -> str:
        """The catalogue's version ("2026.11.1")."""
        from peaceplans.catalogue import bundled_folder, catalogue_version

        return catalogue_version(self.folder or bundled_folder())

    def load(self) -> Catalogue:
        """All of it.

        Raises:
            PeacePlansError: a data file is missing or faulty.
        """
        from peaceplans.catalogue import bundled_folder, load_catalogue

        return load_catalogue(self.folder or bundled_folder())


def version_order(version: str) -> tuple[int, ...]:
    """A version for sorting: 2026.11.2 before 2026.11.10."""
    return tuple(int(number) if number.isdigit() else 0 for number in version.split("."))
