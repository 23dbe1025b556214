"""The same report is the same bytes, whoever makes it, wherever and whenever."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from peaceplans.report.blocks import Document
from peaceplans.report.moment import moment

MAKING = """
import hashlib
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.page_setup import PageSetup
from peaceplans.report.pdf import pdf
from tests.unit.report.sample import sheet
print(hashlib.sha256(pdf(comparison_document(sheet()), PageSetup())).hexdigest())
"""
HERE = Path(__file__).parents[4]


def made(tmp_path: Path, **environment: str) -> str:
    given = {**os.environ, "PYTHONPATH": str(HERE), "HOME": str(tmp_path), **environment}
    return subprocess.run(
        [sys.executable, "-c", MAKING], env=given, cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout.strip()


def test_it_is_the_same_in_another_zone_home_language_and_second(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one = made(tmp_path / "a", TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="1")
    two = made(tmp_path / "b", TZ="America/Adak", LC_ALL="C.UTF-8", PYTHONHASHSEED="2", LANG="de_DE")

    assert len(one) == len(hashlib.sha256().hexdigest())
    assert one == two


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("2026-06-30", datetime(2026, 6, 30, tzinfo=UTC)),
        ("2026-06", datetime(2026, 6, 1, tzinfo=UTC)),
        ("2026~", datetime(2026, 1, 1, tzinfo=UTC)),
        ("../2026-05-04", datetime(2026, 5, 4, tzinfo=UTC)),
        ("2025-12-23/2025-12-24", datetime(2025, 12, 23, tzinfo=UTC)),
        ("", datetime(1980, 1, 1, tzinfo=UTC)),
        ("1654-01-18", datetime(1980, 1, 1, tzinfo=UTC)),
        ("2026-02-31", datetime(1980, 1, 1, tzinfo=UTC)),
    ],
)
def test_the_moment_is_the_first_day_of_the_date(date: str, day: datetime) -> None:
    assert moment(Document(title="t", subtitle="", blocks=(), date=date)) == day
