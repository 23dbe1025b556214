"""The main window: assembly only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from ui.actions import Actions
from ui.desk import Desk, Message, Weight
from ui.page import Page
from ui.settings import Settings
from ui.shell.menu_bar import MenuBar
from ui.shell.pages import PageKind, page_kinds
from ui.shell.rail import Rail, Tab
from ui.shell.session import Session
from ui.shell.status import Status
from ui.shell.undoing import Undoing
from ui.shell.ways import Ways
from ui.theme.look import Dresser

if TYPE_CHECKING:
    from ui.compare.view import CompareView
    from ui.shell.message_bar import MessageBar

NAMED = 1280
"""From this width, in pixels at normal text size, the rail names the pages."""


class MainWindow(QMainWindow):
    """The window on one library.

    Attributes:
        desk: what the pages share.
        pages: the pages made so far, by name.
        ways: back, forward, and the way to any place.
        open_library: opens another library in the place of this window; None where nobody can.
    """

    _actions: Actions | None = None  # events come before the window is made
    _closing_anyway = False

    def __init__(self, library: Library, settings: Settings, left: str | None = None, right: str | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.dresser = Dresser(settings.theme, settings.text_size, self, density=settings.density)
        self.desk = Desk(library, settings, self.dresser, self)
        self.setWindowTitle(self.tr("Peace Plans"))
        self.setMinimumSize(640, 400)
        self.open_library: Callable[[str], object] | None = None
        self._kinds = {kind.name: kind for kind in page_kinds()}
        self.pages: dict[str, Page] = {}
        self.stack = QStackedWidget(self)
        tabs = [
            Tab(kind.name, kind.text, kind.sign, f"Ctrl+{number}")
            for number, kind in enumerate(self._kinds.values(), 1)
        ]
        self.rail = Rail(self.dresser, tabs, self)
        self.status = Status(self, self.desk)
        self.ways = Ways(self)
        self.undoing = Undoing(self, self.desk)
        self.session = Session(settings, library.location, self.ways.where, self)
        self._messages: MessageBar | None = None
        self._lay_out()
        self.menus = MenuBar(self)
        self._connect()
        self._open(left, right)
        if not self.restoreGeometry(settings.geometry):
            self.resize(1440, 900)

    @property
    def actions_(self) -> Actions:
        """Every action; made when the first picture is painted, or asked for before."""
        if self._actions is None:
            self._actions = Actions(self)
            self._add_actions()
            self._actions.page_asked.connect(self.ways.show_page)
            shown = self.stack.currentWidget()
            self._actions.set_page(shown.name if isinstance(shown, Page) else "")
        return self._actions

    @property
    def messages(self) -> MessageBar:
        """The bar of messages, made for the first one."""
        if self._messages is None:
            from ui.shell.message_bar import MessageBar

            self._messages = MessageBar(self.dresser, self)
            self._messages.emptied.connect(lambda: self.page.first_pane().setFocus(Qt.FocusReason.OtherFocusReason))
            self._right.addWidget(self._messages)
        return self._messages

    @property
    def kinds(self) -> tuple[PageKind, ...]:
        """The pages there are, in the order of the rail."""
        return tuple(self._kinds.values())

    @property
    def page(self) -> Page:
        """The page shown."""
        shown = self.stack.currentWidget()
        assert isinstance(shown, Page)
        return shown

    @property
    def view(self) -> CompareView | None:
        """The compare page, when it was made and there is something to compare."""
        from ui.compare.view import CompareView

        made = self.pages.get(CompareView.name)
        return made if isinstance(made, CompareView) else None

    def made(self, name: str) -> Page:
        """A page by its name, made when it is first asked for.

        Raises:
            KeyError: there is no such page.
        """
        if name not in self.pages:
            page = self.pages[name] = self._kinds[name].make(self)
            self.stack.addWidget(page)
            page.place_changed.connect(partial(self.ways.on_moved, page))
            page.status_changed.connect(partial(self._on_status_changed, page))
        return self.pages[name]

    def has_page(self, name: str) -> bool:
        """Whether there is a page of this name."""
        return name in self._kinds

    def put_up(self, name: str) -> Page:
        """Show a page, without a step in the history."""
        page = self.made(name)
        self.stack.setCurrentWidget(page)
        self.rail.show_page(name)
        if self._actions:
            self._actions.set_page(name)
        self._fit_menus()
        self._on_status_changed(page)
        return page

    def next_pane(self) -> None:
        """Move the keys on: over the panes of the page, the message, the rail."""
        if self.page.next_pane():
            return
        others: list[QWidget] = [self.rail]
        if self._messages and self._messages.isVisible():
            others.insert(0, self._messages.closing)
        holding = next((number for number, pane in enumerate(others) if pane.hasFocus()), -1)
        if holding + 1 < len(others):
            others[holding + 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.page.first_pane().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer_library(self, location: str) -> None:
        """Say that another library was chosen; opened at the next start, or now where there is somebody to do it."""
        opening = self.open_library
        remedy = (self.tr("Open it now"), lambda: opening(location)) if opening else None
        self.desk.tell(self.tr("The other library will be opened at the next start."), Weight.NOTICE, remedy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing else wanted closes the message."""
        if event.key() == Qt.Key.Key_Escape and self._messages and self._messages.close_message():
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A key pressed before the first picture finds its action all the same."""
        if self._actions is None and event.type() is QEvent.Type.ShortcutOverride:
            self._make_actions()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The mouse's buttons for back and forward work over every part of the window."""
        super().showEvent(event)
        self.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse's own buttons for back and forward."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() is Qt.MouseButton.BackButton:
                self.ways.back()
                return True
            if event.button() is Qt.MouseButton.ForwardButton:
                self.ways.forward()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names in the rail where there is room."""
        super().resizeEvent(event)
        self._fit_rail()
        self._fit_menus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """With the first picture the actions come, so that their keys work."""
        super().paintEvent(event)
        if self._actions is None:
            QTimer.singleShot(0, self, self._make_actions)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember place and look; what could not be saved is not lost without a question."""
        if not self.desk.everything_saved and not self._closing_anyway:
            from ui.shell.closing import ask_to_close

            event.ignore()
            ask_to_close(self._close_anyway, self)
            return
        self.settings.geometry = self.saveGeometry()
        self.session.write()
        view = self.view
        if view:
            self.settings.panel_open = view.workspace.panel_wanted
        super().closeEvent(event)

    def _close_anyway(self) -> None:
        self._closing_anyway = True
        self.close()

    def _lay_out(self) -> None:
        central = QWidget(self)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self.stack, 1)
        across = QHBoxLayout(central)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(self._right, 1)
        self.setCentralWidget(central)

    def _make_actions(self) -> None:
        _ = self.actions_

    def _add_actions(self) -> None:
        from ui.compare.actions import add_compare_actions
        from ui.export.actions import add_report_actions
        from ui.guarantees.actions import add_guarantee_actions
        from ui.library.actions import add_library_actions
        from ui.matrix.actions import add_matrix_actions
        from ui.notes.actions import add_note_actions
        from ui.positions.actions import add_position_actions
        from ui.shell.saved import add_saved_actions
        from ui.shell.window_actions import add_window_actions
        from ui.timeline.actions import add_timeline_actions

        add_window_actions(self)
        add_report_actions(self)
        add_compare_actions(self)
        add_saved_actions(self)
        add_matrix_actions(self)
        add_guarantee_actions(self)
        add_position_actions(self)
        add_timeline_actions(self)
        add_note_actions(self)
        add_library_actions(self)

    def _connect(self) -> None:
        self.desk.told.connect(self._on_told)
        self.desk.settled.connect(self._on_settled)
        self.desk.place_asked.connect(self.ways.go)
        self.rail.page_chosen.connect(self._on_page_chosen)
        self.rail.page_entered.connect(lambda: self.page.first_pane().setFocus(Qt.FocusReason.OtherFocusReason))
        self.dresser.look_changed.connect(self._on_look_changed)

    def _open(self, left: str | None, right: str | None) -> None:
        """Show the plans asked for, else where one was last, else the start page."""
        if left and right:
            try:
                self.ways.compare(left, right)
            except PeacePlansError as error:
                self.desk.tell(str(error), Weight.FAULT)
        else:
            place = self.session.last()
            if place and self.has_page(place.page):
                self.ways.return_to(place)
        if self.stack.count() == 0 or self.ways.where() is None:
            self.ways.show_page("start")

    def _on_page_chosen(self, name: str) -> None:
        keys_stay = self.rail.hasFocus()
        self.ways.show_page(name)
        if keys_stay:
            self.rail.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_told(self, message: Message) -> None:
        self.messages.tell(message)

    def _on_settled(self, text: str) -> None:
        if self._messages:
            self._messages.settle(text)

    def _on_status_changed(self, page: Page) -> None:
        if page is self.stack.currentWidget():
            self.status.words.tell(page.status())
            title = page.title()
            program = self.tr("Peace Plans")
            self.setWindowTitle(f"{title} \u2013 {program}" if title else program)

    def _on_look_changed(self) -> None:
        self.settings.theme = self.dresser.theme
        self.settings.text_size = self.dresser.text_size
        self.settings.density = self.dresser.density
        self._fit_rail()
        self._fit_menus()

    def _fit_menus(self) -> None:
        shown = self.stack.currentWidget()
        self.menus.fit(shown.name if isinstance(shown, Page) else "")

    def _fit_rail(self) -> None:
        self.rail.set_named(self.width() >= NAMED * max(1.0, self.dresser.look.fonts.scale))
