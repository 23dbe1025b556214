"""A note beside what it hangs on: title, first lines with live links, tags and time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from peaceplans.model.notes import Note
from ui.notes.editor.preview import Naming, rendered
from ui.notes.note_text import NoteText
from ui.notes.words import note_name, small_print
from ui.theme.look import Dresser

_MOST = 420  # characters of the text on a card
_LINES = 6  # lines of it that are seen
_EDGE = 2  # pixels of its frame, both sides


class CardText(NoteText):
    """As high as its text, up to a few lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardText")
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._heights: dict[int, int] = {}

    def put(self, html: str, most: int) -> None:
        """Show this, at most so many pixels high."""
        self.setHtml(html)
        before, self._most, self._heights = self._heights, most, {}
        if any(self.heightForWidth(width) != height for width, height in before.items()):
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """The height of the text, measured on a copy: the one shown is laid out for the width it has."""
        if width not in self._heights:
            copy = self.document().clone()
            copy.setTextWidth(max(40, width - _EDGE))
            self._heights[width] = _whole_lines(copy, self._most) + _EDGE
            copy.deleteLater()
        return self._heights[width]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The beginning is seen; shown before it has a height, Qt has scrolled to the cursor's line."""
        super().resizeEvent(event)
        self.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        """For a width in the middle."""
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        """Hardly any width, one line."""
        return QSize(60, 16)


def _whole_lines(document: QTextDocument, most: int) -> int:
    """The height of a document, up to the last line that ends within so many pixels."""
    if document.size().height() <= most:
        return round(document.size().height())
    ends = [0.0]
    block = document.begin()
    while block.isValid() and ends[-1] <= most:
        top = document.documentLayout().blockBoundingRect(block).top()
        lines = (block.layout().lineAt(number) for number in range(block.layout().lineCount()))
        ends += [top + line.y() + line.height() for line in lines]
        block = block.next()
    return round(max(end for end in ends if end <= most))


class NoteCard(QAbstractButton):
    """One note; a click or Enter opens it.

    Attributes:
        named: what its links lead to was called when it was made.

    Signals:
        opened: the note's id.
        anchor_asked: where a link in its text leads.
    """

    opened = Signal(str)
    anchor_asked = Signal(str)

    def __init__(
        self,
        dresser: Dresser,
        note: Note,
        revisions: int,
        naming: Naming,
        fill_menu: Callable[[QMenu, Note], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.note = note
        self.named = tuple(map(naming, note.links))
        self._dresser = dresser
        self._naming = naming
        self._fill_menu = fill_menu
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: self.opened.emit(self.note.id))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as high as for its width
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.words = CardText(self)
        self.words.setAccessibleName(self.tr("Beginning of the note"))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.words.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.words.anchor_asked.connect(self.anchor_asked)
        self.words.viewport().installEventFilter(self)
        self.small = QLabel(self)
        self.small.setObjectName("muted")
        self.small.setTextFormat(Qt.TextFormat.PlainText)
        self.small.setWordWrap(True)
        self.menu_button = QToolButton(self)
        self.menu_button.setObjectName("more")
        self.menu_button.setText("\u22ef")
        self.menu_button.setToolTip(self.tr("More"))
        self.menu_button.clicked.connect(self._show_menu)
        head = QHBoxLayout()
        head.setSpacing(4)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(self.title)
        column.addWidget(self.words)
        head.addLayout(column, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.small, 1)
        foot.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 6, 4)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addLayout(foot)
        self.title.setFont(dresser.look.fonts.title)
        self.words.dress(dresser.look)
        self._tell(revisions)

    def show_note(self, note: Note, revisions: int) -> None:
        """Show the same note as it is now; cheaper than another card, and what has the keys keeps them."""
        self.note = note
        self.named = tuple(map(self._naming, note.links))
        self._tell(revisions)
        if layout := self.layout():
            layout.activate()  # so that it is as high as its text in the first picture already

    def _tell(self, revisions: int) -> None:
        note, name = self.note, note_name(self.note)
        for label, words in ((self.title, name), (self.small, small_print(note, revisions))):
            if label.text() != words:  # told the same, Qt lays out all the same
                label.setText(words)
        self.title.setVisible(bool(note.title) or not note.text)
        self.menu_button.setAccessibleName(self.tr("What can be done with \u201c%1\u201d").replace("%1", name))
        self.setAccessibleName(self.tr("Note: %1").replace("%1", name))
        self.setAccessibleDescription(self.small.text())
        self._tell_words()

    def _tell_words(self) -> None:
        text = self.note.text
        if len(text) > _MOST:
            text = f"{text[:_MOST].rsplit(None, 1)[0]} \u2026"
        html = f"<body>{rendered(text, self._naming)}</body>" if text.strip() else ""
        self.words.put(html, round(self._dresser.look.fonts.body.pixelSize() * 1.45 * _LINES))
        self.words.setVisible(bool(text.strip()))
        self.words.setFocusPolicy(Qt.FocusPolicy.TabFocus if self.note.links else Qt.FocusPolicy.NoFocus)
        if self.words.hasFocus() and not (self.note.links and text.strip()):
            self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the text beside its links opens the note."""
        if (
            watched is self.words.viewport()
            and isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
            and not self.words.anchorAt(event.position().toPoint())
        ):
            self.opened.emit(self.note.id)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the note, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.note.id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu where it was asked for."""
        self._pop_up(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card; a ring around it while it has the keys."""
        colours = self._dresser.look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(colours.focus if focused else colours.border, 2 if focused else 1))
        painter.setBrush(colours.card)
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 5, 5)
        painter.end()

    def _show_menu(self) -> None:
        self._pop_up(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def _pop_up(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(menu, self.note)
        menu.popup(place)
