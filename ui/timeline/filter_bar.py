"""The line of conditions under the toolbar: lanes, states, topics, a plan, words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from peaceplans.model.events import EventState, Lane
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from peaceplans.sheets.timeline.filter import TimelineFilter
from peaceplans.sheets.timeline.item import TimelineItem
from ui.controls.words_button import WordsButton
from ui.theme.look import Dresser
from ui.timeline.several_button import SeveralButton
from ui.timeline.words import lane_label, state_label

_WORDS = 170  # pixels of the field at normal text size


class TimelineFilterBar(QWidget):
    """In full, or behind one button where there is no room.

    Signals:
        filter_asked: another filter.
        left: the keys are to go to the items.
    """

    filter_asked = Signal(object)
    left = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._filter = TimelineFilter()
        self.lanes = SeveralButton(dresser, self.tr("Lanes"), self.tr("All lanes"), self)
        self.states = SeveralButton(dresser, self.tr("States"), self.tr("All states, plans and instruments"), self)
        self.topics = SeveralButton(dresser, self.tr("Topics"), self.tr("All topics"), self)
        self.plans = SeveralButton(dresser, self.tr("About"), self.tr("About any plan or none"), self)
        self.all = WordsButton(dresser, self)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Only with\u2026"))
        self.words.setAccessibleName(self.tr("Only entries with these words"))
        self.words.setToolTip(self.words.accessibleName())
        self.clear = QPushButton(self.tr("Clear"), self)
        self.clear.setToolTip(self.tr("Clear the filter (Ctrl+Shift+Backspace)"))
        self.clear.setAccessibleName(self.tr("Clear the filter"))
        self._buttons = (self.lanes, self.states, self.topics, self.plans)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 5, 12, 6)
        self._line.setSpacing(8)
        for widget in (*self._buttons, self.all, self.words, self.clear):
            self._line.addWidget(widget)
        self._line.addStretch(1)
        self.lanes.toggled_value.connect(lambda value: self._toggle("lanes", Lane(value) if value else None))
        self.states.toggled_value.connect(lambda value: self._toggle("states", EventState(value) if value else None))
        self.topics.toggled_value.connect(lambda value: self._toggle("topics", value or None))
        self.plans.toggled_value.connect(self._choose_plan)
        self.all.choices.aboutToShow.connect(self._fill_all)
        self.words.textEdited.connect(lambda words: self.filter_asked.emit(replace(self._filter, words=words)))
        self.words.returnPressed.connect(self.left)
        self.clear.clicked.connect(lambda: self.filter_asked.emit(TimelineFilter()))
        dresser.look_changed.connect(self._dress)
        self._dress()

    def tell(
        self,
        item_filter: TimelineFilter,
        items: Iterable[TimelineItem],
        titles: Mapping[str, str],
        vocabulary: Vocabulary,
    ) -> None:
        """Show what there is to choose from, and what is chosen.

        Args:
            item_filter: what is chosen.
            items: all there are, before the filter.
            titles: what plans and instruments are called.
            vocabulary: has the topics.
        """
        self._filter = item_filter
        counts: dict[str, int] = {}
        for item in items:
            for key in (f"lane {item.lane}", f"state {item.state}", *(f"topic {one}" for one in item.topics)):
                counts[key] = counts.get(key, 0) + 1
            for plan in item.plans:
                counts[f"plan {plan}"] = counts.get(f"plan {plan}", 0) + 1
        self.lanes.offer(
            [(one.value, lane_label(one), counts.get(f"lane {one}", 0)) for one in Lane], item_filter.lanes
        )
        self.states.offer(
            [(one.value, state_label(one), counts.get(f"state {one}", 0)) for one in EventState], item_filter.states
        )
        topics = ((one.id, one_line(one.label), counts.get(f"topic {one.id}", 0)) for one in vocabulary.topics.values())
        self.topics.offer([one for one in topics if one[2] or one[0] in item_filter.topics], item_filter.topics)
        plans = ((name, one_line(title), counts.get(f"plan {name}", 0)) for name, title in titles.items())
        self.plans.offer(
            [one for one in plans if one[2] > 1 or one[0] == item_filter.plan],
            {item_filter.plan} if item_filter.plan else (),
        )
        active = sum(map(bool, (item_filter.lanes, item_filter.states, item_filter.topics, item_filter.plan)))
        text = self.tr("Filter (%1)").replace("%1", str(active)) if active else self.tr("Filter")
        self.all.setText(text)
        self.all.setAccessibleName(text)
        if not self.words.hasFocus() or not item_filter.words:
            self.words.setText(item_filter.words)
        self.clear.setEnabled(not item_filter.is_empty)
        self._arrange()

    def open_filter(self) -> None:
        """Put the keys into the field for words."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the field empties and leaves it."""
        if event.key() == Qt.Key.Key_Escape and self.words.hasFocus():
            self.filter_asked.emit(replace(self._filter, words=""))
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The form that there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one button, the field and the other button."""
        parts = (self.all, self.words, self.clear)
        return QSize(sum(part.minimumSizeHint().width() for part in parts) + 60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of bars, with a hairline below."""
        painter = QPainter(self)
        colours = self._dresser.look.colours
        painter.fillRect(self.rect(), colours.chrome)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.hairline)
        painter.end()

    def _arrange(self) -> None:
        wanted = sum(button.sizeHint().width() + 8 for button in self._buttons)
        room = self.width() - self.words.minimumWidth() - self.clear.sizeHint().width() - 60
        fits = wanted <= room
        for button in self._buttons:
            button.setVisible(fits)
        self.all.setVisible(not fits)

    def _fill_all(self) -> None:
        self.all.choices.clear()
        named: Sequence[tuple[SeveralButton, str]] = (
            (self.lanes, self.tr("Lanes")),
            (self.states, self.tr("States")),
            (self.topics, self.tr("Topics")),
            (self.plans, self.tr("About")),
        )
        for button, name in named:
            menu: QMenu = self.all.choices.addMenu(name)
            button.fill(menu)

    def _toggle(self, name: str, value: object) -> None:
        chosen: frozenset[object] = getattr(self._filter, name)
        changed = chosen ^ {value} if value is not None else frozenset()
        self.filter_asked.emit(replace(self._filter, **{name: frozenset(changed)}))  # type: ignore[arg-type]

    def _choose_plan(self, plan: str) -> None:
        self.filter_asked.emit(replace(self._filter, plan="" if plan == self._filter.plan else plan))

    def _dress(self) -> None:
        fonts = self._dresser.look.fonts
        self.words.setMinimumWidth(fonts.scaled(110))
        self.words.setMaximumWidth(fonts.scaled(_WORDS))
        self.updateGeometry()
        self._arrange()
