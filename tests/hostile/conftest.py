"""The library of the bundled catalogue, as sheets have it."""

from __future__ import annotations

from tests.unit.sheets.conftest import library, made

__all__ = ["library", "made"]
