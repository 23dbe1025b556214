"""Finding words in the rows: the field, frames in the cells, marks in the strip, and the way from hit to hit."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ui.compare.rows.found_words import Finding, Hit
from ui.compare.rows.overview_strip import OverviewStrip
from ui.compare.rows.row_table import RowTable
from ui.controls.find_field import FindField


class WordSearch(QObject):
    """Keeps hits and field together with what is shown."""

    def __init__(self, field: FindField, table: RowTable, strip: OverviewStrip) -> None:
        super().__init__(field)
        self._field, self._table, self._strip = field, table, strip
        self._finding: Finding | None = None
        self._hits: tuple[Hit, ...] = ()
        self._current = -1
        field.words_changed.connect(self._on_words)
        field.step_asked.connect(self.step)
        table.rows.modelReset.connect(self._on_reset)
        self._anew = QTimer(self)
        self._anew.setSingleShot(True)
        self._anew.setInterval(0)
        self._anew.timeout.connect(self.renew)

    @property
    def current(self) -> Hit | None:
        """The hit that is shown."""
        return self._hits[self._current] if 0 <= self._current < len(self._hits) else None

    @property
    def hits(self) -> tuple[Hit, ...]:
        """All hits in the rows shown."""
        return self._hits

    def step(self, step: int) -> None:
        """Show the next hit (1) or the one before (-1), and begin anew at the ends."""
        if not self._hits:
            if not self._field.words:
                self._field.open()
            return
        table = self._table
        if self.current is None or self.current.row_id != _selected(table):
            self._current = self._from_selected(step)
        else:
            self._current += step
        if not 0 <= self._current < len(self._hits):
            self._current %= len(self._hits)
            table.notice.say(
                self.tr("After the last hit: from the first one again")
                if step > 0
                else self.tr("Before the first hit: from the last one again")
            )
        else:
            table.notice.say("")
        self._show()

    def renew(self) -> None:
        """Count again in what is shown now; the current hit stays when it is still there."""
        self._anew.stop()
        if self._finding is None:
            return
        before = self.current
        sheet = self._table.rows.sheet
        self._hits = self._finding.hits(sheet) if sheet else ()
        self._current = self._hits.index(before) if before in self._hits else -1
        self._table.show_found_quietly(self._finding, self.current)
        self._tell()

    def _on_words(self, words: str) -> None:
        self._finding = Finding(words) if words else None
        sheet = self._table.rows.sheet
        self._hits = self._finding.hits(sheet) if self._finding and sheet else ()
        self._current = self._from_selected(1) if self._hits else -1
        if self._hits and self._current >= len(self._hits):
            self._current = 0
        self._show()

    def _on_reset(self) -> None:
        if self._finding:
            self._anew.start()

    def _from_selected(self, step: int) -> int:
        """The first hit from the selected row on, or the last one up to it."""
        places = self._table.rows.place_of
        here = self._table.currentIndex().row()
        if step > 0:
            later = (number for number, hit in enumerate(self._hits) if (places(hit.row_id) or 0) >= here)
            return next(later, len(self._hits))
        earlier = [number for number, hit in enumerate(self._hits) if (places(hit.row_id) or 0) <= here]
        return earlier[-1] if earlier else -1

    def _show(self) -> None:
        self._table.show_found(self._finding, self.current)
        self._tell()

    def _tell(self) -> None:
        self._field.tell(self._current + 1, len(self._hits))
        self._strip.show_found(hit.row_id for hit in self._hits)


def _selected(table: RowTable) -> str:
    shown = table.selected()
    return shown.row.id if shown else ""
