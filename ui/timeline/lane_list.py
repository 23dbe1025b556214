"""A list laid out by date in lanes: where its items are, and how the keys move among them."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from peaceplans.model.events import Lane
from peaceplans.model.plan import Plan
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip
from ui.timeline.lane_layout import Placed
from ui.timeline.lane_shelf import LaneShelf
from ui.timeline.scale import LEAST
from ui.timeline.timeline_model import Index, TimelineModel
from ui.timeline.words import notes_count

FIRST = 270
"""Days before the end of the record that are seen at first."""

_LISTED = 12  # items of several that a tip names


class LaneList(QListView):
    """Items in lanes over a scale of time; Left and Right move in a lane, Up and Down between lanes.

    Attributes:
        shelf: where everything stands.
    """

    def __init__(self, model: TimelineModel, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._timeline = model
        self.shelf = LaneShelf(dresser.look)
        self._end = date(2026, 6, 30)
        self._per_day = 0.0
        self._laid: tuple[object, ...] = ()
        self._is_zoomed = False  # by somebody, or once painted
        self._at: date | None = None  # what is to be at the left when it is painted
        self._then = QPersistentModelIndex()  # what is to be in sight then
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        model.modelReset.connect(self._forget)
        model.dataChanged.connect(lambda *_: self._forget())
        dresser.look_changed.connect(self._dress)

    def tell_time(self, end: date) -> None:
        """Until when the record tells."""
        self._end = end
        self._forget()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item at a point; of gathered ones the selected one, else the first."""
        place = self._place_at(point)
        if place is None:
            return QModelIndex()
        row = self.currentIndex().row()
        return self._timeline.index(row if row in place.rows else place.rows[0])

    def visualRect(self, index: Index) -> QRect:
        """Where an item is, or what it is gathered in."""
        self._settle()
        found = self.shelf.place_of(index.row()) if index.isValid() else None
        if found is None:
            return QRect()
        return self._rect_of(found[1], found[0].top)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,  # noqa: ARG002
    ) -> None:
        """Have an item in sight, with some room before it."""
        if self._at is not None or not self._is_zoomed:
            self._then = QPersistentModelIndex(index)
            return
        rect = self.visualRect(index)
        if not rect.isValid():
            return
        bar, gap = self.horizontalScrollBar(), self.shelf.measures.gap * 4
        start = self.shelf.names
        if rect.left() < start:
            bar.setValue(round(bar.value() + rect.left() - start - gap))
        elif rect.right() > self.viewport().width():
            over = min(rect.right() - self.viewport().width() + gap, rect.left() - start - gap)
            bar.setValue(round(bar.value() + over))
        down = self.verticalScrollBar()
        if rect.top() < self.shelf.axis:
            down.setValue(down.value() + rect.top() - self.shelf.axis)
        elif rect.bottom() > self.viewport().height():
            down.setValue(down.value() + rect.bottom() - self.viewport().height() + self.shelf.air)

    def horizontalOffset(self) -> int:
        """How far it is scrolled."""
        return self._left()

    def verticalOffset(self) -> int:
        """How far it is scrolled down."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        """Nothing is; what has no room is gathered."""
        return False

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        """Everything: names and axis lie over the lanes."""
        return QRegion(self.viewport().rect())

    def doItemsLayout(self) -> None:
        """Lay out when it is painted."""
        self._laid = ()
        self.viewport().update()

    def updateGeometries(self) -> None:
        """The bars follow the layout."""
        self._set_bars()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Names and axis stay, so all is painted."""
        self.viewport().update()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Left and Right within the lane, Up and Down to the nearest of another one."""
        row = self.currentIndex().row()
        if not self._timeline.items:
            return QModelIndex()
        self._settle()
        if row < 0:
            return self._timeline.index(0)
        moves, there = QAbstractItemView.CursorAction, self.shelf.rows_of(self._timeline.item(row).lane)
        whole = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        target: int | None = None
        if action in (moves.MoveLeft, moves.MovePrevious):
            target = self.shelf.neighbour(row, -1)
        elif action in (moves.MoveRight, moves.MoveNext):
            target = self.shelf.neighbour(row, 1)
        elif action in (moves.MoveUp, moves.MoveDown):
            target = self._in_other_lane(row, -1 if action is moves.MoveUp else 1)
        elif action is moves.MoveHome:
            target = 0 if whole else there[0]
        elif action is moves.MoveEnd:
            target = len(self._timeline.items) - 1 if whole else there[-1]
        return self._timeline.index(row if target is None else target)

    def tip_at(self, point: QPoint) -> str:
        """What is told at a point: of several items, all of them."""
        place = self._place_at(point)
        if place is None:
            return ""
        if not place.is_gathered:
            return str(self._timeline.data(self._timeline.index(place.rows[0]), Qt.ItemDataRole.ToolTipRole))
        titles = [self._timeline.data(self._timeline.index(row)) for row in place.rows[:_LISTED]]
        return plain_tip("\n".join([*titles, *(["\u2026"] if len(place.rows) > _LISTED else [])]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lanes share the height; what is selected stays in sight when the side panel takes of the width."""
        before = event.oldSize().width()
        super().resizeEvent(event)
        current = self.currentIndex()
        if self._is_zoomed and current.isValid() and 0 < self.viewport().width() < before:
            rect = self.visualRect(current)
            if self.shelf.names <= rect.left() < before:
                self._then = QPersistentModelIndex(current)
        self._laid = ()
        self._set_bars()

    def _place_at(self, point: QPoint) -> Placed | None:
        self._settle()
        if point.x() < self.shelf.names or point.y() < self.shelf.axis:
            return None
        x, y = point.x() - self.shelf.names + self._left(), point.y() - self.shelf.axis + self.verticalOffset()
        return self.shelf.at(x, y)

    def _rect_of(self, place: Placed, band_top: int | None = None) -> QRect:
        if band_top is None:
            found = self.shelf.place_of(place.rows[0])
            band_top = found[0].top if found else 0
        left, right = round(place.left), round(place.right)
        top = band_top + self.shelf.air + place.line * self.shelf.line - self.verticalOffset() + self.shelf.axis
        return QRect(left - self._left() + self.shelf.names, top, right - left, self.shelf.line)

    def _in_other_lane(self, row: int, step: int) -> int | None:
        shown = [band.lane for band in self.shelf.bands]
        at = shown.index(self._timeline.item(row).lane) + step
        return self.shelf.nearest(shown[at], row) if 0 <= at < len(shown) else None

    def _left(self) -> int:
        return self.horizontalScrollBar().value()

    def _room(self) -> int:
        return max(self.viewport().width() - self.shelf.names, 60)

    def _forget(self) -> None:
        self._laid = ()
        self._tell_shelf()
        self.viewport().update()

    def _tell_shelf(self) -> None:
        items = self._timeline.items
        events = [
            item.span.first for item in items if item.lane is not Lane.GUARANTEES and not isinstance(item.entry, Plan)
        ]
        first = min(events, default=self._end - timedelta(365))
        latest = max((item.span.last for item in items), default=self._end)
        start = date(first.year, 1, 1)
        end = max(latest, self._end)
        earlier = any(item.span.last < start and not item.span.open_end for item in items)
        self.shelf.tell(items, self._suffix, (start, end), earlier=earlier)

    def _suffix(self, row: int) -> str:
        item = self._timeline.item(row)
        mark = " (?)" if item.span.uncertain else ""
        notes = notes_count(self._timeline.notes(row))
        return f"{mark} \u00b7 {notes}" if notes else mark

    def _settle(self) -> None:
        """Lay out what is not."""
        wanted = (self._per_day, self.viewport().size().toTuple(), self._dresser.look)
        if wanted == self._laid:
            return
        if not self.shelf.bands and not self._laid:
            self._tell_shelf()
        if not self._is_zoomed:
            self._per_day = max((self._room() - self.shelf.measures.gathered) / FIRST, LEAST)
        self.shelf.lay_out(self._per_day, self.viewport().height() - self.shelf.axis)
        self._laid = (self._per_day, self.viewport().size().toTuple(), self._dresser.look)
        self._set_bars()

    def _set_bars(self) -> None:
        if not self.shelf.bands:
            return
        bar, down = self.horizontalScrollBar(), self.verticalScrollBar()
        room = self._room()
        bar.setRange(0, max(round(self.shelf.scale.width) - room, 0))
        bar.setPageStep(room)
        bar.setSingleStep(max(room // 12, 20))
        height = self.viewport().height() - self.shelf.axis
        down.setRange(0, max(self.shelf.height - height, 0))
        down.setPageStep(max(height, 1))
        down.setSingleStep(self.shelf.line)

    def _dress(self) -> None:
        self.shelf.set_look(self._dresser.look)
        self._forget()
