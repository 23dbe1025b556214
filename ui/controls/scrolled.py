"""Where there is not room enough for everything, it is scrolled rather than squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QWidget

from ui.controls.scroll_area import ScrollArea


class Scrolled(ScrollArea):
    """A frameless area in which a widget stands, at least as high as it wants to be, and never cut off at its side."""

    def __init__(self, widget: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widget has to be, beside the bar."""
        widget = self.widget()
        least = widget.minimumSizeHint().width() if widget else 0
        return QSize(least + self.verticalScrollBar().sizeHint().width(), 60)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the widget has to be wider, so has this."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.setWidgetResizable(True)  # it is already: this says the new height, and lays out the bars
        return super().eventFilter(watched, event)
