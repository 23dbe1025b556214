"""The line under the toolbar: which view is shown, and the conditions that are set, as chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.choice import Choice, View
from peaceplans.sheets.guarantees.conditions import Chosen, Condition
from ui.controls.flow import FlowLayout
from ui.controls.menu_button import MenuButton
from ui.guarantees.condition_button import ConditionButton
from ui.guarantees.condition_chip import ConditionChip
from ui.guarantees.condition_summary import ConditionSummary
from ui.guarantees.condition_words import condition_label, met_words
from ui.guarantees.view_words import view_label
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

_NARROW = 860  # pixels of width at normal text size, under which one button has all views


class ViewBar(QWidget):
    """The line.

    Signals:
        view_chosen: the `View` that is wanted.
        condition_set: a condition, as it is written.
        given_up: a condition, as it is written, is to be given up.
        clear_asked: all are.
        show_asked: those that meet the conditions are to be set beside each other.
    """

    view_chosen = Signal(object)
    condition_set = Signal(str)
    given_up = Signal(str)
    clear_asked = Signal()
    show_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.chips: list[ConditionChip] = []
        self.views = {view: self._switch(view) for view in View}
        self.view_button = MenuButton(dresser, self.tr("View"), self)
        self.conditions = ConditionButton(dresser, self)
        self.summary = ConditionSummary(dresser, self)
        self.count = QLabel(self)
        self.show_button = QPushButton(self.tr("Set these side by side"), self)
        self.clear_button = QPushButton(self.tr("Clear"), self)
        self.clear_button.setAccessibleName(self.tr("Give up all conditions"))
        self.clear_button.setToolTip(self.tr("Give up all conditions"))
        self._line = QWidget(self)
        self.flow = FlowLayout(self._line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 5, 12, 6)
        outer.addWidget(self._line)
        self._fixed: tuple[QWidget, ...] = (
            *self.views.values(),
            self.view_button,
            self.conditions,
            self.summary,
            self.count,
            self.show_button,
            self.clear_button,
        )
        for widget in self._fixed:
            self.flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._line.setSizePolicy(policy)
        self.view_button.chosen.connect(self.view_chosen.emit)
        self.conditions.condition_set.connect(self.condition_set)
        self.summary.given_up.connect(self.given_up)
        self.summary.clear_asked.connect(self.clear_asked)
        self.summary.show_asked.connect(self.show_asked)
        self.show_button.clicked.connect(self.show_asked)
        self.clear_button.clicked.connect(self.clear_asked)
        dresser.look_changed.connect(self._dress)
        self._told: tuple[Condition, ...] = ()
        self._dress()

    def tell(self, choice: Choice, conditions: Sequence[Condition], chosen: Chosen, vocabulary: Vocabulary) -> None:
        """Show the view, and the conditions with how many instruments meet them.

        Args:
            choice: the view.
            conditions: those that are set.
            chosen: all instruments by how they stand to them.
            vocabulary: for the names of fields.
        """
        for view, button in self.views.items():
            button.setChecked(view is choice.view)
        self.view_button.offer([(view, view_label(view), view_label(view)) for view in View], choice.view)
        self.conditions.setVisible(choice.view is not View.PATH)
        self.conditions.tell(vocabulary, choice.field)
        self._tell_conditions(tuple(conditions) if choice.view is not View.PATH else (), chosen, vocabulary)
        self._share()
        self.updateGeometry()

    def tab_order(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        views = list(self.views.values())
        chips = [*self.chips, self.show_button, self.clear_button]
        return [*views, self.view_button, self.conditions, self.summary, *chips]

    def open_conditions(self) -> None:
        """Open the window in which a condition is put together."""
        if self.conditions.isVisibleTo(self):
            self.conditions.open_popup()

    @property
    def present_view(self) -> QWidget:
        """The control that says which view is shown."""
        if self.view_button.isVisibleTo(self):
            return self.view_button
        return next(button for button in self.views.values() if button.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room one button has all views."""
        super().resizeEvent(event)
        self._share()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of bars, with a hairline below."""
        painter = QPainter(self)
        colours = self._dresser.look.colours
        painter.fillRect(self.rect(), colours.chrome)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.hairline)
        painter.end()

    def _tell_conditions(self, conditions: tuple[Condition, ...], chosen: Chosen, vocabulary: Vocabulary) -> None:
        if conditions != self._told:
            self._told = conditions
            self._make_chips(conditions, vocabulary)
        among = len(chosen.met) + len(chosen.undecided) + chosen.others
        self.count.setText(met_words(len(chosen.met), len(chosen.undecided), among))
        names = "; ".join(one_line(one.short_title) for one in chosen.undecided)
        tip = self.tr("Nobody can say it, since it is not published, not found, or told without a figure: %1")
        told = tip.replace("%1", names) if names else ""
        self.count.setToolTip(plain_tip(told))
        self.count.setAccessibleDescription(told)
        self.show_button.setEnabled(bool(chosen.met))
        labels = [(one.written, condition_label(one, vocabulary)) for one in conditions]
        if labels:
            self.summary.tell(labels, self.count.text())

    def _make_chips(self, conditions: tuple[Condition, ...], vocabulary: Vocabulary) -> None:
        had_keys = any(chip.hasFocus() for chip in self.chips) or self.clear_button.hasFocus()
        for chip in self.chips:
            self.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for place, condition in enumerate(conditions, len(self._fixed) - 3):
            chip = ConditionChip(self._dresser, condition_label(condition, vocabulary), self)
            chip.clicked.connect(lambda _=False, written=condition.written: self.given_up.emit(written))
            self.flow.insert(place, chip)
            self.chips.append(chip)
        if had_keys:
            (self.chips[0] if self.chips else self.conditions).setFocus()

    def _switch(self, view: View) -> QPushButton:
        button = QPushButton(view_label(view), self)
        button.setCheckable(True)
        button.setObjectName("switch")
        button.setAccessibleName(view_label(view))
        button.clicked.connect(lambda _=False: self.view_chosen.emit(view))
        return button

    def _share(self) -> None:
        narrow = self.width() < self._dresser.look.fonts.scaled(_NARROW)
        self.view_button.setVisible(narrow)
        for button in self.views.values():
            button.setVisible(not narrow)
        self.summary.setVisible(narrow and bool(self.chips))
        for widget in (*self.chips, self.count, self.show_button, self.clear_button):
            widget.setVisible(not narrow and bool(self.chips))

    def _dress(self) -> None:
        look = self._dresser.look
        self._share()
        self.count.setFont(look.fonts.chrome)
        self.count.setMinimumHeight(max(30, look.fonts.scaled(30)))
        chosen, strong = look.colours.chosen.name(), look.colours.text.name()
        for button in self.views.values():
            button.setStyleSheet(f"QPushButton:checked {{ background: {chosen}; border-color: {strong}; }}")
        for chip in self.chips:
            chip.updateGeometry()
        self.updateGeometry()
