"""Where results go: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from peaceplans.model.errors import PeacePlansError
from peaceplans.report import files

if TYPE_CHECKING:
    from peaceplans.report.blocks import Document

_MOST_COLUMNS = 100  # longer lines are hard to read
HOW = "with -o"
"""How another place is named on the command line."""


def put(text: str, path: Path | None) -> None:
    """Write the text, as UTF-8, to the file, or to standard output when there is none.

    Raises:
        PeacePlansError: it cannot be written; an existing file is as it was.
    """
    put_content(text.encode("utf-8", "backslashreplace"), path)


def put_content(content: bytes, path: Path | None) -> None:
    """Write bytes of a text to the file, or to standard output when there is none; raises as `put`."""
    if path is None:
        _to_standard_output(content)
    else:
        put_bytes(content, path)


def put_bytes(content: bytes, path: Path) -> None:
    """Write the file whole or not at all; a device or pipe is written to and never replaced.

    Raises:
        PeacePlansError: it cannot be written; an existing file is as it was.
    """
    files.put_bytes(content, path, how=HOW)


def as_text(document: Document, path: Path | None) -> str:
    """The report as plain text: for a person at a terminal wrapped and with bold headings, else neither."""
    from peaceplans.report.text.layout import Layout
    from peaceplans.report.text.page import text

    if path is None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        return text(document, Layout(min(shutil.get_terminal_size().columns, _MOST_COLUMNS), bold=True))
    return text(document)


def _to_standard_output(content: bytes) -> None:
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # What is left in the buffer cannot be written either; nothing must try again when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        what = files.fault_told(error, "").what
        raise PeacePlansError(what, where="standard output", remedy="name a file with -o") from error
