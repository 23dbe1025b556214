"""The table of rows: columns shared out by width, rows as high as their words, a topic that stays in sight."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow
from ui.compare.rows.card_painter import CardPainter
from ui.compare.rows.found_words import Finding, Hit, Shown
from ui.compare.rows.hit_scrolling import show_hit
from ui.compare.rows.layout_shelf import LayoutShelf
from ui.compare.rows.notice import Notice
from ui.compare.rows.place import RowPlace
from ui.compare.rows.row_delegate import RowDelegate
from ui.compare.rows.row_keys import led_to
from ui.compare.rows.rows_model import Column, Index, RowsModel
from ui.compare.rows.sticky_heading import StickyHeading
from ui.theme.look import Dresser


class RowTable(QTableView):
    """The rows of a sheet.

    Signals:
        row_selected: another row has been selected, or none.
        row_opened: a row is to be shown as text.
        shared_out: the width has been shared out anew.
        menu_asked: the menu of the selected row is to be opened at a place of the screen.
        resized: the table has another size.
    """

    row_selected = Signal()
    row_opened = Signal()
    shared_out = Signal()
    menu_asked = Signal(QPoint)
    resized = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.rows = RowsModel(self)
        self.shelf = LayoutShelf(dresser.look)
        self._delegate = RowDelegate(self.rows, self.shelf, self._painter(), self)
        self._sticky = StickyHeading(dresser, self)
        self.notice = Notice(dresser, self)
        self._guessed: set[int] = set()  # places of rows whose height is not exact yet
        self._placing = False
        self.sought: SheetRow | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(20)
        self._later.timeout.connect(self.settle)
        self.setViewport(QWidget(self))  # to wrap Qt's own in Python takes 15 ms of the start
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Rows of the comparison"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.doubleClicked.connect(self._on_double_clicked)
        dresser.look_changed.connect(self._on_look_changed)

    def show_sheet(self, sheet: ComparisonSheet | None, place: RowPlace) -> None:
        """Show another sheet, at the same place of it."""
        self.setUpdatesEnabled(False)
        self.sought = place.sought
        self.shelf.set_sheet(sheet)
        self.rows.set_sheet(sheet)
        self.clearSpans()
        for heading in self.rows.headings:
            self.setSpan(heading, 0, 1, len(Column))
        self._share_out(place)
        self.setUpdatesEnabled(True)
        self._on_scrolled()

    def renew_sheet(self, sheet: ComparisonSheet) -> None:
        """The same rows with other notes: nothing is selected anew, and the selected row stays where it is."""
        keeping, counts = RowPlace.of(self), self.rows.note_counts
        if not self.rows.renew(sheet):
            self.show_sheet(sheet, keeping)
            return
        self.sought = self.rows.renewed(self.sought)
        if self.rows.note_counts != counts:
            self._set_anew(keeping)

    def show_mode(self, sheet: ComparisonSheet) -> None:
        """The same rows, marked otherwise: nothing moves."""
        self.rows.sheet = sheet
        self.viewport().update()

    def selected(self) -> SheetRow | None:
        """The row that is selected."""
        index = self.currentIndex()
        return self.rows.shown(index.row()) if index.isValid() else None

    def select_place(self, place: int) -> None:
        """Select the row at a place, keeping the column, and bring it into sight."""
        if not self._placing:
            self.sought = self.rows.shown(place)  # also when it is selected already, standing in for a hidden one
        column = self.currentIndex().column() if self.currentIndex().isValid() else Column.MIDDLE
        self.setCurrentIndex(self.rows.index(place, column))

    def select_row(self, row_id: str) -> bool:
        """Select a row by its id; whether it is shown."""
        place = self.rows.place_of(row_id)
        if place is None:
            return False
        self.select_place(place)
        return True

    def fold_row(self, row_id: str, *, folded: bool) -> None:
        """Fold or unfold a row; the selected row stays where it is."""
        if self.shelf.folds(row_id) is not folded:
            keeping = RowPlace.of(self)
            self.shelf.set_folded(row_id, folded)
            self._set_anew(keeping)

    def fold_all(self, *, folded: bool) -> None:
        """Fold or unfold all rows; the selected row stays where it is."""
        keeping = RowPlace.of(self)
        self.shelf.fold_all(folded)
        self._set_anew(keeping)

    def toggle_fold(self) -> bool:
        """Unfold the selected row, or fold it again; whether it is long enough to be folded."""
        shown = self.selected()
        if shown is None or not self.shelf.row(shown).is_long:
            return False
        self.fold_row(shown.row.id, folded=not self.shelf.folds(shown.row.id))
        return True

    def _set_anew(self, keeping: RowPlace) -> None:
        self._share_out(keeping)
        self.viewport().update()

    def show_found(self, finding: Finding | None, hit: Hit | None = None) -> None:
        """Frame words in the cells; a hit that is named is selected and brought into sight."""
        self.show_found_quietly(finding, hit)
        if finding and hit:
            show_hit(self, finding, hit)

    def show_found_quietly(self, finding: Finding | None, hit: Hit | None = None) -> None:
        """The same, and nothing moves."""
        self._delegate.found = Shown(finding, hit) if finding else None
        self.viewport().update()

    @property
    def placing(self) -> bool:
        """Whether rows are being selected to keep the reader's place, and not by the reader."""
        return self._placing

    def seek(self, row_id: str) -> None:
        """Select a row by its id; what is nearest stands in for one that the filter hides."""
        sheet = self.rows.sheet
        if not self.select_row(row_id) and sheet:
            self.sought = next((shown for shown in sheet.all_rows if shown.row.id == row_id), self.sought)
            self._set_heights([], RowPlace.of(self))

    @property
    def head(self) -> int:
        """The height that the topic in sight takes from the top of the view, in pixels."""
        return self._sticky.height()

    def scroll_to_height(self, place: int, top: int) -> None:
        """Scroll so that a row begins so many pixels below the top of the view."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.rowViewportPosition(place) - top)

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight below the heading that stays; as little as is needed."""
        if not index.isValid():
            return
        if any(place <= index.row() for place in self._guessed):
            self._settle_before_moving()
        head = self.head
        top, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
        room = self.viewport().height()
        if top < head or height > room - head:
            self.scroll_to_height(index.row(), head)
        elif top + height > room:
            self.scroll_to_height(index.row(), room - height)

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads: over headings, by pages of the view, and through a row higher than the view."""
        self._settle_before_moving()
        return led_to(self, action)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another row is selected."""
        if not self._placing and current.isValid():
            self.sought = self.rows.shown(current.row())  # before anything scrolls and restores the place
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.row_selected.emit()

    def selectionCommand(self, index: Index, _event: object = None) -> QItemSelectionModel.SelectionFlag:
        """A row is always selected: clicks on headings and between rows change nothing."""
        if not index.isValid() or self.rows.shown(index.row()) is None:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a row; headings do not take the place of the selected row."""
        index = self.indexAt(event.position().toPoint())
        shown = self.rows.shown(index.row()) if index.isValid() else None
        if shown is None:
            return
        self.sought = shown
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self._on_fold(index, shown, event.position()):
            self.fold_row(shown.row.id, folded=not self.shelf.folds(shown.row.id))

    def _on_fold(self, index: Index, shown: SheetRow, at: QPointF) -> bool:
        """Whether a point is on the words that fold or unfold a card."""
        row = self.shelf.row(shown)
        card = {Column.LEFT: row.left, Column.RIGHT: row.right}.get(Column(index.column()))
        if card is None or card.fold is None:
            return False
        y = at.y() - self.rowViewportPosition(index.row()) - row.band
        return card.fold.y - 4 <= y <= max(card.fold.y + card.fold.height + 4, card.fold.y + 24)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse, or of the selected one when a key asks for it."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if not index.isValid() or self.rows.shown(index.row()) is None:
                return
            self.setCurrentIndex(index)
            self.menu_asked.emit(event.globalPos())
        elif self.selected():
            box = self.visualRect(self.currentIndex())
            self.menu_asked.emit(self.viewport().mapToGlobal(box.topLeft() + QPoint(40, 28)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            if self.selected():
                self.row_opened.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width; the selected row stays where it is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.shelf.set_width(self.viewport().width()):
            self._share_out(RowPlace.of(self))
        elif self._guessed:
            self._settle_in_sight(RowPlace.of(self))
        self._place_sticky()
        self.notice.place()
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is it known what is in sight."""
        super().showEvent(event)
        self._settle_in_sight(RowPlace.of(self))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The outline of the selected row is stronger while the keys go here."""
        super().focusInEvent(event)
        self._delegate.has_focus = True
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The outline is weaker while they go elsewhere."""
        super().focusOutEvent(event)
        self._delegate.has_focus = False
        self.viewport().update()

    def settle(self) -> None:
        """Give every row its exact height now; what is in sight stays where it is."""
        self._later.stop()
        if self._guessed:
            self._set_heights(sorted(self._guessed), RowPlace.of(self))

    def _share_out(self, keeping: RowPlace) -> None:
        """Give columns and rows their sizes: rows in sight at once, the others when there is time."""
        columns, rows = self.horizontalHeader(), self.verticalHeader()
        for column in Column:
            columns.resizeSection(column, self.shelf.width_of(column))
        self._guessed.clear()
        for place in range(self.rows.rowCount()):
            entry = self.rows.entry(place)
            if isinstance(entry, SheetRow) and not self.shelf.is_set(entry):
                self._guessed.add(place)
                rows.resizeSection(place, self.shelf.guess(entry))
            else:
                rows.resizeSection(place, self.shelf.height_of(entry))
        self._set_heights([], keeping)
        self.shared_out.emit()
        self._settle_in_sight(keeping)

    def _settle_in_sight(self, keeping: RowPlace) -> None:
        if not self.isVisible():
            return  # the size is not known yet
        while True:
            first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
            places = range(max(first, 0), (last if last >= 0 else self.rows.rowCount() - 1) + 1)
            guessed = [place for place in places if place in self._guessed]
            if not guessed:
                break
            self._set_heights(guessed, keeping)
        if self._guessed:
            self._later.start()

    def _set_heights(self, places: list[int], keeping: RowPlace) -> None:
        """Exact heights for these rows; the place is kept."""
        self._placing = True
        rows = self.verticalHeader()
        for place in places:
            rows.resizeSection(place, self.shelf.height_of(self.rows.entry(place)))
        self._guessed.difference_update(places)
        self.updateGeometries()
        keeping.restore(self)
        self._placing = False

    def _place_sticky(self) -> None:
        port = self.viewport().geometry()
        self._sticky.setGeometry(port.x(), port.y(), port.width(), self.shelf.geometry.heading)
        self._sticky.raise_()
        self._on_scrolled()

    def _settle_before_moving(self) -> None:
        if not self._placing:
            self.settle()

    def _on_scrolled(self) -> None:
        if self._guessed and not self._placing:
            self._settle_in_sight(RowPlace.of(self))
        height = self.shelf.geometry.heading
        top = self.rowAt(0)
        self._sticky.setVisible(top >= 0)
        if top < 0:
            return
        following = next((place for place in self.rows.headings if place > top), None)
        shift = 0
        if following is not None:
            shift = max(0, height - self.rowViewportPosition(following))
        lifted = self.rowViewportPosition(top) < 0 or self.rows.shown(top) is not None
        self._sticky.show_topic(self.rows.topic(top), self.shelf.geometry.margin, shift, lifted=lifted)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if self.rows.shown(index.row()):
            self.row_opened.emit()

    def _on_look_changed(self) -> None:
        place = RowPlace.of(self)
        self.shelf.set_look(self._dresser.look, self.viewport().width())
        self._delegate.cards = self._painter()
        self._share_out(place)
        self._place_sticky()
        self.viewport().update()

    def _painter(self) -> CardPainter:
        return CardPainter(self._dresser.look)
