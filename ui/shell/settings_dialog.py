"""The settings: seen at once, taken back by Cancel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from peaceplans.report.citing.style import CitationStyle
from ui.controls.menu_button import MenuButton
from ui.controls.scroll_area import ScrollArea
from ui.shell.log import log_folder
from ui.theme.look import TEXT_SIZES, Density, Theme

if TYPE_CHECKING:
    from ui.window import MainWindow

_LONGEST = 12  # letters of initials


class SettingsDialog(QDialog):
    """Look, citation, initials, library, and where things are kept.

    Attributes:
        theme, text_size, density, citation: the buttons that choose.
        example: a point cited in the style chosen.
        author: the field for initials.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._window = window
        self._settings = window.settings
        dresser = self._dresser = window.dresser
        self._before = (dresser.theme, dresser.text_size, dresser.density)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(10)
        self.theme = self._choice(self.tr("Colours"), self._themes(), dresser.theme, dresser.set_theme)
        sizes = [(size, f"{size} %") for size in TEXT_SIZES]
        self.text_size = self._choice(self.tr("Text size"), sizes, dresser.text_size, dresser.set_text_size)
        self.density = self._choice(self.tr("Rows"), self._densities(), dresser.density, dresser.set_density)
        self._citation = self._settings.citation
        self.citation = self._choice(self.tr("Citation"), self._citations(), self._citation, self._on_citation)
        self.example = self._example()
        self.author = QLineEdit(self._settings.author, self)
        self.author.setMaxLength(_LONGEST)
        self.author.setPlaceholderText(self.tr("put under your notes"))
        self._row(self.tr("Your initials"), self.author)
        self._row(self.tr("Library"), self._library())
        self._row(self.tr("Settings are in"), self._path(self._settings.file))
        self._row(self.tr("The log is in"), self._path(str(log_folder())))
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("OK"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(self._scrolled(), 1)
        layout.addWidget(buttons)
        self._buttons = buttons
        dresser.look_changed.connect(self._fit)
        self._show_example()
        self._fit()
        self.theme.setFocus()

    def accept(self) -> None:
        """Keep what was chosen."""
        self._settings.citation = self._citation
        self._settings.author = " ".join(self.author.text().split())
        super().accept()

    def reject(self) -> None:
        """Have everything as it was."""
        theme, text_size, density = self._before
        self._dresser.set_theme(theme)
        self._dresser.set_text_size(text_size)
        self._dresser.set_density(density)
        super().reject()

    def _choice(self, what: str, choices: Sequence[tuple[Any, str]], current: Any, chosen: Any) -> MenuButton:
        button = MenuButton(self._dresser, what, self)
        listed = [(value, name, name) for value, name in choices]
        button.offer(listed, current)

        def choose(value: Any) -> None:
            button.offer(listed, value)
            chosen(value)

        button.chosen.connect(choose)
        self._row(what, button)
        return button

    def _row(self, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(text)
        self._form.addRow(label, field)

    def _on_citation(self, style: CitationStyle) -> None:
        self._citation = style
        self._show_example()
        self._fit()

    def _example(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setMinimumWidth(self._dresser.look.fonts.scaled(120))
        self._row(self.tr("For example"), label)
        return label

    def _show_example(self) -> None:
        from ui.shell.citation_example import example

        rich, plain = example(self._citation)
        self.example.setText(rich)
        self.example.setAccessibleName(f"{self.tr('For example')}: {plain}")

    def _library(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._path(self._window.desk.library.location))
        opening = QPushButton(self.tr("Open another library\u2026"), holder)
        opening.clicked.connect(self._open_another)
        column.addWidget(opening, 0, Qt.AlignmentFlag.AlignLeft)
        if self._settings.library:
            usual = QPushButton(self.tr("Use the one in your data folder again"), holder)
            usual.clicked.connect(lambda: self._choose_library(""))
            column.addWidget(usual, 0, Qt.AlignmentFlag.AlignLeft)
        holder.setFocusProxy(opening)
        holder.setAccessibleName(self.tr("Library"))
        return holder

    def _open_another(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open another library"), "", self.tr("Libraries (*.sqlite);;All files (*)")
        )
        if chosen:
            self._choose_library(chosen)

    def _choose_library(self, location: str) -> None:
        self._settings.library = location
        self._settings.flush()
        self.accept()
        self._window.offer_library(location)

    def _path(self, path: str) -> QLabel:
        label = QLabel(path or self.tr("nowhere: they last for this run only"), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(self._dresser.look.fonts.scaled(120))
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _themes(self) -> list[tuple[Theme, str]]:
        return [
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
            (Theme.SYSTEM, self.tr("As the system has them")),
        ]

    def _densities(self) -> list[tuple[Density, str]]:
        return [(Density.COMFORTABLE, self.tr("Comfortable")), (Density.COMPACT, self.tr("Compact"))]

    def _citations(self) -> list[tuple[CitationStyle, str]]:
        return [
            (CitationStyle.CHICAGO, self.tr("Chicago, notes and bibliography")),
            (CitationStyle.APA, self.tr("APA, 7th edition")),
            (CitationStyle.OSCOLA, self.tr("OSCOLA, 4th edition")),
            (CitationStyle.PLAIN, self.tr("Plain words")),
        ]

    def _fit(self) -> None:
        fonts = self._dresser.look.fonts
        width = min(fonts.scaled(560), max(self._window.width() - 40, 320))
        self.setMinimumWidth(width)
        inside = (
            self._form.heightForWidth(width - 40) if self._form.hasHeightForWidth() else self._form.sizeHint().height()
        )
        self.resize(width, min(inside + self._buttons.sizeHint().height() + 54, self._window.height() - 10))

    def _scrolled(self) -> ScrollArea:
        """The form, for large text in a small window."""
        body = QWidget(self)
        body.setLayout(self._form)
        self._form.setContentsMargins(0, 0, 0, 0)
        area = ScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(body)
        for ground in (body, area.viewport()):
            ground.setAutoFillBackground(False)
        return area
