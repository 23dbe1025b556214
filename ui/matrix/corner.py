"""The corner between the heads of the matrix."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.matrix.cell_layout import CellShelf
from ui.matrix.matrix_model import MatrixModel


class Corner(QWidget):
    """What the names of the rows are, over them."""

    def __init__(self, model: MatrixModel, shelf: CellShelf, parent: QWidget) -> None:
        super().__init__(parent)
        self._matrix, self._shelf = model, shelf
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word in the lower left."""
        shelf, sheet = self._shelf, self._matrix.sheet
        painter = QPainter(self)
        painter.fillRect(self.rect(), shelf.look.colours.chrome)
        painter.setFont(shelf.look.fonts.title)
        painter.setPen(shelf.look.colours.text)
        box = self.rect().adjusted(shelf.pad_x, 0, -4, -shelf.pad_y)
        flags = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(box, flags, self.tr("Point") if sheet and sheet.points_of else self.tr("Topic"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, shelf.look.colours.border)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), shelf.look.colours.border)
        painter.end()
