"""The printers of the system."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from peaceplans.model.errors import PeacePlansError
from ui.export.paper import Paper
from ui.export.printing import draw_pages


def asked_printer(paper: Paper, parent: QWidget) -> QPrinter | None:
    """The printer that the user chooses, for this paper; None when none was chosen.

    Raises:
        PeacePlansError: there is no printer.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise PeacePlansError("no printer is set up on this computer", remedy="save the pages as a PDF file instead")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(paper.layout)
    printer.setDocName(paper.title)
    printer.setFromTo(1, len(paper.pages))
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(paper.pages))
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if chosen else None


def print_pages(paper: Paper, printer: QPrinter) -> Iterator[float]:
    """Hand pages to a printer; yields how much is done, from 0 to 1."""
    numbers = range(len(paper.pages))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        numbers = range(max(printer.fromPage() - 1, 0), min(printer.toPage(), len(paper.pages)))
    yield from draw_pages(paper, printer, printer.resolution(), numbers)
