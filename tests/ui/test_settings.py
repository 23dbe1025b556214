from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from peaceplans.report.citing.style import CitationStyle
from tests.ui.test_window import selected
from ui.app import _Seat
from ui.compare.view import CompareView
from ui.places import Place
from ui.settings import RECENT_COMPARISONS, VERSION, Settings
from ui.shell.settings_dialog import SettingsDialog
from ui.theme.look import Density, Theme
from ui.window import MainWindow

PLACE = Place("compare", {"left": "draft", "right": "points", "row": "draft:7"})


def test_what_was_chosen_is_there_again(tmp_path: Path) -> None:
    written = Settings.in_file(tmp_path / "a.ini")
    written.theme, written.text_size, written.density = Theme.DARK, 150, Density.COMPACT
    written.citation, written.author, written.panel_open = CitationStyle.PLAIN, "М. К.", False
    written.seen, written.library, written.recent_actions = True, "/a/b, c.sqlite", ("a", "b")
    written.set_place("one", PLACE)
    written.set_recent("one", [PLACE])
    written.flush()
    read = Settings.in_file(tmp_path / "a.ini")
    assert (read.theme, read.text_size, read.density) == (Theme.DARK, 150, Density.COMPACT)
    assert (read.citation, read.author, read.panel_open) == (CitationStyle.PLAIN, "М. К.", False)
    assert (read.seen, read.library, read.recent_actions) == (True, "/a/b, c.sqlite", ("a", "b"))
    assert read.place("one") == PLACE
    assert read.recent("one") == (PLACE,)
    assert read.place("another") is None


def test_nothing_chosen_is_the_default(tmp_path: Path) -> None:
    read = Settings.in_file(tmp_path / "none.ini")
    assert (read.theme, read.text_size, read.density) == (Theme.SYSTEM, 100, Density.COMFORTABLE)
    assert (read.citation, read.author, read.panel_open) == (CitationStyle.CHICAGO, "", True)
    assert (read.seen, read.library, read.recent_actions) == (False, "", ())


@pytest.mark.parametrize(
    "text",
    [
        "[look]\ntheme=purple\ntext_size=77\ndensity=\n[work]\ncitation=1,2\n[session]\nactions=[1\nseen=perhaps",
        "not a file of settings\x00\xff",
    ],
)
def test_what_is_no_value_is_the_default(tmp_path: Path, text: str) -> None:
    file = tmp_path / "b.ini"
    file.write_text(text, encoding="utf-8")
    read = Settings.in_file(file)
    assert (read.theme, read.text_size, read.density) == (Theme.SYSTEM, 100, Density.COMFORTABLE)
    assert (read.citation, read.seen, read.recent_actions) == (CitationStyle.CHICAGO, False, ())


@pytest.mark.parametrize("text", ["", "{", "[]", '{"page": 1, "state": {}}', '{"page": "compare"}', "null"])
def test_a_place_that_is_none_is_passed_over(settings: Settings, text: str) -> None:
    settings.keep("session/place", text)
    assert settings.place("any") is None


def test_settings_of_the_version_before_are_read(tmp_path: Path) -> None:
    (tmp_path / "c.ini").write_text("[compare]\nleft=draft\nright=points\n[look]\ntheme=dark\n", encoding="utf-8")
    read = Settings.in_file(tmp_path / "c.ini")
    assert read.place("any") == Place("compare", {"left": "draft", "right": "points"})
    assert read.theme is Theme.DARK
    assert read.seen
    read.flush()
    assert f"version={VERSION}" in (tmp_path / "c.ini").read_text(encoding="utf-8")


def test_only_so_many_comparisons_are_remembered(settings: Settings) -> None:
    settings.set_recent("one", [Place("compare", {"left": str(number), "right": "b"}) for number in range(40)])
    assert len(settings.recent("one")) == RECENT_COMPARISONS


def test_a_move_is_written_within_a_second_so_that_a_crash_loses_nothing(
    window: MainWindow, view: CompareView, settings: Settings, library: Library, qtbot: QtBot
) -> None:
    view.table.select_row("draft:19~points:12")
    file = Path(settings.file)
    assert window.session._soon.interval() < 1000
    qtbot.waitUntil(lambda: file.exists() and "draft:19~points:12" in file.read_text(encoding="utf-8"), timeout=3000)
    place = Settings.in_file(file).place(library.location)
    assert place
    assert place.state["row"] == "draft:19~points:12"


def test_the_last_session_is_there_again(qtbot: QtBot, library: Library, settings: Settings) -> None:
    first = MainWindow(library, settings, "draft", "points")
    qtbot.addWidget(first)
    first.show()
    assert first.view
    first.view.table.select_row("draft:19~points:12")
    first.dresser.set_density(Density.COMPACT)
    first.resize(790, 700)  # the screen of the tests is no larger
    first.close()
    second = MainWindow(library, Settings.in_file(Path(settings.file)))
    qtbot.addWidget(second)
    second.show()
    assert second.view
    qtbot.waitUntil(lambda: selected(second.view) == "draft:19~points:12")  # type: ignore[arg-type]
    assert second.dresser.density is Density.COMPACT
    assert (second.width(), second.height()) == (790, 700)
    second.dresser.set_density(Density.COMFORTABLE)
    second.close()


