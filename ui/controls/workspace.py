"""Rows with the side panel beside them, or over their right part where there is no room beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.theme.look import Dresser

WIDE = 1280
"""From this width of the window, in pixels at normal text size, the panel stands beside the rows."""

_LEAST, _MOST, _SHARE = 300, 460, 0.2


class Workspace(QWidget):
    """Lays out two widgets.

    Signals:
        panel_toggled: whether the panel is shown now.
    """

    panel_toggled = Signal(bool)

    def __init__(self, dresser: Dresser, content: QWidget, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._content, self._panel = content, panel
        content.setParent(self)
        panel.setParent(self)
        self._wanted = True
        self._drawn = False
        self.setMinimumSize(320, 160)
        dresser.look_changed.connect(self._arrange)

    @property
    def has_room(self) -> bool:
        """Whether the panel stands beside the rows when it is shown."""
        return self.window().width() >= WIDE * max(1.0, self._dresser.look.fonts.scale)

    @property
    def panel_open(self) -> bool:
        """Whether the panel is shown."""
        return self._wanted if self.has_room else self._drawn

    @property
    def panel_wanted(self) -> bool:
        """Whether the panel is to be shown where there is room."""
        return self._wanted

    def set_panel_wanted(self, wanted: bool) -> None:
        """Show the panel, or not, wherever there is room beside the rows."""
        self._wanted = wanted
        self._arrange()

    def set_panel_open(self, is_open: bool) -> None:
        """Show or hide the panel, beside the rows or over them."""
        if self.has_room:
            self._wanted = is_open
        else:
            self._drawn = is_open
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give both their places."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the drawer."""
        if event.key() == Qt.Key.Key_Escape and self._drawn and not self.has_room:
            self.set_panel_open(False)
            self._content.setFocus()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        shown = self.panel_open
        scale = self._dresser.look.fonts.scale
        width = round(min(max(_LEAST * scale, self.width() * _SHARE), max(_MOST, _LEAST * scale)))
        width = min(width, round(self.width() * 0.6))
        beside = shown and self.has_room
        self._content.setGeometry(0, 0, self.width() - (width if beside else 0), self.height())
        self._panel.setGeometry(self.width() - width, 0, width, self.height())
        changed = self._panel.isHidden() == shown
        self._panel.setVisible(shown)
        self._panel.raise_()
        if changed:
            self.panel_toggled.emit(shown)
