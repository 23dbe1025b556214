"""The menu of what a note or a remark can be about: the row, a point, a figure, a statement, a source, the whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from peaceplans.model.anchors import AnchorKind
from peaceplans.report.printable import one_line
from peaceplans.sheets.parts import Part
from ui.actions import for_menu
from ui.controls.menu_letters import give_letters

_LONGEST = 80  # characters of a name
_DIRECT = (AnchorKind.PAIR, AnchorKind.PROVISION, AnchorKind.FIELD)

translate = QCoreApplication.translate


def fill_parts(menu: QMenu, parts: Sequence[Part], chosen: Callable[[str], object]) -> None:
    """Put the parts into a menu: points at once, the rest by kind in submenus."""
    for part in parts:
        if part.kind in _DIRECT:
            _add(menu, part, chosen)
    menu.addSeparator()
    for name, kinds in _groups():
        there = [part for part in parts if part.kind in kinds]
        if there:
            submenu = menu.addMenu(name)
            for part in there:
                _add(submenu, part, chosen)
    give_letters(menu)


def _groups() -> tuple[tuple[str, tuple[AnchorKind, ...]], ...]:
    return (
        (translate("Parts", "&Figures"), (AnchorKind.TERM,)),
        (translate("Parts", "&Event and claims"), (AnchorKind.EVENT,)),
        (translate("Parts", "&Positions"), (AnchorKind.STANCE, AnchorKind.STATEMENT)),
        (translate("Parts", "&Sources"), (AnchorKind.SOURCE,)),
        (
            translate("Parts", "As a &whole"),
            (AnchorKind.RECORD, AnchorKind.QUESTION, AnchorKind.TOPIC, AnchorKind.LIBRARY),
        ),
    )


def _add(menu: QMenu, part: Part, chosen: Callable[[str], object]) -> None:
    menu.addAction(for_menu(_called(part))).triggered.connect(partial(_choose, chosen, part.anchor))


def _choose(chosen: Callable[[str], object], anchor: str, _checked: bool = False) -> None:
    chosen(anchor)


def _called(part: Part) -> str:
    if part.kind is AnchorKind.PAIR:
        return translate("Parts", "The two points together")
    if part.kind is AnchorKind.LIBRARY:
        return translate("Parts", "The library as a whole")
    name = one_line(part.name)
    if part.kind is AnchorKind.TOPIC:
        name = translate("Parts", "Topic: %1").replace("%1", name)
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}\u2026"
