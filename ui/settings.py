"""What the window remembers: its look, where one was, how one likes to work. Never the record, never notes."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QSettings

from peaceplans.report.citing.style import CitationStyle
from ui.places import Place
from ui.theme.look import TEXT_SIZES, Density, Theme

VERSION = 3
"""Of the file of settings: 1 knew the plans shown last, 2 knows places, 3 styles of citation."""

RECENT_COMPARISONS = 12
RECENT_ACTIONS = 12

Value = TypeVar("Value")


class Setting(Generic[Value]):
    """One setting: where it is kept, what it is when nothing was chosen, and how it is written as text.

    Args:
        read: the value from its text; None for text that is no value, since settings are edited by hand too.
    """

    def __init__(
        self, key: str, default: Value, read: Callable[[str], Value | None], write: Callable[[Value], str]
    ) -> None:
        self.key, self.default = key, default
        self._read, self._write = read, write

    @overload
    def __get__(self, settings: None, owner: type) -> Setting[Value]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> Value: ...
    def __get__(self, settings: Settings | None, owner: type) -> Setting[Value] | Value:
        """The value kept, or the default."""
        if settings is None:
            return self
        text = settings.text(self.key)
        value = self._read(text) if text else None
        return self.default if value is None else value

    def __set__(self, settings: Settings, value: Value) -> None:
        """Keep a value; nothing is written when it is the one kept."""
        settings.keep(self.key, self._write(value))


def _choice(key: str, default: StrEnum) -> Any:
    values = {value.value: value for value in type(default)}
    return Setting(key, default, values.get, lambda value: value.value)


def _yes_no(key: str, *, default: bool) -> Setting[bool]:
    return Setting(key, default, {"yes": True, "no": False}.get, lambda value: "yes" if value else "no")


def _words(key: str) -> Setting[str]:
    return Setting(key, "", lambda text: text, lambda value: value)


def _read_texts(text: str) -> tuple[str, ...] | None:
    try:
        read = json.loads(text)
    except ValueError:
        return None
    return tuple(one for one in read if isinstance(one, str)) if isinstance(read, list) else None


def _texts(key: str, most: int) -> Setting[tuple[str, ...]]:
    return Setting(key, (), _read_texts, lambda value: json.dumps(list(value)[:most], ensure_ascii=False))


class Settings:
    """Typed settings with defaults, kept in an INI file, or for one run only.

    Attributes:
        theme, text_size, density: the look.
        citation: the style in which things are cited when they are copied.
        author: the analyst's initials, put under notes.
        panel_open: whether the side panel is wanted where there is room.
        seen: whether the program was started before.
        library: the library opened at the start; empty for the one in the user's data folder.
        recent_actions: ids of what was chosen in the palette, latest first.
    """

    theme: Setting[Theme] = _choice("look/theme", Theme.SYSTEM)
    text_size: Setting[int] = Setting(
        "look/text_size", 100, lambda text: int(text) if text in {str(size) for size in TEXT_SIZES} else None, str
    )
    density: Setting[Density] = _choice("look/density", Density.COMFORTABLE)
    citation: Setting[CitationStyle] = _choice("work/citation", CitationStyle.CHICAGO)
    author = _words("work/author")
    panel_open: Setting[bool] = Setting(
        "window/panel",
        True,
        {"open": True, "closed": False}.get,
        lambda is_open: "open" if is_open else "closed",
    )
    seen = _yes_no("session/seen", default=False)
    library = _words("session/library")
    recent_actions = _texts("session/actions", RECENT_ACTIONS)

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store
        self._values: dict[str, object] = {}
        if store:
            self._bring_up_to_date()

    @classmethod
    def of_user(cls) -> Settings:
        """The settings of the user who runs the program."""
        return cls(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "PeacePlans", "window"))

    @classmethod
    def in_file(cls, path: Path) -> Settings:
        """Settings in a file of their own."""
        return cls(QSettings(str(path), QSettings.Format.IniFormat))

    @property
    def file(self) -> str:
        """The file they are kept in; empty when they are kept for one run only."""
        return self._store.fileName() if self._store else ""

    def flush(self) -> None:
        """Write what has changed to the file now."""
        if self._store:
            self._store.sync()

    def place(self, library: str) -> Place | None:
        """Where one was last in a library; None when it was never open."""
        return Place.from_text(self.text(f"{_section(library)}/place") or self.text("session/place"))

    def set_place(self, library: str, place: Place) -> None:
        """Remember where one is in a library."""
        self.keep(f"{_section(library)}/place", place.to_text())

    def recent(self, library: str) -> tuple[Place, ...]:
        """The comparisons shown lately in a library, latest first."""
        places = (Place.from_text(text) for text in _read_texts(self.text(f"{_section(library)}/recent")) or ())
        return tuple(place for place in places if place)

    def set_recent(self, library: str, places: Sequence[Place]) -> None:
        """Remember the comparisons shown lately."""
        texts = [place.to_text() for place in places[:RECENT_COMPARISONS]]
        self.keep(f"{_section(library)}/recent", json.dumps(texts, ensure_ascii=False))

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
        return self.text(f"export/{name}")

    def keep_export_choice(self, name: str, value: str) -> None:
        """Choose the same for the next report."""
        self.keep(f"export/{name}", value)

    def text(self, key: str) -> str:
        """What is kept under a key; empty for nothing."""
        value = self._values.get(key)
        if value is None and self._store:
            value = self._values[key] = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def keep(self, key: str, text: str) -> None:
        """Keep a text under a key, unless it is there already."""
        if text != self.text(key):
            self._write(key, text)

    def _write(self, key: str, value: object) -> None:
        self._values[key] = value
        if self._store:
            self._store.setValue(key, value)

    def _bring_up_to_date(self) -> None:
        """Turn what earlier versions wrote into what this one reads; what a later one wrote stays as it is."""
        text = self.text("settings/version")
        if text.isdigit() and int(text) >= VERSION:
            return
        left, right = self.text("compare/left"), self.text("compare/right")
        if left and right:
            self.keep("session/place", Place("compare", {"left": left, "right": right}).to_text())
            self.keep("session/seen", "yes")
        if self.text("work/citation") == "note":
            self.keep("work/citation", CitationStyle.CHICAGO.value)
        self.keep("settings/version", str(VERSION))


def _section(library: str) -> str:
    """The part of the file that belongs to a library; a path would be read as parts of parts."""
    return f"library-{sha256(library.encode()).hexdigest()[:16]}"
