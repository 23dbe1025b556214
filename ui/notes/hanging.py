"""What a note hangs on, and which notes link to it: names that lead there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from peaceplans.model.notes import Note
from ui.controls.flow import FlowLayout
from ui.notes.naming import Naming
from ui.notes.words import note_name
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

_LONGEST = 210  # pixels of a name at normal text size
_PLAIN = Qt.TextFormat.PlainText
_BESIDE = 9  # pixels of padding and edge on either side


class NameButton(QPushButton):
    """A name, shortened where there is no room for all of it."""

    def __init__(self, name: str, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(name.replace("&", "&&"), parent)
        self._dresser = dresser
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # Qt's own would never shrink

    def sizeHint(self) -> QSize:
        """Room for the name, or for most of a long one."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), self._dresser.look.fonts.scaled(_LONGEST)), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(self.sizeHint().width(), self._dresser.look.fonts.scaled(60)), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of the name as there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - 2 * _BESIDE
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.end()


class Names(QWidget):
    """A word and names behind it, each a button.

    Signals:
        asked: the anchor of the name that was clicked.
    """

    asked = Signal(str)

    def __init__(self, dresser: Dresser, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._label = QLabel(word, self)
        self._label.setObjectName("smallTitle")
        self._label.setMinimumHeight(dresser.look.fonts.scaled(28))
        dresser.look_changed.connect(lambda: self._label.setMinimumHeight(dresser.look.fonts.scaled(28)))
        self._flow = FlowLayout(self)
        self._flow.addWidget(self._label)
        self.buttons: list[QPushButton] = []

    def tell(self, names: Sequence[tuple[str, str]], more: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """List (anchor, name), and behind them what else can be done."""
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for anchor, name in names:
            self._add(name, partial(self.asked.emit, anchor), "tag")
        for name, doing in more:
            self._add(name, doing, "plain")

    def _add(self, name: str, doing: Callable[[], object], kind: str) -> None:
        button = NameButton(name, self._dresser, self)
        button.setObjectName(kind)
        button.setAccessibleName(f"{self._label.text()} {name}")
        button.setToolTip(plain_tip(name))
        button.clicked.connect(_called(doing))
        self._flow.addWidget(button)
        button.show()
        self.buttons.append(button)


class HangsOn(QWidget):
    """Everything around a note that is not its text.

    Signals:
        anchor_asked: where a name leads.
        attach_asked: the note is to hang on one thing more.
        accepted: (old anchor, new anchor): the proposal for a lost anchor is taken.
    """

    anchor_asked = Signal(str)
    attach_asked = Signal()
    accepted = Signal(str, str)

    def __init__(self, dresser: Dresser, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self._linked = self._compact = False
        self._told: object = None
        self._retell: Callable[[], None] = lambda: None
        dresser.look_changed.connect(self._on_look_changed)
        self.things = Names(dresser, self.tr("On"), self)
        self.links = Names(dresser, self.tr("Linked from"), self)
        self.lost = QLabel(self)
        self.lost.setObjectName("muted")
        self.lost.setTextFormat(_PLAIN)
        self.lost.setWordWrap(True)
        self.things.asked.connect(self.anchor_asked)
        self.links.asked.connect(self.anchor_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.things)
        layout.addWidget(self.lost)
        layout.addWidget(self.links)

    def tell(self, note: Note, linking: Sequence[Note], lost: Mapping[str, tuple[str, str | None]]) -> None:
        """Show what a note hangs on and who links to it.

        Args:
            note: the note.
            linking: the notes with links to it.
            lost: anchors that lead nowhere -> why, and what is proposed in their place.
        """
        names = [(anchor, self._naming.words(anchor)) for anchor in note.anchors]
        links = [(f"note/{one.id}", note_name(one)) for one in linking]
        if (names, links, lost) == self._told:
            return
        self._told = (names, links, dict(lost))
        self._retell = partial(self.tell, note, linking, lost)
        more: list[tuple[str, Callable[[], object]]] = []
        for anchor, (_, proposal) in lost.items():
            if proposal:
                name = self.tr("Move to %1").replace("%1", self._naming.words(proposal))
                more.append((name, partial(self.accepted.emit, anchor, proposal)))
        more.append((self.tr("+ Attach"), self.attach_asked.emit))
        self.things.tell(names, more)
        self.lost.setText("\n".join(f"{anchor}: {why}" for anchor, (why, _) in lost.items()))
        self.lost.setVisible(bool(lost))
        self.links.tell(links)
        self._linked = bool(linking)
        self.links.setVisible(self._linked and not self._compact)

    def _on_look_changed(self) -> None:
        self._told = None
        self._retell()

    def set_compact(self, compact: bool) -> None:
        """Where there is little height, only what the note hangs on is named."""
        self._compact = compact
        self.links.setVisible(self._linked and not compact)


def _called(doing: Callable[[], object]) -> Callable[[bool], None]:
    def call(_checked: bool = False) -> None:
        doing()

    return call
