"""The button that opens the conditions that rows must meet, and says how many are set."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from peaceplans.model.evidence import Certainty
from peaceplans.model.positions import Attitude
from peaceplans.report.printable import one_line
from peaceplans.sheets.positions.filter import PositionFilter, PositionMark
from peaceplans.sheets.positions.sheet import PositionsSheet
from ui.compare.rows.middle_text import certainty_label
from ui.positions.staying_menu import StayingButton, StayingMenu
from ui.positions.words import SIGNS, attitude_label, mark_label
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

Values = Sequence[tuple[str, str]]


class FilterButton(StayingButton):
    """Conditions to be ticked.

    Signals:
        toggled_value: kind (*attitudes*, *certainties*, *topics*, *marks*) and value to be asked for, or no more.
        words_asked: rows must have the words that are looked for, or no more.
        clear_asked: all conditions are to be given up.
    """

    toggled_value = Signal(str, str)
    words_asked = Signal(bool)
    clear_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self._boxes: dict[tuple[str, str], QAction] = {}
        self._values: dict[str, Values] = {}
        self._add(self.choices, "marks", [(mark.value, mark_label(mark)) for mark in PositionMark])
        self.choices.addSeparator()
        attitudes = self._submenu(self.tr("Stance"))
        self._add(attitudes, "attitudes", [(one.value, f"{SIGNS[one]} {attitude_label(one)}") for one in Attitude])
        certainties = self._submenu(self.tr("Certainty"))
        self._add(certainties, "certainties", [(one.value, certainty_label(one)) for one in Certainty])
        self._topics = self._submenu(self.tr("Topic"))
        self._words = self.choices.addAction(self.tr("Only rows with the words looked for"))
        self._words.setCheckable(True)
        self._words.triggered.connect(lambda ticked=False: self.words_asked.emit(ticked))
        self.choices.addSeparator()
        self._clear = self.choices.addAction(self.tr("Clear the filter"))
        self._clear.triggered.connect(lambda _=False: self.clear_asked.emit())

    def tell(self, sheet: PositionsSheet, words: str) -> None:
        """Say what is asked for.

        Args:
            sheet: what is shown.
            words: those that are looked for on the page.
        """
        asked = sheet.position_filter
        topics = dict.fromkeys(row.matter.topic for row in sheet.all_rows)
        listed = [(topic, one_line(sheet.vocabulary.topic_label(topic))) for topic in topics]
        if self._values.get("topics") != listed:
            self._topics.clear()
            self._boxes = {key: box for key, box in self._boxes.items() if key[0] != "topics"}
            self._add(self._topics, "topics", listed)
        told = asked.as_mapping()
        for (kind, value), box in self._boxes.items():
            box.setChecked(value in told.get(kind, ()))
        self.tell_words(words, asked)
        self._clear.setEnabled(asked.asks)
        count = sum(len(values) for values in told.values())
        text = self.tr("Filter (%1)").replace("%1", str(count)) if count else self.tr("Filter")
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(self.tr("Which rows are shown")))
        self.updateGeometry()

    def tell_words(self, words: str, asked: PositionFilter) -> None:
        """Which words rows can be asked for."""
        self._words.setChecked(bool(asked.words.strip()))
        self._words.setEnabled(bool(words or asked.words.strip()))

    def _submenu(self, name: str) -> QMenu:
        menu = StayingMenu(name, self.choices)
        self.choices.addMenu(menu)
        return menu

    def _add(self, menu: QMenu, kind: str, values: Iterable[tuple[str, str]]) -> None:
        self._values[kind] = list(values)
        for value, name in self._values[kind]:
            box = self._boxes[kind, value] = menu.addAction(name.replace("&", "&&"))
            box.setCheckable(True)
            box.triggered.connect(lambda _=False, value=value: self.toggled_value.emit(kind, value))
