"""How writing or printing has ended, and what can be done next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from peaceplans.report.printable import one_line


class Outcome(QFrame):
    """A line of words with up to two buttons, or a bar while something is going on; hidden while there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcome")
        self._file: Path | None = None
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is done"))
        self.open_button = QPushButton(self.tr("Open the &file"), self)
        self.folder_button = QPushButton(self.tr("Show in f&older"), self)
        self.open_button.clicked.connect(self._open_file)
        self.folder_button.clicked.connect(self._open_folder)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 7)
        layout.setSpacing(6)
        layout.addWidget(self.label)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)
        self._show(bar=False, buttons=False)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while nothing is."""
        return self.label.text() if not self.isHidden() else ""

    @property
    def going_on(self) -> bool:
        """Whether it says that something goes on."""
        return not self.isHidden() and not self.bar.isHidden()

    def clear(self) -> None:
        """Nothing to say."""
        self.hide()

    def go_on(self, text: str, done: float | None = None) -> None:
        """Say what is going on, and how much of it is done, from 0 to 1; None when that is not known."""
        self.bar.setRange(0, 0 if done is None else 1000)
        if done is not None:
            self.bar.setValue(round(done * 1000))
        self._tell(text)
        self._show(bar=True, buttons=False)

    def say(self, text: str) -> None:
        """Say what went wrong, or what has been done."""
        self._tell(text)
        self._show(bar=False, buttons=False)

    def written(self, text: str, file: Path) -> None:
        """Say that a file is there, which can be opened."""
        self._file = file
        self._tell(text)
        self._show(bar=False, buttons=True)
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, text: str) -> None:
        told = one_line(text)
        self.label.setText(told)
        self.setAccessibleName(told)
        self.show()

    def _show(self, *, bar: bool, buttons: bool) -> None:
        self.bar.setVisible(bar)
        self.open_button.setVisible(buttons)
        self.folder_button.setVisible(buttons)

    def _open_file(self) -> None:
        self._open(self._file)

    def _open_folder(self) -> None:
        self._open(self._file.parent if self._file else None)

    def _open(self, path: Path | None) -> None:
        if path and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.say(self.tr("Nothing is set up here to open %1.").replace("%1", str(path)))
