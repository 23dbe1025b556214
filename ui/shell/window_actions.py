"""What can be done in the window on every page, for menus, keys and palette."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.actions import Menu, Offer
from ui.theme.look import Density, Theme

if TYPE_CHECKING:
    from ui.window import MainWindow


def add_window_actions(window: MainWindow) -> None:
    """Add them all."""
    _file(window)
    _edit(window)
    _going(window)
    window.actions_.add_source(partial(_record_offers, window))
    _look(window)
    _help(window)


def _file(window: MainWindow) -> None:
    translate, actions = QCoreApplication.translate, window.actions_

    def show_settings() -> None:
        from ui.shell.settings_dialog import SettingsDialog

        SettingsDialog(window).open()

    actions.add(
        "file.settings",
        translate("Actions", "&Settings\u2026"),
        show_settings,
        "Ctrl+,",
        menu=Menu.FILE,
        section=80,
    )
    actions.add("file.quit", translate("Actions", "&Quit"), window.close, "Ctrl+Q", menu=Menu.FILE, section=90)


def _edit(window: MainWindow) -> None:
    translate, actions = QCoreApplication.translate, window.actions_
    undoing = window.undoing
    actions.add(
        "edit.undo",
        translate("Actions", "&Undo"),
        undoing.undo,
        "Ctrl+Z",
        menu=Menu.EDIT,
        section=10,
        enabled=undoing.can_undo,
        called=undoing.undo_name,
    )
    actions.add(
        "edit.redo",
        translate("Actions", "&Redo"),
        undoing.redo,
        "Ctrl+Shift+Z",
        "Ctrl+Y",
        menu=Menu.EDIT,
        section=10,
        enabled=undoing.can_redo,
        called=undoing.redo_name,
    )
    actions.add(
        "edit.copy",
        translate("Actions", "&Copy with citation"),
        lambda: window.page.copy(),
        "Ctrl+C",
        menu=Menu.EDIT,
        section=20,
    )
    actions.add(
        "edit.find",
        translate("Actions", "&Find on this page"),
        lambda: window.page.find_words(),
        "Ctrl+F",
        menu=Menu.EDIT,
        section=30,
    )


def _going(window: MainWindow) -> None:
    translate, actions = QCoreApplication.translate, window.actions_

    def show_palette() -> None:
        from ui.shell.palette import Palette

        Palette(window).open()

    actions.add(
        "view.palette",
        translate("Actions", "Do or find any&thing\u2026"),
        show_palette,
        "Ctrl+K",
        menu=Menu.VIEW,
        section=10,
    )
    actions.add(
        "view.back",
        translate("Actions", "&Back"),
        window.ways.back,
        "Alt+Left",
        menu=Menu.VIEW,
        section=10,
        enabled=lambda: window.ways.history.can_go_back,
    )
    actions.add(
        "view.forward",
        translate("Actions", "For&ward"),
        window.ways.forward,
        "Alt+Right",
        menu=Menu.VIEW,
        section=10,
        enabled=lambda: window.ways.history.can_go_forward,
    )
    for number, kind in enumerate(window.kinds, 1):
        actions.add(
            f"view.{kind.name}",
            translate("Actions", "Page: %1").replace("%1", kind.text),
            partial(window.ways.show_page, kind.name),
            f"Ctrl+{number}",
            menu=Menu.VIEW,
            section=20,
            checked=partial(_is_shown, window, kind.name),
        )
    actions.add(
        "view.next_pane", translate("Actions", "Ne&xt pane"), window.next_pane, "F6", menu=Menu.VIEW, section=50
    )
    actions.add(
        "view.panel",
        translate("Actions", "Side &panel"),
        partial(_toggle_panel, window),
        "F9",
        menu=Menu.VIEW,
        section=50,
        enabled=lambda: _has_panel(window),
        checked=lambda: _has_panel(window, is_open=True),
    )
    actions.add(
        "view.full_screen",
        translate("Actions", "&Full screen"),
        partial(_full_screen, window),
        "F11",
        menu=Menu.VIEW,
        section=50,
        checked=window.isFullScreen,
    )


def _look(window: MainWindow) -> None:
    translate, actions, dresser = QCoreApplication.translate, window.actions_, window.dresser
    for theme, text in (
        (Theme.LIGHT, translate("Actions", "&Light colours")),
        (Theme.DARK, translate("Actions", "&Dark colours")),
        (Theme.SYSTEM, translate("Actions", "Colours as the &system has them")),
    ):
        actions.add(
            f"view.theme_{theme.value}",
            text,
            partial(dresser.set_theme, theme),
            menu=Menu.VIEW,
            section=60,
            checked=partial(_has_theme, window, theme),
        )
    actions.add(
        "view.compact",
        translate("Actions", "&Compact rows"),
        lambda: dresser.set_density(Density.COMFORTABLE if dresser.density is Density.COMPACT else Density.COMPACT),
        menu=Menu.VIEW,
        section=70,
        checked=lambda: dresser.density is Density.COMPACT,
    )
    for name, text, do, keys in (
        ("larger", translate("Actions", "La&rger text"), partial(dresser.step_text_size, 1), ("Ctrl++", "Ctrl+=")),
        ("smaller", translate("Actions", "S&maller text"), partial(dresser.step_text_size, -1), ("Ctrl+-",)),
        ("normal", translate("Actions", "&Normal text"), partial(dresser.set_text_size, 100), ("Ctrl+0",)),
    ):
        actions.add(f"view.text_{name}", text, do, *keys, menu=Menu.VIEW, section=70)


def _help(window: MainWindow) -> None:
    translate, actions = QCoreApplication.translate, window.actions_

    def show_legend() -> None:
        from ui.shell.legend import LegendDialog

        LegendDialog(window.dresser, window).open()

    def show_keys() -> None:
        from ui.shell.key_list import KeyList

        KeyList(window).open()

    def show_about() -> None:
        from ui.shell.about import show_about

        show_about(window)

    actions.add(
        "help.legend", translate("Actions", "&Legend and glossary"), show_legend, "F1", menu=Menu.HELP, section=10
    )
    actions.add("help.keys", translate("Actions", "List of &keys"), show_keys, "Shift+F1", menu=Menu.HELP, section=10)
    actions.add("help.about", translate("Actions", "&About Peace Plans"), show_about, menu=Menu.HELP, section=90)


def _record_offers(window: MainWindow) -> Iterable[Offer]:
    from ui.shell.offers import record_offers

    return record_offers(window.desk)


def _is_shown(window: MainWindow, name: str) -> bool:
    return window.page.name == name


def _has_panel(window: MainWindow, *, is_open: bool = False) -> bool:
    from ui.controls.panel_page import PanelPage

    page = window.page
    return isinstance(page, PanelPage) and (page.workspace.panel_open or not is_open)


def _toggle_panel(window: MainWindow) -> None:
    from ui.controls.panel_page import PanelPage

    if isinstance(window.page, PanelPage):
        window.page.toggle_panel()


def _has_theme(window: MainWindow, theme: Theme) -> bool:
    return window.dresser.theme is theme


def _full_screen(window: MainWindow) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()
