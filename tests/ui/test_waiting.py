from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QSplashScreen
from pytestqt.qtbot import QtBot

from peaceplans.library import Library
from tests.unit.library.conftest import Bundle
from tests.unit.library.record import small_catalogue
from ui.shell.waiting import Waiting


def splashes() -> list[QSplashScreen]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QSplashScreen) and one.isVisible()]


def test_a_sentence_stands_on_the_screen_while_a_library_is_made(qtbot: QtBot) -> None:
    with Waiting() as waiting:
        waiting.show()
        [splash] = splashes()
        assert "library" in splash.message()
        assert splash.accessibleName() == splash.message()
        waiting.show()
        assert splashes() == [splash]
    assert splashes() == []


def test_nothing_is_shown_for_a_library_that_opens_at_once(qtbot: QtBot) -> None:
    with Waiting():
        assert splashes() == []


def test_long_work_is_told_when_a_library_is_made_or_renewed_and_not_else(tmp_path: Path, monkeypatch) -> None:
    told: list[str] = []
    bundle = Bundle(small_catalogue())
    monkeypatch.setattr("peaceplans.library.library.BundledCatalogue", lambda _folder: bundle)
    path = tmp_path / "library.sqlite"
    for name in ("made", "opened"):
        Library.open(path, on_long_work=lambda name=name: told.append(name)).close()
    bundle = Bundle(small_catalogue("2027.1.1", figure=700_000))
    Library.open(path, on_long_work=lambda: told.append("renewed")).close()
    assert told == ["made", "renewed"]
