"""The filter under the toolbar: facets with counts, and at its end where one is among the changes.

There are three forms, by the room there is: all facets in the line; the telling ones in the line and the rest behind
*More*; everything behind one button that says how many conditions are set.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from peaceplans.compare.comparison import Status
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.comparison.facets import Facet, FacetCounts, facets
from peaceplans.sheets.comparison.row_filter import RowFilter
from peaceplans.sheets.comparison.sheet import ComparisonSheet
from ui.compare.filter.change_counter import ChangeCounter
from ui.compare.filter.facet_button import FacetButton
from ui.compare.filter.facet_chip import FacetChip
from ui.compare.filter.facet_words import active_count, facet_label, value_label
from ui.theme.look import Dresser

if TYPE_CHECKING:
    from ui.compare.filter.facet_popup import FacetPopup

_BEHIND_MORE = (Facet.STATE, Facet.CERTAINTY, Facet.RELATION)
_ALL = (Facet.STATUS, Facet.MARKS, Facet.STATE, Facet.CERTAINTY, Facet.RELATION, Facet.TOPIC)
_SPACE, _APART = 5, 12
_LEFT, _RIGHT, _TOP, _BOTTOM = 16, 12, 4, 5


class FacetBar(QWidget):
    """The bar.

    Signals:
        toggled: facet and value to be chosen, or no more.
        words_changed: the words that rows must have.
        clear_asked: all conditions are to be given up.
        left: the keys are to go to the rows.
    """

    toggled = Signal(object, str)
    words_changed = Signal(str)
    clear_asked = Signal()
    left = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._counts: dict[Facet, FacetCounts] = {}
        self._filter = RowFilter()
        self._vocabulary = Vocabulary()
        self.form = 0
        self._labels = {facet: QLabel(facet_label(facet), self) for facet in (Facet.STATUS, Facet.MARKS)}
        self._chips: dict[tuple[Facet, str], FacetChip] = {}
        self._buttons = {
            facet: FacetButton(dresser, facet_label(facet), self) for facet in (*_BEHIND_MORE, Facet.TOPIC)
        }
        self.words = _Words(self)
        self.words.setPlaceholderText(self.tr("Only with\u2026"))
        self.words.setAccessibleName(self.tr("Only rows with these words"))
        self.words.setToolTip(self.words.accessibleName())
        self.more = FacetButton(dresser, self.tr("More"), self)
        self.all = FacetButton(dresser, self.tr("Filter"), self)
        self.clear = QPushButton(self.tr("Clear"), self)
        self.clear.setToolTip(self.tr("Clear the filter (Ctrl+Shift+Backspace)"))
        self.clear.setAccessibleName(self.tr("Clear the filter"))
        self.counter = ChangeCounter(dresser, self)
        self._popup: FacetPopup | None = None
        self._others = (self.words, self.more, self.all)
        self._order: list[QWidget] = []
        self.tab_after: QWidget | None = None  # after which Tab comes here
        self._told: tuple[object, ...] = ()
        self._connect()
        self._dress()

    def tell(self, sheet: ComparisonSheet) -> None:
        """Show what there is to choose from in a sheet, and what is chosen."""
        said = bool(sheet.row_filter.words)  # only then it matters what a note says, not that there is one
        notes = tuple(note.version if said else shown.row.id for shown in sheet.all_rows for note in shown.notes)
        told = (sheet.left.id, sheet.right.id, sheet.row_filter, len(sheet.all_rows), notes)
        if told == self._told:
            return  # another order or mode
        self._told = told
        counted = [_telling_first(each) for each in facets(sheet)]
        self._counts = {each.facet: each for each in counted}
        self._filter, self._vocabulary = sheet.row_filter, sheet.vocabulary
        for facet in (Facet.STATUS, Facet.MARKS):
            for value in self._counts[facet].values:
                self._chip(facet, value.value).tell(
                    value_label(facet, value.value, self._vocabulary), value.count, chosen=value.chosen
                )
        for facet, button in self._buttons.items():
            button.choose(self._chosen(facet))
        self.more.count(sum(len(self._chosen(facet)) for facet in _BEHIND_MORE) + bool(self._filter.words.strip()))
        self.all.count(active_count(self._filter))
        if not self.words.hasFocus() or not self._filter.words:
            self._put_words(self._filter.words)
        self.clear.setEnabled(active_count(self._filter) > 0)
        if self._popup:
            self._tell_popup(self._popup)
        self._arrange()

    @property
    def popup(self) -> FacetPopup:
        """Where values are ticked; made when it is first opened."""
        if self._popup is None:
            from ui.compare.filter.facet_popup import FacetPopup

            self._popup = FacetPopup(self._dresser, self)
            self._popup.toggled.connect(self.toggled)
            self._popup.words_changed.connect(self.words_changed)
            self._tell_popup(self._popup)
        return self._popup

    def open_filter(self) -> None:
        """Put the keys into the field for words, and open what is behind *More* or the one button."""
        if self.form == 0:
            self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.words.selectAll()
        elif self.form == 1:
            self._open(self.more, _BEHIND_MORE, with_words=True)
        else:
            self._open(self.all, _ALL, with_words=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the field for words empties and leaves it."""
        if event.key() == Qt.Key.Key_Escape and self.words.hasFocus():
            self.words.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The form that there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        """One line, whatever stands in it."""
        return QSize(self.minimumSizeHint().width(), _TOP + self._side() + _BOTTOM)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one button, and the counter."""
        least = _width(self._groups(2)) + _APART + self.counter.sizeHint().width()
        return QSize(_LEFT + least + _RIGHT, _TOP + self._side() + _BOTTOM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of bars, with a hairline below."""
        painter = QPainter(self)
        colours = self._dresser.look.colours
        painter.fillRect(self.rect(), colours.chrome)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.hairline)
        painter.end()

    def _connect(self) -> None:
        self.clear.clicked.connect(self.clear_asked)
        self.words.textChanged.connect(self.words_changed)
        self.words.returnPressed.connect(self.left)
        for facet, button in self._buttons.items():
            button.clicked.connect(lambda _=False, facet=facet: self._open(self._buttons[facet], (facet,)))
        self.more.clicked.connect(lambda: self._open(self.more, _BEHIND_MORE, with_words=True))
        self.all.clicked.connect(lambda: self._open(self.all, _ALL, with_words=True))
        self._dresser.look_changed.connect(self._dress)

    def _put_words(self, words: str) -> None:
        if self.words.text() != words:
            self.words.blockSignals(True)  # told, not typed
            self.words.setText(words)
            self.words.blockSignals(False)

    def _open(self, button: QWidget, facets_there: Sequence[Facet], *, with_words: bool = False) -> None:
        there = [facet for facet in facets_there if self._tells(facet)]
        self.popup.open_below(button, there, with_words=with_words)

    def _tell_popup(self, popup: FacetPopup) -> None:
        popup.tell(tuple(self._counts.values()), self._filter.words, self._vocabulary)

    def _chip(self, facet: Facet, value: str) -> FacetChip:
        chip = self._chips.get((facet, value))
        if chip is None:
            chip = self._chips[facet, value] = FacetChip(self._dresser, self)
            chip.clicked.connect(lambda _=False: self.toggled.emit(facet, value))
        return chip

    def _chosen(self, facet: Facet) -> list[str]:
        values = self._counts[facet].values if facet in self._counts else ()
        return [value_label(facet, value.value, self._vocabulary) for value in values if value.chosen]

    def _tells(self, facet: Facet) -> bool:
        """Whether there is anything to choose: values by which the rows of the comparison differ."""
        return facet is Facet.MARKS or (facet in self._counts and len(self._counts[facet].values) > 1)

    def _groups(self, form: int) -> list[list[QWidget]]:
        """What stands in the line in one form, in groups that belong together."""
        if form == 2:
            return [[self.all], [self.clear]]
        status = [self._labels[Facet.STATUS], *self._shown_chips(Facet.STATUS)]
        marks = [self._labels[Facet.MARKS], *self._shown_chips(Facet.MARKS)]
        inner = (*_BEHIND_MORE, Facet.TOPIC) if form == 0 else (Facet.TOPIC,)
        buttons: list[QWidget] = [self._buttons[facet] for facet in inner if self._tells(facet)]
        end: list[QWidget] = [self.words, self.clear] if form == 0 else [self.clear]
        return [status, [*buttons, self.more] if form == 1 else buttons, marks, end]

    def _shown_chips(self, facet: Facet) -> list[QWidget]:
        """Chips of all values there are, also of those that other conditions leave no row: nothing is to jump."""
        values = self._counts[facet].values if facet in self._counts else ()
        return [self._chips[facet, value.value] for value in values]

    def _arrange(self) -> None:
        """Place everything by hand: a layout would be asked again with each chip that comes or goes."""
        side, end = self._side(), self.counter.sizeHint().width()
        room = self.width() - _LEFT - _RIGHT - end - _APART
        self.form = next((form for form in (0, 1) if _width(self._groups(form)) <= room), 2)
        groups = self._groups(self.form)
        wanted = {widget for group in groups for widget in group}
        for widget in (*self._labels.values(), *self._chips.values(), *self._buttons.values(), *self._others):
            if widget not in wanted and not widget.isHidden():
                widget.hide()
        x = _LEFT
        for group in groups:
            for widget in group:
                width = widget.sizeHint().width()
                widget.setGeometry(x, _TOP, width, side)
                if widget.isHidden():
                    widget.show()
                x += width + _SPACE
            x += _APART - _SPACE
        self.counter.setGeometry(self.width() - _RIGHT - end, _TOP, end, side)
        order = [widget for group in groups for widget in group]
        if order != self._order:
            self._order = order
            if self.tab_after:
                QWidget.setTabOrder(self.tab_after, order[0])
            for before, after in zip([*order, self.counter], order[1:], strict=False):
                QWidget.setTabOrder(before, after)
            QWidget.setTabOrder(order[-1], self.counter.previous_button)
            QWidget.setTabOrder(self.counter.previous_button, self.counter.next_button)

    def _side(self) -> int:
        return max(30, self._dresser.look.fonts.scaled(30))

    def _dress(self) -> None:
        look = self._dresser.look
        for label in self._labels.values():
            label.setFont(look.fonts.small_title)
            label.setStyleSheet(f"color: {look.colours.text.name()};")
        side = self._side()
        self.setFixedHeight(_TOP + side + _BOTTOM)
        self.words.setStyleSheet(f"QLineEdit {{ min-height: {side - 4}px; }}")
        self.clear.setStyleSheet(f"QPushButton {{ padding: 0 8px; min-height: {side - 4}px; }}")
        if self._counts:
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Widths are those of the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._counts:
            self._arrange()


def _telling_first(counts: FacetCounts) -> FacetCounts:
    """Statuses in the order of the status bar: what is the same comes last."""
    if counts.facet is not Facet.STATUS:
        return counts
    return replace(counts, values=tuple(sorted(counts.values, key=lambda value: value.value == Status.SAME)))


class _Words(QLineEdit):
    """The field for words, a little wider than what it says while it is empty."""

    def sizeHint(self) -> QSize:
        """Room for a word or two."""
        return QSize(self.fontMetrics().horizontalAdvance(self.placeholderText()) + 40, super().sizeHint().height())


def _width(groups: Sequence[Sequence[QWidget]]) -> int:
    widths = [widget.sizeHint().width() for group in groups for widget in group]
    return sum(widths) + _SPACE * (len(widths) - 1) + (_APART - _SPACE) * (len(groups) - 1)
