"""A page with a side panel, which one action and one key show and hide."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.controls.workspace import Workspace
from ui.page import Page


class PanelPage(Page):
    """The first of its panes is what is worked in, the second what stands in the panel.

    Attributes:
        workspace: both, set by the page itself.
    """

    workspace: Workspace

    def toggle_panel(self) -> None:
        """Show or hide the side panel; the keys go where there is something to read."""
        self.workspace.set_panel_open(not self.workspace.panel_open)
        self.panes()[int(self.workspace.panel_open)].setFocus(Qt.FocusReason.OtherFocusReason)
