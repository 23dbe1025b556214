"""What the interpreter needs before Qt is used."""

from __future__ import annotations

import sys

_ENOUGH = sys.maxsize // 4
_SINGLE: tuple[object, ...] = (None, True, False, NotImplemented, Ellipsis)


def keep_singletons_alive() -> None:
    """Give None, True and False so many references that they never run out, as Python 3.12 and later do by themselves.

    The wheels of PySide6 6.12 are built for interpreters where these objects are immortal: calls that return one of
    them give back a reference that they never took. On Python 3.11 None is then freed after some five thousand calls,
    and the interpreter aborts with "none_dealloc: deallocating None".
    """
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython" or sys.getrefcount(None) > _ENOUGH // 2:
        return
    import ctypes

    for single in _SINGLE:
        ctypes.c_ssize_t.from_address(id(single)).value += _ENOUGH
