"""The start page: where to go on, and what is there to begin with."""

from __future__ import annotations
