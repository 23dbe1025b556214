"""The look of everything: colours and fonts, changed together by theme and text size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.theme.colours import DARK, LIGHT, Colours
from ui.theme.fonts import Fonts
from ui.theme.palette import palette_of
from ui.theme.style_sheet import style_sheet

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""The text sizes one can choose, in per cent."""


class Theme(StrEnum):
    """Which colours: always light, always dark, or as the system has it."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Density(StrEnum):
    """How close rows and lines stand."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, fonts and density of one moment."""

    colours: Colours
    fonts: Fonts
    density: Density = Density.COMFORTABLE


class Dresser(QObject):
    """Holds the look and puts it on the application.

    Signals:
        look_changed: after colours or fonts have changed.
    """

    look_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        text_size: int,
        parent: QObject | None = None,
        *,
        density: Density = Density.COMFORTABLE,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._density = density
        self._text_size = text_size if text_size in TEXT_SIZES else 100
        self._fonts = Fonts.of_scale(self._text_size / 100)
        self.look = self._made()
        self._put_on()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        """The theme chosen."""
        return self._theme

    @property
    def text_size(self) -> int:
        """The text size chosen, in per cent."""
        return self._text_size

    @property
    def density(self) -> Density:
        """The density chosen."""
        return self._density

    def set_density(self, density: Density) -> None:
        """Let rows and lines stand closer, or not."""
        self._density = density
        self._renew()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self._renew()

    def set_text_size(self, per_cent: int) -> None:
        """Change the text size to one of TEXT_SIZES."""
        if per_cent not in TEXT_SIZES:
            raise ValueError(f"no text size of {per_cent} per cent")
        self._text_size = per_cent
        self._fonts = Fonts.of_scale(per_cent / 100)
        self._renew()

    def step_text_size(self, steps: int) -> None:
        """Larger by so many sizes, or smaller when negative; stops at the ends."""
        place = TEXT_SIZES.index(self._text_size) + steps
        self.set_text_size(TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)])

    def _made(self) -> Look:
        dark = self._theme is Theme.DARK
        if self._theme is Theme.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Look(DARK if dark else LIGHT, self._fonts, self._density)

    def _renew(self) -> None:
        look = self._made()
        if look == self.look:
            return
        self.look = look
        self._put_on()
        self.look_changed.emit()

    def _put_on(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(palette_of(self.look.colours))
        application.setFont(self.look.fonts.chrome)
        application.setStyleSheet(style_sheet(self.look.colours, self.look.fonts))

    def _on_system_changed(self) -> None:
        if self._theme is Theme.SYSTEM:
            self._renew()
