"""Where results go: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from peaceplans.model.errors import PeacePlansError

if TYPE_CHECKING:
    from peaceplans.report.blocks import Document

_MOST_COLUMNS = 100  # longer lines are hard to read
_FAULTS = {
    errno.ENOSPC: ("the disk is full; nothing was written", "free some space and try again"),
    errno.EDQUOT: ("your share of the disk is full; nothing was written", "free some space and try again"),
    errno.EACCES: ("no permission to write here", "name another place with -o"),
    errno.EPERM: ("no permission to write here", "name another place with -o"),
    errno.EROFS: ("this disk can only be read", "name another place with -o"),
    errno.ENOENT: ("its folder does not exist", "make the folder first, or name another place with -o"),
    errno.ENOTDIR: ("a part of the path is a file, not a folder", "name another place with -o"),
    errno.EISDIR: ("this is a folder", "name a file in it with -o"),
    errno.ENAMETOOLONG: ("the name is too long", "name another place with -o"),
}


def put(text: str, path: Path | None) -> None:
    """Write the text, as UTF-8, to the file, or to standard output when there is none.

    Raises:
        PeacePlansError: it cannot be written; an existing file is as it was.
    """
    content = text.encode("utf-8", "backslashreplace")
    if path is None:
        _to_standard_output(content)
    else:
        put_bytes(content, path)


def put_bytes(content: bytes, path: Path) -> None:
    """Write the file whole or not at all; a device or pipe is written to and never replaced.

    Raises:
        PeacePlansError: it cannot be written; an existing file is as it was.
    """
    with _faults_told(str(path)):
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not target.is_file():
            target.write_bytes(content)
            return
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:80]}.", suffix=target.suffix)
        os.close(handle)
        beside = Path(name)
        try:
            with beside.open("wb") as written:
                written.write(content)
                written.flush()
                os.fsync(written.fileno())
            beside.chmod(mode)
            os.replace(beside, target)
        finally:
            with suppress(FileNotFoundError):
                beside.unlink()


def as_text(document: Document, path: Path | None) -> str:
    """The report as plain text: for a person at a terminal wrapped and with bold headings, else neither."""
    from peaceplans.report.text import text
    from peaceplans.report.text_layout import Layout

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
        what, _ = _FAULTS.get(error.errno or 0, (error.strerror or str(error), ""))
        raise PeacePlansError(what, where="standard output", remedy="name a file with -o") from error


@contextmanager
def _faults_told(where: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        what, remedy = _FAULTS.get(error.errno or 0, (error.strerror or str(error), "name another place with -o"))
        raise PeacePlansError(what, where=where, remedy=remedy) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
