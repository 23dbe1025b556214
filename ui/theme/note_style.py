"""The look of the fields and lists in which notes are written and found."""

from __future__ import annotations

from collections.abc import Mapping

from ui.theme.fonts import Fonts


def note_rules(names: Mapping[str, str], fonts: Fonts) -> str:
    """Rules for the application's style sheet.

    Args:
        names: colours by name, as Qt's style sheets have them.
        fonts: of the present text size.
    """
    small = fonts.small.pixelSize()
    body = fonts.body.pixelSize()
    return f"""
QPlainTextEdit#noteEdit {{ background: {names["card"]}; color: {names["text"]}; border: 1px solid {names["border"]};
    border-radius: 5px; padding: 1px; font-size: {body}px; }}
QPlainTextEdit#noteEdit:focus {{ border: 2px solid {names["focus"]}; padding: 0; }}
QTextBrowser#noteText {{ background: {names["card"]}; border: 1px solid {names["hairline"]}; border-radius: 5px;
    padding: 1px; }}
QTextBrowser#noteText:focus {{ border: 2px solid {names["focus"]}; padding: 0; }}
QTextBrowser#cardText {{ background: transparent; border: 1px solid transparent; border-radius: 4px; }}
QTextBrowser#cardText:focus {{ border: 1px solid {names["focus"]}; }}
QLineEdit#noteTitle {{ background: {names["card"]}; color: {names["text"]}; border: 1px solid {names["border"]};
    border-radius: 5px; padding: 0 8px; min-height: {max(28, fonts.scaled(30)) - 2}px;
    font-size: {fonts.title.pixelSize()}px; font-weight: 600; }}
QLineEdit#noteTitle:focus {{ border: 2px solid {names["focus"]}; padding: 0 7px;
    min-height: {max(28, fonts.scaled(30)) - 4}px; }}
QLineEdit#tagEdit {{ background: transparent; color: {names["text"]}; border: 1px solid transparent; border-radius: 5px;
    padding: 0 6px; min-height: {max(28, fonts.scaled(28)) - 2}px; font-size: {small}px; }}
QLineEdit#tagEdit:focus {{ border: 2px solid {names["focus"]}; padding: 0 5px;
    min-height: {max(28, fonts.scaled(28)) - 4}px; }}
QPushButton#tag, QPushButton#plain {{ background: transparent; border: 1px solid {names["hairline"]};
    font-size: {small}px; padding: 0 8px; min-height: {max(28, fonts.scaled(28)) - 2}px; }}
QPushButton#plain {{ border-color: transparent; color: {names["muted"]}; }}
QPushButton#tag:focus, QPushButton#plain:focus {{ border: 2px solid {names["focus"]}; padding: 0 7px;
    min-height: {max(28, fonts.scaled(28)) - 4}px; }}
QPushButton#tag:pressed, QPushButton#plain:pressed, QPushButton#plain:checked {{ background: {names["pressed"]}; }}
QToolButton#more {{ background: transparent; border: 1px solid transparent; border-radius: 5px; color: {names["muted"]};
    min-width: {max(28, fonts.scaled(28)) - 2}px; min-height: {max(28, fonts.scaled(28)) - 2}px; font-size: {body}px; }}
QToolButton#more:focus {{ border: 2px solid {names["focus"]}; }}
QToolButton#more:pressed {{ background: {names["pressed"]}; }}
QScrollArea#cards, QWidget#cardsInside {{ background: transparent; border: none; }}
QFrame#notice {{ background: {names["banner"]}; border: 1px solid {names["banner_border"]}; border-radius: 5px; }}
QFrame#notice QLabel {{ color: {names["banner_text"]}; }}
QListView#choices {{ background: {names["card"]}; border: 1px solid {names["border"]}; color: {names["text"]};
    font-size: {fonts.chrome.pixelSize()}px; }}
QListView#choices::item {{ padding: 5px 8px; }}
QListView#choices::item:selected {{ background: {names["chosen"]}; color: {names["text"]}; }}
QLineEdit#findNotes {{ background: {names["card"]}; color: {names["text"]}; border: 1px solid {names["border"]};
    border-radius: 5px; padding: 0 8px; min-height: {max(28, fonts.scaled(30)) - 2}px; }}
QLineEdit#findNotes:focus {{ border: 2px solid {names["focus"]}; padding: 0 7px;
    min-height: {max(28, fonts.scaled(30)) - 4}px; }}
QListView#notesList {{ background: {names["page"]}; border: none; }}
QLabel#muted {{ color: {names["muted"]}; font-size: {small}px; }}
QLabel#smallTitle {{ color: {names["muted"]}; font-size: {small}px; font-weight: 600; }}
"""
