"""The steps of the path of the term, as rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from peaceplans.model.dates import in_words
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.term_path import PathSide, PathStep, TermPath
from ui.compare.rows.middle_text import certainty_label
from ui.controls.runs import Run, Style, plain
from ui.guarantees.fields_model import Index
from ui.guarantees.words import sources_count

_ROOT = QModelIndex()


class PathModel(QAbstractListModel):
    """A row for each figure, by date."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: TermPath | None = None
        self._names: dict[int, tuple[Run, ...]] = {}
        self._runs: dict[int, tuple[Run, ...]] = {}

    def show_path(self, path: TermPath | None) -> None:
        """Show a path; None for nothing."""
        self.beginResetModel()
        self.path = path
        self._names.clear()
        self._runs.clear()
        self.endResetModel()

    def step(self, row: int) -> PathStep:
        """The step of a row."""
        assert self.path is not None
        return self.path.steps[row]

    def heading(self, _row: int) -> str:
        """There are none."""
        return ""

    def name(self, row: int) -> tuple[Run, ...]:
        """Date and side."""
        if row not in self._names:
            step = self.step(row)
            self._names[row] = (
                Run(f"{in_words(step.date)}\u2028", Style.FIGURE),
                Run(self.side_label(step.side), Style.SMALL),
            )
        return self._names[row]

    def runs(self, row: int, column: int = 0) -> tuple[Run, ...]:  # noqa: ARG002
        """The figure, who says so and where, and what was said."""
        if row not in self._runs:
            step = self.step(row)
            told = [Run(one_line(step.words), Style.FIGURE)]
            told.append(Run(f" \u00b7 {one_line(step.who)}"))
            if step.voices:
                told.append(Run(f" \u00b7 {one_line(step.instrument.short_title)}", Style.MUTED))
            sources = sources_count(len({one.source for one in step.sources}))
            told += [
                Run(f" \u00b7\u00a0{part.replace(' ', chr(0xA0))}", Style.SMALL)
                for part in (certainty_label(step.certainty), sources)
                if part
            ]
            for voice in step.voices:
                said = f"\u2028{one_line(voice.text)} \u00b7 {certainty_label(voice.certainty)}"
                told.append(Run(said, Style.SMALL))
            self._runs[row] = tuple(told)
        return self._runs[row]

    def side_label(self, side: PathSide) -> str:
        """Which way a figure was put."""
        return self.tr("offered") if side is PathSide.OFFERED else self.tr("asked for")

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many steps."""
        return 0 if parent.isValid() or self.path is None else len(self.path.steps)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, and the same as they are read aloud."""
        if not index.isValid():
            return None
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{plain(self.name(row))}\n{plain(self.runs(row))}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        return None

    def spoken(self, row: int) -> str:
        """A row read aloud."""
        step = self.step(row)
        parts = [one_line(step.who), one_line(step.instrument.short_title), certainty_label(step.certainty)]
        head = f"{in_words(step.date)}, {self.side_label(step.side)}: {one_line(step.words)}"
        return f"{head}; {'; '.join(dict.fromkeys(parts))}"
