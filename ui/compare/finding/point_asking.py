"""Asking for a point, and going there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from peaceplans.model.anchors import read_anchor

if TYPE_CHECKING:
    from ui.compare.view import CompareView


class PointAsking(QObject):
    """The field opens over the rows; points of other plans are left to the window."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self._view = view

    def ask(self) -> None:
        """Ask for a point, and go there."""
        view = self._view
        if view.sheet:
            from ui.compare.finding.go_to_point import GoToPoint
            from ui.compare.finding.points import Points

            points = Points(view.desk.library, (view.sheet.left, view.sheet.right))
            asking = GoToPoint(view.desk.dresser, points, view)
            asking.chosen.connect(self._on_chosen)
            asking.open_over(view.workspace)

    def _on_chosen(self, ref: str) -> None:
        anchor, sheet = read_anchor(ref), self._view.sheet
        if sheet and set(anchor.records) <= {sheet.left.id, sheet.right.id}:
            self._view.show_anchor(anchor)
            self._view.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._view.desk.go(ref)
