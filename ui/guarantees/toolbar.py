"""The row of controls over the guarantees: which instruments, against which, which fields."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from peaceplans.model.instrument import Instrument, InstrumentKind
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantee_sheet import GuaranteeRecord
from ui.controls.find_field import FindField
from ui.controls.menu_button import MenuButton
from ui.guarantees.choice import Choice
from ui.guarantees.instrument_picker import InstrumentPicker
from ui.theme.icons import icon
from ui.theme.look import Dresser

_TITLE = 34  # characters of a title on the button


class GuaranteesToolbar(QWidget):
    """The controls.

    Signals:
        instruments_chosen: ids of those to be shown.
        reference_chosen: id of the instrument the others are compared with; empty for none.
        differing_asked: show only fields that differ, or all.
        checking_asked: every cell is to say how it stands to Article 5, or no longer.
        panel_asked: the side panel is to be shown or hidden.
    """

    instruments_chosen = Signal(object)
    reference_chosen = Signal(str)
    differing_asked = Signal(bool)
    checking_asked = Signal(bool)
    panel_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.picker = InstrumentPicker(dresser, self)
        self.against_button = MenuButton(dresser, self.tr("Against"), self)
        self.differing_button = self._switch(self.tr("Only fields that differ"), "Ctrl+D")
        self.checking_button = self._switch(self.tr("Check against Article 5"), "")
        self.find_field = FindField(dresser, self)
        self.panel_button = QPushButton(self)
        self.panel_button.setAccessibleName(self.tr("Side panel"))
        self.panel_button.setToolTip(self.tr("Side panel (F9)"))
        self._picks = _in_a_line(self, self.picker, self.against_button)
        self._rest = _in_a_line(
            self, self.differing_button, self.checking_button, None, self.find_field, self.panel_button
        )
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(16, 7, 12, 8)
        self._lines.setSpacing(8)
        self._lines.addWidget(self._picks)
        self._lines.addWidget(self._rest, 1)
        self.picker.chosen.connect(self.instruments_chosen.emit)
        self.against_button.chosen.connect(lambda name: self.reference_chosen.emit(name))
        self.differing_button.clicked.connect(self.differing_asked)
        self.checking_button.clicked.connect(self.checking_asked)
        self.panel_button.clicked.connect(self.panel_asked)
        dresser.look_changed.connect(self._dress)
        self._dress()

    def tell(self, record: GuaranteeRecord, choice: Choice) -> None:
        """Name what is shown."""
        instruments = tuple(record.instruments.values())
        self.picker.tell(instruments, choice.ids, choice.against)
        self.against_button.offer(self._references(instruments), choice.against)
        self.differing_button.setChecked(choice.differing)
        self.checking_button.setChecked(choice.checking)
        self.checking_button.setEnabled(bool(record.model))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one line, or in two where there is no room."""
        super().resizeEvent(event)
        self._break_line()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of two lines."""
        width = max(self._picks.minimumSizeHint().width(), self._rest.minimumSizeHint().width()) + 28
        return QSize(width, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of bars, with a hairline below."""
        painter = QPainter(self)
        colours = self._dresser.look.colours
        painter.fillRect(self.rect(), colours.chrome)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.hairline)
        painter.end()

    def _references(self, instruments: tuple[Instrument, ...]) -> list[tuple[str, str, str]]:
        """None, then references, then whatever else one may want to compare with."""
        choices = [("", self.tr("None: say what each has, compare nothing"), self.tr("Against: none"))]
        ordered = sorted(instruments, key=lambda one: one.kind is not InstrumentKind.REFERENCE)
        for one in ordered:
            title = one_line(one.short_title)
            short = title if len(title) <= _TITLE else f"{title[: _TITLE - 1].rstrip()}\u2026"
            choices.append((one.id, title, self.tr("Against: %1").replace("%1", short)))
        return choices

    def _switch(self, text: str, key: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.setObjectName("switch")
        button.setToolTip(f"{text} ({key})" if key else text)
        return button

    def _break_line(self) -> None:
        room = self.width() - 36
        self.panel_button.show()
        needed = self._picks.minimumSizeHint().width() + self._rest.minimumSizeHint().width()
        fits = needed <= room
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        if self._rest.minimumSizeHint().width() > room:  # what has a key and a menu too gives way
            self.panel_button.hide()

    def _dress(self) -> None:
        look = self._dresser.look
        size = look.fonts.scaled(16)
        self.panel_button.setIcon(icon("panel", look.colours.text, size))
        self.panel_button.setIconSize(QSize(size, size))
        self.panel_button.setFixedWidth(max(34, look.fonts.scaled(34)))
        chosen = look.colours.chosen.name()
        strong = look.colours.text.name()
        for button in (self.differing_button, self.checking_button):
            button.setStyleSheet(f"QPushButton:checked {{ background: {chosen}; border-color: {strong}; }}")
        if self.isVisible():
            self._break_line()


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
