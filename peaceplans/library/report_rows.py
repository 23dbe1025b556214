"""Saved settings of reports as rows."""

from __future__ import annotations

from peaceplans.library.named_rows import NamedRows
from peaceplans.library.tables import saved_reports
from peaceplans.model.saved import SavedReport

REPORT_ROWS = NamedRows(
    SavedReport,
    saved_reports,
    stored=lambda saved: {"settings": saved.settings},
    read=lambda row: {"settings": row.settings},
)
