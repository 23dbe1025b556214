"""Reads the window as a screen reader does, over AT-SPI, and prints what it found as JSON.

Run by the system's Python, which has pyatspi, in a process of its own: it sees only what the bus tells it.
"""

from __future__ import annotations

import json
import sys
import time

import pyatspi
from gi.repository import GLib
from x_focus import focus_largest_window

LIMIT = 45  # seconds for any one thing to happen
FOCUS = "object:state-changed:focused"
CLOSED = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LABEL, pyatspi.ROLE_TEXT, pyatspi.ROLE_LIST}
DESCENDANT = "object:active-descendant-changed"


def until(what, found):
    """What `found` returns as soon as it is something; ends the program when that takes too long."""
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            value = found()
        except (GLib.GError, RuntimeError, LookupError, AttributeError):  # gone between two looks
            value = None
        if value:
            return value
        time.sleep(0.02)
    raise SystemExit(f"not within {LIMIT} seconds: {what}")


def below(accessible):
    """All that shows below an accessible, itself first, without the cells of tables and the insides of texts.

    What is not asked for afresh may be gone: Qt ends the program at a question for the third of two children of a
    scroll area.
    """
    accessible.clearCache()
    yield accessible
    if accessible.getRole() in CLOSED or not accessible.getState().contains(pyatspi.STATE_SHOWING):
        return
    number = 0
    while number < min(count(accessible), 200):
        child = accessible.getChildAtIndex(number)
        if child is not None:
            yield from below(child)
        number += 1


def count(accessible):
    """How many children there are now."""
    accessible.clearCache()
    return accessible.childCount


def one(root, role, name=""):
    """The first showing accessible of this role whose name holds these words."""
    for accessible in below(root):
        showing = accessible.getState().contains(pyatspi.STATE_SHOWING)
        if accessible.getRole() == role and name in accessible.name and showing:
            return accessible
    return None


def application():
    """The program on the bus."""
    desktop = pyatspi.Registry.getDesktop(0)
    for number in range(desktop.childCount):
        found = desktop.getChildAtIndex(number)
        if found is not None and found.name == "PeacePlans" and found.childCount:
            return found
    return None


def main():
    heard = []
    for kind in (FOCUS, DESCENDANT):
        pyatspi.Registry.registerEventListener(
            lambda event: heard.append((str(event.type), event.source, event.any_data, event.detail1)), kind
        )
    told = {}
    program = until("the program on the bus", application)
    window = until("its window", lambda: one(program, pyatspi.ROLE_FRAME))
    until("a window for the keys", focus_largest_window)
    until("the window to be active", lambda: window.getState().contains(pyatspi.STATE_ACTIVE))
    rail = until("the rail", lambda: one(window, pyatspi.ROLE_PAGE_TAB_LIST))
    told["pages"] = [tab.name for tab in rail if tab.getRole() == pyatspi.ROLE_PAGE_TAB]
    button = until("the question of the day", lambda: one(window, pyatspi.ROLE_PUSH_BUTTON, "question of the day"))
    button.queryAction().doAction(0)
    table = until("the rows", lambda: one(window, pyatspi.ROLE_TABLE, "Rows of the comparison"))
    cells = table.queryTable()
    until("rows in the table", lambda: cells.nRows > 20)
    told["window"] = until("the plans in the title", lambda: window.name if "20-point" in window.name else "")
    told["rows"] = [[cells.getAccessibleAt(row, column).name for column in range(3)] for row in range(cells.nRows)]
    told["role"] = cells.getAccessibleAt(1, 1).getRoleName()

    heard.clear()
    table.queryComponent().grabFocus()
    until("the keys to go to the rows", lambda: table.getState().contains(pyatspi.STATE_FOCUSED))
    heard.clear()
    pyatspi.Registry.generateKeyboardEvent(0xFF54, None, pyatspi.KEY_SYM)  # Down
    moved = until("the next row to be spoken", lambda: [name for name in map(spoken, list(heard)) if name])
    told["moved_to"] = moved[-1]

    heard.clear()
    pyatspi.Registry.generateKeyboardEvent(0xFF09, None, pyatspi.KEY_SYM)  # Tab
    away = until("the keys to leave the rows", lambda: [event for event in list(heard) if left(event, table)])
    told["tab_to"] = [away[-1][1].getRoleName(), away[-1][1].name]
    print(json.dumps(told))


def spoken(event):
    """What a screen reader says at an event; empty when that is nothing of a row."""
    kind, source, data, detail = event
    if kind.startswith(DESCENDANT) and data is not None:
        return data.name
    if kind.startswith(FOCUS) and detail and source.getRole() == pyatspi.ROLE_TABLE_CELL:
        return source.name
    return ""


def left(event, table):
    kind, source, _, detail = event
    if not kind.startswith(FOCUS) or not detail:
        return False
    return source.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TABLE_CELL) and source != table


if __name__ == "__main__":
    sys.exit(main())
