"""A button with a sign instead of words, in the colours and sizes of the look."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme.icons import icon
from ui.theme.look import Dresser


class SignButton(QPushButton):
    """Says its name to screen readers and in its tip.

    Args:
        sign: as in `ui.theme.icons`.
        name: what it does.
        side, least: height and width of the sign, and least width of the button, in pixels at normal text size.
    """

    def __init__(
        self, dresser: Dresser, sign: str, name: str, parent: QWidget | None = None, *, side: int = 16, least: int = 34
    ) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._sign, self._side, self._least = sign, side, least
        self.setToolTip(name)
        self.setAccessibleName(name)
        dresser.look_changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        look = self._dresser.look
        size = look.fonts.scaled(self._side)
        self.setIcon(icon(self._sign, look.colours.text, size))
        self.setIconSize(QSize(size, size))
        self.setFixedWidth(max(self._least, look.fonts.scaled(self._least)))
