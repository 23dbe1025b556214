"""What one can choose on the guarantees page: instruments, reference, view, field, order, conditions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from peaceplans.sheets.guarantees.choice import Choice, View
from peaceplans.sheets.guarantees.conditions import Chosen, choose
from peaceplans.sheets.guarantees.field_sheet import FieldOrder
from peaceplans.sheets.guarantees.sheet import GuaranteeRecord
from ui.controls.panel_page import PanelPage

if TYPE_CHECKING:
    from peaceplans.model.instrument import Instrument
    from peaceplans.model.vocabulary import FieldKey


class ChoosingPage(PanelPage):
    """A page with a choice; how it is shown is left to what is made of it.

    Attributes:
        record: all instruments.
        choice: what is chosen of them.
    """

    record: GuaranteeRecord
    choice: Choice

    def choose(self, ids: Iterable[str]) -> None:
        """Show these instruments, those shown already in their places."""
        self.take(self.choice.with_chosen(tuple(ids)), is_another=True)

    def set_order(self, ids: Iterable[str]) -> None:
        """Put the columns in this order; the reference stays the first."""
        order = tuple(one for one in ids if one in self.choice.ids)
        if sorted(order) == sorted(self.choice.ids):
            self.take(replace(self.choice, ids=order))

    def set_reference(self, instrument: str) -> None:
        """Compare with this instrument; with none when empty."""
        self.take(self.choice.with_reference(instrument), is_another=True)

    def set_differing(self, differing: bool) -> None:
        """Show only fields that differ, or all."""
        self.take(replace(self.choice, differing=differing, view=View.BESIDE))

    def set_checking(self, checking: bool) -> None:
        """Check against Article 5 field by field, or no longer."""
        if not checking:
            self.take(replace(self.choice, checking=False))
        elif self.record.model:
            choice = self.choice.with_reference(self.record.model)
            self.take(replace(choice, checking=True, view=View.BESIDE), is_another=True)

    def set_view(self, view: View) -> None:
        """Show another view; the field of the current cell is the one that is shown of all instruments."""
        cell = self.selected()
        field = cell[1].id if cell and view is View.FIELD else self.choice.field
        self.take(replace(self.choice, view=view, field=field), is_another=True)

    def set_field(self, key: str) -> None:
        """Show this field of all instruments."""
        self.take(replace(self.choice, view=View.FIELD, field=key), is_another=True)

    def set_field_order(self, order: FieldOrder) -> None:
        """Put the instruments of the one field in another order."""
        self.take(replace(self.choice, order=order))

    def add_condition(self, written: str) -> None:
        """Ask one thing more of the instruments."""
        where = tuple(dict.fromkeys((*self.choice.where, written)))
        self.take(replace(self.choice, where=where))

    def give_up_condition(self, written: str) -> None:
        """Ask one thing less of them."""
        self.take(replace(self.choice, where=tuple(one for one in self.choice.where if one != written)))

    def clear_conditions(self) -> None:
        """Ask nothing of them."""
        self.take(replace(self.choice, where=()))

    def asked(self) -> Chosen:
        """All instruments by how they stand to the conditions."""
        conditions = self.choice.conditions(self.record)
        return choose(self.record.instruments.values(), conditions, self.record.vocabulary)

    def show_met(self) -> None:
        """Set those that meet the conditions beside each other."""
        met = tuple(one.id for one in self.asked().met)
        self.take(replace(self.choice.with_chosen(met), view=View.BESIDE), is_another=True)

    def move_column(self, step: int) -> None:
        """Move the instrument of the current cell one place to the right (1) or left (-1)."""
        cell = self.selected()
        if cell and self.choice.view is View.BESIDE:
            self.take(self.choice.moved(cell[0].id, step))

    def remove_column(self) -> None:
        """Show the instrument of the current cell no longer."""
        cell = self.selected()
        if cell is None or self.choice.view is not View.BESIDE:
            return
        if cell[0].id == self.choice.against:
            self.take(replace(self.choice, against="", checking=False), is_another=True)
        else:
            self.choose(one for one in self.choice.ids if one != cell[0].id)

    def add_column(self) -> None:
        """Set the instrument of the current row beside those that are shown."""
        cell = self.selected()
        if cell:
            choice = self.choice
            if cell[0].id != choice.against:
                choice = choice.with_chosen((*choice.ids, cell[0].id))
            self.take(replace(choice, view=View.BESIDE), is_another=True)
            self.select(cell[0].id, cell[1].id)

    def selected(self) -> tuple[Instrument, FieldKey] | None:
        """The current cell; None when there is none."""
        raise NotImplementedError

    def select(self, instrument: str, key: str) -> bool:
        """Make a cell the current one; False when it is not shown."""
        raise NotImplementedError

    def take(self, choice: Choice, *, is_another: bool = False) -> None:
        """Show another choice."""
        raise NotImplementedError
