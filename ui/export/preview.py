"""The file as it will be: pages drawn from it, its sheets, its text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from peaceplans.report.formats import Format
from ui.export.formats import Look, look_of
from ui.export.making import Made
from ui.export.page_text import PageText
from ui.export.pages_box import PagesBox
from ui.export.sheet_tabs import SheetTabs
from ui.export.slices import Slices
from ui.theme.look import Dresser

_LINES = 200  # lines of text put in at one go


class Preview(QWidget):
    """Shows what will be written, filled in slices, since a report is long."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._made: Made | None = None
        self.said = QLabel(self)
        self.said.setObjectName("small")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.hide()
        self.page = PageText(self)
        self.page.setObjectName("reportPage")
        self.page.setAccessibleName(self.tr("Preview of the page"))
        self.source = QPlainTextEdit(self)
        self.source.setReadOnly(True)
        self.source.setAccessibleName(self.tr("Preview of the text"))
        self.source.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.source.setTabChangesFocus(True)
        self.pages = PagesBox(dresser, self)
        self.sheets = SheetTabs(dresser, self)
        self._shown = {
            Look.PAGE: self.page,
            Look.SOURCE: self.source,
            Look.PAGES: self.pages,
            Look.SHEETS: self.sheets,
        }
        self._stack = QStackedWidget(self)
        for widget in self._shown.values():
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said)
        layout.addWidget(self._stack, 1)
        self.filling = Slices(self)
        dresser.look_changed.connect(self._refill)

    @property
    def busy(self) -> bool:
        """Whether something in sight is not there yet."""
        return self.filling.busy or self.pages.busy

    def controls(self) -> list[QWidget]:
        """What Tab comes to."""
        return [*self.pages.controls(), *self.sheets.controls(), self.page, self.source]

    def show_made(self, made: Made) -> None:
        """Show this file."""
        self._made = made
        if look_of(made.form) is not Look.PAGES:
            self.pages.show_file(None)
        self._refill()

    def cancel(self) -> None:
        """Leave everything."""
        self.filling.cancel()
        self.pages.show_file(None)

    def _refill(self) -> None:
        if self._made is None:
            return
        look = look_of(self._made.form)
        self.filling.cancel()
        self._stack.setCurrentWidget(self._shown[look])
        told = self._told(self._made)
        self.said.setText(told)
        self.said.setVisible(bool(told))
        match look:
            case Look.PAGE:
                self.filling.start(self.page.fill(self._made.text, self._dresser.look))
            case Look.SOURCE:
                self.source.setFont(self._dresser.look.fonts.chrome)
                self.filling.start(self._fill_source(self._made.text))
            case Look.PAGES:
                self.pages.show_file(self._made.content)
            case Look.SHEETS:
                self.sheets.show_sheets(self._made.sheets)

    def _told(self, made: Made) -> str:
        """What the preview cannot show."""
        if made.form is Format.DOCX and made.redline:
            return self.tr(
                "Drawn as a page; the file has the same words, and Word shows what was taken out and put in as "
                "tracked changes."
            )
        if made.form is Format.DOCX:
            return self.tr("Drawn as a page; the file has the same words.")
        if made.left_out:
            return self.tr("Lines that are in the file too and are not shown here: %1.").replace(
                "%1", f"{made.left_out:,}"
            )
        return ""

    def _fill_source(self, text: str) -> Iterator[float]:
        lines = text.split("\n")
        self.source.clear()
        for start in range(0, len(lines), _LINES):
            self.source.appendPlainText("\n".join(lines[start : start + _LINES]))
            if not start:
                self.source.moveCursor(self.source.textCursor().MoveOperation.Start)
            yield (start + _LINES) / len(lines)
