"""A library of the bundled catalogue for sheets."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from peaceplans.library import Library


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library made once, since that takes most of a second."""
    path = tmp_path_factory.mktemp("made") / "library.sqlite"
    Library.open(path).close()
    return path


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[Library]:
    with Library.open(shutil.copy(made, tmp_path / "library.sqlite")) as opened:
        yield opened
