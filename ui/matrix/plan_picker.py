"""The button that names how many plans are shown, and opens the list to choose them from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from peaceplans.model.plan import Plan
from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.choosing import shown
from ui.controls.words_button import WordsButton
from ui.matrix.words import plans_count
from ui.theme.look import Dresser

if TYPE_CHECKING:
    from ui.matrix.plan_list import PlanList


class PlansPicker(WordsButton):
    """Opens the list under itself.

    Signals:
        chosen: ids of the plans to be shown.
        move_asked: id of a plan, and 1 to move its column to the right or -1 to the left.
        by_date_asked: columns are to stand by date.
    """

    chosen = Signal(object)
    move_asked = Signal(str, int)
    by_date_asked = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self.setMenu(None)  # type: ignore[arg-type]  # Qt takes a null, the stub does not say so
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list: PlanList | None = None
        self._plans: tuple[Plan, ...] = ()
        self._choice = MatrixChoice()
        self.clicked.connect(self.open_list)

    def tell(self, plans: Sequence[Plan], choice: MatrixChoice) -> None:
        """What there is, and what is chosen."""
        self._plans, self._choice = tuple(plans), choice
        self.setText(plans_count(len(shown(choice))))
        self.setAccessibleName(self.tr("Plans shown: %1").replace("%1", self.words()))
        self.setToolTip(self.tr("Choose plans (Ctrl+L)"))
        self.updateGeometry()
        if self.list and self.list.isVisible():
            self.list.tell(self._plans, self._choice)

    def forget(self) -> None:
        """The plans themselves have changed: list them anew."""
        if self.list:
            self.list.forget()

    def open_list(self) -> None:
        """Show the list under the button, with the keys in its field."""
        if self.list is None:
            from ui.matrix.plan_list import PlanList

            self.list = PlanList(self.dresser, self)
            self.list.chosen.connect(self.chosen)
            self.list.move_asked.connect(self.move_asked)
            self.list.by_date_asked.connect(self.by_date_asked)
            self.list.closed.connect(self._on_closed)
        self.list.grow_stale()
        self.list.tell(self._plans, self._choice)
        self.list.open_at(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.update()

    def words_font(self) -> QFont:
        """Like a title: it says what the page is about."""
        return self.dresser.look.fonts.chrome_title

    def _on_closed(self) -> None:
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.update()
