"""The strip that draws one commitment through all plans by date, over the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from peaceplans.report.printable import one_line
from peaceplans.sheets.matrix.strand import Strand, StrandName, StrandStep
from ui.controls.elided_label import ElidedLabel
from ui.controls.menu_button import MenuButton
from ui.controls.sign_button import SignButton
from ui.matrix.strand_delegate import StrandDelegate
from ui.matrix.strand_model import StrandModel
from ui.theme.look import Dresser

_NAME = 34  # characters of a commitment on the button


class FollowStrip(QWidget):
    """Which commitment, its figures in a line, and a step for each plan.

    Signals:
        strand_chosen: key of the commitment to be followed.
        all_asked: it is to be followed through all plans of the library (True), or through those shown.
        step_asked: a `StrandStep` whose cell is to be shown.
        closed: nothing is to be followed any more.
    """

    strand_chosen = Signal(str)
    all_asked = Signal(bool)
    step_asked = Signal(object)
    closed = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.chooser = MenuButton(dresser, self.tr("Follow"), self)
        self.headline = ElidedLabel(self)
        self.all_button = QPushButton(self.tr("all plans"), self)
        self.all_button.setCheckable(True)
        self.all_button.setObjectName("switch")
        self.all_button.setAccessibleName(self.tr("Follow through all plans of the library"))
        self.all_button.setToolTip(self.tr("Follow through all plans of the library, not only those shown"))
        self.close_button = SignButton(dresser, "close", self.tr("Follow nothing more (Escape)"), self)
        self.steps = _Steps(dresser, self)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.chooser)
        top.addWidget(self.headline, 1)
        top.addWidget(self.all_button)
        top.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.steps)
        self.chooser.chosen.connect(lambda key: self.strand_chosen.emit(key))
        self.all_button.clicked.connect(self.all_asked)
        self.close_button.clicked.connect(self.closed)
        self.steps.step_asked.connect(self.step_asked)
        self.steps.left.connect(self.closed)
        dresser.look_changed.connect(self._dress)
        self._dress()

    @property
    def strand(self) -> Strand | None:
        """What is followed."""
        return self.steps.model_.strand

    def tell(self, strand: Strand | None, names: Sequence[StrandName], *, through_all: bool = False) -> None:
        """Follow this commitment, and offer these; nothing is shown for None."""
        self.all_button.setChecked(through_all)
        self.setVisible(strand is not None)
        self.steps.show_strand(strand)
        if strand is None:
            return
        offered = [(name.key, _offer(name), self._short(name.label)) for name in names]
        if strand.key not in {name.key for name in names}:
            offered.insert(0, (strand.key, _capital(strand.label), self._short(strand.label)))
        self.chooser.offer(offered, strand.key)
        self.headline.tell(one_line(strand.headline) or self.tr("No plan shown states a value."))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of bars, with a hairline below."""
        colours = self._dresser.look.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.page)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.hairline)
        painter.end()

    def _short(self, label: str) -> str:
        name = _capital(label)
        name = name if len(name) <= _NAME else f"{name[: _NAME - 1].rstrip()}\u2026"
        return self.tr("Follow: %1").replace("%1", name)

    def _dress(self) -> None:
        look = self._dresser.look
        self.headline.setFont(look.fonts.chrome)
        colours = look.colours
        self.all_button.setStyleSheet(
            f"QPushButton:checked {{ background: {colours.chosen.name()}; border-color: {colours.text.name()}; }}"
        )
        self.steps.fit()


def _capital(label: str) -> str:
    text = one_line(label)
    return text[:1].upper() + text[1:]


def _offer(name: StrandName) -> str:
    return f"{_capital(name.label)} ({len(name.plans)})"


class _Steps(QListView):
    """The steps from left to right.

    Attributes:
        had_keys: whether the keys were here later than in the table.

    Signals:
        step_asked: a step was clicked or entered.
        left: Escape was pressed.
    """

    step_asked = Signal(object)
    left = Signal()

    def __init__(self, dresser: Dresser, parent: QWidget) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.model_ = StrandModel(self)
        self.setModel(self.model_)
        self.delegate = StrandDelegate(self.model_, dresser, self)
        self.had_keys = False
        self._room = 16_777_215  # Qt's own for any
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(self.tr("The commitment in each plan, by date"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("strandSteps")
        self.setStyleSheet("QListView#strandSteps { background: transparent; }")
        self.clicked.connect(self._ask)
        self.activated.connect(self._ask)

    def show_strand(self, strand: Strand | None) -> None:
        """Show the steps of a commitment; the last one with a value is in sight."""
        if strand == self.model_.strand:
            return
        self.model_.show_strand(strand)
        self.fit()

    def fit(self, room: int | None = None) -> None:
        """As high as the steps and a bar under them; brief ones where these would take more than there is room for."""
        self._room = self._room if room is None else room
        self.delegate.dress()
        self.delegate.brief = False
        self.delegate.brief = self.delegate.needed_height() > self._room
        self.doItemsLayout()
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setMinimumHeight(min(self.delegate.needed_height(), 60) + bar + 2)
        self.setMaximumHeight(self.delegate.needed_height() + bar + 2)

    def show_step(self, plan: str) -> None:
        """Mark the step of a plan."""
        strand = self.model_.strand
        for number, step in enumerate(strand.steps if strand else ()):
            if step.plan.id == plan:
                self.setCurrentIndex(self.model_.index(number))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There always is a current step."""
        super().focusInEvent(event)
        self.had_keys = True
        if not self.currentIndex().isValid() and self.model_.rowCount():
            self.setCurrentIndex(self.model_.index(0))

    def sizeHint(self) -> QSize:
        """As high as all of a step."""
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the cell, Escape closes the strip."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._ask(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes along the steps."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - turn)
        event.accept()

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid():
            step: StrandStep = self.model_.step(index.row())
            self.step_asked.emit(step)
