"""Facets as lists of boxes to tick, in a window that opens below a button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.comparison.facets import Facet, FacetCounts
from ui.compare.filter.facet_box import FacetBox
from ui.compare.filter.facet_words import facet_label, value_label
from ui.controls.scroll_area import ScrollArea
from ui.theme.look import Dresser

_COLUMN_ROWS = 14  # boxes in a column, about


class FacetPopup(QFrame):
    """Boxes for the values of some facets, and a field for words.

    Signals:
        toggled: facet and value to be chosen, or no more.
        words_changed: the words that rows must have.
    """

    toggled = Signal(object, str)
    words_changed = Signal(str)

    def __init__(self, dresser: Dresser, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._dresser = dresser
        self._facets: tuple[Facet, ...] = ()
        self._with_words = False
        self._boxes: dict[tuple[Facet, str], FacetBox] = {}
        self._words: QLineEdit | None = None
        self._area = ScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self._area)

    def open_below(self, button: QWidget, facets: Sequence[Facet], *, with_words: bool) -> None:
        """Open for these facets; what they count must be told first."""
        self._facets, self._with_words = tuple(facets), with_words
        self.setAccessibleName(", ".join(facet_label(facet) for facet in facets))
        room = max(button.window().width() - 16, 200)
        for columns in (3, 2, 1):
            boxes = self._fill(columns)
            if boxes.sizeHint().width() + 24 <= room:
                break
        corner = button.mapToGlobal(QPoint(0, button.height() + 2))
        window = button.window()
        inner = boxes.sizeHint()
        left = window.mapToGlobal(QPoint(0, 0)).x()
        bottom = window.mapToGlobal(QPoint(0, window.height())).y()
        bar = self._area.verticalScrollBar().sizeHint().width() + 2
        width = min(inner.width() + 6 + bar, max(window.width() - 16, 200))
        height = min(inner.height() + 6, max(bottom - corner.y() - 8, 160))
        self.resize(width, height)
        self.move(min(corner.x(), left + window.width() - width - 8), corner.y())
        self.show()
        first = next((box for box in self._boxes.values() if box.isEnabled()), None)
        (first or self._words or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def tell(self, counts: Sequence[FacetCounts], words: str, vocabulary: Vocabulary) -> None:
        """What there is to choose from, and what is chosen."""
        self._counts = {each.facet: each.values for each in counts}
        self._words_told, self._vocabulary = words, vocabulary
        if self.isVisible():
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from box to box, Enter and Escape close."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge."""
        colours = self._dresser.look.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.card)
        painter.setPen(QPen(colours.border, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _fill(self, columns: int) -> QWidget:
        fonts, colours = self._dresser.look.fonts, self._dresser.look.colours
        self._boxes.clear()
        self._words = None
        inner = QWidget()
        inner.setObjectName("facetBoxes")
        inner.setStyleSheet(f"QWidget#facetBoxes {{ background: {colours.card.name()}; }}")
        grid = QGridLayout(inner)
        grid.setContentsMargins(12, 8, 12, 10)
        grid.setHorizontalSpacing(fonts.scaled(22))
        grid.setVerticalSpacing(0)
        row = column = 0
        if self._with_words:
            self._words = self._field(inner)
            grid.addWidget(self._words, 0, 0, 1, columns)
            row = 1
        top = row
        for facet in self._facets:
            values = self._counts.get(facet, ())
            if row > top and row + len(values) > _COLUMN_ROWS and column + 1 < columns:
                column, row = column + 1, top
            label = QLabel(facet_label(facet), inner)
            label.setFont(fonts.small_title)
            label.setStyleSheet(f"color: {colours.muted.name()}; padding: {fonts.scaled(6)}px 0 2px 0;")
            grid.addWidget(label, row, column)
            row += 1
            for value in values:
                box = FacetBox(self._dresser, inner)
                box.clicked.connect(lambda _=False, facet=facet, name=value.value: self.toggled.emit(facet, name))
                grid.addWidget(box, row, column)
                self._boxes[facet, value.value] = box
                row += 1
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.put(inner)
        self._refresh()
        return inner

    def _field(self, inner: QWidget) -> QLineEdit:
        field = QLineEdit(self._words_told, inner)
        field.setPlaceholderText(self.tr("Only rows with these words"))
        field.setAccessibleName(self.tr("Only rows with these words"))
        field.textChanged.connect(self.words_changed)
        return field

    def _refresh(self) -> None:
        for facet in self._facets:
            for value in self._counts.get(facet, ()):
                box = self._boxes.get((facet, value.value))
                if box:
                    name = value_label(facet, value.value, self._vocabulary)
                    box.tell(name, value.count, chosen=value.chosen)
        if self._words and not self._words.hasFocus() and self._words.text() != self._words_told:
            self._words.setText(self._words_told)
