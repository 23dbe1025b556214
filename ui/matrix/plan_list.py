"""A list of the plans with a box for each, that can be searched and put in order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from peaceplans.model.plan import Plan
from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.choosing import shown
from ui.controls.box_delegate import SMALL, BoxDelegate
from ui.controls.sign_button import SignButton
from ui.matrix.words import plan_particulars
from ui.theme.look import Dresser
from ui.theme.tips import plain_tip

_ID = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
_WIDTH, _HEIGHT = 520, 520


class PlanList(QFrame):
    """Opens over the page; plans shown stand first in the order of the columns; what is ticked is shown at once.

    Signals:
        chosen: ids of all that are ticked.
        move_asked: id of a plan, and 1 to move its column to the right or -1 to the left.
        by_date_asked: columns are to stand by date.
        closed: the list has gone.
    """

    chosen = Signal(object)
    move_asked = Signal(str, int)
    by_date_asked = Signal()
    closed = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._dresser = dresser
        self._filling = False
        self._stale = True
        self._before = Qt.CheckState.Unchecked
        self.setObjectName("planList")
        self.setAccessibleName(self.tr("Choose plans"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search plans"))
        self.field.setAccessibleName(self.tr("Search plans"))
        self.field.installEventFilter(self)
        self.all_button = QPushButton(self.tr("All"), self)
        self.all_button.setAccessibleName(self.tr("Show all that are listed"))
        self.none_button = QPushButton(self.tr("None"), self)
        self.none_button.setAccessibleName(self.tr("Show none of those that are listed"))
        self.up_button = SignButton(dresser, "up", self.tr("Column further to the left (Ctrl+Shift+Up)"), self)
        self.down_button = SignButton(dresser, "down", self.tr("Column further to the right (Ctrl+Shift+Down)"), self)
        self.date_button = QPushButton(self.tr("By date"), self)
        self.date_button.setAccessibleName(self.tr("Put the columns in order of date"))
        self.items = QStandardItemModel(self)
        self.listed = QSortFilterProxyModel(self)
        self.listed.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.listed.setFilterRole(_WORDS)
        self.listed.setSourceModel(self.items)
        self.view = QListView(self)
        self.view.setModel(self.listed)
        self.view.setItemDelegate(BoxDelegate(dresser, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Plans, those shown first"))
        self.view.setObjectName("planItems")
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.nothing = QLabel(self.tr("No plan has these words."), self)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.hide()
        self._lay_out()
        self.field.textChanged.connect(self._on_typed)
        self.all_button.clicked.connect(lambda: self._tick_listed(Qt.CheckState.Checked))
        self.none_button.clicked.connect(lambda: self._tick_listed(Qt.CheckState.Unchecked))
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.date_button.clicked.connect(self._on_by_date)
        self.items.itemChanged.connect(self._on_item_changed)
        self.view.activated.connect(self._on_activated)
        self.view.clicked.connect(self._on_clicked)
        dresser.look_changed.connect(self._dress)
        self._dress()

    def tell(self, plans: Sequence[Plan], choice: MatrixChoice) -> None:
        """Tick what is shown; when it is opened or columns were moved, list those in the order of the columns first.

        While plans are ticked their order stays, so that nothing moves under the pointer.
        """
        order = [*shown(choice), *(one for one in choice.plans if one in choice.hidden)]
        place = {name: number for number, name in enumerate(order)}
        listed = sorted(plans, key=lambda plan: place.get(plan.id, len(place)))
        ticked = set(shown(choice))
        current = self._current_id()
        self._filling = True
        if self._stale or not self.items.rowCount():
            self._stale = False
            self.items.clear()
            for plan in listed:
                self.items.appendRow(self._item(plan))
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if item.data(_ID) in ticked else Qt.CheckState.Unchecked)
        self._filling = False
        self._select(current)

    def forget(self) -> None:
        """List anew at the next `tell`, since the plans themselves have changed."""
        self.items.clear()

    def grow_stale(self) -> None:
        """The order may be another at the next `tell`."""
        self._stale = True

    def open_at(self, place: QPoint) -> None:
        """Show the list with its upper left corner here, moved so that it is on the screen."""
        fonts = self._dresser.look.fonts
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        width = min(fonts.scaled(_WIDTH), room.width())
        height = min(fonts.scaled(_HEIGHT), max(200, room.bottom() - place.y() - 8))
        self.resize(width, height)
        self.move(max(room.left(), min(place.x(), room.right() - width)), place.y())
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def ticked(self) -> tuple[str, ...]:
        """Ids of all that are ticked, listed or not."""
        return tuple(str(item.data(_ID)) for item in self._items() if item.checkState() is Qt.CheckState.Checked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field to the list, Enter ticks the only plan listed, Ctrl+Shift with Up and Down moves."""
        if watched is self.view.viewport() and event.type() is QEvent.Type.MouseButtonPress:
            assert isinstance(event, QMouseEvent)
            index = self.view.indexAt(event.position().toPoint())
            if index.isValid():
                self._before = self._at(index).checkState()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._on_key(watched, event):
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

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.all_button)
        top.addWidget(self.none_button)
        bottom.addWidget(self.up_button)
        bottom.addWidget(self.down_button)
        bottom.addWidget(self.date_button)
        bottom.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addLayout(top)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        layout.addLayout(bottom)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if watched is self.field and event.key() == Qt.Key.Key_Down:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.listed.index(0, 0))
            return True
        if watched is self.field and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.listed.rowCount() == 1:
                self._toggle(self._at(self.listed.index(0, 0)))
            return True
        if watched is self.view and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() == both:
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        return False

    def _item(self, plan: Plan) -> QStandardItem:
        small = plan_particulars(plan)
        item = QStandardItem(one_line(plan.short_title))
        item.setData(small, SMALL)
        item.setToolTip(plain_tip(one_line(plan.title)))
        item.setData(plan.id, _ID)
        item.setData(f"{plan.id} {plan.title} {plan.short_title} {plan.date} {' '.join(plan.authors)}", _WORDS)
        item.setData(one_line(f"{plan.short_title}, {small}"), Qt.ItemDataRole.AccessibleTextRole)
        item.setCheckable(True)
        return item

    def _items(self) -> list[QStandardItem]:
        return [self.items.item(row) for row in range(self.items.rowCount())]

    def _current_id(self) -> str:
        index = self.view.currentIndex()
        return str(self._at(index).data(_ID)) if index.isValid() else ""

    def _select(self, name: str) -> None:
        for row in range(self.listed.rowCount()):
            if self._at(self.listed.index(row, 0)).data(_ID) == name:
                self.view.setCurrentIndex(self.listed.index(row, 0))
                self.view.scrollTo(self.listed.index(row, 0))

    def _move(self, step: int) -> None:
        name = self._current_id()
        if name:
            self._stale = True
            self.move_asked.emit(name, step)

    def _on_by_date(self) -> None:
        self._stale = True
        self.by_date_asked.emit()

    def _tick_listed(self, state: Qt.CheckState) -> None:
        self._filling = True
        for row in range(self.listed.rowCount()):
            self._at(self.listed.index(row, 0)).setCheckState(state)
        self._filling = False
        self.chosen.emit(self.ticked())

    def _on_item_changed(self, _item: QStandardItem) -> None:
        if not self._filling:
            self.chosen.emit(self.ticked())

    def _toggle(self, item: QStandardItem) -> None:
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
        self.listed.setFilterFixedString(words.strip())
        self.nothing.setVisible(not self.listed.rowCount())

    def _dress(self) -> None:
        colours = self._dresser.look.colours
        self.setStyleSheet(
            f"QFrame#planList {{ background: {colours.card.name()}; border: 1px solid {colours.border.name()}; }}"
            f"QListView#planItems {{ background: {colours.card.name()}; border: none; outline: none; }}"
            f"QListView#planItems:focus {{ border: 2px solid {colours.focus.name()}; }}"
        )
        self.view.doItemsLayout()
