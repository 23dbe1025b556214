"""The printers of the system, and pages on their way to one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from peaceplans.model.errors import PeacePlansError
from ui.export.background import Background
from ui.export.page_view import page_of
from ui.export.pdf_pages import Drawn, PdfPages, drawing_thread
from ui.export.slices import Slices

_FINEST = 300  # dots to an inch that pages are drawn with
_BAND = 96  # lines of dots handed to the printer at one go


def asked_printer(pages: PdfPages, title: str, parent: QWidget) -> QPrinter | None:
    """The printer that the user chooses, for the paper of these pages; None when none was chosen.

    Raises:
        PeacePlansError: there is no printer.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise PeacePlansError("no printer is set up on this computer", remedy="export the report as a PDF file instead")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(layout_of(pages))
    printer.setDocName(title)
    printer.setFromTo(1, len(pages.points))
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(pages.points))
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if chosen else None


def layout_of(pages: PdfPages) -> QPageLayout:
    """The paper of the first page; its margins are in the page itself."""
    size = pages.sizes[0]
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    paper = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    lies = size.width() > size.height()
    direction = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    return QPageLayout(paper, direction, QMarginsF())


def asked_pages(printer: QPrinter, total: int) -> list[int]:
    """The pages (from 0) that are to be printed, in the order in which they are."""
    numbers = list(range(total))
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        numbers = numbers[printer.fromPage() - 1 : max(printer.toPage(), printer.fromPage())]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
    if printer.collateCopies():
        return numbers * copies
    return [number for number in numbers for _ in range(copies)]


class Printing(QObject):
    """Pages handed to a printer one after the other: drawn off the window's thread, handed over in bands.

    They are drawn from a file opened for that: the preview may show another one meanwhile.

    Signals:
        moved_on: how much is done, from 0 to 1.
        ended: the printer has all of them.
        failed: the `PeacePlansError` that ended it.
    """

    moved_on = Signal(float)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening = Background(drawing_thread(), PdfPages.close)
        self._drawing, self._handing = Background(drawing_thread()), Slices(self)
        self._painter: QPainter | None = None
        self._printer: QPrinter | None = None
        self._pages: PdfPages | None = None
        self._numbers: list[int] = []
        self._done = 0
        self._opening.done.connect(self._on_opened)
        self._opening.failed.connect(self._fail)
        self._drawing.done.connect(self._on_drawn)
        self._drawing.failed.connect(self._fail)
        self._handing.ended.connect(self._on_handed)

    @property
    def busy(self) -> bool:
        """Whether pages are on their way."""
        return self._printer is not None

    def start(self, content: bytes, printer: QPrinter) -> None:
        """Print the pages of this PDF file that the printer was asked for."""
        self.cancel()
        printer.setFullPage(True)
        self._printer, self._done = printer, 0
        self._opening.start(lambda _wanted: PdfPages.open(content))

    def cancel(self) -> None:
        """Leave it; what the printer has not begun is not printed."""
        if self._printer and self._painter:
            self._printer.abort()
        self._leave()

    def _on_opened(self, pages: PdfPages) -> None:
        assert self._printer
        self._pages = pages
        self._numbers = asked_pages(self._printer, len(pages.points))
        painter = QPainter()
        if not self._numbers or not painter.begin(self._printer):
            remedy = "export the report as a PDF file instead"
            self._fail(PeacePlansError("the printer does not take the pages", remedy=remedy))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter = painter
        self._next_page()

    def _next_page(self) -> None:
        pages, printer, number = self._pages, self._printer, self._numbers[self._done]
        assert pages
        assert printer
        pixels = min(printer.resolution(), _FINEST) / 72
        self._drawing.start(lambda _wanted: pages.draw(number, pixels))

    def _on_drawn(self, drawn: Drawn) -> None:
        assert self._printer
        if self._done and not self._printer.newPage():
            where = page_of(self._done, len(self._numbers))
            self._fail(PeacePlansError("the printer stopped taking pages", where=where))
            return
        self._handing.start(self._bands(drawn.image()))

    def _bands(self, image: QImage) -> Iterator[float]:
        """Hand a page over, as large as the paper is, in the middle of it; what is white on it is left out."""
        assert self._printer
        assert self._painter
        paper = QRectF(self._printer.pageLayout().fullRectPixels(self._printer.resolution()))
        scale = min(paper.width() / image.width(), paper.height() / image.height())
        left = paper.left() + (paper.width() - image.width() * scale) / 2
        above = paper.top() + (paper.height() - image.height() * scale) / 2
        for top in range(0, image.height(), _BAND):
            band = image.copy(0, top, image.width(), min(_BAND, image.height() - top))
            if not _is_white(band):
                place = QRectF(left, above + top * scale, band.width() * scale, band.height() * scale)
                self._painter.drawImage(place, band)
            yield min((top + _BAND) / image.height(), 1.0)

    def _on_handed(self) -> None:
        self._done += 1
        self.moved_on.emit(self._done / len(self._numbers))
        if self._done < len(self._numbers):
            self._next_page()
            return
        self._leave()
        self.ended.emit()

    def _fail(self, error: PeacePlansError) -> None:
        self._leave()
        self.failed.emit(error)

    def _leave(self) -> None:
        self._opening.cancel()
        self._drawing.cancel()
        self._handing.cancel()
        if self._pages:
            self._pages.close()
        if self._painter:
            self._painter.end()
        self._painter = self._printer = self._pages = None


def _is_white(band: QImage) -> bool:
    return not bytes(band.constBits()).strip(b"\xff")
