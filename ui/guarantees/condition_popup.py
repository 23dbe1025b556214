"""A small window in which a condition is put together, or an example is taken."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import FieldState
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.conditions import Ask, ConditionError, read_condition
from ui.controls.flow import FlowLayout
from ui.controls.menu_button import MenuButton
from ui.guarantees.condition_words import ask_label, certainty_asked, examples, state_label
from ui.theme.look import Dresser

_WIDTH = 470
_MEASURES = (Ask.AT_LEAST, Ask.AT_MOST)
_ASK_FIRST = f"={FieldState.VALUE.value}"


class ConditionPopup(QFrame):
    """Field, what is asked of it, and words or a length where the question needs some.

    Signals:
        condition_set: a condition, as it is written.
        closed: the window has gone.
    """

    condition_set = Signal(str)
    closed = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._dresser = dresser
        self._vocabulary = Vocabulary()
        self.setObjectName("conditionPopup")
        self.setAccessibleName(self.tr("Set a condition"))
        self.field = MenuButton(dresser, self.tr("Field"), self)
        self.ask = MenuButton(dresser, self.tr("What is asked of the field"), self)
        self.chosen_field = ""
        self.chosen_ask = _ASK_FIRST
        self.value = QLineEdit(self)
        self.longest = QCheckBox(self.tr("A range counts by its longest"), self)
        self.add_button = QPushButton(self.tr("Add"), self)
        self.add_button.setDefault(True)
        self.fault = _label(self)
        self.fault.hide()
        self.hint = _label(self)
        self.hint.setText(
            self.tr(
                "What is not published or not found never counts as a no. That a field has a value means that the text "
                "says something of it, which may be a choice and no duty."
            )
        )
        self.heading = _label(self)
        self.heading.setText(self.tr("Examples"))
        self.examples = [QPushButton(name, self) for name, _ in examples()]
        flow = FlowLayout(spacing=6)
        for button, (_, written) in zip(self.examples, examples(), strict=True):
            button.clicked.connect(lambda _=False, written=written: self._take(written))
            flow.addWidget(button)
        line = QHBoxLayout()
        line.addWidget(self.value, 1)
        line.addWidget(self.add_button)
        line.setAlignment(self.add_button, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.ask)
        layout.addLayout(line)
        for widget in (self.longest, self.fault, self.hint, self.heading):
            layout.addWidget(widget)
        layout.addLayout(flow)
        self.field.chosen.connect(self.set_field)
        self.ask.chosen.connect(self.set_ask)
        self.add_button.clicked.connect(self._on_added)
        self.value.returnPressed.connect(self._on_added)
        dresser.look_changed.connect(self._dress)
        self._dress()
        self.set_ask(_ASK_FIRST)

    def tell(self, vocabulary: Vocabulary, field: str = "") -> None:
        """Offer the fields of a vocabulary, this one first chosen."""
        self._vocabulary = vocabulary
        there = vocabulary.fields
        self.set_field(field if field in there else next(iter(there), ""))

    def set_field(self, key: str) -> None:
        """Ask of this field."""
        self.chosen_field = key
        labels = [(one.id, one_line(one.label)) for one in self._vocabulary.fields.values()]
        self.field.offer([(name, label, label) for name, label in labels], key)

    def set_ask(self, asked: str) -> None:
        """Ask this, as the notation has it (``=value``, ``>=``)."""
        self.chosen_ask = asked
        self.ask.offer([(written, label, label) for written, label in _asks()], asked)
        self._on_ask_changed()

    def open_below(self, button: QWidget) -> None:
        """Open under a button, moved so that it is on the screen."""
        place = button.mapToGlobal(QPoint(0, button.height() + 2))
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        width = min(self._dresser.look.fonts.scaled(_WIDTH), room.width(), max(320, button.window().width() - 24))
        self.setFixedWidth(width)
        self.fault.hide()
        self._fit()
        top = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(max(room.left(), min(place.x(), room.right() - width)), top)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell it."""
        super().hideEvent(event)
        self.closed.emit()

    def _fit(self) -> None:
        """As high as the parts shown need."""
        layout = self.layout()
        assert layout
        layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _on_ask_changed(self) -> None:
        asked = self.chosen_ask
        is_length = asked in {ask.value for ask in _MEASURES}
        needs = is_length or asked == Ask.WORDS.value
        self.value.setVisible(needs)
        self.longest.setVisible(asked == Ask.AT_LEAST.value)
        hint = self.tr("15 years, 24 hours\u2026") if is_length else self.tr("Words") if needs else ""
        self.value.setPlaceholderText(hint)
        self.value.setAccessibleName(
            self.tr("Length of time") if is_length else self.tr("Words that the text must have")
        )
        if not needs:
            self.value.clear()
        if self.isVisible():
            self._fit()

    def _on_added(self) -> None:
        longest = ", longest" if self.longest.isVisible() and self.longest.isChecked() else ""
        value = self.value.text().strip()
        self._take(f"{self.chosen_field}{self.chosen_ask}{value}{longest if value else ''}")

    def _take(self, written: str) -> None:
        try:
            condition = read_condition(written, self._vocabulary)
        except ConditionError as error:
            needs_words = self.chosen_ask == Ask.WORDS.value
            told = self.tr("Write the words that the text must have.") if needs_words else str(error)
            self.fault.setText(told)
            self.fault.show()
            self._fit()
            self.value.setFocus()
            return
        self.value.clear()
        self.close()
        self.condition_set.emit(condition.written)

    def _dress(self) -> None:
        look = self._dresser.look
        colours = look.colours
        self.setStyleSheet(
            f"QFrame#conditionPopup {{ background: {colours.card.name()}; border: 1px solid {colours.border.name()}; }}"
        )
        for label in (self.hint, self.heading, self.fault):
            label.setFont(look.fonts.small_title if label is self.heading else look.fonts.small)


def _asks() -> list[tuple[str, str]]:
    """What can be asked, as the notation has it, and in words."""
    states = [(f"={state.value}", state_label(state)) for state in FieldState]
    others = [(ask.value, ask_label(ask)) for ask in (Ask.WORDS, *_MEASURES)]
    return states + others + [(f"={certainty.value}", certainty_asked(certainty)) for certainty in Certainty]


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
