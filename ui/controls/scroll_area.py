"""A scroll area that a screen reader can read while its bars come and go."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.controls.read_aloud import read_as


class ScrollArea(QScrollArea):
    """A scroll area; all of the program are of this kind, and those of Qt's dialogs are read in the same way.

    Qt's interface for scroll areas leaves out bars that are hidden and does not look whether there is a child of the
    number asked for (Qt 6.11): a screen reader that counted three just before asks for the third, and the program ends.
    The ordinary one always counts three, the hidden ones said to be invisible, and tells nothing of a fourth.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        read_as(QScrollArea, QAccessible.Role.Client)
        super().__init__(parent)

    def put(self, widget: QWidget) -> None:
        """Show another widget.

        The one shown before is removed when there is time: something in it may just be handling the key or click that
        changes it, and Qt goes on with it afterwards.
        """
        before = self.takeWidget()
        if before is not None:
            before.setParent(self)  # else it would end with this name for it
            before.deleteLater()
        self.setWidget(widget)
