"""The window as a picture, without a screen."""

from __future__ import annotations

import os

from peaceplans.compare.comparison import Order
from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.sheets.comparison_sheet import Mode


def draw_picture(
    library: Library,
    left: str,
    right: str,
    *,
    size: tuple[int, int] = (1440, 900),
    scale: float = 1.0,
    dark: bool = False,
    order: Order = Order.TOPIC,
    mode: Mode | None = None,
) -> bytes:
    """The window that compares two plans, as the bytes of a PNG picture.

    Args:
        library: where the plans are.
        left: id of the left plan.
        right: id of the right plan.
        size: width and height of the window in logical pixels, at least 640 x 400.
        scale: pixels of the picture for each logical pixel, 0.5 to 4.
        dark: whether in the dark theme.
        order: the order of rows.
        mode: None for the one that fits the plans.

    Raises:
        PeacePlansError: size or scale cannot be drawn, or a plan is not in the library.
    """
    width, height = size
    if not (640 <= width <= 10_000 and 400 <= height <= 10_000 and 0.5 <= scale <= 4):
        raise PeacePlansError(
            f"a picture of {width}x{height} at scale {scale:g} cannot be drawn",
            remedy="ask for 640x400 to 10000x10000 pixels at a scale of 0.5 to 4",
        )
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QEvent, Qt
    from PySide6.QtGui import QFocusEvent, QImage

    from ui.app import make_application
    from ui.settings import Settings
    from ui.theme.look import Theme
    from ui.window import MainWindow

    application = make_application()
    settings = Settings()
    settings.theme = Theme.DARK if dark else Theme.LIGHT
    window = MainWindow(library, settings, left, right)
    try:
        if window.view:
            window.view.show_plans(left, right, order, mode)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(width, height)
        window.show()
        application.sendPostedEvents()  # what the layouts have asked for
        if window.view:
            application.sendEvent(window.view.table, QFocusEvent(QEvent.Type.FocusIn))
            window.view.table.settle()
            window.view.panel.fill()
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
