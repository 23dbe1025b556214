"""The same library and settings give the same bytes, wherever and whenever they are made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from peaceplans.report.formats import Format
from tests.reports.write_all import REPORTS

NOTES = """\
---
format: peaceplans.notes/1
---

```peaceplans-note
title: Army size
id: a057fbd48e91
anchor: ua-us-20:4
tag: figures
author: AA
created: 2026-11-24T23:28:46Z
changed: 2026-11-24T23:28:46Z
```

Compare **600,000** and 800,000; see [[us-28:6]].

```peaceplans-note
title: Term
id: 4c10a6b82512
anchor: us-15y#duration
created: 2026-11-23T05:28:48Z
changed: 2026-11-23T05:28:48Z
```

15 years, *renewable*.
"""
HERE = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"}
ELSEWHERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "4711", "LANG": "uk_UA.UTF-8"}


def begun(folder: Path, environment: dict[str, str], *before: str) -> subprocess.Popen[str]:
    """A process with its own home and library that writes every report in every format."""
    home, files, notes = folder / "home", folder / "files", folder / "notes.md"
    for one in (home, files):
        one.mkdir(parents=True)
    notes.write_text(NOTES, encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "SOURCE_DATE"))}
    places = (str(folder / "library.sqlite"), str(files), str(notes))
    return subprocess.Popen(
        [*before, sys.executable, "-m", "tests.reports.write_all", *places],
        env={**kept, "HOME": str(home), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    later = shutil.which("faketime")
    assert later, "faketime is missing; make test installs it"
    root = tmp_path_factory.mktemp("same bytes")
    here, elsewhere = root / "here", root / "another place, \u043a\u0438\u0457\u0432"
    for one in (begun(here, HERE), begun(elsewhere, ELSEWHERE, later, "-f", "+1200d")):
        _, told = one.communicate()
        assert one.returncode == 0, told
    return here / "files", elsewhere / "files"


@pytest.mark.timeout(600)
@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("name", REPORTS)
def test_every_format_of_every_report_has_the_same_bytes(name: str, form: Format, folders: tuple[Path, Path]) -> None:
    here, elsewhere = ((folder / f"{name}.{form.suffix}").read_bytes() for folder in folders)
    assert len(here) > 500
    assert here == elsewhere
