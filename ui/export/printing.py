"""Pages to a PDF file or to a printer."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter

from peaceplans.model.errors import PeacePlansError
from ui.export.paper import DPI, Paper
from ui.export.paper_view import foot

_PDF_DPI = 600


def write_pdf(paper: Paper, buffer: QBuffer, creator: str) -> Iterator[float]:
    """Write the pages into an open buffer; yields how much is done, from 0 to 1."""
    writer = QPdfWriter(buffer)
    writer.setTitle(paper.title)
    writer.setCreator(creator)
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(paper.layout)
    yield from draw_pages(paper, writer, _PDF_DPI, range(len(paper.pages)))


def draw_pages(paper: Paper, device: QPagedPaintDevice, dpi: float, numbers: range) -> Iterator[float]:
    """Draw pages on a device whose units are those of the paper's margins; yields how much is done.

    Raises:
        PeacePlansError: the device cannot be drawn on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise PeacePlansError("the printer does not take the pages", remedy="print to a PDF file instead")
    try:
        room: QRectF = paper.room
        for done, number in enumerate(numbers, 1):
            if done > 1 and not device.newPage():
                raise PeacePlansError("the printer stopped taking pages", where=foot(number, len(paper.pages)))
            painter.save()
            painter.scale(dpi / DPI, dpi / DPI)
            painter.translate(-room.left(), -room.top())
            paper.draw(painter, number, foot(number, len(paper.pages)))
            painter.restore()
            yield done / len(numbers)
    finally:
        painter.end()
