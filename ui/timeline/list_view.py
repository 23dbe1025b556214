"""The same items as a list: date, mark, title, and how each stands in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from peaceplans.model.events import Event
from peaceplans.report.printable import one_line
from ui.compare.plan_words import short_date
from ui.theme.look import Dresser
from ui.timeline.mark_painter import draw_item_mark
from ui.timeline.timeline_model import Index, TimelineModel
from ui.timeline.words import claims_count, item_state, lane_label, notes_count

_PAD, _MARK = 10, 13
_DATE = "28 Sep to 29 Nov 2025"  # the widest that is not shortened


class ListDelegate(QStyledItemDelegate):
    """Paints a row: date, mark and title, and the small print below."""

    def __init__(self, model: TimelineModel, dresser: Dresser, view: ListView) -> None:
        super().__init__(view)
        self._model = model
        self._dresser = dresser
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines."""
        return QSize(120, self.row_height())

    def row_height(self) -> int:
        """Of every row."""
        fonts = self._dresser.look.fonts
        return round(QFontMetricsF(fonts.body).height() + QFontMetricsF(fonts.small).height() + fonts.scaled(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A row."""
        look = self._dresser.look
        colours, fonts = look.colours, look.fonts
        rect: QRect = option.rect
        item = self._model.item(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, colours.found if index.row() in self._view.found() else colours.card)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.hairline)
        pad = fonts.scaled(_PAD)
        body, small = QFontMetricsF(fonts.body), QFontMetricsF(fonts.small)
        wide = QFontMetricsF(fonts.chrome).horizontalAdvance(_DATE) + 3 * pad
        dates = min(round(wide), round(rect.width() * 0.4))
        first = rect.top() + fonts.scaled(6) + body.ascent()
        painter.setFont(fonts.chrome)
        painter.setPen(colours.muted)
        date = QFontMetricsF(fonts.chrome).elidedText(
            short_date(item.date), Qt.TextElideMode.ElideRight, dates - 2 * pad
        )
        painter.drawText(QPointF(rect.left() + pad, first), date)
        side = fonts.scaled(_MARK)
        left = rect.left() + dates
        draw_item_mark(
            painter, QRectF(left, first - body.ascent() / 2 - side / 2 + 1, side, side), item, colours, colours.card
        )
        left += side + pad
        room = rect.right() - left - pad
        painter.setPen(colours.text)
        painter.setFont(fonts.body)
        title = f"{one_line(item.title)} (?)" if item.span.uncertain else one_line(item.title)
        painter.drawText(QPointF(left, first), body.elidedText(title, Qt.TextElideMode.ElideRight, room))
        painter.setPen(colours.muted)
        painter.setFont(fonts.small)
        below = first + body.descent() + fonts.scaled(2) + small.ascent()
        painter.drawText(
            QPointF(left, below), small.elidedText(self._small_print(index.row()), Qt.TextElideMode.ElideRight, room)
        )
        if index == self._view.currentIndex():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.focus if self._view.hasFocus() else colours.selection_idle, 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4)
        painter.restore()

    def _small_print(self, row: int) -> str:
        item = self._model.item(row)
        note = one_line(item.entry.state_note) if isinstance(item.entry, Event) else ""
        parts = [lane_label(item.lane), item_state(item), claims_count(item), notes_count(self._model.notes(row)), note]
        return " \u00b7 ".join(part for part in parts if part)


class ListView(QListView):
    """The items as rows.

    Signals:
        opened: what is selected is to be opened.
        menu_asked: the menu of what is selected is to be shown at a point of the screen.
    """

    opened = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, model: TimelineModel, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.found: Callable[[], Iterable[int]] = tuple
        self.setModel(model)
        self.setItemDelegate(ListDelegate(model, dresser, self))
        self.setAccessibleName(self.tr("Timeline as a list"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(240, 120)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        dresser.look_changed.connect(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of what is selected."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_asked.emit(event.globalPos() if by_mouse else below)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Something is selected when the keys are here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The outline is quieter."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _dress(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
