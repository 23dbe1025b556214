"""The log: what the program did and what went wrong, never what is in notes, titles or plans."""

from __future__ import annotations

import logging
import re
import time
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

MOST_BYTES = 512_000
"""When the log is longer, it is put aside and a new one is begun; one earlier log is kept."""

LOG_NAME = "peaceplans.log"

logger = logging.getLogger("peaceplans")

# These say which name of the program was not found. What others say may have been typed by the user.
_TOLD = (AttributeError, NameError, ImportError, NotImplementedError)


def log_folder() -> Path:
    """The user's folder for logs; not made yet."""
    from platformdirs import user_log_path

    return user_log_path("PeacePlans", appauthor=False)


class LogFile(logging.FileHandler):
    """A file that is put aside when it is long."""

    def __init__(self, path: Path, most_bytes: int = MOST_BYTES) -> None:
        super().__init__(path, encoding="utf-8", delay=True)
        self._path = path
        self._most_bytes = most_bytes
        self.setFormatter(_Format("%(asctime)s %(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; a log that cannot be written is no reason to stop."""
        try:
            if self._path.exists() and self._path.stat().st_size > self._most_bytes:
                self.close()
                self._path.replace(self._path.with_suffix(".1.log"))
        except OSError:
            pass
        super().emit(record)

    def handleError(self, _record: logging.LogRecord) -> None:
        """A full disk is told where it matters, not here."""


class _Format(logging.Formatter):
    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"


def begin(folder: Path) -> LogFile:
    """Write the program's log into a folder from now on."""
    handler = LogFile(folder / LOG_NAME)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return handler
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(handler)
    return handler


def end(handler: LogFile) -> None:
    """Write no more."""
    logger.removeHandler(handler)
    handler.close()


def last_lines(folder: Path, most: int = 200) -> str:
    """The end of the log; empty when there is none."""
    try:
        lines = (folder / LOG_NAME).read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-most:])


def described(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """An exception for the log: its kind and the lines of the program it came through, without any value.

    What an exception says is left out, since it may quote what the user wrote; only a few kinds that name parts of
    the program are quoted, and of the system's errors their number.
    """
    lines = [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}: {frame.line}" for frame in extract_tb(trace)]
    said = ""
    if isinstance(error, OSError) and error.errno is not None:
        said = f": error {error.errno} of the system"
    elif isinstance(error, _TOLD) or str(error).startswith("Internal C++ object"):
        said = f": {error}"
    head = f"{kind.__module__}.{kind.__qualname__}{said}"
    cause = error.__cause__ if error else None
    tail = f"\ncaused by {described(type(cause), cause, cause.__traceback__)}" if cause else ""
    return "\n".join([head, *lines]) + tail


def without_quotations(text: str) -> str:
    """A message of Qt without what stands in quotation marks or looks like a path or an address."""
    text = re.sub(r"\"[^\"]*\"|'[^']*'|\u201c[^\u201d]*\u201d", "\u2026", text)
    text = re.sub(r"\S*[/\\]\S*", "\u2026", text)
    return " ".join(text.split())[:300]


def _short(path: str) -> str:
    """A file of the program by its place in it, any other by its name: a home folder names its owner."""
    parts = Path(path).parts
    for root in ("ui", "peaceplans", "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1] if parts else path
