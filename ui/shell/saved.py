"""Saved comparisons: kept under a name, listed in the Compare menu, renamed and deleted, all of it undoable."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.saved import SavedComparison
from ui.actions import Menu, for_menu
from ui.desk import Desk, Weight
from ui.places import Place
from ui.shell.saved_places import place_of_saved, saved_of_place
from ui.shell.session import compared

if TYPE_CHECKING:
    from ui.window import MainWindow

_LISTED = 20


def add_saved_actions(window: MainWindow) -> None:
    """Add what can be done with saved comparisons."""
    translate, actions = QCoreApplication.translate, window.actions_

    def save() -> None:
        from ui.shell.save_dialog import SaveDialog

        place = window.page.place()
        if window.desk.library.read_only:  # asked for by its key
            window.desk.tell(translate("Saved", "The library can only be read, so nothing can be saved in it."))
        elif compared(place):
            SaveDialog(window, place).open()

    def arrange() -> None:
        from ui.shell.saved_dialog import SavedDialog

        SavedDialog(window).open()

    actions.add(
        "compare.save",
        translate("Actions", "&Save this comparison\u2026"),
        save,
        "Ctrl+S",
        menu=Menu.COMPARE,
        section=60,
        page="compare",
        enabled=lambda: not window.desk.library.read_only,
    )
    actions.add_submenu(
        translate("Actions", "Sa&ved comparisons"), partial(_list, window.desk), Menu.COMPARE, section=60
    )
    actions.add(
        "compare.arrange_saved",
        translate("Actions", "Re&name, delete or restore saved comparisons\u2026"),
        arrange,
        menu=Menu.COMPARE,
        section=60,
    )


def keep(desk: Desk, place: Place, name: str) -> bool:
    """Keep a place under a name, in the place of what had this name; whether that was done."""
    wanted = saved_of_place(place, name)
    same = next((one for one in desk.library.saved.all() if one.name.casefold() == name.casefold()), None)
    if same is None:
        done = desk.do(lambda: desk.library.saved.save(wanted))
    else:
        done = desk.do(
            lambda: desk.library.saved.update(
                same,
                left=wanted.left,
                right=wanted.right,
                order=wanted.order,
                mode=wanted.mode,
                row_filter=wanted.row_filter,
                row=wanted.row,
            )
        )
    if done:
        words = QCoreApplication.translate("Saved", "Saved as \u201c%1\u201d.")
        desk.tell(words.replace("%1", done.name), Weight.DONE)
    return done is not None


def delete(desk: Desk, saved: SavedComparison) -> None:
    """Put one into the bin, and offer to take that back."""
    if desk.do(lambda: desk.library.saved.delete(saved)):
        words = QCoreApplication.translate("Saved", "\u201c%1\u201d was deleted.")
        desk.tell(
            words.replace("%1", saved.name), Weight.DONE, (QCoreApplication.translate("Saved", "Undo"), desk.undo.undo)
        )


def restore(desk: Desk, saved: SavedComparison) -> None:
    """Take one out of the bin."""
    done = desk.do(lambda: desk.library.saved.restore(saved))
    if done:
        words = QCoreApplication.translate("Saved", "\u201c%1\u201d is back.")
        desk.tell(words.replace("%1", done.name), Weight.DONE)


def purge(desk: Desk, saved: SavedComparison) -> None:
    """Delete one that is in the bin for good."""
    try:
        removed = desk.library.saved.purge([saved.id])
    except PeacePlansError as error:
        desk.tell(str(error), Weight.FAULT)
        return
    if removed:
        desk.library_changed.emit(removed)


def _list(desk: Desk, menu: QMenu) -> None:
    try:
        listed = desk.library.saved.all()
    except PeacePlansError as error:
        desk.tell(str(error), Weight.FAULT)
        return
    for saved in listed[:_LISTED]:
        menu.addAction(for_menu(saved.name)).triggered.connect(partial(_go, desk, saved))
    if not listed:
        nothing = menu.addAction(QCoreApplication.translate("Saved", "None yet; Ctrl+S saves what is shown"))
        nothing.setEnabled(False)


def _go(desk: Desk, saved: SavedComparison, _checked: bool = False) -> None:
    desk.go(place_of_saved(saved))
