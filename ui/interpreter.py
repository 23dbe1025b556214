"""What the interpreter needs before Qt is used."""

from __future__ import annotations

import sys

_ENOUGH = sys.maxsize // 4


def keep_none_alive() -> None:
    """Give None so many references that they never run out, as Python 3.12 and later do by themselves.

    The wheels of PySide6 6.12 are built for interpreters where None is immortal: every call that returns nothing gives
    back a reference that it never took. On Python 3.11 None is then freed after some five thousand calls, and the
    interpreter aborts with "none_dealloc: deallocating None".
    """
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython" or sys.getrefcount(None) > _ENOUGH // 2:
        return
    import ctypes

    ctypes.c_ssize_t.from_address(id(None)).value += _ENOUGH
