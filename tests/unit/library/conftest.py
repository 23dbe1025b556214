from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from peaceplans.library import Library
from peaceplans.library import library as facade
from peaceplans.model.catalogue import Catalogue
from tests.unit.library.notes_by_hand import ticking
from tests.unit.library.record import small_catalogue


class Bundle:
    """A catalogue made by hand in the place of the data files."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.loaded = 0

    def fingerprint(self) -> str:
        return str(hash(repr(self.catalogue)))

    def version(self) -> str:
        return self.catalogue.version

    def load(self) -> Catalogue:
        self.loaded += 1
        return self.catalogue


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch) -> Bundle:
    made = Bundle(small_catalogue())
    monkeypatch.setattr(facade, "BundledCatalogue", lambda _: made)
    return made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "my library.sqlite"


@pytest.fixture
def library(bundle: Bundle, path: Path) -> Iterator[Library]:
    with Library.open(path) as opened:
        yield opened


@pytest.fixture
def clock() -> Callable[[], str]:
    return ticking()


@pytest.fixture
def noted(bundle: Bundle, path: Path, clock: Callable[[], str]) -> Iterator[Library]:
    """A library in which a second passes with every change."""
    with Library.open(path, clock=clock) as opened:
        yield opened


@pytest.fixture
def other(noted: Library, path: Path, clock: Callable[[], str]) -> Iterator[Library]:
    """Another window on the same library."""
    with Library.open(path, clock=clock) as opened:
        yield opened


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that users other than the one who runs the tests can reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def as_plain_user() -> Iterator[Callable[[], None]]:
    """Give up the rights of root, whom no permission stops, until the test ends."""
    was = os.geteuid()

    def give_up() -> None:
        if was == 0:
            os.seteuid(65534)

    yield give_up
    os.seteuid(was)
