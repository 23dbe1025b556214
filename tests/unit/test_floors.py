"""The floors of the house, as prose."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FLOORS = [
    {"peaceplans.model"},
    {"peaceplans.catalogue", "peaceplans.readers", "peaceplans.compare"},
    {"peaceplans.library"},
    {"peaceplans.sheets"},
    {"peaceplans.report"},
    {"peaceplans.cli", "ui"},
    {"main"},
]
STANDARD_LIBRARY_ONLY = "peaceplans.model"


def modules() -> list[tuple[str, Path]]:
    files = [ROOT / "main.py", *sorted((ROOT / "peaceplans").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py"))]
    return [(".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"), file) for file in files]


def imports(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{file}: imports are absolute"
            found.add(node.module or "")
    return found


def part_of(module: str) -> str | None:
    """The part of the house a module belongs to: ``peaceplans.compare`` for ``peaceplans.compare.words``."""
    parts = module.split(".")
    name = ".".join(parts[:2]) if parts[0] == "peaceplans" else parts[0]
    return name if any(name in floor for floor in FLOORS) else None


def floor_of(part: str) -> int:
    return next(number for number, floor in enumerate(FLOORS) if part in floor)


@pytest.mark.parametrize(("module", "file"), modules(), ids=lambda value: value if isinstance(value, str) else "")
def test_a_file_imports_only_from_its_own_part_and_from_floors_below(module: str, file: Path) -> None:
    part = part_of(module)
    if part is None:
        return  # the package's own docstring and version
    for imported in imports(file):
        other = part_of(imported)
        if other and other != part:
            assert floor_of(other) < floor_of(part), f"{module} imports {imported}"


@pytest.mark.parametrize(("module", "file"), modules(), ids=lambda value: value if isinstance(value, str) else "")
def test_qt_stays_in_the_window_and_sql_in_the_library(module: str, file: Path) -> None:
    names = {name.split(".")[0] for name in imports(file)}
    if not module.startswith("ui"):
        assert not names & {"PySide6", "shiboken6"}
    if not module.startswith("peaceplans.library"):
        assert not names & {"sqlalchemy", "alembic", "sqlite3"}
    if module.startswith(STANDARD_LIBRARY_ONLY):
        assert names - {"peaceplans"} <= set(sys.stdlib_module_names)


def test_the_subject_is_importable_where_there_is_no_qt() -> None:
    names = [name for name, _ in modules() if name.startswith("peaceplans") and "migrations" not in name]
    program = (
        f"import sys, importlib\nsys.modules['PySide6'] = None\nfor name in {names!r}: importlib.import_module(name)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
