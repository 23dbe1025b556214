"""A screen reader on the real accessibility bus reads the window: pages, rows, and where the keys are."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Self

import pytest

from tests.end_to_end.conftest import ROOT, Command

READER = Path(__file__).with_name("screen_reader.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


class Started:
    """A process in a group of its own, ended with all that it has started."""

    def __init__(self, command: list[str], environment: dict[str, str], log: Path, **more: object) -> None:
        self.log = log
        with log.open("wb") as errors:
            self.process = subprocess.Popen(
                command,
                env=environment,
                stderr=errors,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                **more,  # type: ignore[call-overload]
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for number in (15, 9):
            try:
                os.killpg(self.process.pid, number)
                self.process.wait(10)
            except ProcessLookupError:
                break
            except subprocess.TimeoutExpired:
                continue
        self.process.wait(10)
        if self.process.stdout:
            self.process.stdout.close()


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A home of its own, and no bus or screen but those that are started here."""
    foreign = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
    kept = {name: value for name, value in os.environ.items() if name not in foreign}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME"):
        folder = tmp_path / name
        folder.mkdir(mode=0o700)
        kept[name] = str(folder)
    return kept | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}


@pytest.fixture
def program(environment: dict[str, str], library_file: Path, tmp_path: Path) -> Iterator[Started]:
    """The program on a screen and a bus of its own."""
    library = tmp_path / "library.sqlite"
    shutil.copyfile(library_file, library)
    launcher = next(path for path in LAUNCHERS if Path(path).exists())
    with ExitStack() as stack:

        def start(name: str, *command: str, **more: object) -> Started:
            return stack.enter_context(Started(list(command), environment, tmp_path / f"{name}.log", **more))

        screen = ("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
        shown = start("screen", *screen, stdout=subprocess.PIPE)
        environment["DISPLAY"] = f":{_first_line(shown)}"
        bus = start("bus", "dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus)
        start("accessibility", launcher, "--launch-immediately")
        yield start("program", sys.executable, "-X", "faulthandler", str(ROOT / "main.py"), "--library", str(library))


def _first_line(started: Started) -> str:
    assert started.process.stdout is not None
    line = started.process.stdout.readline().decode().strip()
    assert line, started.log.read_text(encoding="utf-8")
    return line


def test_the_window_is_read_over_the_bus(
    environment: dict[str, str], program: Started, command: Command, tmp_path: Path
) -> None:
    if sys.platform != "linux":
        return  # other systems have other buses
    read = subprocess.run(
        ["/usr/bin/python3", str(READER)], env=environment, capture_output=True, text=True, timeout=110, check=False
    )
    assert program.process.poll() is None, program.log.read_text(encoding="utf-8")
    assert read.returncode == 0, read.stderr + program.log.read_text(encoding="utf-8")
    told = json.loads(read.stdout)
    assert {"Start", "Compare", "Guarantees"} <= set(told["pages"])
    assert "27-point programme" in told["window"]
    assert "20-point draft" in told["window"]
    assert "cell" in told["role"]
    expected = json.loads(command("compare", "ru-27", "ua-us-20", "--format", "json").stdout)
    rows = [row for row in told["rows"] if row[1]]
    total = len(expected["rows"])
    assert len(rows) == total
    for number, (row, shown) in enumerate(zip(expected["rows"], rows, strict=True), 1):
        assert shown[1].startswith(f"Row {number} of {total}, ")
        assert f", {row['certainty']}" in shown[1]
        for side, cell in (("left", shown[0]), ("right", shown[2])):
            if row[side]:
                assert " ".join(row[side][0]["text"].split()) in " ".join(cell.split())
            else:
                assert cell, "a side that is not there says so"
    assert told["moved_to"].startswith(f"Row 2 of {total}, ")
    assert told["tab_to"][1], f"a {told['tab_to'][0]} without a name has the keys"
