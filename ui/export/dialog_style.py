"""The look of the dialogs that export and print."""

from __future__ import annotations

from ui.theme.look import Look


def dialog_style(look: Look) -> str:
    """A style sheet for such a dialog, beside that of the application."""
    colours, fonts = look.colours, look.fonts
    target = max(30, fonts.scaled(30))
    side = fonts.scaled(14)
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
QRadioButton {{ color: {text}; border: 2px solid transparent; border-radius: 4px; padding: 1px 3px;
    min-height: {max(28, fonts.scaled(24)) - 6}px; }}
QRadioButton:focus {{ border-color: {focus}; }}
QRadioButton::indicator, QListWidget::indicator {{ width: {side}px; height: {side}px; border: 1px solid {border};
    background: {card}; }}
QRadioButton::indicator {{ border-radius: {side // 2}px; }}
QListWidget::indicator {{ border-radius: 3px; }}
QRadioButton::indicator:checked {{ border: {side // 4 + 1}px solid {text}; width: {side - side // 2}px;
    height: {side - side // 2}px; }}
QListWidget::indicator:checked {{ background: qlineargradient(x1: 0, y1: 0, x2: 0, y2: 1, stop: 0 {text},
    stop: 1 {text}); background-clip: content; padding: 2px; width: {side - 4}px; height: {side - 4}px; }}
QListWidget {{ background: {card}; color: {text}; border: 1px solid {border}; border-radius: 5px; padding: 1px; }}
QListWidget:focus {{ border: 2px solid {focus}; padding: 0; }}
QListWidget::item {{ min-height: {max(28, fonts.scaled(26))}px; padding: 0 4px; color: {text}; }}
QListWidget::item:selected {{ background: {colours.chosen.name()}; color: {text}; }}
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
