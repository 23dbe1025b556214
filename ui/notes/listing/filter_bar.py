"""What narrows the list of notes: words, shelf, thing, tag, date; and the order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from peaceplans.report.printable import one_line
from peaceplans.sheets.notes.filter import NoteFilter, Shelf, Sorting
from ui.controls.flow import FlowLayout
from ui.controls.menu_button import MenuButton
from ui.theme.look import Dresser

Supply = Callable[[], tuple[Mapping[Shelf, int], Sequence[tuple[str, str, int]], Mapping[str, int]]]
"""Numbers of notes: on each shelf; as (value, name, number) on each thing; with each tag."""

_TODAY, _WEEK, _MONTH, _RANGE = 1, 7, 30, -1


class FilterBar(QWidget):
    """Signals: changed, when another filter or order was chosen."""

    changed = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note_filter = NoteFilter()
        self.sorting = Sorting.CHANGED
        self.words = QLineEdit(self)
        self.words.setObjectName("findNotes")
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(self.tr("Find in notes"))
        self.words.setAccessibleName(self.tr("Find in titles, texts and tags of the notes"))
        self.words.setMaxLength(200)
        self.shelf = MenuButton(dresser, self.tr("Which notes"), self)
        self.thing = MenuButton(dresser, self.tr("What they hang on"), self)
        self.tag = MenuButton(dresser, self.tr("Tag"), self)
        self.time = MenuButton(dresser, self.tr("When they were changed"), self)
        self.order = MenuButton(dresser, self.tr("Order of the notes"), self)
        self.clear = QPushButton(self.tr("Clear"), self)
        self.clear.setObjectName("plain")
        self.clear.setAccessibleName(self.tr("Clear all filters of the notes"))
        self._supply: Supply = lambda: ({}, [], {})
        self._names: dict[str, str] = {}
        self._named: object = None
        for choosing in (self.shelf, self.thing, self.tag):
            choosing.choices.aboutToShow.connect(self._fill)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(120)
        self._rest.timeout.connect(self._on_words)
        self.words.textChanged.connect(lambda: self._rest.start())
        self.words.returnPressed.connect(self._on_words)
        self.shelf.chosen.connect(lambda value: self._take(replace(self.note_filter, shelf=value)))
        self.thing.chosen.connect(lambda value: self._take(replace(self.note_filter, on=value)))
        self.tag.chosen.connect(lambda value: self._take(replace(self.note_filter, tag=value)))
        self.time.chosen.connect(self._on_time)
        self.order.chosen.connect(self._on_order)
        self.clear.clicked.connect(self.clear_all)
        self.more = QPushButton(self.tr("Filter"), self)
        self.more.setObjectName("plain")
        self.more.setCheckable(True)
        self.more.setAccessibleName(self.tr("Show the filters"))
        self.more.toggled.connect(lambda: self._show_buttons())
        buttons = self._buttons = QWidget(self)
        row = FlowLayout(buttons)
        for button in (self.shelf, self.thing, self.tag, self.time, self.order, self.clear):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setSpacing(6)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.words, 1)
        first.addWidget(self.more)
        layout.addLayout(first)
        layout.addWidget(buttons)
        self._compact = False
        self._show_buttons()

    def set_compact(self, compact: bool) -> None:
        """Where there is little height, the filters are shown only while they are wanted."""
        if compact != self._compact:
            self._compact = compact
            self._show_buttons()

    def set_filter(self, note_filter: NoteFilter, sorting: Sorting | None = None) -> None:
        """Filter like this from now on."""
        self.sorting = sorting or self.sorting
        self.words.blockSignals(True)
        self.words.setText(note_filter.words)
        self.words.blockSignals(False)
        self._take(note_filter)

    def clear_all(self) -> None:
        """All notes of the shelf again."""
        self.set_filter(NoteFilter(shelf=self.note_filter.shelf))
        self.words.setFocus()

    def supply(self, supply: Supply) -> None:
        """Where it is asked what can be chosen, when a menu is opened."""
        self._supply = supply
        self.name_choices()

    def name_choices(self) -> None:
        """Let each button name what is chosen; the menus are filled when they are opened."""
        note_filter = self.note_filter
        if (note_filter, self.sorting) == self._named:
            return
        self._named = (note_filter, self.sorting)
        self._offer_shelves({})
        self._offer_things([])
        self._offer_tags({})
        self._offer_times()
        self.order.offer(self._orders(), self.sorting)
        self.clear.setVisible(note_filter.is_narrow)

    def _fill(self) -> None:
        shelves, things, tags = self._supply()
        self._offer_shelves(shelves)
        self._offer_things(things)
        self._offer_tags(tags)

    def _offer_shelves(self, counts: Mapping[Shelf, int]) -> None:
        shelf = self.note_filter.shelf
        listed = [
            (one, f"{name}\t{counts.get(one, 0)}", name) for one, name in self._shelves() if counts or one is shelf
        ]
        self.shelf.offer(listed, shelf)

    def _offer_things(self, things: Sequence[tuple[str, str, int]]) -> None:
        on = self.note_filter.on
        anything = self.tr("On anything")
        named = [(value, f"{one_line(name)}\t{number}", _short(one_line(name))) for value, name, number in things]
        if on and on not in [value for value, _, _ in named]:
            name = self._names.get(on, on)
            named.append((on, one_line(name), _short(one_line(name))))
        self._names |= {value: name for value, name, _ in things}
        self.thing.offer([("", anything, anything), *named], on)

    def _offer_tags(self, tags: Mapping[str, int]) -> None:
        tag = self.note_filter.tag
        any_tag = self.tr("Any tag")
        listed = [(one, f"#{one_line(one)}\t{number}", _short(f"#{one_line(one)}")) for one, number in tags.items()]
        if tag and tag not in tags:
            listed.append((tag, f"#{one_line(tag)}", _short(f"#{one_line(tag)}")))
        self.tag.offer([("", any_tag, any_tag), *listed], tag)

    def active(self) -> list[str]:
        """What is asked for, in words, for the status bar."""
        buttons = [(self.note_filter.on, self.thing), (self.note_filter.tag, self.tag)]
        words = [f"\u201c{one_line(self.note_filter.words)}\u201d"] if self.note_filter.words.strip() else []
        words += [button.text().replace("&&", "&") for value, button in buttons if value]
        if self.note_filter.days or self.note_filter.since or self.note_filter.until:
            words.append(self.time.text().replace("&&", "&"))
        return words

    def _show_buttons(self) -> None:
        self.more.setVisible(self._compact)
        self._buttons.setVisible(self.more.isChecked() or not self._compact)

    def _take(self, note_filter: NoteFilter) -> None:
        self.note_filter = note_filter
        self.changed.emit()

    def _on_words(self) -> None:
        self._rest.stop()
        if self.words.text() != self.note_filter.words:
            self._take(replace(self.note_filter, words=self.words.text()))

    def _on_order(self, sorting: Sorting) -> None:
        self.sorting = sorting
        self.changed.emit()

    def _on_time(self, days: int) -> None:
        if days == _RANGE:
            RangeDialog(self.note_filter, self._on_range, self.window()).open()
        else:
            self._take(replace(self.note_filter, days=days, since="", until=""))

    def _on_range(self, since: str, until: str) -> None:
        self._take(replace(self.note_filter, days=0, since=since, until=until))

    def _shelves(self) -> list[tuple[Shelf, str]]:
        return [
            (Shelf.ALL, self.tr("All notes")),
            (Shelf.NOTES, self.tr("Notes without remarks")),
            (Shelf.REMARKS, self.tr("\u201cI think this is wrong\u201d")),
            (Shelf.LOST, self.tr("Lost anchors")),
            (Shelf.BIN, self.tr("Bin")),
        ]

    def _orders(self) -> list[tuple[Sorting, str, str]]:
        return [
            (Sorting.CHANGED, self.tr("By last change"), self.tr("By last change")),
            (Sorting.CREATED, self.tr("By when they were made"), self.tr("By making")),
            (Sorting.TITLE, self.tr("By title"), self.tr("By title")),
            (Sorting.ANCHOR, self.tr("By what they hang on"), self.tr("By thing")),
        ]

    def _offer_times(self) -> None:
        note_filter = self.note_filter
        current = note_filter.days or (_RANGE if note_filter.since or note_filter.until else 0)
        span = " \u2013 ".join((note_filter.since, note_filter.until))
        self.time.offer(
            [
                (0, self.tr("At any time"), self.tr("Any time")),
                (_TODAY, self.tr("Today"), self.tr("Today")),
                (_WEEK, self.tr("In the last 7 days"), self.tr("7 days")),
                (_MONTH, self.tr("In the last 30 days"), self.tr("30 days")),
                (_RANGE, self.tr("Between two days..."), span),
            ],
            current,
        )


class RangeDialog(QDialog):
    """From which day to which."""

    def __init__(
        self, note_filter: NoteFilter, done: Callable[[str, str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Notes changed between two days"))
        self._done = done
        self.since = self._field(note_filter.since, QDate.currentDate().addDays(-7))
        self.until = self._field(note_filter.until, QDate.currentDate())
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Show"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setContentsMargins(14, 12, 14, 12)
        form.addRow(self.tr("&From"), self.since)
        form.addRow(self.tr("&To"), self.until)
        form.addRow(buttons)

    def accept(self) -> None:
        """Hand over both days, the earlier one first."""
        days = sorted(field.date().toString(Qt.DateFormat.ISODate) for field in (self.since, self.until))
        super().accept()
        self._done(days[0], days[1])

    def _field(self, day: str, otherwise: QDate) -> QDateEdit:
        field = QDateEdit(self)
        field.setDisplayFormat("yyyy-MM-dd")
        field.setDate(QDate.fromString(day, Qt.DateFormat.ISODate) if day else otherwise)
        field.setMinimumHeight(30)
        return field


def _short(name: str) -> str:
    return name if len(name) <= 24 else f"{name[:23].rstrip()}\u2026"
