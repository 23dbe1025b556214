"""Gives the keys of an X display without a window manager to its largest window, as a manager would do."""

from __future__ import annotations

import ctypes

_REVERT_TO_PARENT, _NOW = 2, 0


class _Attributes(ctypes.Structure):
    _fields_ = [
        ("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
        ("rest", ctypes.c_ulong * 20), ("map_state", ctypes.c_int), ("more", ctypes.c_ulong * 20),
    ]  # fmt: skip


def focus_largest_window():
    """Whether there was a window to give them to."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    for name in ("XDefaultRootWindow", "XCloseDisplay", "XFree"):
        getattr(x11, name).argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    try:
        found = max(((_size(x11, display, window), window) for window in _windows(x11, display)), default=(0, 0))
        if found[0] < 640 * 400:
            return False
        x11.XSetInputFocus(ctypes.c_void_p(display), ctypes.c_ulong(found[1]), _REVERT_TO_PARENT, ctypes.c_ulong(_NOW))
        return True
    finally:
        x11.XCloseDisplay(display)


def _windows(x11, display):
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    x11.XQueryTree(
        ctypes.c_void_p(display), ctypes.c_ulong(x11.XDefaultRootWindow(display)), ctypes.byref(root),
        ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count),
    )  # fmt: skip
    found = [children[number] for number in range(count.value)]
    if found:
        x11.XFree(ctypes.cast(children, ctypes.c_void_p))
    return found


def _size(x11, display, window):
    attributes = _Attributes()
    x11.XGetWindowAttributes(ctypes.c_void_p(display), ctypes.c_ulong(window), ctypes.byref(attributes))
    return attributes.width * attributes.height
