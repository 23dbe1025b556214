"""A screen reader that asks a scroll area for a part that is no longer there is told so."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.controls.scroll_area import ScrollArea


def test_a_part_that_is_no_longer_there_can_be_asked_for(qtbot: QtBot) -> None:
    """Qt's own interface reads beyond its list of children when the bars have just vanished."""
    area, inside = ScrollArea(), QLabel("words")
    qtbot.addWidget(area)
    area.setWidget(inside)
    area.resize(300, 300)
    inside.resize(1000, 1000)
    area.show()
    interface = QAccessible.queryAccessibleInterface(area)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    counted = interface.childCount()
    inside.resize(10, 10)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
    assert interface.childCount() == counted == 3
    viewport, *bars = (interface.child(number) for number in range(counted))
    assert viewport.object() is area.viewport()
    assert [bool(bar.state().invisible) for bar in bars] == [True, True]
    assert interface.child(counted) is None
    assert interface.child(-1) is None
    assert viewport.child(0).object() is inside
    assert interface.indexOfChild(viewport) == 0


def test_all_scroll_areas_are_of_this_kind() -> None:
    """Qt's own would be told by Qt's own interface until one of ours is made."""
    folder = Path(__file__).parents[2] / "ui"
    own = [path for path in folder.rglob("*.py") if re.search(r"\bQScrollArea\(|\(QScrollArea\)", path.read_text())]
    assert own == [folder / "controls" / "scroll_area.py"]
