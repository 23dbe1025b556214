"""Every action of the window, once: menus, keys, the command palette and the list of keys are made from this."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class Menu(StrEnum):
    """The menus, in the order of the bar."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    COMPARE = "compare"
    MATRIX = "matrix"
    NOTES = "notes"
    GUARANTEES = "guarantees"
    POSITIONS = "positions"
    TIMELINE = "timeline"
    LIBRARY = "library"
    HELP = "help"


class Entry(NamedTuple):
    """An action and where it stands.

    Attributes:
        id: ``compare.next_change``; unique, kept in the settings.
        section: entries of one menu are divided by a line where this changes; lower ones first.
        page: name of the page it belongs to; empty for one that works everywhere.
        enabled: whether it can be done just now, asked when it is shown; None for always.
        checked: whether it is on, asked when it is shown; None for what is not switched on and off.
        called: what it is called just now, where that changes; None for always the same.
    """

    id: str
    action: QAction
    menu: Menu | None
    section: int
    page: str
    enabled: Callable[[], bool] | None
    checked: Callable[[], bool] | None
    called: Callable[[], str] | None

    @property
    def name(self) -> str:
        """What it is called, without the mark of the key in the menu."""
        return plain(self.called() if self.called else self.action.text())

    @property
    def keys(self) -> tuple[str, ...]:
        """Its keys as they are written on keyboards."""
        return tuple(
            key.toString(QKeySequence.SequenceFormat.NativeText) for key in self.action.shortcuts() if not key.isEmpty()
        )

    @property
    def can_be_done(self) -> bool:
        """Whether it can be done just now, on its page."""
        return self.enabled is None or self.enabled()


class Submenu(NamedTuple):
    """Choices in a menu that are listed when it is opened."""

    text: str
    fill: Callable[[QMenu], object]
    menu: Menu
    section: int
    page: str


class Offer(NamedTuple):
    """Something else that the palette finds: a plan, a point, a saved comparison.

    Attributes:
        id: unique among offers and actions; what was used lately is remembered by it.
        detail: said beside the name, in small print.
        words: further words that it is found by.
        listed: whether it is listed before anything was typed.
    """

    id: str
    name: str
    detail: str
    doing: Callable[[], object]
    words: str = ""
    listed: bool = False


class Actions(QObject):
    """The actions of a window.

    Signals:
        page_asked: the name of the page that an action works on and that is not the present one.
    """

    page_asked = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._entries: dict[str, Entry] = {}
        self._submenus: list[Submenu] = []
        self._made: dict[Submenu, QMenu] = {}
        self._sources: list[Callable[[], Iterable[Offer]]] = []
        self._page = ""

    def add(
        self,
        name: str,
        text: str,
        doing: Callable[[], object],
        *keys: str,
        menu: Menu | None = None,
        section: int = 0,
        page: str = "",
        enabled: Callable[[], bool] | None = None,
        checked: Callable[[], bool] | None = None,
        called: Callable[[], str] | None = None,
    ) -> QAction:
        """Add an action; its keys work at once.

        Args:
            name: its id (``compare.next_change``).
            text: translated, with ``&`` before the letter that chooses it in its menu.
            doing: what it does; called without arguments.
            keys: as in ``Ctrl+Shift+E``; the first is shown.
            menu: where it stands; None for nowhere but in the palette.
            section: its place in the menu, see `Entry`, as for all that follow.
            page: the page it belongs to.
            enabled: whether it can be done just now.
            checked: whether it is on.
            called: what it is called just now.

        Raises:
            ValueError: there is an action with this id.
        """
        if name in self._entries:
            raise ValueError(f"there is an action '{name}'")
        action = QAction(text, self)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: doing())
        if keys:
            action.setShortcuts([QKeySequence(key) for key in keys])
        if checked:
            action.setCheckable(True)
        if page:
            action.setEnabled(page == self._page)
        self._window.addAction(action)
        self._entries[name] = Entry(name, action, menu, section, page, enabled, checked, called)
        return action

    def add_submenu(
        self, text: str, fill: Callable[[QMenu], object], menu: Menu, *, section: int = 0, page: str = ""
    ) -> None:
        """Add choices to a menu; `fill` puts them into an empty menu each time it is opened."""
        self._submenus.append(Submenu(text, fill, menu, section, page))

    def add_source(self, offers: Callable[[], Iterable[Offer]]) -> None:
        """Let the palette find more; asked each time the palette is opened."""
        self._sources.append(offers)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __getitem__(self, name: str) -> Entry:
        """The action with this id; KeyError when there is none."""
        return self._entries[name]

    def offers(self) -> Iterator[Offer]:
        """What else the palette finds."""
        for source in self._sources:
            yield from source()

    @property
    def page(self) -> str:
        """The page whose actions are at hand."""
        return self._page

    def set_page(self, name: str) -> None:
        """Have the actions of this page at hand, and put away those of the others."""
        self._page = name
        for entry in self._entries.values():
            if entry.page:
                entry.action.setEnabled(entry.page == name)

    def run(self, name: str) -> None:
        """Do an action, on its page."""
        entry = self._entries[name]
        if entry.page and entry.page != self._page:
            self.page_asked.emit(entry.page)
        entry.action.setEnabled(self._at_hand(entry))
        entry.action.trigger()

    def fill(self, menu: QMenu, which: Menu) -> None:
        """Put the actions of a menu into it, as they are now."""
        menu.clear()
        items: list[Entry | Submenu] = [*self._entries.values(), *self._submenus]
        listed = sorted((item for item in items if item.menu is which), key=lambda item: item.section)
        for before, item in zip([None, *listed], listed, strict=False):
            if before and before.section != item.section:
                menu.addSeparator()
            if isinstance(item, Entry):
                self.refresh(item)
                menu.addAction(item.action)
            else:
                menu.addMenu(self._choices(menu, item))
        from ui.controls.menu_letters import give_letters  # with the first menu that is opened

        give_letters(menu)

    def refresh(self, entry: Entry) -> None:
        """Show of an action what is so just now."""
        if entry.checked:
            entry.action.setChecked(entry.checked())
        if entry.called:
            entry.action.setText(entry.called())
        entry.action.setEnabled(self._at_hand(entry) and entry.can_be_done)

    def release(self) -> None:
        """After a menu has closed: a key asks afresh whether its action can be done."""
        for entry in self._entries.values():
            if entry.enabled:
                entry.action.setEnabled(self._at_hand(entry))

    def _at_hand(self, entry: Entry) -> bool:
        return not entry.page or entry.page == self._page

    def _choices(self, menu: QMenu, item: Submenu) -> QMenu:
        found = self._made.get(item)
        if found is None:
            found = self._made[item] = QMenu(item.text, menu)
            found.aboutToShow.connect(partial(_refill, found, item))
        found.setEnabled(not item.page or item.page == self._page)
        return found


def _refill(menu: QMenu, item: Submenu) -> None:
    menu.clear()
    item.fill(menu)


def plain(text: str) -> str:
    """A text for a menu without the marks of its keys: ``&Undo`` is ``Undo``, ``A && B`` is ``A & B``."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def for_menu(text: str) -> str:
    """A text that an ampersand or a tab in it changes nothing of, for menus."""
    return " ".join(text.split()).replace("&", "&&")
