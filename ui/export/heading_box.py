"""What stands at the head of a report: title, author, date."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from peaceplans.model.dates import is_edtf
from ui.export.choice_rows import ChoiceRows
from ui.settings import Settings

_LONGEST = 300


class HeadingBox(QWidget):
    """Three fields that may stay empty.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.title_edit = QLineEdit(self)
        self.author_edit = QLineEdit(settings.export_choice("author"), self)
        self.date_edit = QLineEdit(self)
        for edit in self._edits():
            edit.setMaxLength(_LONGEST)
            edit.textEdited.connect(self._on_typed)
        self.author_edit.setPlaceholderText(self.tr("may stay empty"))
        self.date_edit.setPlaceholderText(self.tr("that of the record"))
        self.date_edit.setAccessibleName(self.tr("Date of the report"))
        self.today_button = QPushButton(self.tr("Toda&y"), self)
        self.today_button.setAutoDefault(False)
        self.today_button.clicked.connect(self._put_today)
        day = QWidget(self)
        day_row = QHBoxLayout(day)
        day_row.setContentsMargins(0, 0, 0, 0)
        day_row.addWidget(self.date_edit, 1)
        day_row.addWidget(self.today_button)
        day.setFocusProxy(self.date_edit)
        self.hint = QLabel(self.tr("Write a date as 2026-01-31, 2026-01 or 2026."), self)
        self.hint.setObjectName("small")
        self.hint.setWordWrap(True)
        self.hint.hide()
        rows = ChoiceRows()
        self.setLayout(rows)
        rows.add(self.tr("&Title"), self.title_edit)
        rows.add(self.tr("Aut&hor"), self.author_edit)
        rows.add(self.tr("&Date"), day)
        rows.addRow(self.hint)

    @property
    def title(self) -> str:
        """Empty for that of the view."""
        return " ".join(self.title_edit.text().split())

    @property
    def author(self) -> str:
        """May be empty."""
        return " ".join(self.author_edit.text().split())

    @property
    def date(self) -> str:
        """EDTF; empty for that of the record, and while what is typed is no date."""
        text = self.date_edit.text().strip()
        return text if is_edtf(text) else ""

    def controls(self) -> list[QWidget]:
        """What Tab comes to."""
        return [self.title_edit, self.author_edit, self.date_edit, self.today_button]

    def tell_title(self, title: str) -> None:
        """Say what the title is when none is typed."""
        if not self.title:
            self.title_edit.setPlaceholderText(title)
            self.title_edit.setCursorPosition(0)

    def take(self, title: str, author: str, date: str) -> None:
        """Have these in the fields."""
        for edit, text in zip(self._edits(), (title, author, date), strict=True):
            edit.setText(text)
            edit.setCursorPosition(0)
        self._tell_date()

    def remember(self) -> None:
        """The author is the same next time; title and date belong to one report."""
        self._settings.keep_export_choice("author", self.author)

    def _edits(self) -> tuple[QLineEdit, ...]:
        return (self.title_edit, self.author_edit, self.date_edit)

    def _put_today(self) -> None:
        self.date_edit.setText(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        self._on_typed()

    def _on_typed(self) -> None:
        self._tell_date()
        self.changed.emit()

    def _tell_date(self) -> None:
        text = self.date_edit.text().strip()
        wrong = bool(text) and not is_edtf(text)
        self.hint.setVisible(wrong)
        self.date_edit.setAccessibleDescription(self.hint.text() if wrong else "")
