"""Pages with buttons to turn them and to make them larger or smaller."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.controls.sign_button import SignButton
from ui.export.page_view import PageView, page_of
from ui.theme.look import Dresser


class PagesBox(QWidget):
    """The pages of a PDF file."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PageView(dresser, self)
        self.page_label = QLabel(self)
        self.previous_button = SignButton(dresser, "up", self.tr("Previous page"), self)
        self.next_button = SignButton(dresser, "down", self.tr("Next page"), self)
        self.smaller_button = SignButton(dresser, "minus", self.tr("Smaller pages"), self)
        self.larger_button = SignButton(dresser, "plus", self.tr("Larger pages"), self)
        row = QHBoxLayout()
        row.addWidget(self.previous_button)
        row.addWidget(self.next_button)
        row.addWidget(self.page_label)
        row.addStretch(1)
        row.addWidget(self.smaller_button)
        row.addWidget(self.larger_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        for button in self.signs():
            button.setAutoDefault(False)
        self.previous_button.clicked.connect(lambda: self.view.go_to_page(self.view.page - 1))
        self.next_button.clicked.connect(lambda: self.view.go_to_page(self.view.page + 1))
        self.smaller_button.clicked.connect(lambda: self.view.zoom(-1))
        self.larger_button.clicked.connect(lambda: self.view.zoom(1))
        self.view.page_changed.connect(self._refresh)
        self._refresh()

    @property
    def busy(self) -> bool:
        """Whether pages in sight are not drawn yet."""
        return self.view.busy

    def signs(self) -> tuple[SignButton, ...]:
        """The buttons."""
        return (self.previous_button, self.next_button, self.smaller_button, self.larger_button)

    def controls(self) -> list[QWidget]:
        """What Tab comes to."""
        return [*self.signs(), self.view]

    def show_file(self, content: bytes | None) -> None:
        """Show this PDF file, or none."""
        self.view.show_file(content)

    def _refresh(self) -> None:
        page, total = self.view.page, self.view.page_count
        self.page_label.setText(page_of(page, total) if total else "")
        self.previous_button.setEnabled(page > 0)
        self.next_button.setEnabled(page + 1 < total)
        for button in (self.smaller_button, self.larger_button):
            button.setEnabled(total > 0)
