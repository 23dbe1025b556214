"""The lanes: items of the timeline over an axis of time, as a list that is laid out by date."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from peaceplans.sheets.timeline.item import ItemKind
from ui.theme.look import Dresser
from ui.timeline.lane_layout import Placed
from ui.timeline.lane_list import FIRST, LaneList
from ui.timeline.lanes_painter import LanesPainter
from ui.timeline.scale import FACTOR, LEAST, MOST, Unit, per_day_of, unit_for
from ui.timeline.timeline_model import Index, TimelineModel

_STEP = 0.6  # of the view, by which Page Up and Page Down scroll


class LanesView(LaneList):
    """Items in lanes; arrows move in time and from lane to lane.

    Signals:
        opened: what is selected is to be opened.
        menu_asked: the menu of what is selected is to be shown at a point of the screen.
        zoomed: the zoom is another.
        list_asked: rows that no zoom sets apart are to be listed at a point of the screen.
        milestone_clicked: a plan or an instrument was clicked.
    """

    opened = Signal()
    menu_asked = Signal(QPoint)
    zoomed = Signal()
    list_asked = Signal(object, QPoint)
    milestone_clicked = Signal()

    def __init__(self, model: TimelineModel, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(model, dresser, parent)
        self._painter = LanesPainter(self.shelf, model)
        self.found: Callable[[], Iterable[int]] = tuple
        self._dragged: QPoint | None = None
        self._pressed: Placed | None = None
        self.setItemDelegate(_Tips(self))
        self.setAccessibleName(self.tr("Timeline in lanes"))
        self.setMinimumSize(240, 120)

    # What is shown

    @property
    def per_day(self) -> float:
        """Pixels of a day; 0 before anything was shown."""
        return self._per_day if self._is_zoomed else 0.0

    @property
    def unit(self) -> Unit:
        """What the axis is marked in."""
        return unit_for(self._per_day, self.shelf.month)

    @property
    def left_day(self) -> date:
        """The first day that is seen."""
        return self._at or self.shelf.scale.day(self.horizontalScrollBar().value())

    def zoom_to(self, per_day: float, *, day: date | None = None, at: float | None = None) -> None:
        """Have a day be so many pixels wide.

        Args:
            per_day: how wide; kept within what can be read.
            day: that stays where it is; the selected one, or that in the middle of the view, when none is named.
            at: where this day is to be, from the left of the axis.
        """
        self._settle()
        room = self._room()
        row = self.currentIndex().row()
        if day is None:
            seen = row >= 0 and self._is_seen(row)
            day = self._timeline.item(row).span.first if seen else self.shelf.scale.day(self._left() + room / 2)
        if at is None:
            at = self.shelf.scale.x(day) - self._left()
        self._per_day, self._is_zoomed, self._at = min(max(per_day, LEAST), MOST), True, None
        self._settle()
        self.horizontalScrollBar().setValue(round(self.shelf.scale.x(day) - at))
        self.viewport().update()
        self.zoomed.emit()

    def zoom_by(self, steps: float) -> None:
        """Closer by so many steps, or wider when negative."""
        self.zoom_to(self._per_day * FACTOR**steps)

    def zoom_to_unit(self, unit: Unit) -> None:
        """Mark the axis in this unit."""
        self.zoom_to(per_day_of(unit, self.shelf.month))

    def fit_all(self) -> None:
        """Show the whole time."""
        self._settle()
        self.zoom_to(self.shelf.scale.fitting(self._room() - self.shelf.measures.gap), day=self.shelf.scale.first, at=0)

    def fit_days(self, first: date, last: date) -> None:
        """Show these days, with some room around them."""
        self._settle()
        days = max((last - first).days + 1, 1)
        # the last of them needs its label too
        room = max(self._room() - self.shelf.measures.gathered * 2, 120)
        self.zoom_to(room / days, day=first, at=self.shelf.measures.gap * 4)

    def fit_items(self) -> None:
        """Show the time of all items that are not before the axis."""
        spans = [item.span for item in self._timeline.items if item.span.last >= self.shelf.scale.first]
        if spans:
            self.fit_days(min(span.first for span in spans), max(span.last for span in spans))

    def show_from(self, day: date, per_day: float) -> None:
        """Show the axis from this day on, as it was once seen."""
        self._per_day, self._is_zoomed, self._at = min(max(per_day, LEAST), MOST), True, day
        self._then = QPersistentModelIndex()
        self.viewport().update()
        self.zoomed.emit()

    def open_gathered(self, place: Placed) -> None:
        """Zoom in until the items of a place stand apart; where no zoom does that, have them listed."""
        first, last = self.shelf.days_of(place.rows)
        if place.earlier or self._per_day >= MOST * 0.9:
            self.list_asked.emit(place.rows, self.viewport().mapToGlobal(self._rect_of(place).bottomLeft()))
            return
        days = (last - first).days + 1
        closer = max(self._per_day * FACTOR * FACTOR, (self._room() - self.shelf.measures.gathered) / days)
        self.zoom_to(closer, day=first, at=self.shelf.measures.gap * 4)

    def gathered_at(self, point: QPoint) -> Placed | None:
        """The place of several items at a point of the viewport; None where there is none."""
        place = self._place_at(point)
        return place if place and place.is_gathered else None

    # Keys, mouse, paint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, plus and minus zoom, 0 fits all, pages scroll."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal) and not _with_control(event):
            self.zoom_by(1)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore) and not _with_control(event):
            self.zoom_by(-1)
        elif key == Qt.Key.Key_0 and not _with_control(event):
            self.fit_all()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            bar, step = self.horizontalScrollBar(), round(self._room() * _STEP)
            bar.setValue(bar.value() + (step if key == Qt.Key.Key_PageDown else -step))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms around the pointer; else it scrolls in time."""
        delta = event.angleDelta()
        turned = delta.y() or delta.x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = max(event.position().x() - self.shelf.names, 0)
            day = self.shelf.scale.day(self._left() + at)
            self.zoom_to(self._per_day * FACTOR ** (turned / 120), day=day, at=self.shelf.scale.x(day) - self._left())
            event.accept()
            return
        down = self.verticalScrollBar()
        sideways = bool(delta.x()) or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        bar = down if down.maximum() and not sideways else self.horizontalScrollBar()
        pixels = event.pixelDelta()
        bar.setValue(bar.value() - (pixels.y() or pixels.x() or turned))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """An item is selected; the ground is dragged."""
        point = event.position().toPoint()
        place = self._place_at(point)
        self._pressed = place
        if event.button() is Qt.MouseButton.LeftButton and place is None:
            self._dragged = point
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The ground follows the pointer."""
        if self._dragged is None:
            super().mouseMoveEvent(event)
            return
        point = event.position().toPoint()
        moved, self._dragged = point - self._dragged, point
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click sets gathered items apart, and goes to a plan or an instrument; with Ctrl it only selects."""
        if self._dragged is not None:
            self._dragged = None
            self.viewport().unsetCursor()
            return
        super().mouseReleaseEvent(event)
        place = self._place_at(event.position().toPoint())
        if place is None or place is not self._pressed or event.button() is not Qt.MouseButton.LeftButton:
            return
        if place.is_gathered:
            self.open_gathered(place)
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier and self._is_milestone(place):
            self.milestone_clicked.emit()

    def _is_milestone(self, place: Placed) -> bool:
        return self._timeline.item(place.rows[0]).kind in (ItemKind.PLAN, ItemKind.INSTRUMENT)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens an event; milestones were opened by the first click."""
        place = self._place_at(event.position().toPoint())
        if place and not place.is_gathered and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of what is selected, at the pointer or below it."""
        index = self.indexAt(event.pos()) if event.reason() is QContextMenuEvent.Reason.Mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_asked.emit(
            event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Something is selected when the keys are here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._timeline.items:
            self.setCurrentIndex(self._timeline.index(len(self._timeline.items) - 1))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The outline is quieter."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lanes, marks, axis."""
        self._begin()
        self._painter.paint(
            self.viewport(),
            event.rect(),
            offset=QPoint(self._left(), self.verticalOffset()),
            end=self._end,
            unit=self.unit,
            current=self.currentIndex().row(),
            focused=self.hasFocus(),
            found=frozenset(self.found()),
        )

    def _begin(self) -> None:
        """What waited for the size of the view is done when it is painted."""
        self._settle()
        if not self._is_zoomed:
            self._at = self._end - timedelta(FIRST)
            if self.isVisible():  # painted ahead of that, it may be shown in another size yet
                self._is_zoomed = True
                QTimer.singleShot(0, self, self.zoomed.emit)
        if self._at is not None:
            day, self._at = self._at, None
            self.horizontalScrollBar().setValue(ceil(self.shelf.scale.x(day)))  # rounded down it were the day before
        if self._then.isValid():
            index, self._then = self._then, QPersistentModelIndex()
            self.scrollTo(index)

    def _is_seen(self, row: int) -> bool:
        rect = self.visualRect(self._timeline.index(row))
        return rect.right() > self.shelf.names and rect.left() < self.viewport().width()


class _Tips(QStyledItemDelegate):
    """Says what is under the pointer; the view itself paints."""

    def __init__(self, view: LanesView) -> None:
        super().__init__(view)
        self._view = view

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, _option: QStyleOptionViewItem, _index: Index
    ) -> bool:
        """The tip."""
        QToolTip.showText(event.globalPos(), self._view.tip_at(event.pos()), view)
        return True


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
