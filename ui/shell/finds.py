"""What the palette finds for typed words, best first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.report.printable import one_line
from ui.actions import Actions, Menu
from ui.shell.fuzzy import score

MOST = 60
"""How many are listed."""

_LATELY = 25.0  # what was used lately is worth this much more


@dataclass(frozen=True, slots=True)
class Find:
    """One line of the palette.

    Attributes:
        id: of the action or offer; detail: small print; keys: as on keyboards.
        words: further words it is found by; listed: whether before anything is typed.
    """

    id: str
    name: str
    detail: str
    keys: str
    doing: Callable[[], object]
    words: str = ""
    listed: bool = True


def all_finds(actions: Actions) -> list[Find]:
    """Every action that can be done now, and all that is offered besides."""
    finds = [
        Find(
            entry.id,
            one_line(entry.name).rstrip("\u2026"),
            menu_name(entry.menu),
            entry.keys[0] if entry.keys else "",
            partial(actions.run, entry.id),
            words=" ".join(entry.keys),
        )
        for entry in actions
        if entry.can_be_done and entry.id != "view.palette"
    ]
    finds += [
        Find(offer.id, one_line(offer.name), one_line(offer.detail), "", offer.doing, offer.words, offer.listed)
        for offer in actions.offers()
    ]
    return finds


def matching(typed: str, finds: Iterable[Find], lately: Sequence[str], go: Callable[[str], object]) -> list[Find]:
    """Those that fit, best first; with nothing typed what was used lately, then all that is listed.

    Args:
        typed: what was typed so far.
        finds: what there is.
        lately: ids of what was used lately, latest first.
        go: goes to what an anchor names.
    """
    rank = {name: place for place, name in enumerate(reversed(lately), 1)}
    if not typed.strip():
        listed = [find for find in finds if find.listed or find.id in rank]
        return sorted(listed, key=lambda find: -rank.get(find.id, 0))[:MOST]
    scored = []
    for find in finds:
        value = score(typed, find.name, f"{find.detail} {find.words}")
        if value is not None:
            scored.append((value + (_LATELY if find.id in rank else 0.0), find))
    scored.sort(key=lambda pair: -pair[0])
    found = [find for _, find in scored[:MOST]]
    return _place_typed(typed.strip(), found, go) + found


def _place_typed(typed: str, found: Sequence[Find], go: Callable[[str], object]) -> list[Find]:
    """The very thing that is named by its id, unless it is among those found."""
    try:
        anchor = read_anchor(typed)
    except ValueError:
        return []
    if anchor.kind in (AnchorKind.RECORD, AnchorKind.LIBRARY) or any(find.id == f"go/{anchor.text}" for find in found):
        return []
    words = QCoreApplication.translate("Palette", "Go to %1").replace("%1", one_line(anchor.text))
    return [Find(f"go/{anchor.text}", words, "", "", partial(go, anchor.text))]


def menu_name(menu: Menu | None) -> str:
    """What a menu is called; empty for none."""
    translate = QCoreApplication.translate
    names = {
        Menu.FILE: translate("Palette", "File"),
        Menu.EDIT: translate("Palette", "Edit"),
        Menu.VIEW: translate("Palette", "View"),
        Menu.COMPARE: translate("Palette", "Compare"),
        Menu.MATRIX: translate("Palette", "Matrix"),
        Menu.NOTES: translate("Palette", "Notes"),
        Menu.GUARANTEES: translate("Palette", "Guarantees"),
        Menu.POSITIONS: translate("Palette", "Positions"),
        Menu.TIMELINE: translate("Palette", "Timeline"),
        Menu.LIBRARY: translate("Palette", "Library"),
        Menu.HELP: translate("Palette", "Help"),
    }
    return names[menu] if menu else ""
