from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from peaceplans.library import Library, database
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Draft
from tests.unit.library.notes_by_hand import made


def test_nothing_has_changed_in_a_library_just_opened(noted: Library) -> None:
    assert not noted.changed_outside()


def test_what_another_window_writes_is_told_once(noted: Library, other: Library) -> None:
    note = made(other.notes.create(text="theirs"))
    assert noted.changed_outside()
    assert not noted.changed_outside()
    other.notes.save_draft(Draft(note=note.id, based_on=note.version, title="", text="x"))
    assert noted.changed_outside()


def test_what_one_writes_oneself_does_not_count(noted: Library, other: Library) -> None:
    note = made(noted.notes.create(text="mine"))
    noted.notes.save_draft(Draft(note=note.id, based_on=note.version, title="", text="x"))
    edit = noted.notes.delete(note)
    noted.apply(edit.inverse)
    for _ in range(30):
        noted.notes.create(text="x" * 100_000)
    assert not noted.changed_outside()
    assert other.changed_outside()
    assert not other.changed_outside()


def test_what_others_write_before_and_after_ones_own_is_not_missed(noted: Library, other: Library) -> None:
    other.notes.create(text="theirs")
    noted.notes.create(text="mine")
    assert noted.changed_outside()
    noted.notes.create(text="mine")
    other.notes.create(text="theirs")
    assert noted.changed_outside()
    assert not noted.changed_outside()


def test_reading_changes_nothing(noted: Library, other: Library) -> None:
    other.notes.all()
    other.plan("us-28")
    assert not other.check()
    assert not noted.changed_outside()


def test_a_thread_that_writes_keeps_the_others_waiting_for_a_moment_only(bundle, path: Path, monkeypatch) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    with Library.open(path) as library, ThreadPoolExecutor(1) as thread:
        note = made(library.notes.create(text="x"))
        with library._database.writing():
            waiting = thread.submit(library.notes.revise, note, text="y")
            with pytest.raises(PeacePlansError, match="the library is locked by another window; wait until it is done"):
                waiting.result()
            assert thread.submit(library.changed_outside).result() is False
            assert thread.submit(library.notes.all).result() == (note,)
        assert made(library.notes.revise(note, text="y")).text == "y"
        assert not library.changed_outside()


def test_another_program_counts_too(noted: Library, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE plans SET title = 'x' WHERE id = 'us-28'")
    assert noted.changed_outside()


def test_a_catalogue_renewed_in_another_window_is_read_anew(bundle, noted: Library, path: Path) -> None:
    old = noted.plan("us-28")
    vocabulary = noted.vocabulary
    noted.notes.create(text="x")
    assert noted.plan("us-28") is old
    newer = bundle.catalogue
    plans = tuple(replace(plan, title="renewed") if plan.id == "us-28" else plan for plan in newer.plans)
    bundle.catalogue = replace(newer, version="2027.1", plans=plans)
    with Library.open(path) as renewing:
        assert renewing.renewal is not None
    assert noted.changed_outside()
    assert noted.plan("us-28").title == "renewed"
    assert noted.vocabulary is not vocabulary
    assert noted.catalogue_version == "2027.1"
