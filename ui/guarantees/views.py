"""The views of the guarantees page."""

from __future__ import annotations

from enum import StrEnum


class View(StrEnum):
    """What the page shows."""

    BESIDE = "beside"
    FIELD = "field"
    PATH = "path"
