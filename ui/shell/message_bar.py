"""Messages under the page, so that work goes on: what is wrong, and one thing that can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from peaceplans.report.printable import printable
from ui.controls.read_aloud import read_as
from ui.desk import Message, Weight
from ui.theme.icons import draw_sign, icon
from ui.theme.look import Dresser

DONE_STAYS = 6_000
"""Milliseconds after which a message that something was done goes by itself."""

_SIGNS = {Weight.DONE: "check", Weight.NOTICE: "info", Weight.FAULT: "warning"}


class MessageBar(QWidget):
    """Shows one message at a time; the others wait.

    What was done is shown before what waits and goes by itself; notices and faults stay until they are closed.

    Signals:
        emptied: the last message was closed while it had the keys.
    """

    emptied = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        read_as(MessageBar, QAccessible.Role.AlertMessage)
        super().__init__(parent)
        self._dresser = dresser
        self._waiting: list[Message] = []
        self._sign = _Sign(dresser, self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._count = QLabel(self)
        self.remedy = QPushButton(self)
        self.remedy.clicked.connect(self._on_remedy)
        self.closing = QPushButton(self)
        self.closing.setAccessibleName(self.tr("Close this message"))
        self.closing.setToolTip(self.tr("Close this message (Esc)"))
        self.closing.clicked.connect(self.close_message)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 10, 7)
        layout.setSpacing(10)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._count)
        layout.addWidget(self.remedy)
        layout.addWidget(self.closing)
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(DONE_STAYS)
        self._going.timeout.connect(self._on_time_over)
        dresser.look_changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def message(self) -> Message | None:
        """What is shown."""
        return self._waiting[0] if self._waiting else None

    def tell(self, message: Message) -> None:
        """Show a message, or have it wait for those before it; the same one twice is told once."""
        if any((one.text, one.weight) == (message.text, message.weight) for one in self._waiting):
            return
        if message.weight is Weight.DONE:
            self._waiting[:] = [one for one in self._waiting if one.weight is not Weight.DONE]
            self._waiting.insert(0, message)
        elif message.weight is Weight.FAULT:  # before what can wait
            place = next((nth for nth, one in enumerate(self._waiting) if one.weight is Weight.NOTICE), None)
            self._waiting.insert(len(self._waiting) if place is None else place, message)
        else:
            self._waiting.append(message)
        self._show()

    def settle(self, text: str) -> None:
        """Show this message no longer, nor later."""
        if self.message and self.message.text == text:
            self.close_message()
        self._waiting[:] = [one for one in self._waiting if one.text != text]

    def close_message(self) -> bool:
        """Close the message shown; the next one comes. Whether there was one."""
        if not self._waiting:
            return False
        had_keys = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        del self._waiting[0]
        self._show()
        if had_keys and not self._waiting:
            self.emptied.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape and self.close_message():
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ground of its own under a line; a fault has a bar at its edge as well as its sign."""
        colours = self._dresser.look.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.banner)
        painter.fillRect(0, 0, self.width(), 1, colours.banner_border)
        if self.message and self.message.weight is Weight.FAULT:
            painter.fillRect(0, 0, 4, self.height(), colours.banner_text)
        painter.end()

    def _show(self) -> None:
        message = self.message
        if message is None:
            self._going.stop()
            self.hide()
            return
        text = printable(message.text)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.setAccessibleName(text)
        self._sign.show_sign(message.weight)
        waiting = len(self._waiting)
        self._count.setVisible(waiting > 1)
        self._count.setText(self.tr("%1 more").replace("%1", str(waiting - 1)))
        self.remedy.setVisible(message.remedy is not None)
        if message.remedy:
            self.remedy.setText(message.remedy[0].replace("&", "&&"))
        if message.weight is Weight.DONE:
            self._going.start()
        else:
            self._going.stop()
        self.show()
        self.update()
        self._announce(text)

    def _announce(self, text: str) -> None:
        """Have screen readers say it without moving the keys."""
        from PySide6.QtGui import QAccessibleEvent

        if not QAccessible.isActive():
            return
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        try:
            from PySide6.QtGui import QAccessibleAnnouncementEvent  # since Qt 6.8
        except ImportError:
            return
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _on_remedy(self) -> None:
        message = self.message
        if message and message.remedy:
            self.close_message()
            message.remedy[1]()

    def _on_time_over(self) -> None:
        if self.underMouse() or (self.focusWidget() and self.focusWidget().hasFocus()):
            self._going.start()  # somebody is about to use it
        elif self.message and self.message.weight is Weight.DONE:
            self.close_message()

    def _dress(self) -> None:
        look = self._dresser.look
        size = look.fonts.scaled(14)
        ink = f"color: {look.colours.banner_text.name()};"
        self._text.setStyleSheet(f"{ink} font-size: {look.fonts.chrome.pixelSize()}px;")
        self._count.setStyleSheet(f"{ink} font-size: {look.fonts.small.pixelSize()}px;")
        self.closing.setIcon(icon("close", look.colours.text, size))
        self.closing.setIconSize(QSize(size, size))
        self.closing.setFixedWidth(max(32, look.fonts.scaled(32)))

    def changeEvent(self, event: QEvent) -> None:
        """Text in another direction or font is set out anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.update()


class _Sign(QWidget):
    """How loud it is, as a drawn sign."""

    def __init__(self, dresser: Dresser, parent: QWidget) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._weight = Weight.NOTICE
        dresser.look_changed.connect(self.updateGeometry)

    def show_sign(self, weight: Weight) -> None:
        """Draw the sign of this weight."""
        self._weight = weight
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._dresser.look.fonts.scaled(18)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign in the middle."""
        side = self.sizeHint().width()
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        draw_sign(painter, _SIGNS[self._weight], box, self._dresser.look.colours.banner_text)
        painter.end()
