"""Plans and links -> comparison: align, words, terms, rows. Pure functions."""

from __future__ import annotations

from peaceplans.compare.derive import compose
from peaceplans.compare.rows import compare_plans

__all__ = ["compare_plans", "compose"]
