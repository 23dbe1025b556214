"""The conditions that are set, as chips, with how many instruments meet them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from peaceplans.sheets.conditions import Chosen, Condition
from ui.controls.flow import FlowLayout
from ui.guarantees.condition_chip import ConditionChip
from ui.guarantees.condition_words import condition_label, met_words
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip


class ConditionBar(QWidget):
    """Hidden while no condition is set.

    Signals:
        given_up: a condition, as it is written, is to be given up.
        clear_asked: all are.
        show_asked: those that meet the conditions are to be set beside each other.
    """

    given_up = Signal(str)
    clear_asked = Signal()
    show_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.chips: list[ConditionChip] = []
        self.count = QLabel(self)
        self.count.setMargin(2)
        self.show_button = QPushButton(self.tr("Set these beside each other"), self)
        self.clear_button = QPushButton(self.tr("Clear"), self)
        self.clear_button.setAccessibleName(self.tr("Give up all conditions"))
        self.clear_button.setToolTip(self.tr("Give up all conditions"))
        self.flow = FlowLayout(self)
        self.flow.setContentsMargins(16, 4, 12, 5)
        for widget in (self.count, self.show_button, self.clear_button):
            self.flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_button.clicked.connect(self.show_asked)
        self.clear_button.clicked.connect(self.clear_asked)
        dresser.look_changed.connect(self._dress)
        self.hide()
        self._dress()

    def tell(self, conditions: Sequence[Condition], chosen: Chosen, among: int, vocabulary: Vocabulary) -> None:
        """Show these conditions and how many instruments meet them."""
        had_keys = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            self.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for place, condition in enumerate(conditions):
            chip = ConditionChip(self._dresser, condition_label(condition, vocabulary), self)
            chip.clicked.connect(lambda _=False, written=condition.written: self.given_up.emit(written))
            self.flow.insert(place, chip)
            chip.show()
            self.chips.append(chip)
        self.count.setText(met_words(len(chosen.met), len(chosen.undecided), among))
        names = "; ".join(one_line(one.short_title) for one in chosen.undecided)
        tip = self.tr("Nobody can say it, since it is not published, not found, or told without a figure: %1")
        self.count.setToolTip(plain_tip(tip.replace("%1", names)) if names else "")
        self.count.setAccessibleDescription(tip.replace("%1", names) if names else "")
        self.show_button.setEnabled(bool(chosen.met))
        self.setVisible(bool(conditions))
        if had_keys and conditions:
            self.chips[0].setFocus()
        self._order()
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of bars, with a hairline below."""
        painter = QPainter(self)
        colours = self._dresser.look.colours
        painter.fillRect(self.rect(), colours.chrome)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.hairline)
        painter.end()

    def _order(self) -> None:
        widgets: list[QWidget] = [*self.chips, self.show_button, self.clear_button]
        for before, after in pairwise(widgets):
            self.setTabOrder(before, after)

    def _dress(self) -> None:
        self.count.setFont(self._dresser.look.fonts.chrome)
        self.count.setMinimumHeight(max(30, self._dresser.look.fonts.scaled(30)))
        for chip in self.chips:
            chip.updateGeometry()
        self.updateGeometry()
