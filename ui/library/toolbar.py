"""The row of controls over the library: which list, what of it, in which order; or, over a plan, the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QWidget

from peaceplans.model.instrument import InstrumentKind
from peaceplans.model.plan import PlanKind
from peaceplans.report.printable import one_line
from peaceplans.sheets.library.choice import LibraryChoice, Shelf
from peaceplans.sheets.library.sheet import Sorting
from peaceplans.sheets.library.source_uses import Relaying, SourceSorting
from ui.controls.menu_button import MenuButton
from ui.controls.page_toolbar import PageToolbar
from ui.library.words import instrument_group, plan_kind, relaying_words, sorting_words
from ui.theme.look import Dresser

if TYPE_CHECKING:  # the list is shown without
    from peaceplans.sheets.library.plan import PlanSheet


class LibraryToolbar(PageToolbar):
    """Asks for what is to be shown.

    Signals:
        shelf_asked: another `Shelf`.
        words_changed: the words of the filter.
        kind_asked: a kind to be shown alone; empty for all.
        sorting_asked: by what the list is to be in order.
        list_asked: the list is to be shown again in the place of a plan's page.
        compare_asked: ids of the left and the right plan.
    """

    shelf_asked = Signal(object)
    words_changed = Signal(str)
    kind_asked = Signal(object)
    sorting_asked = Signal(object)
    list_asked = Signal()
    compare_asked = Signal(str, str)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self.back_button = QPushButton(self.tr("\u2039 All plans"), self)
        self.back_button.setAccessibleName(self.tr("Back to the list of plans"))
        self.back_button.setToolTip(self.tr("Back to the list of plans (Backspace)"))
        self.back_button.clicked.connect(self.list_asked)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.shelf_buttons = {
            Shelf.PLANS: self._switch(self.tr("Plans")),
            Shelf.INSTRUMENTS: self._switch(self.tr("Guarantees")),
            Shelf.SOURCES: self._switch(self.tr("Sources")),
            Shelf.NOT_FOUND: self._switch(self.tr("Not found")),
        }
        for shelf, button in self.shelf_buttons.items():
            button.clicked.connect(lambda _=False, shelf=shelf: self.shelf_asked.emit(shelf))
        self.filter_field = FilterField(self)
        self.filter_field.setPlaceholderText(self.tr("Filter"))
        self.filter_field.setAccessibleName(self.tr("Show only what has these words"))
        self.filter_field.setToolTip(self.tr("Show only what has these words (Ctrl+L); Escape shows all"))
        self.filter_field.setClearButtonEnabled(False)
        self.filter_field.textChanged.connect(self.words_changed)
        self.kind_button = MenuButton(dresser, self.tr("Kinds shown"), self)
        self.kind_button.chosen.connect(self.kind_asked)
        self.sorting_button = MenuButton(dresser, self.tr("Order"), self)
        self.sorting_button.chosen.connect(self.sorting_asked)
        self.compare_button = MenuButton(dresser, self.tr("Compare with"), self)
        self.compare_button.chosen.connect(lambda pair: self.compare_asked.emit(*pair))
        self.lay_out(
            (self.back_button, *self.shelf_buttons.values()),
            (self.filter_field, self.kind_button, self.sorting_button, self.compare_button),
            self.tr("Show or hide the side panel (F9)"),
        )

    def tell(self, choice: LibraryChoice, sheet: PlanSheet | None) -> None:
        """Show what is chosen; with the sheet of a plan the controls of its page."""
        on_plan = sheet is not None
        self.back_button.setVisible(on_plan)
        self.shelf_buttons[choice.shelf].setChecked(True)
        for button in self.shelf_buttons.values():
            button.setVisible(not on_plan)
        listed = not on_plan and choice.shelf is not Shelf.NOT_FOUND
        self.filter_field.setVisible(not on_plan)
        self.kind_button.setVisible(listed)
        self.sorting_button.setVisible(listed)
        self.compare_button.setVisible(sheet is not None and bool(sheet.beside))
        if self.filter_field.text() != choice.words:
            self.filter_field.blockSignals(True)
            self.filter_field.setText(choice.words)
            self.filter_field.blockSignals(False)
        if sheet is None:
            self.kind_button.offer(self._kinds(choice.shelf), choice.kind)
            self.sorting_button.offer(self._sortings(choice), choice.sorting)
        else:
            self._offer_comparisons(sheet)
        self.dress()
        self.refit()

    def dress(self) -> None:
        """The list shown is seen in its switch; the filter grows with the text."""
        look = self._dresser.look
        chosen, strong = look.colours.chosen.name(), look.colours.text.name()
        for button in self.shelf_buttons.values():
            button.setStyleSheet(f"QPushButton:checked {{ background: {chosen}; border-color: {strong}; }}")
        self.filter_field.setMinimumWidth(look.fonts.scaled(100))
        self.filter_field.setMaximumWidth(look.fonts.scaled(260))
        super().dress()

    def _offer_comparisons(self, sheet: PlanSheet) -> None:
        choices = [(one.pair, one_line(one.plan.short_title), "") for one in sheet.beside]
        self.compare_button.offer(choices, None)
        name = self.tr("Compare with\u2026")
        self.compare_button.setText(name)
        self.compare_button.setAccessibleName(name)
        self.compare_button.setToolTip(self.tr("Compare this plan with one whose points are linked with its own"))
        self.compare_button.updateGeometry()

    def _kinds(self, shelf: Shelf) -> list[tuple[str, str, str]]:
        if shelf is Shelf.SOURCES:
            names = [("" if one is Relaying.ANY else one.value, relaying_words(one)) for one in Relaying]
        else:
            names = [("", self.tr("All kinds"))]
            if shelf is Shelf.PLANS:
                names += [(kind.value, plan_kind(kind)) for kind in PlanKind]
            else:
                names += [(kind.value, instrument_group(kind)) for kind in InstrumentKind]
        return [(value, name, name) for value, name in names]

    def _sortings(self, choice: LibraryChoice) -> list[tuple[str, str, str]]:
        arrow = " \u2193" if choice.falls else " \u2191"
        orders: list[Sorting | SourceSorting] = [*SourceSorting] if choice.shelf is Shelf.SOURCES else [*Sorting]
        names = [(one.value, sorting_words(one)) for one in orders]
        return [(value, name, f"{name}{arrow}") for value, name in names]

    def _switch(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setObjectName("switch")
        button.setAccessibleName(self.tr("List: %1").replace("%1", text))
        self._group.addButton(button)
        return button


class FilterField(QLineEdit):
    """Escape empties it, Down and Enter go on to the list.

    Signals:
        left: the keys are to go to the list.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that leave the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)
