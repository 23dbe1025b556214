"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from peaceplans.model.errors import PeacePlansError

_AT_ONCE = 1 << 18  # bytes written between two looks at whether the file is still wanted
_ELSEWHERE = "name another place"
_HELD = (5, 32, 33)  # denied, in use, locked: all mean that when a file beside it could be made just before
_FAULTS = {
    errno.ENOSPC: ("the disk is full; nothing was written", "free some space and try again"),
    errno.EDQUOT: ("your share of the disk is full; nothing was written", "free some space and try again"),
    errno.EACCES: ("no permission to write here", _ELSEWHERE),
    errno.EPERM: ("no permission to write here", _ELSEWHERE),
    errno.EROFS: ("this disk can only be read", _ELSEWHERE),
    errno.ENOENT: ("its folder does not exist", f"make the folder first, or {_ELSEWHERE}"),
    errno.ENOTDIR: ("a part of the path is a file, not a folder", _ELSEWHERE),
    errno.EISDIR: ("this is a folder", "name a file in it"),
    errno.EBUSY: ("it is open in another program; nothing was written", "close it there and try again"),
    errno.ENAMETOOLONG: ("the name is too long", _ELSEWHERE),
}


def put_bytes(content: bytes, path: Path, *, how: str = "", wanted: Callable[[], bool] = lambda: True) -> bool:
    """Write the file whole or not at all; a device or pipe is written to and never replaced.

    Args:
        content: all that will be in the file.
        path: an existing file is replaced when the new one is complete; what a link leads to is replaced, not the link.
        how: how another place is named here, for the message (``with -o``); may be empty.
        wanted: asked while writing; when it says no, nothing is written.

    Returns:
        Whether it was written: False when it was not wanted any more.

    Raises:
        PeacePlansError: it cannot be written; an existing file is as it was.
    """
    try:
        return _put(content, Path(os.path.realpath(path)), wanted)
    except OSError as error:
        raise fault_told(error, str(path), how) from error


def fault_told(error: OSError, where: str, how: str = "") -> PeacePlansError:
    """What went wrong with a file, in one line, and what to do; `how` as for `put_bytes`."""
    what, remedy = _FAULTS.get(error.errno or 0, (error.strerror or str(error), _ELSEWHERE))
    return PeacePlansError(what, where=where, remedy=f"{remedy} {how}" if how and "name " in remedy else remedy)


def _put(content: bytes, target: Path, wanted: Callable[[], bool]) -> bool:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not target.is_file():
        target.write_bytes(content)
        return True
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:80]}.", suffix=target.suffix)
    os.close(handle)
    beside = Path(name)
    try:
        with beside.open("wb") as written:
            for start in range(0, len(content), _AT_ONCE):
                if not wanted():
                    return False
                written.write(content[start : start + _AT_ONCE])
            written.flush()
            os.fsync(written.fileno())
        beside.chmod(mode)
        if not wanted():
            return False
        _replace(beside, target)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()
    return True


def _replace(beside: Path, target: Path) -> None:
    """Windows refuses while another program has the file open, in the same words as when it may not be written."""
    try:
        os.replace(beside, target)
    except PermissionError as error:
        if getattr(error, "winerror", 0) in _HELD:
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY)) from error
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
