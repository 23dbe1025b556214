"""A day of somebody who does anything at all: ``python -m tests.end_to_end.random_actions SEED...``.

Keys of all actions, clicks on whatever can be clicked, texts of all kinds, other sizes and looks, notes made and
deleted here and by a second program, windows closed and opened again. What goes wrong is told with the seed and the
last actions.
"""

from __future__ import annotations

import faulthandler
import os
import random
import sys
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QThread, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from peaceplans.library import Library
from tests.end_to_end.closed_world import closed_world
from tests.end_to_end.elsewhere import write_something
from tests.end_to_end.hands import ask_for_menu, click, holder, press, settle, top, write
from tests.end_to_end.watch import Watch, left_over, present
from tests.end_to_end.words import TYPED
from ui.settings import Settings
from ui.window import MainWindow

ACTIONS, REOPEN = 2_000, 400
LAST = 30

_CLICKABLE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenuBar,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
)
_KEYS = (
    *("Down", "Up", "Left", "Right", "Home", "End", "PgDown", "PgUp", "Return", "Return", "Space", "Tab", "Tab"),
    *("Shift+Tab", "Esc", "Esc", "Del", "Backspace", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Shift+Down", "Menu"),
    *("Alt+Down", "Alt+Up", "F6", "F3", "Ctrl+Return", "Ctrl+B", "Ctrl+Space", "Ctrl+Home", "Ctrl+End"),
)
_WEIGHTS = (22, 5, 22, 16, 8, 2, 3, 2, 2, 3, 0.6, 6, 3, 4)
_SIZES = ((960, 600), (1280, 720), (1440, 900), (2560, 1440), (640, 400), (1000, 1400))
_ENDS = frozenset(["file.quit", "view.full_screen"])  # closing has a turn of its own


class Fault(AssertionError):
    """Something went wrong, with how it came to it."""


class RandomDay:
    """One run.

    Attributes:
        done: what was done last, as words.
        trail: is told everything as it is done, to be read after the process itself has died; None for nobody.
        counts: how often each kind of thing was done.
    """

    def __init__(self, seed: int, folder: Path) -> None:
        self.seed = seed
        self.done: deque[str] = deque(maxlen=LAST)
        self.counts: dict[str, int] = {}
        self.watch = Watch()
        self._chance = random.Random(seed)
        self._folder = folder
        self._path = folder / "library.sqlite"
        self._settings = Settings.in_file(folder / "window.ini")
        self._window: MainWindow | None = None
        self._library: Library | None = None
        self._second: tuple[MainWindow, Library] | None = None
        self._other: Library | None = None
        self.slowest = (0.0, "")
        self.trail: Callable[[str], object] | None = None

    def run(self, actions: int = ACTIONS) -> None:
        """Do it.

        Raises:
            Fault: something was raised or warned of, stayed behind, or the library is not whole.
        """
        waking = QTimer(interval=1_000)
        waking.timeout.connect(self._end_waiting)
        waking.start()
        with self.watch.on(), closed_world(self._folder / "chosen", self._chance):
            before = present()
            self._open()
            for number in range(1, actions + 1):
                kind, act = self._chance.choices(self._kinds(), _WEIGHTS)[0]
                self.done.append(f"{number} {kind}")
                self.counts[kind] = self.counts.get(kind, 0) + 1
                if self.trail:
                    self.trail(f"{self.done[-1]}\n")
                start = time.perf_counter()
                try:
                    act()
                    settle(1)
                except Exception as error:
                    raise Fault(self._told(f"the hands themselves failed: {error!r}")) from error
                self.slowest = max(self.slowest, (time.perf_counter() - start, self.done[-1]))
                if self.watch.faults:
                    raise Fault(self._told(self.watch.faults[0]))
                if number % REOPEN == 0:
                    self._reopen(before)
            self._close(before)
            with Library.open(self._path) as library:
                found = library.check()
        if self.watch.faults:
            raise Fault(self._told(self.watch.faults[0]))
        if found:
            raise Fault(self._told(f"check finds: {found}"))

    def _kinds(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        return (
            ("action key", self._action_key),
            ("action from the palette", self._palette),
            ("click", self._click),
            ("key", self._key),
            ("text", self._type),
            ("double click", lambda: self._click(twice=True)),
            ("menu", self._menu),
            ("right button", self._right_button),
            ("size", self._resize),
            ("elsewhere", self._elsewhere),
            ("second window", self._second_window),
            ("close what is open", self._close_top),
            ("wait", lambda: QTest.qWait(self._chance.choice((1, 5, 30)))),
            ("note", self._note),
        )

    # -- what is done

    def _action_key(self) -> None:
        window = self._at_work()
        entries = [entry for entry in window.actions_ if entry.action.shortcuts() and entry.id not in _ENDS]
        entry = self._chance.choice(entries)
        keys = self._chance.choice(entry.action.shortcuts()).toString()
        self._say(f"{entry.id} {keys} in {_name(holder(window))}")
        press(window, keys)

    def _palette(self) -> None:
        window = self._at_work()
        if top(window) is not window:
            return
        entry = self._chance.choice([entry for entry in window.actions_ if entry.id not in _ENDS])
        press(window, "Ctrl+K")
        self._say(entry.name)
        if top(window) is not window:
            write(window, entry.name[:20])
            press(window, "Return")

    def _click(self, *, twice: bool = False) -> None:
        above = top(self._at_work())
        widgets = [one for one in above.findChildren(QWidget) if _can_be_clicked(one)]
        if isinstance(above, _CLICKABLE):
            widgets.append(above)
        if widgets:
            widget = self._chance.choice(widgets)
            rect = widget.visibleRegion().boundingRect()
            at = QPoint(
                rect.left() + self._chance.randrange(max(rect.width(), 1)),
                rect.top() + self._chance.randrange(max(rect.height(), 1)),
            )
            target = widget.viewport() if isinstance(widget, QAbstractItemView | QTextEdit | QPlainTextEdit) else widget
            self._say(f"{_name(widget)} at {at.toTuple()}")
            click(target, at, twice=twice)

    def _key(self) -> None:
        keys = self._chance.choice(_KEYS)
        window = self._at_work()
        for _ in range(self._chance.choice((1, 1, 1, 3))):
            self._say(f"{keys} in {_name(holder(window))}")
            press(window, keys)

    def _type(self) -> None:
        window = self._at_work()
        text = self._chance.choice(TYPED)
        target = holder(window)
        self._say(f"{text!r} into {_name(target)}")
        write(window, text if isinstance(target, QTextEdit | QPlainTextEdit) else text.replace("\n", " ")[:40])

    def _menu(self) -> None:
        window = self._at_work()
        if top(window) is not window:
            return
        menu = self._chance.choice(list(window.menus.menus.values()))
        bar = window.menuBar()
        click(bar, bar.actionGeometry(menu.menuAction()).center())
        steps = self._chance.randrange(1, 14)
        self._say(f"{menu.title()} {steps} down")
        for _ in range(steps):
            press(window, "Down")
        popup = top(window)
        current = popup.activeAction() if isinstance(popup, QMenu) else None
        leaves = current is not None and current.objectName() in _ENDS
        self._say(current.text() if current else "nothing")
        press(window, "Esc" if leaves else self._chance.choice(("Return", "Return", "Right", "Esc")))

    def _right_button(self) -> None:
        above = top(self._at_work())
        kinds = (QAbstractItemView, QTextEdit, QPlainTextEdit)
        widgets = [one for kind in kinds for one in above.findChildren(kind) if one.isVisible()]
        if widgets:
            widget = self._chance.choice(widgets)
            self._say(_name(widget))
            ask_for_menu(widget.viewport(), widget.viewport().rect().center())

    def _resize(self) -> None:
        window = self._at_work()
        width, height = self._chance.choice(_SIZES)
        self._say(f"{width} x {height}")
        window.resize(width, height)

    def _note(self) -> None:
        """What a person does most: a note on what is selected."""
        window = self._at_work()
        if top(window) is not window:
            return
        press(window, "Ctrl+M")
        self._say(_name(holder(window)))
        for _ in range(self._chance.randrange(1, 4)):
            write(window, self._chance.choice(TYPED)[:50])
            press(window, self._chance.choice(("Tab", "Return", "Right", "Ctrl+Z", "Ctrl+Shift+Z")))
        press(window, self._chance.choice(("Esc", "Esc", "F6", "Ctrl+3", "Alt+Left")))

    def _elsewhere(self) -> None:
        """Another program writes to the same library."""
        if self._other is None:
            self._other = Library.open(self._path)
        self._say(write_something(self._other, self._chance))

    def _second_window(self) -> None:
        if self._second:
            self._say("closed")
            window, library = self._second
            self._second = None
            _put_away(window, library)
        elif top(self._first()) is self._first():
            self._say("opened")
            library = Library.open(self._path)
            window = MainWindow(library, Settings.in_file(self._folder / "second.ini"), "us-28", "ua-us-20")
            window.show()
            window.desk.start_watching()
            self._second = window, library

    def _close_top(self) -> None:
        window = self._at_work()
        above = top(window)
        if above is not window:
            self._say(_name(above))
            press(window, "Esc")
            above = top(window)
            if above is not window and self._chance.random() < 0.5:
                above.close()

    def _end_waiting(self) -> None:
        """Nothing in the window may wait for an answer within a doing; what does is closed and told."""
        if QThread.currentThread().loopLevel() > 0:
            waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if not isinstance(waiting, QMenu):  # Qt's own buttons of menus wait for them
                self.watch.faults.append(f"something waits within its doing: {waiting!r}")
            if waiting:
                waiting.close()

    # -- around it

    def _first(self) -> MainWindow:
        assert self._window
        return self._window

    def _at_work(self) -> MainWindow:
        """The window that is worked in: what is modal or pops up decides, else mostly the first."""
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self._second and above is None and self._chance.random() < 0.2:
            return self._second[0]
        return self._first()

    def _open(self) -> None:
        self._library = Library.open(self._path)
        self._window = MainWindow(self._library, self._settings)
        self._window.show()
        self._window.desk.start_watching()
        QTest.qWaitForWindowExposed(self._window)
        settle()

    def _reopen(self, before: frozenset[int]) -> None:
        self.done.append("-- close and open")
        self._close(before)
        self._open()

    def _close(self, before: frozenset[int]) -> None:
        while above := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            above.close()
            settle(1)
        if self._second:
            _put_away(*self._second)
            self._second = None
        if self._other:
            self._other.close()
            self._other = None
        assert self._library
        _put_away(self._first(), self._library)
        self._window = self._library = None
        QGuiApplication.clipboard().clear()
        if found := left_over(before):
            raise Fault(self._told(f"left over when all was closed: {found}"))

    def _say(self, words: str) -> None:
        self.done[-1] += f": {words}"
        if self.trail:
            self.trail(f"{self.done[-1]}\n")

    def _told(self, fault: str) -> str:
        return "\n".join([f"seed {self.seed}; the last actions:", *self.done, "", fault])


def _can_be_clicked(widget: QWidget) -> bool:
    return (
        isinstance(widget, _CLICKABLE)
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.visibleRegion().isEmpty()
        and not (isinstance(widget.window(), QDialog) and widget.metaObject().className().startswith("QFileDialog"))
    )


def _put_away(window: MainWindow, library: Library) -> None:
    window.close()
    window.deleteLater()
    settle()
    library.close()


def _name(widget: QWidget) -> str:
    text = (widget.accessibleName() or QAbstractButton.text(widget)) if isinstance(widget, QAbstractButton) else ""
    return " ".join(part for part in (type(widget).__name__, widget.objectName(), repr(str(text)[:40])) if part != "''")


def main(seeds: list[int], actions: int) -> int:
    """Run each seed on a library of its own."""
    from ui.app import make_application

    faulthandler.enable()
    make_application()
    failed = 0
    for seed in seeds:
        with TemporaryDirectory() as folder:
            start = time.perf_counter()
            day = RandomDay(seed, Path(folder))
            try:
                with Path(os.environ.get("TRAIL", os.devnull)).open("a", buffering=1) as trail:
                    day.trail = trail.write
                    day.run(actions)
            except Fault as fault:
                failed += 1
                print(fault, flush=True)
            else:
                taken, action = day.slowest
                words = f"slowest {taken * 1000:.0f} ms ({action})"
                print(f"seed {seed}: {time.perf_counter() - start:.0f} s, {words}, {day.counts}", flush=True)
            finally:
                for window in QApplication.topLevelWidgets():
                    window.close()
    return failed


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[1:]] or [1]
    sys.exit(min(main(numbers, int(os.environ.get("ACTIONS", ACTIONS))), 1))
