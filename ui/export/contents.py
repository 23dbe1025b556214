"""What goes into a report: views, rows, kinds of blocks, notes."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peaceplans.report.printable import one_line
from peaceplans.report.whole.settings import ALL_NOTES, ReportPart, ReportSettings
from peaceplans.sheets.comparison.sheet import Mode
from ui.export.choice_rows import Choice, ChoiceRows
from ui.export.making import Made
from ui.export.note_choice import NoteChoice
from ui.export.parts import in_mode, with_all_rows
from ui.export.parts_list import PartsList
from ui.export.tick_box import TickBox
from ui.page import Page

KINDS = ("sources", "charts", "tables")
"""What can be left out of a report, by its name in the settings."""


class Kinds(TypedDict):
    """Whether these kinds of blocks go in."""

    sources: bool
    charts: bool
    tables: bool


class ReportContents(QWidget):
    """What the page shows, or several views; all rows or those on the screen; boxes; notes to tick.

    Args:
        own: what the page shows.

    Signals:
        changed: something else is to go in.
    """

    changed = Signal()

    def __init__(self, page: Page, own: ReportPart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._settings = settings = page.desk.settings
        dresser = page.desk.dresser
        self._own = own
        translate = QCoreApplication.translate
        heading = QLabel(self.tr("What goes in"), self)
        heading.setObjectName("section")
        self._said = QLabel(self)
        self._said.setObjectName("small")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        views = ((False, translate("Export", "This view")), (True, translate("Export", "Several views")))
        self.views_button = Choice(dresser, self.tr("Views"), [(one, name, name) for one, name in views], False, self)
        self.parts = PartsList(page, self)
        rows = ((False, translate("Export", "As on the screen")), (True, translate("Export", "All rows")))
        kept = settings.export_choice("rows") == "all"
        self.rows_button = Choice(dresser, self.tr("Rows"), [(one, name, name) for one, name in rows], kept, self)
        modes = (
            (None, translate("Export", "As on the screen")),
            (Mode.CONTRAST, translate("Export", "Side by side")),
            (Mode.REDLINE, translate("Export", "Redline")),
        )
        kept_mode = settings.export_choice("mode")
        mode = Mode(kept_mode) if kept_mode in list(Mode) else None
        self.mode_button = Choice(dresser, self.tr("Comparisons"), [(m, name, name) for m, name in modes], mode, self)
        self.boxes = {kind: TickBox(dresser, name, self) for kind, name in zip(KINDS, _kind_names(), strict=True)}
        for kind, box in self.boxes.items():
            box.setChecked(settings.export_choice(kind) != "no")
        self.notes = NoteChoice(page.notes_shown(), page.desk, self)
        self.others_box = TickBox(dresser, self.tr("Notes of the other views"), self)
        self.others_box.setChecked(settings.export_choice("other-notes") != "no")
        self._rows = ChoiceRows()
        self._rows.add(self.tr("Views"), self.views_button)
        self._rows.addRow(self.parts)
        self._rows.add(self.tr("Rows"), self.rows_button)
        self._rows.add(self.tr("Texts"), self.mode_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading)
        layout.addLayout(self._rows)
        layout.addWidget(self._said)
        for box in self.boxes.values():
            layout.addWidget(box)
        layout.addSpacing(4)
        layout.addWidget(self.notes, 1)
        layout.addWidget(self.others_box)
        self.parts.put((self._own,))
        self._show_what_applies()
        self._connect()

    @property
    def chosen(self) -> tuple[ReportPart, ...]:
        """The views in their order, with rows, mode and notes as they are chosen."""
        parts = self.parts.parts if self.views_button.value else (self._own,)
        return tuple(self._as_chosen(part) for part in parts)

    @property
    def kinds(self) -> Kinds:
        """Whether sources, charts and tables go in."""
        on = {kind: box.isChecked() for kind, box in self.boxes.items()}
        return {"sources": on["sources"], "charts": on["charts"], "tables": on["tables"]}

    def leave_out_views(self) -> None:
        """Only what the page shows is asked for."""
        self._rows.setRowVisible(self.views_button, False)

    def take(self, settings: ReportSettings) -> None:
        """Choose what these settings say; rows and texts are as they say too."""
        self.rows_button.take(False)
        self.mode_button.take(None)
        for kind, box in self.boxes.items():
            box.setChecked(getattr(settings, kind))
        bare = tuple(replace(part, notes=ALL_NOTES) if self._is_own(part) else part for part in settings.parts)
        own = next((part for part in settings.parts if self._is_own(part)), None)
        self.notes.take(own.notes if own else ALL_NOTES)
        self.views_button.take(bare != (self._own,))
        self.parts.put(bare)
        self._show_what_applies()

    def tell(self, made: Made) -> None:
        """Say which rows go in, as the report of one view itself says it; else as the status bar does."""
        several = bool(self.views_button.value)
        self._said.setVisible(not several)
        self._said.setText("" if several else "\n".join(made.told) or one_line(self._page.status()))

    def controls(self) -> list[QWidget]:
        """What Tab comes to."""
        return [
            self.views_button,
            *self.parts.controls(),
            self.rows_button,
            self.mode_button,
            *self.boxes.values(),
            *self.notes.controls(),
            self.others_box,
        ]

    def remember(self) -> None:
        """Choose the same next time."""
        keep = self._settings.keep_export_choice
        keep("rows", "all" if self.rows_button.value else "screen")
        keep("mode", self.mode_button.value.value if self.mode_button.value else "")
        for kind, chosen in self.kinds.items():
            keep(kind, "yes" if chosen else "no")
        keep("other-notes", "yes" if self.others_box.isChecked() else "no")
        self.notes.remember()

    def _as_chosen(self, part: ReportPart) -> ReportPart:
        if self._is_own(part):
            part = replace(part, notes=self.notes.ids)
        elif not self.others_box.isChecked():
            part = replace(part, notes=frozenset())
        part = with_all_rows(part) if self.rows_button.value else part
        return in_mode(part, self.mode_button.value)

    def _is_own(self, part: ReportPart) -> bool:
        return part.view == self._own.view and part.state == self._own.state

    def _connect(self) -> None:
        for button in (self.views_button, self.rows_button, self.mode_button):
            button.chosen.connect(self._on_changed)
        for box in (*self.boxes.values(), self.others_box):
            box.toggled.connect(self._on_changed)
        self.parts.changed.connect(self._on_changed)
        self.notes.changed.connect(self.changed)

    def _on_changed(self) -> None:
        self._show_what_applies()
        self.changed.emit()

    def _show_what_applies(self) -> None:
        several = bool(self.views_button.value)
        parts = self.parts.parts if several else (self._own,)
        self._rows.setRowVisible(self.parts, several)
        self._rows.setRowVisible(self.mode_button, any(part.view == "compare" for part in parts))
        self.others_box.setVisible(any(not self._is_own(part) for part in parts))


def _kind_names() -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Export", "List of sources"),
        translate("Export", "Charts"),
        translate("Export", "Tables of figures"),
    )
