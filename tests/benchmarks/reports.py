"""How long a report of all views takes in every format, beside programs that make such a file from the same report."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import markdown as python_markdown
import openpyxl

from peaceplans.library import Library
from peaceplans.report.formats import Format, written
from peaceplans.report.whole.all_views import all_views
from peaceplans.report.whole.make import make_report
from tests.benchmarks.measure import Result

_MOST = 5.0  # seconds


def results() -> list[Result]:
    """Each format from the settings to the bytes, without opening the library."""
    with TemporaryDirectory() as name, Library.open(Path(name) / "library.sqlite") as library:
        folder = Path(name)
        made, seconds = {}, {}
        for form in Format:
            _report(library, form)
            start = time.perf_counter()
            made[form] = _report(library, form)
            seconds[form] = time.perf_counter() - start
        peers = _peers(made, folder)
        return [_result(form, seconds[form], len(made[form]), peers) for form in Format]


def _report(library: Library, form: Format) -> bytes:
    return written(make_report(library, all_views(library)), form)


def _result(form: Format, seconds: float, size: int, peers: dict[Format, tuple[str, float]]) -> Result:
    peer, theirs = peers.get(form, ("", 0.0))
    measured = f"{seconds:.2f} s, {size / 1e6:.1f} MB" + (f", {seconds / theirs:.2f} x" if peer else "")
    beside = f"{peer} {theirs:.2f} s" if peer else ""
    return Result(f"a report of all views as {form.value}", measured, beside, "under 5 s", seconds < _MOST)


def _peers(made: dict[Format, bytes], folder: Path) -> dict[Format, tuple[str, float]]:
    """What others take for the same content, the start of their process included where there is one."""
    page, text = folder / "report.html", made[Format.MD].decode()
    page.write_bytes(made[Format.HTML])
    chromium, office = shutil.which("chromium"), shutil.which("soffice")
    found: dict[Format, tuple[str, float]] = {
        Format.HTML: ("Python-Markdown from the same text", _seconds(lambda: python_markdown.markdown(text))),
        Format.XLSX: ("openpyxl with the same cells", _seconds(lambda: _cells_once_more(made[Format.XLSX]))),
    }
    if chromium:
        command = [chromium, "--headless", "--no-sandbox", f"--user-data-dir={folder / 'chromium'}"]
        command += [f"--print-to-pdf={folder / 'page.pdf'}", page.as_uri()]
        found[Format.PDF] = "Chromium from the page", _seconds(lambda: _run(command))
    if office:
        command = [
            office,
            f"-env:UserInstallation={(folder / 'office').as_uri()}",
            "--headless",
            "--convert-to",
            "docx",
        ]
        command += ["--outdir", str(folder), str(page)]
        found[Format.DOCX] = "LibreOffice from the page", _seconds(lambda: _run(command))
    return found


def _cells_once_more(content: bytes) -> None:
    there, new = openpyxl.load_workbook(BytesIO(content)), openpyxl.Workbook()
    for sheet in there.worksheets:
        other = new.create_sheet(sheet.title)
        for row in sheet.iter_rows(values_only=True):
            other.append(row)
    new.save(BytesIO())


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start
