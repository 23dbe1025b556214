"""The row of controls over the guarantees: which instruments, against which, which fields."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from peaceplans.model.instrument import Instrument, InstrumentKind
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.choice import Choice, View
from peaceplans.sheets.guarantees.conditions import Chosen
from peaceplans.sheets.guarantees.field_sheet import FieldOrder
from peaceplans.sheets.guarantees.sheet import GuaranteeRecord
from ui.controls.menu_button import MenuButton
from ui.controls.page_toolbar import PageToolbar
from ui.guarantees.instrument_picker import InstrumentPicker
from ui.guarantees.view_words import order_label
from ui.theme.look import Dresser

_TITLE = 34  # characters of a title on the button


class GuaranteesToolbar(PageToolbar):
    """The controls.

    Signals:
        instruments_chosen: ids of those to be shown.
        reference_chosen: id of the instrument the others are compared with; empty for none.
        differing_asked: show only fields that differ, or all.
        field_chosen: id of the field that is wanted of all instruments.
        order_chosen: the `FieldOrder` of the instruments that is wanted then.
        checking_asked: every cell is to say how it stands to Article 5, or no longer.
    """

    instruments_chosen = Signal(object)
    reference_chosen = Signal(str)
    differing_asked = Signal(bool)
    field_chosen = Signal(str)
    order_chosen = Signal(object)
    checking_asked = Signal(bool)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self.picker = InstrumentPicker(dresser, self)
        self.against_button = MenuButton(dresser, self.tr("Against"), self)
        self.field_button = MenuButton(dresser, self.tr("Field"), self)
        self.order_button = MenuButton(dresser, self.tr("Order"), self)
        self.differing_button = self._switch(self.tr("Only fields that differ"), "Ctrl+D")
        self.checking_button = self._switch(self.tr("Check against Article 5"), "")
        self.lay_out(
            (self.picker, self.against_button, self.field_button, self.order_button),
            (self.differing_button, self.checking_button),
            self.tr("Side panel (F9)"),
        )
        self.picker.chosen.connect(self.instruments_chosen.emit)
        self.against_button.chosen.connect(lambda name: self.reference_chosen.emit(name))
        self.field_button.chosen.connect(lambda key: self.field_chosen.emit(key))
        self.order_button.chosen.connect(self.order_chosen.emit)
        self.differing_button.clicked.connect(self.differing_asked)
        self.checking_button.clicked.connect(self.checking_asked)

    def tell(self, record: GuaranteeRecord, choice: Choice, asked: Chosen | None = None) -> None:
        """Name what is shown.

        Args:
            record: all instruments.
            choice: what is chosen of them.
            asked: how they stand to the conditions; None when that is as it was.
        """
        instruments = tuple(record.instruments.values())
        if asked is not None:
            self.picker.limit(asked if choice.where else None)
        self.picker.tell(instruments, choice.ids, choice.against)
        beside = choice.view is View.BESIDE
        for widget in (self.picker, self.against_button, self.differing_button, self.checking_button):
            widget.setVisible(beside)
        self._tell_field(record, choice)
        self.against_button.offer(self._references(instruments), choice.against)
        self.differing_button.setChecked(choice.differing)
        self.checking_button.setChecked(choice.checking)
        self.checking_button.setEnabled(bool(record.model))

    def _tell_field(self, record: GuaranteeRecord, choice: Choice) -> None:
        keys = record.vocabulary.fields.values()
        self.field_button.offer([(key.id, one_line(key.label), one_line(key.label)) for key in keys], choice.field)
        self.order_button.offer([(one, order_label(one), order_label(one)) for one in FieldOrder], choice.order)
        for button in (self.field_button, self.order_button):
            button.setVisible(choice.view is View.FIELD)
        self.refit()

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

    def dress(self) -> None:
        """A switch that is on is seen to be."""
        colours = self._dresser.look.colours
        chosen, strong = colours.chosen.name(), colours.text.name()
        for button in (self.differing_button, self.checking_button):
            button.setStyleSheet(f"QPushButton:checked {{ background: {chosen}; border-color: {strong}; }}")
        super().dress()
