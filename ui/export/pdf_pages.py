"""The pages of a PDF file as pictures, drawn from its bytes, for the preview and for printers.

What the drawing thread makes holds nothing of Qt: its binding keeps a list of all objects, and reads it in the window's
thread without stopping the others.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from peaceplans.model.errors import PeacePlansError
from ui.export.background import Threads

_thread = Threads()


def drawing_thread() -> Threads:
    """The one thread in which PDFium is called: it cannot be in two at the same time."""
    return _thread


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as dots: four bytes each (blue, green, red, none), line by line."""

    dots: bytes
    width: int
    height: int
    stride: int

    def image(self) -> QImage:
        """The picture; only in the window's thread."""
        return QImage(self.dots, self.width, self.height, self.stride, QImage.Format.Format_RGB32).copy()


@dataclass(frozen=True, slots=True, eq=False)
class PdfPages:
    """An open file; all but its sizes belongs to the thread that draws.

    Attributes:
        points: width and height of each page.
    """

    points: tuple[tuple[float, float], ...]
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
        return cls(tuple(document.get_page_size(number) for number in range(len(document))), document)

    @property
    def sizes(self) -> tuple[QSizeF, ...]:
        """Of the pages, in points; only in the window's thread."""
        return tuple(QSizeF(width, height) for width, height in self.points)

    def draw(self, number: int, scale: float) -> Drawn:
        """A page (from 0) at so many pixels a point, on white; only in the drawing thread."""
        if number not in self._loaded:
            self._loaded.clear()
            self._loaded[number] = self._document[number]
        drawn = self._loaded[number].render(scale=scale, prefer_bgrx=True, may_draw_forms=False)
        made = Drawn(bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride)
        drawn.close()
        return made

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
