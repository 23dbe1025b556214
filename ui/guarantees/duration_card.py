"""The card "How long they last": a chart of durations that can be folded away."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from peaceplans.sheets.guarantees.durations import durations
from peaceplans.sheets.guarantees.sheet import GuaranteeSheet
from ui.controls.card import Card
from ui.guarantees.duration_delegate import DurationDelegate
from ui.guarantees.duration_model import DurationModel
from ui.guarantees.fold_button import FoldButton
from ui.theme.look import Dresser

_MOST_ROWS = 7  # more than that are scrolled, unless there is much room
_SHARE = 0.26  # of the height of the page, at most, for the rows


class DurationCard(Card):
    """One bar for each instrument.

    Signals:
        instrument_asked: id of the instrument whose row was entered.
        folded: whether the chart is folded now.
    """

    instrument_asked = Signal(str)
    folded = Signal(bool)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self._sheet: GuaranteeSheet | None = None
        self._pending = False
        self.fold_button = FoldButton(dresser, self.tr("How long they last"), self)
        self.chart = DurationChart(dresser, self)
        self.axis = _Axis(dresser, self.chart, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 6)
        layout.setSpacing(0)
        layout.addWidget(self.fold_button)
        layout.addWidget(self.chart)
        layout.addWidget(self.axis)
        self.fold_button.toggled.connect(self.set_folded)
        self.chart.activated.connect(self._on_activated)
        dresser.look_changed.connect(self._dress)

    @property
    def is_folded(self) -> bool:
        """Whether only the heading is shown."""
        return not self.fold_button.isChecked()

    def set_folded(self, unfolded: bool) -> None:
        """Show the chart, or only the heading."""
        self.fold_button.setChecked(unfolded)
        self.chart.setVisible(unfolded)
        self.axis.setVisible(unfolded)
        self.folded.emit(not unfolded)

    def show_sheet(self, sheet: GuaranteeSheet) -> None:
        """Show the durations of a sheet."""
        if self._sheet and (self._sheet.instruments, self._sheet.against) == (sheet.instruments, sheet.against):
            return
        self._sheet = sheet
        self.chart.model_.show_bars(durations(sheet))
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bars share the width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the room between the rows."""
        page = self.parentWidget()
        room = page.height() * _SHARE if page else 0
        self.chart.fit(max(_MOST_ROWS, int(room / self.chart.delegate.row_height())))
        self.axis.update()

    def _dress(self) -> None:
        self.axis.updateGeometry()
        self.fit()

    def _on_activated(self, index: QModelIndex) -> None:
        bar = self.chart.model_.bar(index.row())
        if bar:
            self.instrument_asked.emit(bar.instrument.id)


class DurationChart(QListView):
    """The rows of the chart."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = DurationModel(self)
        self.setModel(self.model_)
        self.delegate = DurationDelegate(self.model_, dresser, self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(self.tr("How long they last"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("durations")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView#durations { background: transparent; border: none; }")

    def fit(self, most: int) -> None:
        """Take the height of the rows, up to a few, and share out the width."""
        rows = self.model_.rowCount()
        scrolled = rows > most
        shown = most - 0.5 if scrolled else rows
        self.setFixedHeight(round(shown * self.delegate.row_height()))
        bar = self.verticalScrollBar().sizeHint().width() if scrolled else 0
        self.delegate.fit(max(self.width() - bar, 100))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is a current row while the chart has the keyboard."""
        super().focusInEvent(event)
        self.delegate.has_focus = True
        if not self.currentIndex().isValid() and self.model_.rowCount():
            self.setCurrentIndex(self.model_.index(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No ring without the keyboard."""
        super().focusOutEvent(event)
        self.delegate.has_focus = False
        self.viewport().update()


class _Axis(QWidget):
    """The years under the chart."""

    def __init__(self, dresser: Dresser, chart: DurationChart, parent: QWidget) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._chart = chart
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """A line of small print."""
        return QSize(200, self._dresser.look.fonts.scaled(22))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline with a label at each step, the last one with the unit."""
        look = self._dresser.look
        scale = self._chart.delegate.scale
        painter = QPainter(self)
        start = round(scale.start)
        painter.fillRect(start, 1, round(scale.width), 1, look.colours.border)
        painter.setFont(look.fonts.small)
        metrics = QFontMetricsF(look.fonts.small)
        marks = scale.marks()
        baseline = look.fonts.scaled(5) + metrics.ascent()
        for number, years in enumerate(marks):
            x = scale.x(years)
            painter.fillRect(round(x), 1, 1, look.fonts.scaled(4), look.colours.border)
            label = f"{years:g}"
            if number == len(marks) - 1:
                label = self.tr("%1 years").replace("%1", label)
            wide = metrics.horizontalAdvance(f"{years:g}")
            left = min(max(x - wide / 2, scale.start), self.width() - metrics.horizontalAdvance(label))
            painter.setPen(look.colours.muted)
            painter.drawText(round(left), round(baseline), label)
        painter.end()