def test_a_place_whose_plan_is_gone_is_no_fault(qtbot: QtBot, settings: Settings, library: Library) -> None:
    settings.set_place(library.location, Place("compare", {"left": "draft", "right": "lost", "order": 7}))
    made = MainWindow(library, settings)
    qtbot.addWidget(made)
    assert made.view
    assert made.view.sheet
    made.close()


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(window)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return made


def test_settings_are_seen_at_once_and_kept(window: MainWindow, dialog: SettingsDialog) -> None:
    dialog.theme.chosen.emit(Theme.DARK)
    dialog.text_size.chosen.emit(150)
    dialog.density.chosen.emit(Density.COMPACT)
    dialog.citation.chosen.emit(CitationStyle.PLAIN)
    dialog.author.setText("  MK ")
    assert (window.dresser.theme, window.dresser.text_size) == (Theme.DARK, 150)
    assert window.dresser.look.density is Density.COMPACT
    dialog.accept()
    settings = window.settings
    assert (settings.theme, settings.text_size, settings.density) == (Theme.DARK, 150, Density.COMPACT)
    assert (settings.citation, settings.author) == (CitationStyle.PLAIN, "MK")


@pytest.mark.parametrize(("kept", "style"), [("note", CitationStyle.CHICAGO), ("plain", CitationStyle.PLAIN)])
def test_the_citation_of_earlier_versions_is_kept(tmp_path: Path, kept: str, style: CitationStyle) -> None:
    file = tmp_path / "old.ini"
    file.write_text(f"[settings]\nversion=2\n[work]\ncitation={kept}\n", encoding="utf-8")
    read = Settings.in_file(file)
    assert read.citation is style
    assert read.text("work/citation") == style.value
    assert read.text("settings/version") == str(VERSION)


def test_each_style_of_citation_has_an_example(dialog: SettingsDialog) -> None:
    told = {}
    for style in CitationStyle:
        dialog.citation.chosen.emit(style)
        told[style] = dialog.example.text()
    assert told[CitationStyle.PLAIN].startswith("(20-point framework, 24 December 2025, point 4")
    assert "<i>20-point framework</i>, December 24, 2025, point 4" in told[CitationStyle.CHICAGO]
    assert "Ukraine &amp; United States. (2025, December 24)." in told[CitationStyle.APA]
    assert "\u201820-point framework\u2019 (24 December 2025) point 4" in told[CitationStyle.OSCOLA]
    assert not any("href" in example for example in told.values())
    assert dialog.example.accessibleName().startswith("For example: ")
    assert "20-point framework\u2019 (24 December 2025) point 4" in dialog.example.accessibleName()


def test_cancel_takes_everything_back(window: MainWindow, dialog: SettingsDialog) -> None:
    dialog.theme.chosen.emit(Theme.DARK)
    dialog.text_size.chosen.emit(200)
    dialog.citation.chosen.emit(CitationStyle.PLAIN)
    dialog.author.setText("MK")
    dialog.reject()
    settings = window.settings
    assert (window.dresser.theme, window.dresser.text_size) == (Theme.LIGHT, 100)
    assert (settings.theme, settings.text_size) == (Theme.LIGHT, 100)
    assert (settings.citation, settings.author) == (CitationStyle.CHICAGO, "")


def test_another_library_is_offered_now_and_opened_at_the_next_start(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    asked: list[str] = []
    window.open_library = asked.append
    dialog._choose_library("/somewhere/else.sqlite")
    assert window.settings.library == "/somewhere/else.sqlite"
    qtbot.mouseClick(window.messages.remedy, Qt.MouseButton.LeftButton)
    assert asked == ["/somewhere/else.sqlite"]


def test_another_library_takes_the_seat_of_the_one_before(
    qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    seat = _Seat(settings)
    try:
        seat.take(str(tmp_path / "one.sqlite"), "us-28", "ua-us-20")
        first = seat._window
        assert first
        seat._exchange(str(tmp_path / "two.sqlite"))
        second = seat._window
        assert second
        assert second is not first
        assert second.desk.library.location.endswith("two.sqlite")
        seat._exchange(str(tmp_path))
        assert seat._window is second
        assert second.messages.message
        assert "folder" in second.messages.message.text
    finally:
        seat.leave()
        seat.end_faults()


def test_places_of_files_can_be_copied(dialog: SettingsDialog, window: MainWindow) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert window.settings.file in texts
    assert window.desk.library.location in texts
