"""What can be done on the timeline page, for menus, keys and palette."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from peaceplans.model.events import EventState
from peaceplans.model.notes import NoteKind
from ui.actions import Menu

if TYPE_CHECKING:
    from ui.timeline.page import TimelinePage
    from ui.window import MainWindow

PAGE = "timeline"


def add_timeline_actions(window: MainWindow) -> None:
    """Add them; the page itself is made when one of them is used."""
    actions, translate = window.actions_, QCoreApplication.translate

    def shown() -> TimelinePage | None:
        from ui.timeline.page import TimelinePage

        page = window.pages.get(PAGE)
        return page if isinstance(page, TimelinePage) else None

    def doing(do: Callable[[TimelinePage], object]) -> Callable[[], None]:
        def on_page() -> None:
            page = shown()
            if page:
                do(page)

        return on_page

    def asking(ask: Callable[[TimelinePage], bool]) -> Callable[[], bool]:
        def of_page() -> bool:
            page = shown()
            return page is not None and ask(page)

        return of_page

    def has_item(page: TimelinePage) -> bool:
        return page.selected() is not None

    entries: tuple[tuple[str, str, Callable[[TimelinePage], object], tuple[str, ...], int], ...] = (
        ("closer", translate("Actions", "&Closer"), lambda page: page.lanes.zoom_by(1), (), 20),
        ("wider", translate("Actions", "&Wider"), lambda page: page.lanes.zoom_by(-1), (), 20),
        ("fit_all", translate("Actions", "Show the whole &time"), lambda page: page.lanes.fit_all(), (), 20),
        ("next", translate("Actions", "&Next in time"), lambda page: page.step(1), ("Alt+Down", "F7"), 30),
        ("previous", translate("Actions", "&Previous in time"), lambda page: page.step(-1), ("Alt+Up", "Shift+F7"), 30),
        (
            "filter",
            translate("Actions", "Only entries &with words"),
            lambda page: page.filter_bar.open_filter(),
            ("Ctrl+Shift+D",),
            40,
        ),
        (
            "clear_filter",
            translate("Actions", "Cl&ear the filter of the timeline"),
            lambda page: page.clear_filter(),
            ("Ctrl+Shift+Backspace",),
            40,
        ),
        (
            "disputed",
            translate("Actions", "Only what is &disputed or denied"),
            lambda page: page.set_states(frozenset({EventState.DISPUTED, EventState.DENIED})),
            ("Ctrl+D",),
            40,
        ),
        ("open_item", translate("Actions", "&Open the entry"), lambda page: page.doings.open_item(), (), 50),
        ("about", translate("Actions", "&All about this plan"), lambda page: page.doings.show_plan(), (), 50),
        (
            "new_note",
            translate("Actions", "New note on the entr&y"),
            lambda page: page.doings.new_note(),
            ("Ctrl+M",),
            50,
        ),
        ("correct", translate("Actions", "I think this is wrong\u2026"), lambda page: page.doings.correct(), (), 50),
        (
            "part_note",
            translate("Actions", "New note on a claim, source or plan\u2026"),
            lambda page: page.doings.choose_part(NoteKind.NOTE),
            ("Ctrl+Shift+M",),
            50,
        ),
        (
            "part_correction",
            translate("Actions", "A claim or source is wrong\u2026"),
            lambda page: page.doings.choose_part(NoteKind.CORRECTION),
            (),
            50,
        ),
        ("copy_link", translate("Actions", "Copy lin&k"), lambda page: page.doings.copy_link(), (), 60),
        ("next_hit", translate("Actions", "Next &hit"), lambda page: page.step_hit(1), ("F3",), 70),
        ("previous_hit", translate("Actions", "Previous hi&t"), lambda page: page.step_hit(-1), ("Shift+F3",), 70),
    )
    add = partial(actions.add, menu=Menu.TIMELINE, page=PAGE)
    add(
        f"{PAGE}.list",
        translate("Actions", "As a &list"),
        doing(lambda page: page.set_list(not page.as_list)),
        "Ctrl+L",
        section=10,
        checked=asking(lambda page: page.as_list),
    )
    add(
        f"{PAGE}.statements",
        translate("Actions", "&Statements of the parties"),
        doing(lambda page: page.set_statements(not page.statements)),
        section=10,
        checked=asking(lambda page: page.statements),
    )
    enabled: dict[str, Callable[[TimelinePage], bool]] = {
        "clear_filter": lambda page: not page.item_filter.is_empty,
        "about": lambda page: bool(page.doings.plan()),
        **dict.fromkeys(("closer", "wider", "fit_all"), lambda page: not page.as_list),
    }
    for name, text, do, keys, section in entries:
        condition = enabled.get(name) or (has_item if section in (50, 60) else None)
        add(
            f"{PAGE}.{name}",
            text,
            doing(do),
            *keys,
            section=section,
            enabled=asking(condition) if condition else None,
        )
    # These keys belong to the lanes, since text fields use them too; here they are only shown.
    for name, key in (("closer", "+"), ("wider", "-"), ("fit_all", "0"), ("open_item", "Return")):
        action = actions[f"{PAGE}.{name}"].action
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcut(key)
