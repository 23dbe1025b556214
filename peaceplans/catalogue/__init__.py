"""The bundled data files -> Catalogue, every fault with file and line."""

from __future__ import annotations

from peaceplans.catalogue.faults import CatalogueFaults, Fault
from peaceplans.catalogue.folder import bundled_folder, catalogue_fingerprint
from peaceplans.catalogue.loading import catalogue_version, load_catalogue

__all__ = [
    "CatalogueFaults",
    "Fault",
    "bundled_folder",
    "catalogue_fingerprint",
    "catalogue_version",
    "load_catalogue",
]
