"""A panel that is filled after what it stands beside has been painted, since that takes longer."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.look import Dresser


class LaterPanel(QWidget):
    """What is painted and stale is filled next; a subclass says with what."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.fill)
        dresser.look_changed.connect(self._on_look_changed)

    def fill(self) -> None:
        """Show now what is to be shown."""
        self._soon.stop()
        self._stale = False

    def settle(self) -> None:
        """Fill at once when what is shown is not what it should be."""
        if self._stale:
            self.fill()

    def grow_stale(self) -> None:
        """Something else is to be shown, as soon as there is time."""
        self._stale = True
        self.update(0, 0, 1, 1)  # of what it shows until then nothing is painted anew

    def _on_look_changed(self) -> None:
        self.grow_stale()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, and a hairline towards what it stands beside."""
        if self._stale:
            self._soon.start()
        colours = self._dresser.look.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.chrome)
        painter.fillRect(0, 0, 1, self.height(), colours.hairline)
        painter.end()
