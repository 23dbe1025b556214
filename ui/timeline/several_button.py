"""A button with a menu of conditions, of which several can hold, and which says those that do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.controls.words_button import WordsButton
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

_LONGEST = 22  # characters of a value on the button


class SeveralButton(WordsButton):
    """Values of one kind.

    Signals:
        toggled_value: a value to be chosen, or no more; empty for none of them.
    """

    toggled_value = Signal(str)

    def __init__(self, dresser: Dresser, name: str, everything: str, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self._name, self._everything = name, everything
        self._values: Sequence[tuple[str, str, int]] = ()
        self._chosen: frozenset[str] = frozenset()
        self.choices.aboutToShow.connect(lambda: self.fill(self.choices))
        self.setText(name)

    def offer(self, values: Sequence[tuple[str, str, int]], chosen: Iterable[str]) -> None:
        """What there is to choose from: (value, name, how many entries), and what is chosen."""
        self._values, self._chosen = values, frozenset(chosen)
        names = [name for value, name, _ in values if value in self._chosen]
        if len(names) == 1:
            short = names[0] if len(names[0]) <= _LONGEST else f"{names[0][: _LONGEST - 1].rstrip()}\u2026"
            text = f"{self._name}: {short}"
        else:
            text = f"{self._name} ({len(names)})" if names else self._name
        told = f"{self._name}: {', '.join(names) or self._everything}"
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(told))
        self.updateGeometry()

    def fill(self, menu: QMenu) -> None:
        """Put the values into a menu."""
        menu.clear()
        every = menu.addAction(self._everything)
        every.setCheckable(True)
        every.setChecked(not self._chosen)
        every.triggered.connect(lambda _=False: self.toggled_value.emit(""))
        menu.addSeparator()
        for value, name, count in self._values:
            action = menu.addAction(f"{name.replace('&', '&&')}\t{count}")
            action.setCheckable(True)
            action.setChecked(value in self._chosen)
            action.setEnabled(bool(count) or value in self._chosen)
            action.triggered.connect(lambda _=False, value=value: self.toggled_value.emit(value))
