"""The button that names how many instruments are chosen, and opens the list to choose them from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from peaceplans.model.instrument import Instrument
from ui.controls.words_button import WordsButton
from ui.theme.look import Dresser

if TYPE_CHECKING:
    from peaceplans.sheets.guarantees.conditions import Chosen
    from ui.guarantees.instrument_list import InstrumentList


class InstrumentPicker(WordsButton):
    """Opens the list under itself.

    Signals:
        chosen: ids of the instruments chosen, in the order of the list.
        conditions_asked: instruments are to be chosen by a condition.
    """

    chosen = Signal(object)
    conditions_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self.setMenu(None)  # type: ignore[arg-type]  # Qt takes a null, the stub does not say so
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._count = self._all = 0
        self.list: InstrumentList | None = None
        self._instruments: tuple[Instrument, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._reference = ""
        self._asked: Chosen | None = None
        self.clicked.connect(self.open_list)

    def tell(self, instruments: Iterable[Instrument], chosen: Iterable[str], reference: str) -> None:
        """What there is, and what is chosen, the reference not counted among it.

        Args:
            instruments: all that can be chosen.
            chosen: ids of those that are.
            reference: id of the one that is shown as the reference; empty for none.
        """
        self._instruments = tuple(instruments)
        self._chosen = frozenset(chosen)
        self._reference = reference
        shown = self._chosen | ({reference} if reference else set())
        self._count, self._all = len(shown), len(self._instruments)
        self.setText(self.words())
        self.setAccessibleName(self.tr("Instruments shown: %1").replace("%1", self.words()))
        self.setToolTip(self.tr("Choose instruments (Ctrl+L)"))
        self.updateGeometry()
        if self.list and self.list.isVisible():
            self.list.tell(self._instruments, self._chosen, self._reference)

    def limit(self, asked: Chosen | None) -> None:
        """List only those that meet the conditions; all when none is set."""
        self._asked = asked
        if self.list:
            self.list.limit(asked)

    def forget(self) -> None:
        """The instruments themselves have changed: list them anew."""
        if self.list:
            self.list.forget()

    def open_list(self) -> None:
        """Show the list under the button, with the keys in its field."""
        if self.list is None:
            from ui.guarantees.instrument_list import InstrumentList

            self.list = InstrumentList(self.dresser, self)
            self.list.chosen.connect(self.chosen)
            self.list.conditions_asked.connect(self.conditions_asked)
            self.list.closed.connect(self._on_closed)
        self.list.tell(self._instruments, self._chosen, self._reference)
        self.list.limit(self._asked)
        self.list.open_at(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.update()

    def words(self) -> str:
        """How many are shown."""
        told = self.tr("%1 of %2 instruments")
        return told.replace("%1", str(self._count)).replace("%2", str(self._all))

    def words_font(self) -> QFont:
        """Like a title: it says what the page is about."""
        return self.dresser.look.fonts.chrome_title

    def _on_closed(self) -> None:
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.update()
