"""Work off the window's thread: one at a time, late results dropped, and widgets end in the window's thread only."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from ui.export.background import Background, Threads


class Ring:
    """Rubbish that only a collection ends; says in which thread it did."""

    def __init__(self, ended: list[int]) -> None:
        self.itself = self
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(threading.get_ident())


def test_rubbish_is_not_collected_in_another_thread(qtbot: QtBot) -> None:
    ended: list[int] = []
    background = Background()
    assert gc.isenabled()

    def work(_wanted: Callable[[], bool]) -> int:
        kept = [[number] for number in range(200_000)]  # enough for a collection of each kind
        return len(kept)

    Ring(ended)
    with qtbot.waitSignal(background.done) as done:
        background.start(work)
        assert not gc.isenabled()
    assert done.args == [200_000]
    qtbot.waitUntil(gc.isenabled)
    gc.collect()
    assert set(ended) == {threading.get_ident()}


def test_it_is_collected_again_when_the_last_has_ended(qtbot: QtBot) -> None:
    gate = threading.Event()
    first, second = Background(), Background()
    first.start(lambda _wanted: gate.wait(20))
    second.start(lambda _wanted: gate.wait(20))
    first.cancel()
    assert not gc.isenabled()
    with qtbot.waitSignal(second.done):
        gate.set()
    qtbot.waitUntil(gc.isenabled)


def test_results_that_come_too_late_are_dropped(qtbot: QtBot) -> None:
    gate = threading.Event()
    dropped: list[object] = []
    heard: list[object] = []
    background = Background(Threads(), dropped.append)
    background.done.connect(heard.append)
    background.start(lambda _wanted: gate.wait(20) and "first")
    background.start(lambda _wanted: "second")
    assert background.busy
    with qtbot.waitSignal(background.done):
        gate.set()
    assert heard == ["second"]
    assert dropped in ([], ["first"]), "it may not have begun"
