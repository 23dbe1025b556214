"""Reports as PDF: tagged, with bookmarks, readable on paper, without colour and by ear."""

from __future__ import annotations

from peaceplans.report.pdf.page import pdf

__all__ = ["pdf"]
