"""The look of controls that Qt draws."""

from __future__ import annotations

from ui.theme.colours import Colours
from ui.theme.fonts import Fonts
from ui.theme.note_style import note_rules


def style_sheet(colours: Colours, fonts: Fonts) -> str:
    """The application's style sheet."""
    names = {name: getattr(colours, name).name() for name in Colours.__slots__}
    target = max(30, fonts.scaled(30))
    return f"""
QMainWindow, QDialog {{ background: {names["chrome"]}; }}
QMenuBar {{ background: {names["chrome"]}; border-bottom: 1px solid {names["hairline"]}; padding: 1px 6px; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; color: {names["text"]}; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {names["chosen"]}; }}
QMenu {{ background: {names["card"]}; border: 1px solid {names["border"]}; padding: 4px 0; }}
QMenu::item {{ padding: 6px 20px 6px 28px; color: {names["text"]}; min-height: {fonts.scaled(16)}px; }}
QMenu::item:selected {{ background: {names["chosen"]}; }}
QMenu::item:disabled {{ color: {names["border"]}; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 7px; }}
QMenu::separator {{ height: 1px; background: {names["hairline"]}; margin: 4px 0; }}
QToolTip {{ background: {names["card"]}; color: {names["text"]}; border: 1px solid {names["border"]}; padding: 3px; }}
QPushButton {{ background: {names["card"]}; color: {names["text"]}; border: 1px solid {names["border"]};
    border-radius: 5px; padding: 0 10px; min-height: {target - 2}px; }}
QPushButton:pressed, QPushButton:open {{ background: {names["pressed"]}; }}
QPushButton:focus {{ border: 2px solid {names["focus"]}; padding: 0 9px; min-height: {target - 4}px; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton:disabled {{ color: {names["border"]}; border-color: {names["hairline"]}; }}
QLineEdit {{ background: {names["card"]}; color: {names["text"]}; border: 1px solid {names["border"]};
    border-radius: 5px; padding: 0 8px; min-height: {target - 2}px; selection-background-color: {names["right"]};
    selection-color: {names["card"]}; }}
QLineEdit:focus {{ border: 2px solid {names["focus"]}; padding: 0 7px; min-height: {target - 4}px; }}
QStatusBar {{ background: {names["chrome"]}; border-top: 1px solid {names["hairline"]}; color: {names["muted"]}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {names["muted"]}; font-size: {fonts.small.pixelSize()}px; padding: 3px 8px; }}
QTableView {{ background: {names["page"]}; border: none; selection-background-color: transparent; }}
QTableView:focus {{ outline: none; }}
QTextBrowser#panelText {{ background: {names["chrome"]}; border: none; }}
QTextBrowser#panelText:focus {{ border: 2px solid {names["focus"]}; }}
QTextEdit#rowText {{ background: {names["card"]}; border: 1px solid {names["border"]}; border-radius: 5px;
    padding: 6px; }}
QTextEdit#rowText:focus {{ border: 2px solid {names["focus"]}; padding: 5px; }}
{note_rules(names, fonts)}
QTextBrowser#legend {{ background: {names["card"]}; border: 1px solid {names["hairline"]}; border-radius: 6px; }}
QTextBrowser#legend:focus {{ border: 2px solid {names["focus"]}; }}
QDialog#palette {{ border: 1px solid {names["border"]}; }}
QListView#finds {{ background: {names["card"]}; color: {names["text"]}; border: 1px solid {names["hairline"]};
    border-radius: 5px; outline: none;
    selection-background-color: {names["chosen"]}; selection-color: {names["text"]}; }}
QListView#finds:focus {{ border: 2px solid {names["focus"]}; }}
QListView#finds::item {{ min-height: {target}px; padding-left: 8px; color: {names["text"]}; }}
QListView#finds::item:selected {{ background: {names["chosen"]}; border-left: 3px solid {names["text"]}; }}
QPlainTextEdit#reportText {{ background: {names["card"]}; color: {names["text"]}; border: 1px solid {names["border"]};
    border-radius: 5px; }}
QPlainTextEdit#reportText:focus {{ border: 2px solid {names["focus"]}; }}
QScrollBar:vertical {{ background: {names["page"]}; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: {names["page"]}; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {names["border"]}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
"""
