"""The row of controls over a page: what is shown, and at its end the search, the report and the side panel."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from ui.controls.find_field import FindField
from ui.controls.sign_button import SignButton
from ui.theme.look import Dresser


class PageToolbar(QWidget):
    """In one line, or in two where there is no room; then what has a key and a menu too gives way.

    Signals:
        export_asked: a report is to be made.
        panel_asked: the side panel is to be shown or hidden.
    """

    export_asked = Signal()
    panel_asked = Signal()

    spare = 0
    """Room at normal text size that the first line keeps free before it is broken."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser

    def lay_out(self, picks: tuple[QWidget, ...], rest: tuple[QWidget, ...], panel: str) -> None:
        """Put the controls in their places; called once, at the end of what a subclass makes.

        Args:
            picks: what is shown; on the first of two lines.
            rest: how it is shown.
            panel: what the button of the side panel is called.
        """
        self.find_field = FindField(self._dresser, self)
        self.export_button = QPushButton(self.tr("Export\u2026"), self)
        self.export_button.setToolTip(self.tr("Export what is shown as a report (Ctrl+Shift+E)"))
        self.panel_button = SignButton(self._dresser, "panel", panel, self)
        self._giving = (self.export_button, self.panel_button)
        self._picks = _in_a_line(self, *picks, None)
        self._rest = _in_a_line(self, *rest, None, self.find_field, *self._giving)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(16, 7, 12, 8)
        self._lines.setSpacing(8)
        self._lines.addWidget(self._picks)
        self._lines.addWidget(self._rest, 1)
        self.export_button.clicked.connect(self.export_asked)
        self.panel_button.clicked.connect(self.panel_asked)
        self.find_field.words_changed.connect(self.refit)
        self._dresser.look_changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Fonts are of another size: there is more or less room."""
        if self.isVisible():
            self._break_line()

    def refit(self) -> None:
        """The parts have become wider or narrower."""
        for line in (self._picks, self._rest):
            if layout := line.layout():
                layout.activate()
        self._break_line()
        self._lines.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one line, or in two where there is no room."""
        super().resizeEvent(event)
        self._break_line()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of two lines, without what gives way."""
        giving = [button for button in self._giving if not button.isHidden()]
        rest = self._rest.minimumSizeHint().width() - sum(button.sizeHint().width() + 8 for button in giving)
        width = max(self._picks.minimumSizeHint().width(), rest) + 28
        return QSize(width, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of bars, with a hairline below."""
        painter = QPainter(self)
        colours = self._dresser.look.colours
        painter.fillRect(self.rect(), colours.chrome)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.hairline)
        painter.end()

    def _break_line(self) -> None:
        room = self.width() - 36
        for button in self._giving:
            button.show()
        least = self._picks.minimumSizeHint().width() + self._dresser.look.fonts.scaled(self.spare)
        fits = least + self._rest.minimumSizeHint().width() <= room
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        for button in self._giving:
            if not fits and self._rest.minimumSizeHint().width() > room + 8:
                button.hide()
                self._rest.updateGeometry()


def _in_a_line(parent: QWidget, *widgets: QWidget | None) -> QWidget:
    """Widgets beside each other; None for the space between two groups."""
    line = QWidget(parent)
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for widget in widgets:
        if widget:
            layout.addWidget(widget)
        else:
            layout.addStretch(1)
    return line
