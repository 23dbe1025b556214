"""A list of instruments by kind, with a box for each, that can be searched."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from peaceplans.model.instrument import Instrument
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.conditions import Chosen
from peaceplans.sheets.guarantees.groups import grouped
from ui.controls.box_delegate import SMALL, BoxDelegate
from ui.guarantees.condition_words import met_words
from ui.guarantees.listed import ListedInstruments
from ui.guarantees.words import group_label, head_date
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

_ID = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
_WIDTH, _HEIGHT = 490, 460


class InstrumentList(QFrame):
    """Opens over the page; what is ticked is shown at once.

    Signals:
        chosen: ids of all that are ticked, in the order of the list.
        conditions_asked: instruments are to be chosen by a condition.
        closed: the list has gone.
    """

    chosen = Signal(object)
    conditions_asked = Signal()
    closed = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._dresser = dresser
        self._filling = False
        self._before = Qt.CheckState.Unchecked
        self.setObjectName("instrumentList")
        self.setAccessibleName(self.tr("Choose instruments"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search names and fields"))
        self.field.setAccessibleName(self.tr("Search instruments"))
        self.field.setClearButtonEnabled(False)
        self.field.installEventFilter(self)
        self.all_button = QPushButton(self.tr("All"), self)
        self.all_button.setAccessibleName(self.tr("Choose all that are listed"))
        self.none_button = QPushButton(self.tr("None"), self)
        self.none_button.setAccessibleName(self.tr("Choose none of those that are listed"))
        self.items = QStandardItemModel(self)
        self.listed = ListedInstruments(_ID, _WORDS, self)
        self.listed.setSourceModel(self.items)
        self.tree = QTreeView(self)
        self.tree.setModel(self.listed)
        self.tree.setItemDelegate(BoxDelegate(dresser, self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setAccessibleName(self.tr("Instruments by kind"))
        self.tree.setObjectName("instrumentTree")
        self.conditions_button = QPushButton(self.tr("Add a condition\u2026"), self)
        self.limited = QLabel(self)
        self.nothing = QLabel(self.tr("No instrument has these words."), self)
        for label in (self.limited, self.nothing):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.hide()
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.all_button)
        top.addWidget(self.none_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addLayout(top)
        layout.addWidget(self.limited)
        layout.addWidget(self.nothing)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.conditions_button)
        self.conditions_button.clicked.connect(self._on_conditions_asked)
        self.field.textChanged.connect(self._on_typed)
        self.all_button.clicked.connect(lambda: self._tick_listed(Qt.CheckState.Checked))
        self.none_button.clicked.connect(lambda: self._tick_listed(Qt.CheckState.Unchecked))
        self.items.itemChanged.connect(self._on_item_changed)
        self.tree.activated.connect(self._on_activated)
        self.tree.viewport().installEventFilter(self)
        self.tree.clicked.connect(self._on_clicked)
        dresser.look_changed.connect(self._dress)
        self._dress()

    def tell(self, instruments: Iterable[Instrument], chosen: Iterable[str], reference: str) -> None:
        """List these, tick those that are shown, and have the reference ticked and fixed."""
        ticked = set(chosen)
        if self.items.rowCount():
            self._filling = True
            for item in self._leaves():
                self._set(item, item.data(_ID) in ticked, is_reference=item.data(_ID) == reference)
            self._tick_groups()
            self._filling = False
            return
        self._filling = True
        found = tuple(instruments)
        for kind, members in grouped(found):
            group = QStandardItem(group_label(kind))
            group.setCheckable(True)
            group.setData("", _WORDS)
            for one in sorted(members, key=lambda one: one.date):
                group.appendRow(self._item(one, one.id in ticked, is_reference=one.id == reference))
            self.items.appendRow(group)
        self._tick_groups()
        self._filling = False
        self.tree.expandAll()

    def limit(self, asked: Chosen | None) -> None:
        """List only those that meet the conditions, and say how many are left out; all when None."""
        self.listed.limit(None if asked is None else [one.id for one in asked.met])
        self.tree.expandAll()
        self.limited.setVisible(asked is not None)
        if asked is not None:
            among = len(asked.met) + len(asked.undecided) + asked.others
            self.limited.setText(met_words(len(asked.met), len(asked.undecided), among))
        self._tell_nothing()

    def forget(self) -> None:
        """List anew at the next `tell`, since the instruments themselves have changed."""
        self.items.clear()

    def open_at(self, place: QPoint) -> None:
        """Show the list with its upper left corner here, moved so that it is on the screen."""
        fonts = self._dresser.look.fonts
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        width = min(fonts.scaled(_WIDTH), room.width())
        height = min(fonts.scaled(_HEIGHT), max(200, room.bottom() - place.y() - 8))
        self.resize(width, height)
        left = max(room.left(), min(place.x(), room.right() - width))
        self.move(left, place.y())
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def ticked(self) -> tuple[str, ...]:
        """Ids of all that are ticked, listed or not; the reference is not among them."""
        return tuple(
            str(item.data(_ID))
            for item in self._leaves()
            if item.isEnabled() and item.checkState() is Qt.CheckState.Checked
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field Down goes to the list, and Enter ticks the only one that is listed.

        A press in the list is looked at too, since the view does not tell of one on a box.
        """
        if watched is self.tree.viewport() and event.type() is QEvent.Type.MouseButtonPress:
            assert isinstance(event, QMouseEvent)
            index = self.tree.indexAt(event.position().toPoint())
            if index.isValid():
                self._before = self._at(index).checkState()
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._enter_tree()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                leaves = self._listed_leaves()
                if len(leaves) == 1:
                    self._toggle(leaves[0])
                return True
        return super().eventFilter(watched, event)

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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Kept for the next time."""
        super().closeEvent(event)

    def _item(self, one: Instrument, is_ticked: bool, *, is_reference: bool) -> QStandardItem:
        small = " \u00b7 ".join(part for part in (one_line(one.status), head_date(one.date)) if part)
        item = QStandardItem(one_line(one.short_title))
        item.setData(small, SMALL)
        item.setToolTip(plain_tip(one_line(one.title)))
        item.setData(one.id, _ID)
        told = (one.id, one.title, one.short_title, one.status, one.date, *(field.text for field in one.fields))
        item.setData(" ".join(told).casefold(), _WORDS)
        item.setData(one_line(f"{one.short_title}, {small}"), Qt.ItemDataRole.AccessibleTextRole)
        self._set(item, is_ticked, is_reference=is_reference)
        return item

    def _set(self, item: QStandardItem, is_ticked: bool, *, is_reference: bool) -> None:
        item.setCheckable(True)
        item.setEnabled(not is_reference)
        item.setCheckState(Qt.CheckState.Checked if is_ticked or is_reference else Qt.CheckState.Unchecked)

    def _leaves(self) -> list[QStandardItem]:
        groups = [self.items.item(row) for row in range(self.items.rowCount())]
        return [group.child(row) for group in groups for row in range(group.rowCount())]

    def _listed_leaves(self) -> list[QStandardItem]:
        listed = self.listed
        return [
            self.items.itemFromIndex(listed.mapToSource(listed.index(row, 0, listed.index(group, 0))))
            for group in range(listed.rowCount())
            for row in range(listed.rowCount(listed.index(group, 0)))
        ]

    def _tick_listed(self, state: Qt.CheckState) -> None:
        self._filling = True
        for item in self._listed_leaves():
            if item.isEnabled():
                item.setCheckState(state)
        self._filling = False
        self._tell_chosen()

    def _tick_groups(self) -> None:
        for row in range(self.items.rowCount()):
            group = self.items.item(row)
            states = {group.child(at).checkState() for at in range(group.rowCount())}
            group.setCheckState(states.pop() if len(states) == 1 else Qt.CheckState.PartiallyChecked)

    def _on_item_changed(self, item: QStandardItem) -> None:
        if self._filling:
            return
        if item.hasChildren():
            self._filling = True
            state = Qt.CheckState.Unchecked if item.checkState() is Qt.CheckState.Unchecked else Qt.CheckState.Checked
            for row in range(item.rowCount()):
                if item.child(row).isEnabled():
                    item.child(row).setCheckState(state)
            self._filling = False
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        self._filling = True
        self._tick_groups()
        self._filling = False
        self.chosen.emit(self.ticked())

    def _toggle(self, item: QStandardItem) -> None:
        if item.isEnabled():
            checked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)

    def _on_activated(self, index: QModelIndex) -> None:
        self._toggle(self._at(index))

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on the words ticks too; one on the box has done so already."""
        item = self._at(index)
        if item.checkState() is self._before:
            self._toggle(item)

    def _at(self, index: QModelIndex) -> QStandardItem:
        return self.items.itemFromIndex(self.listed.mapToSource(index))

    def _on_typed(self, words: str) -> None:
        self.listed.look_for(words)
        self.tree.expandAll()
        self._tell_nothing()

    def _tell_nothing(self) -> None:
        self.nothing.setVisible(not self.listed.rowCount())
        words = self.tr("No instrument has these words.")
        self.nothing.setText(words if self.field.text().strip() else self.tr("No instrument meets the conditions."))

    def _on_conditions_asked(self) -> None:
        self.close()
        self.conditions_asked.emit()

    def _enter_tree(self) -> None:
        first = self.listed.index(0, 0)
        if first.isValid():
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
            self.tree.setCurrentIndex(self.listed.index(0, 0, first))

    def _dress(self) -> None:
        look = self._dresser.look
        colours = look.colours
        self.setStyleSheet(
            f"QFrame#instrumentList {{ background: {colours.card.name()}; border: 1px solid {colours.border.name()}; }}"
            f"QTreeView#instrumentTree {{ background: {colours.card.name()}; border: none; outline: none; }}"
            f"QTreeView#instrumentTree:focus {{ border: 2px solid {colours.focus.name()}; }}"
        )
        self.tree.setIndentation(look.fonts.scaled(20))
        self.tree.doItemsLayout()
