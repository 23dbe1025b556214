"""A line at the top of the editor that says what has happened and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.controls.flow import FlowLayout


class NoticeBar(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self._row = QWidget(self)
        self._buttons = FlowLayout(self._row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 7)
        layout.setSpacing(6)
        layout.addWidget(self.label)
        layout.addWidget(self._row)
        self.hide()

    def tell(self, text: str, doings: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Say this, with a button for each thing that can be done."""
        self.label.setText(text)
        self.setAccessibleName(text)
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for name, doing in doings:
            button = QPushButton(name, self._row)
            button.clicked.connect(_called(doing))
            self._buttons.addWidget(button)
            button.show()
        self._row.setVisible(bool(doings))
        self.show()

    def be_silent(self) -> None:
        """Nothing to say any more."""
        self.hide()


def _called(doing: Callable[[], object]) -> Callable[[bool], None]:
    def call(_checked: bool = False) -> None:
        doing()

    return call
