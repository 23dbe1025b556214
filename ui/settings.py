"""What the window remembers: its place and look, and the plans shown last. Never the record."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.theme.look import TEXT_SIZES, Theme


class Settings:
    """Typed settings with defaults, kept in an INI file, or for one run only.

    Attributes:
        theme, text_size: the look; panel_open: whether the side panel is wanted where there is room.
    """

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store
        self._values: dict[str, object] = {}

    @classmethod
    def of_user(cls) -> Settings:
        """The settings of the user who runs the program."""
        return cls(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "PeacePlans", "window"))

    @classmethod
    def in_file(cls, path: Path) -> Settings:
        """Settings in a file of their own."""
        return cls(QSettings(str(path), QSettings.Format.IniFormat))

    @property
    def theme(self) -> Theme:
        """The theme; that of the system when none was chosen."""
        text = self._text("look/theme")
        return Theme(text) if text in list(Theme) else Theme.SYSTEM

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._write("look/theme", theme.value)

    @property
    def text_size(self) -> int:
        """The text size in per cent."""
        text = self._text("look/text_size")
        return int(text) if text in {str(size) for size in TEXT_SIZES} else 100

    @text_size.setter
    def text_size(self, per_cent: int) -> None:
        self._write("look/text_size", str(per_cent))

    @property
    def panel_open(self) -> bool:
        """Whether the side panel is wanted where there is room for it."""
        return self._text("window/panel") != "closed"

    @panel_open.setter
    def panel_open(self, is_open: bool) -> None:
        self._write("window/panel", "open" if is_open else "closed")

    @property
    def plans(self) -> tuple[str, str]:
        """Ids of the plans shown last, left and right; empty when none were."""
        return self._text("compare/left"), self._text("compare/right")

    @plans.setter
    def plans(self, ids: tuple[str, str]) -> None:
        self._write("compare/left", ids[0])
        self._write("compare/right", ids[1])

    @property
    def geometry(self) -> QByteArray:
        """The window's place as Qt writes it; empty when none was kept."""
        value = self._values.get("window/geometry")
        if value is None and self._store:
            value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._write("window/geometry", geometry)

    def export_choice(self, name: str) -> str:
        """What was chosen last for reports (``format``, ``folder``, ``paper`` ...); empty when nothing was."""
        return self._text(f"export/{name}")

    def keep_export_choice(self, name: str, value: str) -> None:
        """Choose the same for the next report."""
        self._write(f"export/{name}", value)

    def _text(self, name: str) -> str:
        value = self._values.get(name)
        if value is None and self._store:
            value = self._store.value(name, "")
        return value if isinstance(value, str) else ""

    def _write(self, name: str, value: object) -> None:
        self._values[name] = value
        if self._store:
            self._store.setValue(name, value)
