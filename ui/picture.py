"""The window as a picture, without a screen."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from peaceplans.compare.comparison import Order
from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.sheets.comparison_sheet import Mode


def save_picture(
    library: Library,
    left: str,
    right: str,
    path: str | Path,
    *,
    size: tuple[int, int] = (1440, 900),
    scale: float = 1.0,
    dark: bool = False,
    order: Order = Order.TOPIC,
    mode: Mode | None = None,
) -> None:
    """Write the window that compares two plans as a PNG file, whole or not at all.

    Args:
        library: where the plans are.
        left: id of the left plan.
        right: id of the right plan.
        path: the file; replaced only when the new one is complete.
        size: width and height of the window in logical pixels, at least 640 x 400.
        scale: pixels of the picture for each logical pixel, 0.5 to 4.
        dark: whether in the dark theme.
        order: the order of rows.
        mode: None for the one that fits the plans.

    Raises:
        PeacePlansError: size or scale cannot be drawn, a plan is not in the library, or the file cannot be written.
    """
    width, height = size
    if not (640 <= width <= 10_000 and 400 <= height <= 10_000 and 0.5 <= scale <= 4):
        raise PeacePlansError(
            f"a picture of {width}x{height} at scale {scale:g} cannot be drawn",
            remedy="ask for 640x400 to 10000x10000 pixels at a scale of 0.5 to 4",
        )
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEvent, Qt
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
    _write(image, Path(path))


def _write(image: object, path: Path) -> None:
    from PySide6.QtGui import QImage

    assert isinstance(image, QImage)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".png", dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise PeacePlansError(error.strerror or "the file cannot be made", where=str(path.parent)) from error
    try:
        if not image.save(name):
            raise PeacePlansError("the picture cannot be written", where=str(path), remedy="is the disk full?")
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(name, 0o666 & ~mask)
        os.replace(name, path)
    except OSError as error:
        raise PeacePlansError(error.strerror or "the file cannot be written", where=str(path)) from error
    finally:
        Path(name).unlink(missing_ok=True)
