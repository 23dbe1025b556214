"""Kills the window while somebody types, and looks at what is left.

As often as one likes: ``python -m tests.end_to_end.killed_while_typing 50``.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from peaceplans.library import Library

ROOT = Path(__file__).parents[2]
MOST = 2.0
"""Seconds of typing that may be lost."""

_BEGUN = 20  # seconds until the first letter, at most


@dataclass(frozen=True, slots=True)
class Death:
    """What was left of a run.

    Attributes:
        typed, kept: the text as it was typed, and what the library has of it.
        lost: seconds between the first letter that is missing and the kill; 0 when none is.
        faults: what ``check`` finds.
        named: whether the note was there with its title.
    """

    typed: str
    kept: str
    lost: float
    faults: tuple[str, ...]
    named: bool

    @property
    def is_beginning(self) -> bool:
        """Whether what was kept is what was typed, up to somewhere."""
        return self.typed.startswith(self.kept)


def killed(template: Path, folder: Path, seed: int) -> Death:
    """Type for a while into a library of its own, kill, and open what is left."""
    library, record = folder / f"library {seed}.sqlite", folder / f"typed {seed}.txt"
    shutil.copyfile(template, library)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    arguments = [sys.executable, "-m", "tests.end_to_end.type_and_die", str(library), str(record), str(seed)]
    process = subprocess.Popen(arguments, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    try:
        _wait_for(record, process)
        time.sleep(random.Random(seed).uniform(0.1, 4.5))
    finally:
        process.kill()
        when = time.time()
        process.wait()
    return _left(library, record, when)


def _wait_for(record: Path, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _BEGUN
    while not (record.exists() and record.stat().st_size):
        if process.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"nothing was typed; the window ended with {process.poll()}")
        time.sleep(0.01)


def _left(path: Path, record: Path, when: float) -> Death:
    lines = record.read_text(encoding="utf-8").split("\n")
    pairs = [(float(line.partition(" ")[0]), line.partition(" ")[2]) for line in lines if " " in line]
    typed = "".join(letter for _, letter in pairs)
    with Library.open(path) as library:
        faults = tuple(str(fault) for fault in library.check())
        notes = library.notes.all()
        draft = library.notes.draft(notes[0].id) if notes else None
        kept = draft.text if draft else notes[0].text if notes else ""
        title = draft.title if draft else notes[0].title if notes else ""
    missing = len(kept)
    lost = when - pairs[missing][0] if missing < len(pairs) else 0.0
    named = title == "Typed until the end" or when - pairs[0][0] < MOST
    return Death(typed, kept, lost, faults, named)


def main(times: int) -> int:
    """Do it and print the figures."""
    deaths = []
    with TemporaryDirectory() as name:
        folder = Path(name)
        template = folder / "template.sqlite"
        Library.open(template).close()
        for seed in range(1, times + 1):
            death = killed(template, folder, seed)
            deaths.append(death)
            letters = len(death.typed) - len(death.kept)
            words = f"{len(death.typed)} typed, {letters} lost, {death.lost:.2f} s"
            print(
                f"{seed}: {words}{'' if death.is_beginning else ', NOT A BEGINNING'} {' '.join(death.faults)}",
                flush=True,
            )
    losses = [death.lost for death in deaths]
    whole = not any(death.faults for death in deaths) and all(death.is_beginning and death.named for death in deaths)
    print(f"{times} times: most {max(losses):.2f} s lost, median {statistics.median(losses):.2f} s; whole: {whole}")
    return 0 if whole and max(losses) <= MOST else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 50))
