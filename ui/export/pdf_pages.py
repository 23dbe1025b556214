"""The pages of a PDF file as pictures, drawn from its bytes, for the preview and for printers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QSizeF, QThreadPool
from PySide6.QtGui import QImage

from peaceplans.model.errors import PeacePlansError
from ui.export.background import one_thread

_threads: list[QThreadPool] = []


def drawing_thread() -> QThreadPool:
    """The one thread in which PDFium is called: it cannot be in two at the same time."""
    if not _threads:
        _threads.append(one_thread())
    return _threads[0]


@dataclass(frozen=True, slots=True, eq=False)
class PdfPages:
    """An open file; all but its sizes belongs to the thread that draws.

    Attributes:
        sizes: of the pages, in points.
    """

    sizes: tuple[QSizeF, ...]
    _document: Any  # of pypdfium2
    _loaded: dict[int, Any] = field(default_factory=dict)  # the page drawn last: a page is drawn more than once

    @classmethod
    def open(cls, content: bytes) -> PdfPages:
        """Open a file; only in the drawing thread.

        Raises:
            PeacePlansError: it is no PDF file.
        """
        from pypdfium2 import PdfDocument, PdfiumError  # type: ignore[import-untyped]

        try:
            document = PdfDocument(content)
        except PdfiumError as error:
            raise PeacePlansError("the pages cannot be shown", where="PDF", remedy=str(error)) from error
        sizes = tuple(QSizeF(*document.get_page_size(number)) for number in range(len(document)))
        return cls(sizes, document)

    def draw(self, number: int, scale: float) -> QImage:
        """A page (from 0) at so many pixels a point, on white; only in the drawing thread."""
        if number not in self._loaded:
            self._loaded.clear()
            self._loaded[number] = self._document[number]
        drawn = self._loaded[number].render(scale=scale, prefer_bgrx=True, may_draw_forms=False)
        image = QImage(bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()
        drawn.close()
        return image

    def text(self, number: int) -> str:
        """The words of a page in reading order; only in the drawing thread."""
        page = self._document[number].get_textpage()
        found: str = page.get_text_bounded()
        page.close()
        return found

    def close(self) -> None:
        """Leave the file; done in the drawing thread, since it may be drawn from at this moment."""
        drawing_thread().start(self._close)

    def _close(self) -> None:
        self._loaded.clear()
        self._document.close()
