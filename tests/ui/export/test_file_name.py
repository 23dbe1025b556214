from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate

from ui.export.file_name import proposed_name, usual_folder, with_suffix

DAY = QDate(2026, 1, 9)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("28-point draft beside 20-point draft", "28-point-draft-beside-20-point-draft-2026-01-09.html"),
        ("../../etc/passwd", "etc-passwd-2026-01-09.html"),
        ("CON", "con-2026-01-09.html"),
        ("Мирний план / Україна", "мирний-план-україна-2026-01-09.html"),
        ('a"b<c>|d?*:\n\x00e', "a-b-c-d-e-2026-01-09.html"),
        ("", "peace-plans-2026-01-09.html"),
        ("x" * 300, f"{'x' * 80}-2026-01-09.html"),
    ],
)
def test_names_fit_every_file_system(title: str, name: str) -> None:
    assert proposed_name(title, "html", DAY) == name


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("a.html", "a.md"),
        ("a.MD", "a.md"),
        ("a", "a.md"),
        ("v1.2", "v1.2.md"),
        (".html", ".html.md"),
        ("a.csl.json", "a.md"),
        ("a.json", "a.md"),
    ],
)
def test_the_ending_follows_the_format(name: str, found: str) -> None:
    assert with_suffix(name, "md", ("html", "md", "json", "csl.json")) == found


def test_a_folder_that_is_there_is_used_again(tmp_path: Path) -> None:
    assert usual_folder(str(tmp_path)) == tmp_path
    assert usual_folder(str(tmp_path / "none")).is_dir()
    assert usual_folder("").is_dir()
