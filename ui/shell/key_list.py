"""Every key and what it does, from the registry of actions."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from ui.actions import Actions, Menu
from ui.controls.panel_text import PanelText, panel_style
from ui.theme.fitting import fit_dialog

if TYPE_CHECKING:
    from ui.window import MainWindow


class KeyList(QDialog):
    """Keys, by menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("List of keys"))
        look = window.dresser.look
        self.text = PanelText(self)
        self.text.setAccessibleName(self.windowTitle())
        self.text.document().setDefaultFont(look.fonts.chrome)
        self.text.document().setDefaultStyleSheet(panel_style(look))
        self.text.setHtml(keys_html(window.actions_))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        fit_dialog(self, look.fonts.scaled(560), look.fonts.scaled(600))


def keys_html(actions: Actions) -> str:
    """A table of keys for each menu."""
    from ui.shell.finds import menu_name

    translate = QCoreApplication.translate
    parts = []
    for menu in Menu:
        rows = [(entry.name, entry.keys) for entry in actions if entry.menu is menu and entry.keys]
        if rows:
            parts.append(_table(menu_name(menu), rows))
    moving = [
        (translate("Keys", "Row by row; over the cells of a row"), ("\u2191 \u2193", "\u2190 \u2192")),
        (translate("Keys", "First and last row"), ("Home", "End")),
        (translate("Keys", "Next control, and the one before"), ("Tab", "Shift+Tab")),
        (translate("Keys", "Close what is over the page: a message, a drawer, a field"), ("Esc",)),
    ]
    parts.append(_table(translate("Keys", "Moving about"), moving))
    return f"<body>{''.join(parts)}</body>"


def _table(heading: str, rows: Iterable[tuple[str, tuple[str, ...]]]) -> str:
    lines = "".join(
        f'<tr><td width="210" style="padding: 2px 18px 2px 0;"><b>{escape(", ".join(keys))}</b></td>'
        f'<td style="padding: 2px 0;">{escape(name.rstrip(chr(0x2026)))}</td></tr>'
        for name, keys in rows
    )
    return f'<p class="heading">{escape(heading)}</p><table>{lines}</table>'
