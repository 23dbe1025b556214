from __future__ import annotations

from pathlib import Path

import pytest

from peaceplans.library import Library
from peaceplans.model.edits import Action
from peaceplans.model.note_limits import MOST_SETTINGS
from peaceplans.model.saved import SavedReport
from tests.unit.library.notes_by_hand import named, told
from tests.unit.library.test_opening import contents

SETTINGS = '{\n  "format": "peaceplans-report",\n  "title": "«Слово» 🕊"\n}\n'


def test_settings_are_saved_and_found_as_they_were(noted: Library) -> None:
    edit = noted.reports.save("  For the\n minister ", SETTINGS)
    saved = named(edit)
    assert (edit.action, edit.name, edit.changed) == (
        Action.SAVE_REPORT,
        "For the minister",
        {("report", saved.id)},
    )
    expected = SavedReport(
        id=saved.id,
        name="For the minister",
        settings=SETTINGS,
        created="2026-11-25T00:00:00Z",
        changed="2026-11-25T00:00:00Z",
        version=saved.version,
    )
    assert saved.id
    assert saved.version
    assert noted.reports.all() == (expected,)
    assert noted.reports.get(saved.id) == expected
    assert noted.reports.all(binned=True) == ()


def test_other_settings_are_kept_under_the_same_name_and_taken_back(noted: Library) -> None:
    first = named(noted.reports.save("first", SETTINGS))
    second = named(noted.reports.save("second", SETTINGS))
    edit = noted.reports.update(first, "{}")
    updated = named(edit)
    assert (edit.action, edit.name) == (Action.SAVE_REPORT, "first")
    assert updated.created == first.created
    assert noted.reports.all() == (updated, second)  # the newest change first
    noted.apply(edit.inverse)
    assert noted.reports.all() == (second, first)
    noted.apply(edit)
    assert noted.reports.get(first.id).settings == "{}"


@pytest.mark.parametrize(
    ("settings", "stored"),
    [
        ("'); DROP TABLE saved_reports; --", "'); DROP TABLE saved_reports; --"),
        ('{"title": "a\x00b\ud800"}', '{"title": "a\ufffdb\ufffd"}'),
        (' {"a": "\u202e\u2028\\u0000"}\r\n', ' {"a": "\u202e\u2028\\u0000"}\r\n'),
        ("[" * 100_000, "[" * 100_000),
        ("é" * MOST_SETTINGS, "é" * MOST_SETTINGS),
    ],
    ids=["sql", "never", "odd", "deep", "long"],
)
def test_any_text_is_kept_and_not_read(noted: Library, path: Path, settings: str, stored: str) -> None:
    saved = named(noted.reports.save("x", settings))
    assert noted.reports.get(saved.id).settings == stored
    assert named(noted.reports.update(saved, settings)).settings == stored
    with Library.open(path) as again:
        assert again.reports.all() == noted.reports.all()


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        (" \n", "saved report: it has no settings; leave parts of the report out"),
        (
            "x" * (MOST_SETTINGS + 1),
            (
                "saved report: the settings have 1,000,001 characters; they may have at most 1,000,000; "
                "leave parts of the report out"
            ),
        ),
    ],
    ids=["none", "too long"],
)
def test_settings_that_will_not_do(noted: Library, path: Path, settings: str, line: str) -> None:
    saved = named(noted.reports.save("x", SETTINGS))
    before = contents(path)
    assert told(lambda: noted.reports.save("y", settings)) == line
    assert told(lambda: noted.reports.update(saved, settings)) == line
    assert contents(path) == before
