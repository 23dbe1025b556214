"""The pages of a report as they will be printed, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.export.paper import Paper
from ui.theme.look import Dresser

_GAP = 14
_WIDEST, _NARROWEST, _STEP = 3.0, 0.25, 1.25


def foot(number: int, total: int) -> str:
    """What stands at the foot of a page (from 0)."""
    text = QCoreApplication.translate("Paper", "%1 of %2")
    return text.replace("%1", str(number + 1)).replace("%2", str(total))


class PaperView(QAbstractScrollArea):
    """Shows pages; paints only those in sight.

    Signals:
        page_changed: another page (from 0) is at the top.
    """

    page_changed = Signal(int)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._paper: Paper | None = None
        self._zoom = 0.0  # 0: as wide as there is room
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pages as they will be printed"))
        self.setMinimumSize(QSize(200, 160))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        dresser.look_changed.connect(self.viewport().update)

    @property
    def page(self) -> int:
        """The page (from 0) at the top."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._paper.pages) if self._paper else 0

    @property
    def scale(self) -> float:
        """Screen pixels to a pixel of the paper."""
        if self._paper is None:
            return 1.0
        return self._zoom or max((self.viewport().width() - 2 * _GAP) / self._paper.size.width(), _NARROWEST)

    def show_paper(self, paper: Paper | None) -> None:
        """Show these pages from the first, or none."""
        self._paper = paper
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self._on_scrolled()

    def go_to_page(self, number: int) -> None:
        """Bring a page (from 0) to the top."""
        self.verticalScrollBar().setValue(round(number * self._step()))

    def zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 for as wide as there is room."""
        held = self._page
        self._zoom = min(max(self.scale * _STEP**steps, _NARROWEST), _WIDEST) if steps else 0.0
        self._arrange()
        self.go_to_page(held)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pages in sight, and a ring when the keys go here."""
        colours = self._dresser.look.colours
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.viewport().rect()
        painter.fillRect(ground, colours.page)
        if self._paper:
            top = self.verticalScrollBar().value()
            first = max(int((top - _GAP) / self._step()), 0)
            for number in range(first, self.page_count):
                sheet = self._sheet(number)
                if sheet.top() > ground.height():
                    break
                self._paint_page(painter, number, sheet)
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRect(QRectF(ground).adjusted(1, 1, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages by Page Up and Page Down, the ends by Home and End, the zoom by plus, minus and 0."""
        bar = self.verticalScrollBar()
        places = {
            Qt.Key.Key_PageDown: min(self._page + 1, max(self.page_count - 1, 0)) * self._step(),
            Qt.Key.Key_PageUp: max(self._page - 1, 0) * self._step(),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        key = Qt.Key(event.key())
        if key in places:
            bar.setValue(round(places[key]))
        elif key in steps:
            self.zoom(steps[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Control and the wheel change the zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same page stays at the top."""
        super().resizeEvent(event)
        held = self._page
        self._arrange()
        self.go_to_page(held)

    def _paint_page(self, painter: QPainter, number: int, sheet: QRectF) -> None:
        assert self._paper is not None
        painter.fillRect(sheet, Qt.GlobalColor.white)
        painter.setPen(QPen(self._dresser.look.colours.border, 1))
        painter.drawRect(sheet)
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(self.scale, self.scale)
        self._paper.draw(painter, number, foot(number, self.page_count))
        painter.restore()

    def _sheet(self, number: int) -> QRectF:
        assert self._paper is not None
        size = self._paper.size.size() * self.scale
        left = max((self.viewport().width() - size.width()) / 2, _GAP) - self.horizontalScrollBar().value()
        top = _GAP + number * self._step() - self.verticalScrollBar().value()
        return QRectF(left, top, size.width(), size.height())

    def _step(self) -> float:
        """From the top of one page to that of the next."""
        return (self._paper.size.height() * self.scale if self._paper else 0) + _GAP

    def _arrange(self) -> None:
        size = self.viewport().size()
        width, height = 0.0, 0.0
        if self._paper:
            width = self._paper.size.width() * self.scale + 2 * _GAP
            height = self._step() * self.page_count + _GAP
        for bar, whole, part in (
            (self.horizontalScrollBar(), width, size.width()),
            (self.verticalScrollBar(), height, size.height()),
        ):
            bar.setRange(0, max(round(whole - part), 0))
            bar.setPageStep(part)
            bar.setSingleStep(40)
        self.viewport().update()

    def _on_scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = min(int(middle / self._step()), max(self.page_count - 1, 0)) if self._paper else 0
        text = self.tr("Page %1 of %2").replace("%1", str(page + 1)).replace("%2", str(self.page_count))
        self.setAccessibleDescription(text if self.page_count else "")
        self.viewport().update()
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
