"""The commitment that is followed through the plans: which it is, the strip, and the cells its steps lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.choosing import shown
from peaceplans.sheets.matrix.sheet import MatrixSheet

if TYPE_CHECKING:
    from peaceplans.sheets.matrix.strand import Strand, StrandStep
    from ui.matrix.follow_strip import FollowStrip
    from ui.matrix.page import MatrixPage


class Following(QObject):
    """Works for one page.

    Attributes:
        key: of the commitment that is followed; empty for none.
        through_all: whether through all plans of the library, not only those shown.
    """

    def __init__(self, page: MatrixPage) -> None:
        super().__init__(page)
        self._page = page
        self.key = ""
        self.through_all = False
        self._strands: dict[str, Strand] = {}
        self._shown: frozenset[str] = frozenset()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.settle)
        page.content.strip_made.connect(self._on_strip_made)
        page.table.entered.connect(self._on_table_entered)

    @property
    def strip(self) -> FollowStrip:
        """The strip with what is followed."""
        return self._page.content.strip

    def tell_row(self) -> None:
        """Another row is the current one: its commitment is told as soon as the table is painted."""
        self._soon.start()

    def forget(self) -> None:
        """The plans themselves have changed."""
        self._strands.clear()

    @property
    def had_keys(self) -> bool:
        """Whether something is followed, and the keys were there later than in the table."""
        return bool(self.key) and self.strip.steps.had_keys

    def row_strand(self) -> Strand | None:
        """The commitment that most plans have in the current row; None when no two share one."""
        from peaceplans.sheets.matrix.strands import strand_names_on

        cell = self._page.selected()
        names = strand_names_on(self._page.sheet, cell[0]) if cell else ()
        return self._strand(names[0].key) if names else None

    def follow_row(self) -> None:
        """Follow the commitment of the current row through all plans; where it has none, that of most plans."""
        from peaceplans.sheets.matrix.strands import strand_names

        strand = self.row_strand()
        key = strand.key if strand else next((name.key for name in strand_names(self._page.sheet)), "")
        if key:
            self.follow(key)
        else:
            self._page.desk.tell(self.tr("The plans shown have no commitment in common that could be followed."))

    def follow(self, key: str) -> None:
        """Follow a commitment; none when empty."""
        if key != self.key:
            self.key = key
            self.tell_strip()
            self._to_row_of(key)
            if not self._page.quiet:
                self._page.place_changed.emit(False)
        if key and not self._page.quiet:
            self.strip.steps.had_keys = True
            self.strip.steps.setFocus(Qt.FocusReason.OtherFocusReason)
            self.strip.steps.show_step(self._page.table.cell()[0])

    def settle(self) -> None:
        """Say now what takes longer than the table and otherwise waits until that is painted."""
        self._soon.stop()
        self._page.content.show_line.tell_strand(self.row_strand())

    def _to_row_of(self, key: str) -> None:
        """Have the current row be one in which a commitment stands."""
        from peaceplans.sheets.matrix.strands import strand_names, strand_names_on

        cell = self._page.selected()
        if not key or cell is None or key in {name.key for name in strand_names_on(self._page.sheet, cell[0])}:
            return
        topics = next((name.topics for name in strand_names(self._page.sheet) if name.key == key), ())
        found = next((row.key for topic in topics for row in self._page.sheet.rows if row.topic == topic), "")
        if found:
            self._page.table.select_cell(cell[1].id, found)

    def follow_through_all(self, through_all: bool) -> None:
        """Follow through all plans of the library, or only through those shown."""
        if through_all is not self.through_all:
            self.through_all = through_all
            self.tell_strip()
            if self._page.content.strip_shown:
                self.strip.steps.show_step(self._page.table.cell()[0])
            if not self._page.quiet:
                self._page.place_changed.emit(False)

    def stop_following(self) -> None:
        """Follow nothing more; the table has the keys."""
        self.follow("")
        self._page.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_strip(self) -> None:
        """Show what is followed, as the plans are now."""
        if self.key:
            from peaceplans.sheets.matrix.strands import strand_names

            sheet = self.sheet_of_steps()
            self.strip.tell(self.strand_of(sheet), strand_names(sheet), through_all=self.through_all)
        elif self._page.content.strip_shown:
            self.strip.tell(None, ())
        self._page.content.fit_strip()

    def sheet_of_steps(self) -> MatrixSheet:
        """The sheet of the plans through which it is followed."""
        return self._page.record.sheet(MatrixChoice()) if self.through_all else self._page.sheet

    def strand_of(self, sheet: MatrixSheet) -> Strand:
        """What is followed, through the plans of a sheet."""
        from peaceplans.sheets.matrix.strands import follow

        return follow(sheet, self.key)

    def _strand(self, key: str) -> Strand:
        from peaceplans.sheets.matrix.strands import follow

        there = frozenset(column.id for column in self._page.sheet.columns)
        if there != self._shown:
            self._shown = there
            self._strands.clear()
        if key not in self._strands:
            self._strands[key] = follow(self._page.sheet, key)
        return self._strands[key]

    def _on_strip_made(self) -> None:
        self.strip.strand_chosen.connect(self.follow)
        self.strip.all_asked.connect(self.follow_through_all)
        self.strip.step_asked.connect(self._on_step_asked)
        self.strip.closed.connect(self.stop_following)

    def _on_step_asked(self, step: StrandStep) -> None:
        """Select the cell of a step: the row of its point, else the one in which the commitment stands."""
        plan, strand = step.plan.id, self.strip.strand
        if self._page.content.strip_alone:
            self.stop_following()
        if plan not in shown(self._page.choice):
            self._page.choose((*shown(self._page.choice), plan))
        refs = [one.ref for one in step.provisions]
        for row in self._page.sheet.rows:
            column = self._page.sheet.column(plan)
            if column and any(one.ref in refs for one in self._page.sheet.cell(row, column).provisions):
                self._page.table.select_cell(plan, row.key)
                return
        topics = strand.topics if strand else ()
        row_of = next((row.key for topic in topics for row in self._page.sheet.rows if row.topic == topic), "")
        self._page.table.select_cell(plan, row_of or self._page.table.cell()[1])

    def _on_table_entered(self) -> None:
        if self._page.content.strip_shown:
            self.strip.steps.had_keys = False
