"""Sets the catalogue beside the dossiers it was written from, family by family."""

from __future__ import annotations
