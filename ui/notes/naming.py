"""What anchors are called, and what an analyst calls the thing a note hangs on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from peaceplans.model.anchors import read_anchor
from peaceplans.model.errors import PeacePlansError
from peaceplans.report.printable import one_line
from ui.desk import Desk


class Naming:
    """Names of anchors, asked of the library once; a callable: None for an anchor that names nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[str, str | None] = {}
        self._names: tuple[Callable[[str], bool], Callable[[str], str]] | None = None
        desk.library_changed.connect(self._forget)

    def __call__(self, anchor: str) -> str | None:
        """What an anchor's text names, in words; None when it names nothing that there is."""
        if anchor not in self._known:
            self._known[anchor] = self._named(anchor)
        return self._known[anchor]

    def words(self, anchor: str) -> str:
        """What it names; the anchor itself, said to be lost, when there is no such thing."""
        found = self(anchor)
        if found is not None:
            return found
        return QCoreApplication.translate("Notes", "%1 (lost)").replace("%1", one_line(anchor))

    def _named(self, anchor: str) -> str | None:
        if self._names is None:
            from peaceplans.sheets.anchors import AnchorNames

            names = AnchorNames(self._desk.library)
            self._names = (names.exists, names.name)
        exists, name = self._names
        try:
            text = read_anchor(anchor).text
            return one_line(name(text)) if exists(text) else None
        except (ValueError, PeacePlansError):
            return None

    def _forget(self, _changed: object = None) -> None:
        """Notes are called otherwise now, or are gone; the record stays as it is while it is open."""
        self._known = {anchor: name for anchor, name in self._known.items() if not anchor.startswith("note/")}
