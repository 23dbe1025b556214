"""The look of the dialogs that export and print."""

from __future__ import annotations

from ui.theme.look import Look


def dialog_style(look: Look) -> str:
    """A style sheet for such a dialog, beside that of the application."""
    colours, fonts = look.colours, look.fonts
    target = max(30, fonts.scaled(30))
    small = fonts.small.pixelSize()
    card, text, muted = colours.card.name(), colours.text.name(), colours.muted.name()
    border, hairline, focus = colours.border.name(), colours.hairline.name(), colours.focus.name()
    return f"""
QLabel {{ color: {text}; }}
QLabel#section {{ font-weight: 600; }}
QLabel#small {{ color: {muted}; font-size: {small}px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollArea {{ border: none; }}
QLineEdit {{ background: {card}; color: {text}; border: 1px solid {border}; border-radius: 5px;
    padding: 0 8px; min-height: {target - 2}px; }}
QLineEdit:focus {{ border: 2px solid {focus}; padding: 0 7px;
    min-height: {target - 4}px; }}
QListWidget {{ background: {card}; color: {text}; border: 1px solid {border}; border-radius: 5px; padding: 1px; }}
QListWidget:focus {{ border: 2px solid {focus}; padding: 0; }}
QListWidget::item {{ min-height: {max(28, fonts.scaled(26))}px; padding: 0 4px; color: {text}; }}
QListWidget::item:selected {{ background: {colours.chosen.name()}; color: {text}; }}
QTableView {{ background: {card}; color: {text}; border: 1px solid {hairline}; border-radius: 5px;
    gridline-color: {hairline}; }}
QTableView:focus {{ border: 2px solid {focus}; }}
QTableView::item:selected {{ background: {colours.chosen.name()}; color: {text}; }}
QHeaderView::section {{ background: {colours.page.name()}; color: {muted}; border: none;
    border-right: 1px solid {hairline}; border-bottom: 1px solid {hairline}; padding: 2px 6px; }}
QPlainTextEdit, QTextBrowser {{ background: {card}; color: {text}; border: 1px solid {hairline}; border-radius: 5px;
    padding: 1px; }}
QPlainTextEdit:focus, QTextBrowser:focus {{ border: 2px solid {focus}; padding: 0; }}
QProgressBar {{ background: {card}; border: 1px solid {border}; border-radius: 5px; color: {text};
    min-height: {fonts.scaled(16)}px; max-height: {fonts.scaled(20)}px; text-align: center; }}
QProgressBar::chunk {{ background: {colours.chosen.name()}; border-radius: 4px; }}
QFrame#outcome {{ background: {colours.banner.name()}; border: 1px solid {colours.banner_border.name()};
    border-radius: 5px; }}
QFrame#outcome QLabel {{ color: {colours.banner_text.name()}; }}
"""
