"""The window as a picture, without a screen."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from peaceplans.compare.comparison import Order
from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.sheets.comparison.sheet import Mode

if TYPE_CHECKING:
    from ui.window import MainWindow


def draw_picture(
    library: Library,
    view: str,
    ids: Sequence[str] = (),
    *,
    size: tuple[int, int] = (1440, 900),
    scale: float = 1.0,
    dark: bool = False,
    text_size: int = 100,
    order: Order = Order.TOPIC,
    mode: Mode | None = None,
    against: str = "",
    state: Mapping[str, object] | None = None,
) -> bytes:
    """The window with one of its pages, as the bytes of a PNG picture.

    Args:
        library: what is shown.
        view: the page, by its name in places.
        ids: two plans for compare, plans for matrix and instruments for guarantees (none for the usual ones), one note
            or none for notes.
        size: width and height of the window in logical pixels, at least 640 x 400.
        scale: pixels of the picture for each logical pixel, 0.5 to 4.
        dark: whether in the dark theme.
        text_size: in per cent, one of those that can be chosen.
        order: of the rows of compare.
        mode: how compare marks what differs; None for the one that fits the plans.
        against: the instrument that the others are compared with.
        state: what the page is to show besides, as its places have it.

    Raises:
        PeacePlansError: size or scale cannot be drawn, or what is to be shown is not in the library.
    """
    width, height = size
    if not (640 <= width <= 10_000 and 400 <= height <= 10_000 and 0.5 <= scale <= 4):
        raise PeacePlansError(
            f"a picture of {width}x{height} at scale {scale:g} cannot be drawn",
            remedy="ask for 640x400 to 10000x10000 pixels at a scale of 0.5 to 4",
        )
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, Qt
    from PySide6.QtGui import QImage

    from ui.app import make_application
    from ui.settings import Settings
    from ui.theme.look import Theme
    from ui.window import MainWindow

    application = make_application()
    settings = Settings()
    settings.theme = Theme.DARK if dark else Theme.LIGHT
    settings.text_size = text_size
    plans = (ids[0], ids[1]) if view == "compare" else ()
    window = MainWindow(library, settings, *plans)
    try:
        _show(window, view, ids, against, order, mode, state or {})
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(width, height)
        window.show()
        application.sendPostedEvents()  # what the layouts have asked for
        _settle(window)
        image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        window.render(image)
    finally:
        window.close()
        window.deleteLater()
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(content, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, the call a string
    return bytes(content.data().data())


def _show(
    window: MainWindow,
    view: str,
    ids: Sequence[str],
    against: str,
    order: Order,
    mode: Mode | None,
    state: Mapping[str, object],
) -> None:
    """Have the window show what is to be drawn."""
    from ui.places import Place

    if view == "compare":
        if window.view:
            window.view.show_plans(ids[0], ids[1], order, mode)
    elif view == "guarantees" and (ids or against):
        window.ways.go(Place(view, {"chosen": list(ids), "against": against, **state}))
    elif view == "notes" and ids:
        window.ways.go(Place(view, {"note": window.desk.library.notes.get(ids[0]).id}))
    elif state:
        window.ways.go(Place(view, state))
    else:
        window.ways.show_page(view)


def _settle(window: MainWindow) -> None:
    """What otherwise waits until it is painted is done now; the rows look as they do when they have the keys."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QApplication

    if window.view and window.page is window.view:
        QApplication.sendEvent(window.view.table, QFocusEvent(QEvent.Type.FocusIn))
        window.view.table.settle()
        window.view.panel.fill()
    elif window.page.name == "guarantees":
        from ui.guarantees.page import GuaranteesPage

        if isinstance(window.page, GuaranteesPage):
            QApplication.sendEvent(window.page.table, QFocusEvent(QEvent.Type.FocusIn))
            window.page.panel.settle()
    elif window.page.name == "matrix":
        from ui.matrix.page import MatrixPage

        if isinstance(window.page, MatrixPage):
            QApplication.sendEvent(window.page.table, QFocusEvent(QEvent.Type.FocusIn))
            window.page.following.settle()
            window.page.panel.settle()
    elif window.page.name == "positions":
        from ui.positions.page import PositionsPage

        if isinstance(window.page, PositionsPage):
            QApplication.sendEvent(window.page.table, QFocusEvent(QEvent.Type.FocusIn))
            window.page.panel.settle()
    elif window.page.name == "library":
        from ui.library.page import LibraryPage

        if isinstance(window.page, LibraryPage):
            QApplication.sendEvent(window.page.table, QFocusEvent(QEvent.Type.FocusIn))
            if window.page.choice.plan:
                window.page.plan_view.text.fill()
            window.page.panel.settle()
    elif window.page.name == "timeline":
        from ui.timeline.page import TimelinePage

        if isinstance(window.page, TimelinePage):
            QApplication.sendEvent(window.page.content.items, QFocusEvent(QEvent.Type.FocusIn))
            window.page.content.items.grab()  # it is scrolled when it is painted
            window.page.settle()
    QApplication.sendPostedEvents()
