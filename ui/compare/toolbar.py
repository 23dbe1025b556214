"""The row of controls over the comparison: which plans, in which order, marked how; words to be found; the report."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from peaceplans.compare.comparison import Order
from peaceplans.model.plan import Plan
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison_sheet import ComparisonSheet, Mode
from ui.compare.plan_picker import PlanPicker
from ui.controls.find_field import FindField
from ui.controls.menu_button import MenuButton
from ui.theme.icons import icon
from ui.theme.look import Dresser


def order_names(left: Plan, right: Plan) -> list[tuple[Order, str, str]]:
    """The orders, named by the plans: value, name, and a shorter name."""
    in_order = QCoreApplication.translate("Orders", "In the order of the %1")
    return [
        (
            Order.TOPIC,
            QCoreApplication.translate("Orders", "By topic"),
            QCoreApplication.translate("Orders", "By topic"),
        ),
        (
            Order.LEFT,
            in_order.replace("%1", one_line(left.short_title)),
            QCoreApplication.translate("Orders", "In left order"),
        ),
        (
            Order.RIGHT,
            in_order.replace("%1", one_line(right.short_title)),
            QCoreApplication.translate("Orders", "In right order"),
        ),
    ]


def mode_names() -> list[tuple[Mode, str, str]]:
    """The modes: value, name, and a shorter name."""
    return [
        (
            Mode.CONTRAST,
            QCoreApplication.translate("Modes", "Contrast: what only one side says"),
            QCoreApplication.translate("Modes", "Contrast"),
        ),
        (
            Mode.REDLINE,
            QCoreApplication.translate("Modes", "Redline: struck and inserted"),
            QCoreApplication.translate("Modes", "Redline"),
        ),
    ]


class CompareToolbar(QWidget):
    """The controls.

    Signals:
        left_picked, right_picked: id of the plan chosen for a side.
        swap_asked: the sides are to be exchanged.
        order_chosen, mode_chosen: the order or mode.
        export_asked: a report is to be made.
        panel_asked: the side panel is to be shown or hidden.
    """

    left_picked = Signal(str)
    right_picked = Signal(str)
    swap_asked = Signal()
    order_chosen = Signal(object)
    mode_chosen = Signal(object)
    export_asked = Signal()
    panel_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._told: tuple[object, ...] = ()
        self.left_picker = PlanPicker(dresser, is_left=True, parent=self)
        self.swap_button = self._button(self.tr("Exchange left and right"))
        self.right_picker = PlanPicker(dresser, is_left=False, parent=self)
        self.order_button = MenuButton(dresser, self.tr("Order of rows"), self)
        self.mode_button = MenuButton(dresser, self.tr("How differences are marked"), self)
        self.find_field = FindField(dresser, self)
        self.export_button = QPushButton(self.tr("Export\u2026"), self)
        self.export_button.setToolTip(self.tr("Export what is shown as a report (Ctrl+Shift+E)"))
        self.panel_button = self._button(self.tr("Details of the selected row (F6)"))
        self._picks = _in_a_line(self, self.left_picker, self.swap_button, self.right_picker, None)
        self._rest = _in_a_line(
            self,
            self.order_button,
            self.mode_button,
            None,
            self.find_field,
            self.export_button,
            self.panel_button,
        )
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(16, 7, 12, 8)
        self._lines.setSpacing(8)
        self._lines.addWidget(self._picks)
        self._lines.addWidget(self._rest, 1)
        self.left_picker.plan_picked.connect(self.left_picked)
        self.right_picker.plan_picked.connect(self.right_picked)
        self.swap_button.clicked.connect(self.swap_asked)
        self.order_button.chosen.connect(self.order_chosen)
        self.mode_button.chosen.connect(self.mode_chosen)
        self.export_button.clicked.connect(self.export_asked)
        self.find_field.words_changed.connect(self._on_words)
        self.panel_button.clicked.connect(self.panel_asked)
        dresser.look_changed.connect(self._dress)
        self._dress()

    def offer(self, plans: Sequence[Plan]) -> None:
        """List the plans to choose from."""
        self.left_picker.offer(plans)
        self.right_picker.offer(plans)

    def name(self, sheet: ComparisonSheet) -> None:
        """Name what is shown."""
        told = (sheet.left, sheet.right, sheet.order, sheet.mode)
        if told == self._told:
            return
        self._told = told
        self.left_picker.name(sheet.left)
        self.right_picker.name(sheet.right)
        self.order_button.offer(order_names(sheet.left, sheet.right), sheet.order)
        self.mode_button.offer(mode_names(), sheet.mode)
        if self.isVisible():
            self._on_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one line, or in two where there is no room."""
        super().resizeEvent(event)
        self._break_line()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of two lines, without what gives way."""
        giving = [button for button in (self.export_button, self.panel_button) if not button.isHidden()]
        rest = self._rest.minimumSizeHint().width() - sum(button.sizeHint().width() + 8 for button in giving)
        width = max(self._picks.minimumSizeHint().width(), rest) + 28
        return QSize(width, super().minimumSizeHint().height())

    def _break_line(self) -> None:
        """One line, or two; and where a search needs the room, the buttons that have keys and menus too give way."""
        room = self.width() - 36
        for button in (self.export_button, self.panel_button):
            button.show()
        least = self._picks.minimumSizeHint().width() + self._dresser.look.fonts.scaled(60)
        fits = least + self._rest.minimumSizeHint().width() <= room
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        for button in (self.export_button, self.panel_button):
            if not fits and self._rest.minimumSizeHint().width() > room + 8:
                button.hide()
                self._rest.updateGeometry()

    def _on_words(self) -> None:
        """The field has got more or fewer parts."""
        layout = self._rest.layout()
        if layout:
            layout.activate()
        self._break_line()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of bars, with a hairline below."""
        painter = QPainter(self)
        colours = self._dresser.look.colours
        painter.fillRect(self.rect(), colours.chrome)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.hairline)
        painter.end()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _dress(self) -> None:
        look = self._dresser.look
        size = look.fonts.scaled(16)
        for button, name in (
            (self.swap_button, "swap"),
            (self.panel_button, "panel"),
        ):
            button.setIcon(icon(name, look.colours.text, size))
            button.setIconSize(QSize(size, size))
            button.setFixedWidth(max(34, look.fonts.scaled(34)))
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
