"""A small window in which one types a point, and goes there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.compare.finding.points import Points
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

_LINES = 9


class GoToPoint(QFrame):
    """A field and what fits.

    Signals:
        chosen: the reference of the point to go to.
    """

    chosen = Signal(str)

    def __init__(self, dresser: Dresser, points: Points, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dresser = dresser
        self._points = points
        self._most = 400
        self.setAccessibleName(self.tr("Go to a point"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Go to a point: 6, w6, us-28:6, or words of its title"))
        self.field.setAccessibleName(self.tr("Go to a point"))
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Points that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.none = QLabel(self)
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for part in (self.field, self.none, self.list):
            layout.addWidget(part)
        self.field.textChanged.connect(self._on_typed)
        self.list.itemClicked.connect(self._go)
        self._dress()
        self._on_typed("")

    def open_over(self, widget: QWidget) -> None:
        """Open in the middle of the upper edge of a widget, with the keys in the field."""
        width = min(self._dresser.look.fonts.scaled(460), widget.width() - 24)
        self._most = widget.height() - 16
        self.resize(width, self._height())
        self.move(widget.mapToGlobal(QPoint((widget.width() - width) // 2, 6)))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose, Enter goes, Escape closes."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if key == Qt.Key.Key_Down else -1
                count = self.list.count()
                if count:
                    self.list.setCurrentRow((self.list.currentRow() + step) % count)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item:
                    self._go(item)
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge."""
        colours = self._dresser.look.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.chrome)
        painter.setPen(QPen(colours.border, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _on_typed(self, typed: str) -> None:
        self.list.clear()
        for point in self._points.found(typed):
            item = QListWidgetItem(f"{point.text}   \u00b7 {point.plan}")
            item.setData(Qt.ItemDataRole.UserRole, point.ref)
            item.setToolTip(plain_tip(point.ref))
            self.list.addItem(item)
        there = self.list.count() > 0
        self.list.setVisible(there)
        self.none.setVisible(not there)
        if there:
            self.list.setCurrentRow(0)
        words = self.tr("There is no point \u201c%1\u201d. Type a number, a reference such as us-28:6, or a word.")
        self.none.setText("" if there else words.replace("%1", typed.strip()))
        if self.isVisible():
            self.resize(self.width(), self._height())
        self.field.setAccessibleDescription(self.none.text() or self.list.item(0).text())

    def _height(self) -> int:
        """As high as what fits, but never more than a few lines."""
        head = self.field.sizeHint().height() + 22
        if not self.list.count():
            return head + self.none.heightForWidth(self.width() - 16) + 6
        rows = max(self.list.sizeHintForRow(0), 28)
        return min(head + rows * min(self.list.count(), _LINES) + 8, self._most)

    def _go(self, item: QListWidgetItem) -> None:
        ref = str(item.data(Qt.ItemDataRole.UserRole))
        self.close()
        self.chosen.emit(ref)

    def _dress(self) -> None:
        colours, fonts = self._dresser.look.colours, self._dresser.look.fonts
        self.list.setStyleSheet(
            f"QListWidget {{ background: {colours.chrome.name()}; color: {colours.text.name()}; }}"
            f"QListWidget::item {{ min-height: {max(28, fonts.scaled(28))}px; padding: 0 6px; border-radius: 4px; }}"
            f"QListWidget::item:selected {{ background: {colours.chosen.name()}; color: {colours.text.name()};"
            f" border: 1px solid {colours.border.name()}; }}"
        )
