from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from peaceplans.library import Library


@pytest.fixture(scope="session")
def bundled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the bundled catalogue; only read."""
    path = tmp_path_factory.mktemp("bundled") / "library.sqlite"
    Library.open(path).close()
    return path


@pytest.fixture(scope="module")
def bundled(bundled_file: Path) -> Iterator[Library]:
    with Library.open(bundled_file) as opened:
        yield opened
