"""Plans and how they compare. Nothing in this package knows Qt."""

from __future__ import annotations

__version__ = "0.1.0"
