"""The button that names the parties shown and opens the list of all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from ui.positions.staying_menu import StayingButton
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

_NAMED = 3  # parties named on the button; of more their number is told


class PartiesButton(StayingButton):
    """Parties to be ticked.

    Signals:
        toggled_party: a party that is to be shown, or no more.
        all_asked: all parties are to be shown.
    """

    toggled_party = Signal(str)
    all_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self._boxes: dict[str, QAction] = {}
        self._all: QAction | None = None

    def tell(self, parties: Sequence[str], shown: Sequence[str], least: int, words: Vocabulary) -> None:
        """List all parties, and name those shown.

        Args:
            parties: ids of all, in the order of the list.
            shown: ids of those with a column.
            least: how many must stay.
            words: names them.
        """
        if list(self._boxes) != list(parties):
            self._fill(parties, words)
        for party, box in self._boxes.items():
            box.setChecked(party in shown)
            box.setEnabled(party not in shown or len(shown) > least)
        names = [one_line(words.capital(party)) for party in shown]
        if len(shown) == len(parties):
            told = self.tr("All parties")
        elif len(names) <= _NAMED:
            told = ", ".join(names)
        else:
            told = self.tr("%1 parties").replace("%1", str(len(names)))
        self.setText(told.replace("&", "&&"))
        spoken = f"{self.tr('Parties')}: {', '.join(names)}"
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(spoken))
        self.updateGeometry()

    def _fill(self, parties: Sequence[str], words: Vocabulary) -> None:
        self.choices.clear()
        self._boxes.clear()
        for party in parties:
            capital, label = one_line(words.capital(party)), one_line(words.party_label(party))
            name = capital if capital == label else f"{capital} ({label})"
            box = self._boxes[party] = self.choices.addAction(name.replace("&", "&&"))
            box.setCheckable(True)
            box.triggered.connect(lambda _=False, party=party: self.toggled_party.emit(party))
        self.choices.addSeparator()
        self.choices.addAction(self.tr("All parties")).triggered.connect(lambda _=False: self.all_asked.emit())
