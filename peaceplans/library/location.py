"""Where a library is: the user's data folder, a path, or a URL."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from peaceplans.library.faults import told
from peaceplans.model.errors import PeacePlansError

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


@dataclass(frozen=True, slots=True)
class Location:
    """Where a library is.

    Attributes:
        path: the file, absolute and without links.
        shown: the path or URL as the user gave it, without a password.
    """

    path: Path
    shown: str


def located(given: str | Path | None) -> Location:
    """The place that a path, a URL or nothing (the user's data folder) stands for; makes only the latter's folder.

    Raises:
        PeacePlansError: no file can be there, or the URL is of no kind that is supported.
    """
    if given is None:
        from platformdirs import user_data_path

        path = user_data_path("PeacePlans") / "library.sqlite"
        with told(str(path.parent)):
            path.parent.mkdir(parents=True, exist_ok=True)
        place = Location(path, str(path))
    elif isinstance(given, str) and _URL.match(given):
        place = _of_url(given)
    else:
        place = Location(_real(given), str(given))
    _refuse_impossible(place)
    return place


def _of_url(text: str) -> Location:
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise PeacePlansError("this is no address of a library", remedy="name a file, or sqlite:///FILE") from error
    shown = url.render_as_string(hide_password=True) if url.password else text
    if url.get_backend_name() != "sqlite":
        raise PeacePlansError(
            f"libraries in {url.get_backend_name()} are not supported",
            where=shown,
            remedy="name a file, or sqlite:///FILE",
        )
    if url.host or not url.database or url.database == ":memory:":
        raise PeacePlansError("the address names no file", where=shown, remedy="write sqlite:///FILE")
    return Location(_real(url.database), shown)


def _real(given: str | Path) -> Path:
    """The file itself: absolute, behind ``~`` and links."""
    return Path(os.path.realpath(os.path.expanduser(given)))


def _refuse_impossible(place: Location) -> None:
    with told(place.shown):
        if place.path.is_dir():
            raise PeacePlansError("this is a folder, not a file", where=place.shown, remedy="name a file in it")
        if place.path.exists() and not place.path.is_file():
            raise PeacePlansError("this is no ordinary file", where=place.shown, remedy="name another one")
        folder = place.path.parent
        if folder.exists() and not folder.is_dir():
            raise PeacePlansError(
                f"'{folder}' is a file, not a folder", where=place.shown, remedy="name a file in a folder"
            )
        if not folder.is_dir():
            raise PeacePlansError(
                f"the folder '{folder}' does not exist",
                where=place.shown,
                remedy="make it first, or name another place",
            )
