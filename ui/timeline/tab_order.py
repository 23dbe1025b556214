"""Tab goes through the timeline page as one reads it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.timeline.page import TimelinePage


def order_tabs(page: TimelinePage) -> None:
    """Controls, conditions, entries, the selected entry, the side panel."""
    bar, filters, content = page.toolbar, page.filter_bar, page.content
    conditions = (filters.lanes, filters.states, filters.topics, filters.plans, filters.all)
    order: tuple[QWidget, ...] = (
        bar.panel_button,
        *conditions,
        filters.words,
        filters.clear,
        content.lanes,
        content.list,
        content.empty.button,
        content.entry,
        page.panel.text,
    )
    for before, after in pairwise(order):
        QWidget.setTabOrder(before, after)
