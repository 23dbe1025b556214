"""What can be done with an entry of the timeline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from peaceplans.sheets.timeline.item import ItemKind
from ui.actions import for_menu
from ui.compare.plan_words import short_date
from ui.controls.menu_letters import give_letters

if TYPE_CHECKING:
    from ui.timeline.page import TimelinePage

_LONGEST = 70  # characters of a title


class ItemMenu(QMenu):
    """The context menu of the selected entry."""

    def __init__(self, page: TimelinePage) -> None:
        super().__init__(page)
        item = page.selected()
        if item is None:
            return
        if item.kind is ItemKind.PLAN:
            self._add(self.tr("Open the plan"), page.doings.open_item, "Return")
        elif item.kind is ItemKind.INSTRUMENT:
            self._add(self.tr("Show its fields"), page.doings.open_item, "Return")
        else:
            self._add(self.tr("Open as text"), page.doings.open_item, "Return")
        for record in item.plans[:6]:
            name = page.record.titles.get(record)
            if name:
                words = self.tr("All about %1").replace("%1", for_menu(name))
                self._add(words, partial(page.show_plan, record))
        self.addSeparator()
        self._add(self.tr("New note"), page.doings.new_note, "Ctrl+M")
        self._add(self.tr("I think this is wrong\u2026"), page.doings.correct)
        self.addSeparator()
        self._add(self.tr("Copy with claims and citation"), page.doings.copy, "Ctrl+C")
        self._add(self.tr("Copy link"), page.doings.copy_link)
        give_letters(self)

    def _add(self, text: str, doing: Callable[[], object], key: str = "") -> QAction:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
        action = self.addAction(f"{text}\t{shown}" if shown else text)
        action.triggered.connect(lambda _checked=False: doing())
        return action


class GatheredMenu(QMenu):
    """Entries that stand at one place, to choose one from."""

    def __init__(self, page: TimelinePage, rows: Sequence[int]) -> None:
        super().__init__(page)
        for row in rows:
            item = page.model.item(row)
            title = item.title if len(item.title) <= _LONGEST else f"{item.title[: _LONGEST - 1].rstrip()}\u2026"
            action = self.addAction(f"{for_menu(title)}\t{short_date(item.date)}")
            action.triggered.connect(lambda _checked=False, anchor=item.anchor: page.select(anchor))
