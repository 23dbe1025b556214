from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from peaceplans.library import Library

ROOT = Path(__file__).parents[2]
Command = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def made_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library made from the bundled catalogue, to be copied."""
    file = tmp_path_factory.mktemp("library") / "library.sqlite"
    Library.open(file).close()
    return file


@pytest.fixture
def library_file(made_library: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the bundled catalogue that no other test writes to."""
    return Path(shutil.copy(made_library, tmp_path_factory.mktemp("own") / "library.sqlite"))


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file) as opened:
        yield opened


@pytest.fixture
def command(library_file: Path, tmp_path: Path) -> Command:
    """The program, run as a user runs it, in a folder of its own; to name it, read its statuses and what it says."""

    def run(*arguments: str, **more: object) -> subprocess.CompletedProcess[str]:
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        return subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "--library", str(library_file), *arguments],
            capture_output="stdout" not in more,
            text=True,
            encoding="utf-8",
            cwd=tmp_path,
            env=environment | {"PYTHONWARNINGS": "error"},
            timeout=60,
            check=False,
            **more,  # type: ignore[call-overload]
        )

    return run
