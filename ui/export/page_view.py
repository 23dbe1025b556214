"""The pages of a PDF file, one below the other, drawn from the file itself."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.export.background import Background
from ui.export.pdf_pages import Drawn, PdfPages, drawing_thread
from ui.theme.look import Dresser

_GAP = 14
_POINT = 96 / 72  # screen pixels to a point at a scale of 1
_WIDEST, _NARROWEST, _STEP = 3.0, 0.25, 1.25
_KEPT = 48_000_000  # bytes of pages that are out of sight


def page_of(number: int, total: int) -> str:
    """Which page (from 0) it is."""
    text = QCoreApplication.translate("Paper", "%1 of %2")
    return text.replace("%1", str(number + 1)).replace("%2", str(total))


class PageView(QAbstractScrollArea):
    """Shows pages; those in sight are drawn one after the other, off the window's thread.

    Signals:
        page_changed: another page (from 0) is at the top.
        drawn: all pages in sight are drawn as sharp as the screen is.
        failed: the `PeacePlansError` for which they cannot be.
    """

    page_changed = Signal(int)
    drawn = Signal()
    failed = Signal(object)

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._pages: PdfPages | None = None
        self._tops: tuple[float, ...] = (0.0,)  # of the pages in points, and the end of the last one
        self._images: dict[int, tuple[float, QImage]] = {}  # page -> pixels to a point, and the picture
        self._asked: tuple[int, float] = (-1, 0.0)
        self._zoom = 0.0  # 0: as wide as there is room
        self._page = 0
        self._drawing, self._opening = Background(drawing_thread()), Background(drawing_thread(), PdfPages.close)
        self._drawing.done.connect(self._on_drawn)
        self._drawing.failed.connect(self.failed)
        self._opening.done.connect(self._on_opened)
        self._opening.failed.connect(self.failed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pages as they will be printed"))
        self.setMinimumSize(QSize(200, 120))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        dresser.look_changed.connect(self.viewport().update)

    @property
    def page(self) -> int:
        """The page (from 0) at the top."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages.points) if self._pages else 0

    @property
    def pages(self) -> PdfPages | None:
        """The pages shown."""
        return self._pages

    @property
    def busy(self) -> bool:
        """Whether pages in sight are not drawn yet."""
        return self._opening.busy or (self.isVisible() and not all(map(self._sharp, self._in_sight())))

    @property
    def scale(self) -> float:
        """Screen pixels to a 96th of an inch."""
        if self._pages is None or not self._pages.points:
            return 1.0
        widest = max(width for width, _ in self._pages.points) * _POINT
        return self._zoom or max((self.viewport().width() - 2 * _GAP) / widest, _NARROWEST)

    def show_file(self, content: bytes | None) -> None:
        """Show the pages of this PDF file, or none."""
        self._drawing.cancel()
        self._opening.cancel()
        if content is None:
            self._show(None)
        else:
            self._opening.start(lambda _wanted: PdfPages.open(content))

    def go_to_page(self, number: int) -> None:
        """Bring a page (from 0) to the top."""
        if self.page_count:
            wanted = min(max(number, 0), self.page_count - 1)
            self.verticalScrollBar().setValue(round(self._top(wanted) - _GAP))
            self._set_page(wanted)  # which may not be at the top, there being nothing below it

    def zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 for as wide as there is room."""
        held = self._page
        self._zoom = min(max(self.scale * _STEP**steps, _NARROWEST), _WIDEST) if steps else 0.0
        self._arrange()
        self.go_to_page(held)

    def cancel(self) -> None:
        """Leave everything; nothing is drawn any more."""
        self.show_file(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pages in sight, and a ring when the keys go here."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ground = self.viewport().rect()
        painter.fillRect(ground, self._dresser.look.colours.page)
        for number in self._in_sight():
            self._paint_page(painter, number, self._sheet(number))
        if self.hasFocus():
            painter.setPen(QPen(self._dresser.look.colours.focus, 2))
            painter.drawRect(QRectF(ground).adjusted(1, 1, -1, -1))
        painter.end()
        self._draw_next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages by Page Up and Page Down, the ends by Home and End, the zoom by plus, minus and 0."""
        pages = {
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_Home: 0,
        }
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        key = Qt.Key(event.key())
        if key in pages:
            self.go_to_page(pages[key])
        elif key == Qt.Key.Key_End:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
            self._set_page(max(self.page_count - 1, 0))
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

    def _on_opened(self, pages: PdfPages | None) -> None:
        self._show(pages)

    def _show(self, pages: PdfPages | None) -> None:
        if self._pages:
            self._pages.close()
        same = pages is not None and self._pages is not None and len(pages.points) == len(self._pages.points)
        held = self._page if same else 0
        self._pages, self._page = pages, 0
        self._images.clear()
        steps = (height for _, height in pages.points) if pages else ()
        self._tops = tuple(accumulate(steps, initial=0.0))
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self.go_to_page(held)
        self._on_scrolled()
        self.page_changed.emit(self._page)

    def _paint_page(self, painter: QPainter, number: int, sheet: QRectF) -> None:
        painter.fillRect(sheet, Qt.GlobalColor.white)
        if number in self._images:
            image = self._images[number][1]
            if self._sharp(number):  # pixel for pixel
                image.setDevicePixelRatio(self.devicePixelRatioF())
                painter.drawImage(sheet.topLeft(), image)
            else:
                painter.drawImage(sheet, image)
        painter.setPen(QPen(self._dresser.look.colours.border, 1))
        painter.drawRect(sheet)

    def _draw_next(self) -> None:
        """Have the first page in sight drawn that is not there as sharp as the screen is."""
        pages, sight = self._pages, list(self._in_sight())
        if pages is None or self._opening.busy:
            return
        if self._drawing.busy and self._asked[1] == self._pixels and self._asked[0] in sight:
            return
        number = next((number for number in sight if not self._sharp(number)), -1)
        if number < 0:
            self._drawing.cancel()
            return
        pixels = self._pixels
        self._asked = (number, pixels)
        self._drawing.start(lambda _wanted: (number, pixels, pages.draw(number, pixels)))

    def _on_drawn(self, result: tuple[int, float, Drawn]) -> None:
        number, pixels, drawn = result
        self._images[number] = (pixels, drawn.image())
        sight = set(self._in_sight())
        hidden = [one for one in self._images if one not in sight]
        while hidden and sum(self._images[one][1].sizeInBytes() for one in hidden) > _KEPT:
            del self._images[hidden.pop(0)]
        self._draw_next()
        self.viewport().update()
        if not self._drawing.busy:
            self.drawn.emit()

    @property
    def _pixels(self) -> float:
        """Pixels of the screen to a point of the page."""
        return self.scale * _POINT * self.devicePixelRatioF()

    def _sharp(self, number: int) -> bool:
        return number in self._images and self._images[number][0] == self._pixels

    def _in_sight(self) -> range:
        """The numbers of the pages of which anything is in sight."""
        height = self.viewport().height()
        found = [number for number in range(self.page_count) if self._is_in_sight(number, height)]
        return range(found[0], found[-1] + 1) if found else range(0)

    def _is_in_sight(self, number: int, height: int) -> bool:
        top = self._top(number) - self.verticalScrollBar().value()
        return top < height and self._top(number + 1) - _GAP - self.verticalScrollBar().value() > 0

    def _sheet(self, number: int) -> QRectF:
        assert self._pages is not None
        width, height = (length * self.scale * _POINT for length in self._pages.points[number])
        left = max((self.viewport().width() - width) / 2, _GAP) - self.horizontalScrollBar().value()
        top = self._top(number) - self.verticalScrollBar().value()
        return QRectF(round(left), round(top), width, height)

    def _top(self, number: int) -> float:
        """Of a page, in the whole of all pages."""
        return self._tops[number] * self.scale * _POINT + _GAP * (number + 1)

    def _arrange(self) -> None:
        size = self.viewport().size()
        width, height = 0.0, 0.0
        if self._pages and self._pages.points:
            width = max(wide for wide, _ in self._pages.points) * self.scale * _POINT + 2 * _GAP
            height = self._top(self.page_count)
        for bar, whole, part in (
            (self.horizontalScrollBar(), width, size.width()),
            (self.verticalScrollBar(), height, size.height()),
        ):
            bar.setRange(0, max(round(whole - part), 0))
            bar.setPageStep(part)
            bar.setSingleStep(40)
        self.viewport().update()

    def _on_scrolled(self) -> None:
        line = self.verticalScrollBar().value() + self.viewport().height() / 3
        self._set_page(max((number for number in range(self.page_count) if self._top(number) <= line), default=0))

    def _set_page(self, page: int) -> None:
        text = self.tr("Page %1 of %2").replace("%1", str(page + 1)).replace("%2", str(self.page_count))
        self.setAccessibleDescription(text if self.page_count else "")
        self.viewport().update()
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
