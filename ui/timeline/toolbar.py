"""The row of controls over the timeline: lanes or a list, the zoom, statements."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.controls.menu_button import MenuButton
from ui.controls.page_toolbar import PageToolbar
from ui.controls.sign_button import SignButton
from ui.theme.look import Dresser
from ui.timeline.scale import Unit, unit_label


class TimelineToolbar(PageToolbar):
    """The controls.

    Signals:
        list_asked: show a list, or the lanes.
        statements_asked: statements of parties are to be among the entries, or no longer.
        zoom_asked: closer (1) or wider (-1).
        unit_asked: the axis is to be marked in a unit.
        all_asked: the whole time is to be seen.
    """

    list_asked = Signal(bool)
    statements_asked = Signal(bool)
    zoom_asked = Signal(int)
    unit_asked = Signal(object)
    all_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self.list_button = self._switch(self.tr("As a list"), "Ctrl+L")
        self.wider_button = SignButton(dresser, "minus", self.tr("Wider (-)"), self, side=14, least=32)
        self.unit_button = MenuButton(dresser, self.tr("Zoom"), self)
        self.closer_button = SignButton(dresser, "plus", self.tr("Closer (+)"), self, side=14, least=32)
        self.all_button = QPushButton(self.tr("Fit all"), self)
        self.all_button.setToolTip(self.tr("Show the whole time (0)"))
        self.statements_button = self._switch(self.tr("Statements"), "")
        self.statements_button.setToolTip(self.tr("Show the statements of the parties in their lane too"))
        self.lay_out(
            (self.list_button, self.wider_button, self.unit_button, self.closer_button, self.all_button),
            (self.statements_button,),
            self.tr("Side panel (F9)"),
        )
        self.list_button.clicked.connect(self.list_asked)
        self.statements_button.clicked.connect(self.statements_asked)
        self.wider_button.clicked.connect(lambda: self.zoom_asked.emit(-1))
        self.closer_button.clicked.connect(lambda: self.zoom_asked.emit(1))
        self.unit_button.chosen.connect(self.unit_asked)
        self.all_button.clicked.connect(self.all_asked)
        self._told: tuple[object, ...] = ()

    def tell(self, unit: Unit, *, as_list: bool, statements: bool) -> None:
        """Show what is so."""
        self.list_button.setChecked(as_list)
        self.statements_button.setChecked(statements)
        if (unit, as_list) == self._told:
            return
        self._told = (unit, as_list)
        for part in (self.wider_button, self.unit_button, self.closer_button, self.all_button):
            part.setEnabled(not as_list)
        self.unit_button.offer([(one, unit_label(one), unit_label(one)) for one in reversed(Unit)], unit)
        self.refit()  # the button has become wider or narrower

    def _switch(self, text: str, key: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.setObjectName("switch")
        button.setToolTip(f"{text} ({key})" if key else text)
        return button

    def dress(self) -> None:
        """A switch that is on is seen to be."""
        colours = self._dresser.look.colours
        chosen, strong = colours.chosen.name(), colours.text.name()
        for button in (self.list_button, self.statements_button):
            button.setStyleSheet(f"QPushButton:checked {{ background: {chosen}; border-color: {strong}; }}")
        super().dress()
