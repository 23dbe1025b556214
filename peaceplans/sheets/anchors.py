"""Anchors in sheets: what they are called, which a row has, and which are lost."""

from __future__ import annotations

from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.comparison.row_notes import anchors_of
from peaceplans.sheets.lost_anchors import LostAnchor, lost_anchors

__all__ = ["AnchorNames", "LostAnchor", "anchors_of", "lost_anchors"]
