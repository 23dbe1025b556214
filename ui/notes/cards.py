"""The notes of what is selected, one card under the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note
from ui.controls.keys import has_keys
from ui.controls.scroll_area import ScrollArea
from ui.notes.card import NoteCard
from ui.notes.editor.preview import Naming
from ui.theme.look import Dresser

MOST = 30
"""Cards made at a time; what hangs on one thing is rarely more."""


class NoteCards(ScrollArea):
    """Made after the rows are painted, since that takes longer than they do.

    Signals:
        opened: the id of the note to open.
        anchor_asked: where a link leads.
        keys_left: the card that had the keys is going.
    """

    opened = Signal(str)
    anchor_asked = Signal(str)
    keys_left = Signal()

    def __init__(
        self,
        library: Library,
        dresser: Dresser,
        naming: Naming,
        fill_menu: Callable[[QMenu, Note], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._dresser = dresser
        self._naming = naming
        self._fill_menu = fill_menu
        self._notes: Sequence[Note] = ()
        self._beside: Sequence[Note] = ()
        self._stale = True
        self._counts: dict[str, int] = {}
        self.cards: list[NoteCard] = []
        self.setObjectName("cards")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inside = QWidget(self)
        inside.setObjectName("cardsInside")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(8)
        self.more = QLabel(inside)
        self.more.setObjectName("muted")
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setWordWrap(True)
        self.beside = QLabel(self.tr("On the texts, positions and sources"), inside)
        self.beside.setObjectName("smallTitle")
        self.beside.setWordWrap(True)
        self._column.addWidget(self.more)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.fill)
        dresser.look_changed.connect(self._undress)
        self._undressed = False

    def tell(self, notes: Sequence[Note], beside: Sequence[Note] = ()) -> None:
        """Show these notes soon, and under a heading those on what stands beside."""
        stays = (notes, beside) == (self._notes, self._beside) and not self._stale
        if stays and all(card.named == self._named(card.note) for card in self.cards):
            return
        self._notes, self._beside = notes, beside
        self._grow_stale()

    def fill(self) -> None:
        """Show them now."""
        self._soon.stop()
        if not self._stale:
            return
        self._stale = False
        self.setUpdatesEnabled(False)
        listed = [*self._notes, *self._beside][:MOST]
        before = self.cards
        had_keys = next(filter(has_keys, before), None)
        there = {} if self._undressed else {card.note.id: card for card in before}
        self._undressed = False
        self.cards = [self._renewed(there.get(note.id), note) for note in listed]
        self._arrange()
        gone = set(before).difference(self.cards)
        if had_keys in gone:
            after = next((card for card in self.cards if card.note.id == had_keys.note.id), None)
            if after:
                after.setFocus()
            else:
                self.keys_left.emit()
        for card in gone:
            card.hide()
            card.deleteLater()
        self._order_keys()
        left = len(self._notes) + len(self._beside) - len(self.cards)
        self.more.setText(self.tr("More notes on the notes page: %1").replace("%1", str(left)))
        self.more.setVisible(left > 0)
        self.setUpdatesEnabled(True)
        self.updateGeometry()

    def _renewed(self, card: NoteCard | None, note: Note) -> NoteCard:
        """The card of this note as it is now: the one there is, or a new one."""
        if card is None:
            return self._made(note)
        if card.note != note or card.named != self._named(note):
            card.show_note(note, self._count(note))
        return card

    def _arrange(self) -> None:
        """Put the cards one under the other, with the heading before those on what stands beside."""
        place = len(self._notes)
        wanted: list[QWidget] = [*self.cards[:place], self.beside, *self.cards[place:]]
        self.beside.setVisible(len(self.cards) > place)
        for number, part in enumerate(wanted):
            # Put where it is already, all is laid out anew. Not asked by `itemAt`: what that returns stays known to the
            # binding when the card and its item are gone, and is taken for whatever comes to stand at its address.
            if self._column.indexOf(part) != number:
                self._column.insertWidget(number, part)
        for card in self.cards:
            card.show()

    def _made(self, note: Note) -> NoteCard:
        card = NoteCard(self._dresser, note, self._count(note), self._naming, self._fill_menu, self.widget())
        card.opened.connect(self.opened)
        card.anchor_asked.connect(self.anchor_asked)
        return card

    def _named(self, note: Note) -> tuple[str | None, ...]:
        """What its links lead to is called now; a card with another answer is made anew."""
        return tuple(map(self._naming, note.links))

    def _order_keys(self) -> None:
        """Tab goes from card to card as they stand, whichever was made first."""
        stops = [part for card in self.cards for part in (card, card.words, card.menu_button)]
        for one, other in pairwise(part for part in stops if part.focusPolicy() is not Qt.FocusPolicy.NoFocus):
            QWidget.setTabOrder(one, other)

    def sizeHint(self) -> QSize:
        """As high as the cards."""
        width = max(self.viewport().width(), 100)
        layout = self._column
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        return QSize(240, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the cards change their height, the height wanted is another one, and the bar, which Qt leaves out."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.setWidgetResizable(True)  # it is already: this says the new height, and lays out the bars
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """The head of one card, if there is one."""
        return QSize(160, min(self.sizeHint().height(), self._dresser.look.fonts.scaled(40)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is painted and stale is filled next."""
        if self._stale:
            self._soon.start()
        super().paintEvent(event)

    def _grow_stale(self) -> None:
        self._stale = True
        self.viewport().update(0, 0, 1, 1)  # of the cards until then nothing is painted anew
        if self.isVisible():
            self._soon.start()

    def _undress(self) -> None:
        self._undressed = True
        self._grow_stale()

    def _count(self, note: Note) -> int:
        if note.version not in self._counts:
            try:
                self._counts[note.version] = self._library.notes.revision_count(note.id)
            except PeacePlansError:
                return 0
        return self._counts[note.version]
