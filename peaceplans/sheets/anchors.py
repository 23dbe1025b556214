"""Anchors in sheets: what they are called, which a row has, and which are lost."""

from __future__ import annotations

from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.lost_anchors import LostAnchor, lost_anchors
from peaceplans.sheets.row_notes import anchors_of

__all__ = ["AnchorNames", "LostAnchor", "anchors_of", "lost_anchors"]
