"""What stands left of the side panel: lanes or list, the selected entry whole below them, and the legend."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.controls.empty_state import EmptyState
from ui.theme.look import Dresser
from ui.timeline.event_text import EventText
from ui.timeline.lanes_view import LanesView
from ui.timeline.list_view import ListView
from ui.timeline.mark_legend import MarkLegend
from ui.timeline.timeline_model import TimelineModel

_LOW = 430  # pixels of height at normal text size under which the entry is told in the side panel alone
_ENTRY = 150  # pixels at normal text size that the entry keeps
_SHARE = 0.6  # of the height, for lanes


class TimelineContent(QWidget):
    """Lays out the parts.

    Signals:
        room_changed: whether there is room for the selected entry.
        all_asked: nothing is shown, and that is to change.
    """

    room_changed = Signal()
    all_asked = Signal()

    def __init__(self, model: TimelineModel, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.lanes = LanesView(model, dresser, self)
        self.list = ListView(model, dresser, self)
        self.list.setSelectionModel(self.lanes.selectionModel())
        self.empty = EmptyState(dresser, self)
        self.stack = QStackedWidget(self)
        for part in (self.lanes, self.list, self.empty):
            self.stack.addWidget(part)
        self.entry = EventText(self.tr("The selected entry"), self)
        self.entry.setMinimumHeight(60)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.entry)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setHandleWidth(5)
        self.legend = MarkLegend(dresser, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.legend)
        self.empty.asked.connect(self.all_asked)
        self._sized = False  # by hand
        self.splitter.splitterMoved.connect(self._on_splitter_moved)

    @property
    def items(self) -> LanesView | ListView:
        """The view of the items that is shown, or would be."""
        return self.list if self.stack.currentWidget() is self.list else self.lanes

    @property
    def has_room(self) -> bool:
        """Whether the selected entry is told below the lanes."""
        return not self.entry.isHidden()

    def show_items(self, *, as_list: bool, count: int) -> None:
        """Show lanes or list, or a sentence when there is nothing."""
        shown: QWidget = self.list if as_list else self.lanes
        if not count:
            self.empty.tell(self.tr("Nothing in the record fits these conditions."), self.tr("Clear the filter"))
            shown = self.empty
        self.stack.setCurrentWidget(shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The items have the keys."""
        super().focusInEvent(event)
        self.items.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the entry is told in the side panel alone."""
        super().resizeEvent(event)
        low = self.height() < self._dresser.look.fonts.scaled(_LOW)
        if self.entry.isHidden() is not low:
            self.entry.setVisible(not low)
            self.room_changed.emit()
        if not self._sized and self.height() > 200:
            shelf = self.lanes.shelf
            height = self.height() - self.legend.height() - self.splitter.handleWidth()
            needed = shelf.least_height + shelf.axis + self.lanes.horizontalScrollBar().sizeHint().height() + 2
            most = height - self._dresser.look.fonts.scaled(_ENTRY)
            lanes = max(min(max(round(height * _SHARE), needed), most), 120)
            self.splitter.setSizes([lanes, height - lanes])

    def _on_splitter_moved(self, _place: int, _number: int) -> None:
        self._sized = True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._dresser.look.colours.page)
        painter.end()
