"""Renews the file of the window's texts, from which translations are made.

`python tools/translations.py` writes ui/translations/peaceplans_en.ts and every other peaceplans_*.ts anew;
with names of files, those are written.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "ui" / "translations"
ENGLISH = FOLDER / "peaceplans_en.ts"


def sources() -> list[Path]:
    """The modules in which the window's texts stand."""
    return [ROOT / "main.py", *sorted((ROOT / "ui").rglob("*.py"))]


def extract(target: Path, *modules: Path) -> str:
    """Extract all texts into a file, keeping the translations that are in it; what lupdate said.

    Line numbers are left out, so that the file changes only when a text does.

    Raises:
        subprocess.CalledProcessError: lupdate found something that it cannot read.
    """
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    command = [str(lupdate), *map(str, modules or sources()), "-ts", str(target)]
    command += ["-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en"]
    language = target.stem.partition("_")[2]
    command += ["-target-language", language] if language else []
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, timeout=120)  # noqa: S603
    return done.stdout + done.stderr


def main(arguments: list[str]) -> int:
    """Renew the files named, or all there are."""
    for target in map(Path, arguments) if arguments else sorted({ENGLISH, *FOLDER.glob("peaceplans_*.ts")}):
        print(extract(target.resolve()).strip())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
