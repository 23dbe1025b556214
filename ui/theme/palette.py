"""The table of colours as Qt's palette, for whatever the style draws by itself."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from ui.theme.colours import Colours


def palette_of(colours: Colours) -> QPalette:
    """A palette in these colours."""
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, colours.chrome),
        (QPalette.ColorRole.WindowText, colours.text),
        (QPalette.ColorRole.Base, colours.card),
        (QPalette.ColorRole.AlternateBase, colours.page),
        (QPalette.ColorRole.Text, colours.text),
        (QPalette.ColorRole.PlaceholderText, colours.muted),
        (QPalette.ColorRole.Button, colours.card),
        (QPalette.ColorRole.ButtonText, colours.text),
        (QPalette.ColorRole.BrightText, colours.text),
        (QPalette.ColorRole.ToolTipBase, colours.card),
        (QPalette.ColorRole.ToolTipText, colours.text),
        (QPalette.ColorRole.Highlight, colours.right),
        (QPalette.ColorRole.HighlightedText, colours.card),
        (QPalette.ColorRole.Link, colours.right),
        (QPalette.ColorRole.LinkVisited, colours.right),
        (QPalette.ColorRole.Light, colours.hairline),
        (QPalette.ColorRole.Midlight, colours.hairline),
        (QPalette.ColorRole.Mid, colours.border),
        (QPalette.ColorRole.Dark, colours.border),
        (QPalette.ColorRole.Shadow, colours.border),
    ):
        palette.setColor(role, colour)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours.border)
    return palette
