"""Headless Chromium as a reader of pages: what it makes of them, what it prints, what it complains of and asks for."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Seen:
    """A page as it was seen.

    Attributes:
        output: what Chromium wrote on standard output: the document tree for ``--dump-dom``.
        complaints: what the page said on the console, such as breaches of its policy and errors of its script.
        hosts: that anything was asked of, with those that Chromium asks on its own.
    """

    output: str
    complaints: tuple[str, ...]
    hosts: frozenset[str]


class Chromium:
    """A browser with a profile of its own that reaches nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        assert found, "a Chromium is needed"
        self._program = found

    def see(self, page: Path, *options: str, fragment: str = "") -> Seen:
        """Open a page with options such as ``--dump-dom``."""
        log = self._folder / "net.json"
        done = subprocess.run(
            [
                self._program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                f"--user-data-dir={self._folder / 'profile'}",
                f"--log-net-log={log}",
                "--enable-logging=stderr",
                "--hide-scrollbars",
                *options,
                f"{page.as_uri()}{f'#{fragment}' if fragment else ''}",
            ],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
            timeout=90,
        )
        complaints = tuple(line for line in done.stderr.splitlines() if "CONSOLE" in line)
        return Seen(done.stdout, complaints, frozenset(_hosts(log.read_text(encoding="utf-8"))))

    def printed(self, page: Path, *, fragment: str = "") -> Path:
        """The page as it goes on paper, as PDF."""
        file = self._folder / f"{page.stem}.pdf"
        self.see(page, "--no-pdf-header-footer", f"--print-to-pdf={file}", fragment=fragment)
        return file


def _hosts(log: str) -> Iterator[str]:
    for event in json.loads(log)["events"]:
        address = event.get("params", {}).get("url", "")
        if re.match("https?://", address):
            yield urlsplit(address).hostname or ""
