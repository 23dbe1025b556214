"""One row as text in which words can be selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QTextEdit, QWidget

from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow
from ui.compare.rows.cell_text import CardWriter, is_opposed
from ui.compare.rows.marked_html import marked_html
from ui.compare.rows.middle_text import common_certainty, middle_text
from ui.theme.fitting import fit_dialog
from ui.theme.look import Look


class RowWindow(QDialog):
    """Both texts of a row side by side, read-only."""

    def __init__(self, shown: SheetRow, sheet: ComparisonSheet, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(one_line(shown.spoken))
        writer = CardWriter(sheet)
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        change = QLabel(middle_text(shown, common_certainty(sheet)).text, self)
        change.setTextFormat(Qt.TextFormat.PlainText)
        change.setWordWrap(True)
        change.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(change, 0, 0, 1, 2)
        opposed = is_opposed(shown.row)
        self.texts: list[QTextEdit] = []
        for column, (plan, card) in enumerate(((sheet.left, writer.left(shown)), (sheet.right, writer.right(shown)))):
            label = QLabel(one_line(plan.short_title), self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(look.fonts.small_title)
            text = QTextEdit(self)
            text.setObjectName("rowText")
            text.setReadOnly(True)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            text.setTabChangesFocus(True)
            text.setAccessibleName(label.text())
            text.document().setDefaultFont(look.fonts.body)
            text.setHtml(marked_html(card, look.colours, is_left=column == 0, opposed=opposed, mode=sheet.mode))
            label.setBuddy(text)
            layout.addWidget(label, 1, column)
            layout.addWidget(text, 2, column)
            self.texts.append(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the style's own is dark on dark
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons, 3, 0, 1, 2)
        QShortcut(Qt.Key.Key_Return, self, self.accept)
        fit_dialog(self, look.fonts.scaled(860), look.fonts.scaled(440))
        self.texts[0].setFocus()
