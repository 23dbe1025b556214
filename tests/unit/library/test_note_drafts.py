from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from peaceplans.library import Library
from peaceplans.model.notes import Draft, Note
from tests.unit.library.notes_by_hand import made, told

ROOT = Path(__file__).parents[3]


def draft_of(note: Note, text: str) -> Draft:
    return Draft(note=note.id, based_on=note.version, title=note.title, text=text, tags=note.tags)


def test_what_is_typed_is_kept_until_it_is_a_revision(noted: Library) -> None:
    note = made(noted.notes.create(text="one", title="t", tags=["x"]))
    assert noted.notes.draft(note.id) is None
    noted.notes.save_draft(draft_of(note, "one t"))
    noted.notes.save_draft(draft_of(note, "one two"))
    kept = noted.notes.draft(note.id)
    assert kept == replace(draft_of(note, "one two"), when="2026-11-25T00:00:02Z")
    assert noted.notes.drafts() == (kept,)
    assert noted.notes.get(note.id) == note
    noted.notes.revise(note, text="one two")
    assert noted.notes.draft(note.id) is None


def test_a_draft_that_says_what_the_note_says_is_dropped(noted: Library) -> None:
    note = made(noted.notes.create(text="one"))
    noted.notes.save_draft(draft_of(note, "one"))
    assert noted.notes.revise(note, text="one") is None
    assert noted.notes.drafts() == ()


def test_drafts_are_dropped_and_come_with_the_newest_first(noted: Library) -> None:
    first, second = (made(noted.notes.create(text=text)) for text in "ab")
    noted.notes.save_draft(draft_of(first, "a!"))
    noted.notes.save_draft(draft_of(second, "b!"))
    assert [draft.text for draft in noted.notes.drafts()] == ["b!", "a!"]
    noted.notes.drop_draft(second.id)
    noted.notes.drop_draft(second.id)
    noted.notes.drop_draft("unknown")
    assert [draft.text for draft in noted.notes.drafts()] == ["a!"]


def test_what_can_be_no_note_is_no_draft_either(noted: Library) -> None:
    note = made(noted.notes.create())
    assert "at most 1,000,000" in told(lambda: noted.notes.save_draft(draft_of(note, "x" * 1_000_001)))
    noted.notes.save_draft(draft_of(note, "a\x00\udc80"))
    assert noted.notes.drafts()[0].text == "a\ufffd\ufffd"


def test_keeping_what_is_typed_is_not_felt(noted: Library) -> None:
    note = made(noted.notes.create())
    times = []
    for nth in range(50):
        began = time.process_time()
        noted.notes.save_draft(draft_of(note, "word " * 1000 + str(nth)))
        times.append(time.process_time() - began)
    assert min(times) < 0.005


def test_what_is_typed_survives_the_end_of_the_program(noted: Library, path: Path) -> None:
    note = made(noted.notes.create(text="one"))
    script = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from peaceplans.library.database import Database\n"
        "from peaceplans.library.notes import Notes\n"
        "from peaceplans.library.clock import utc_seconds\n"
        "from peaceplans.model.notes import Draft\n"
        "notes = Notes(Database(Path(sys.argv[1])), utc_seconds)\n"
        "for nth in range(1_000_000):\n"
        "    notes.save_draft(Draft(note=sys.argv[2], based_on='', title='', text=f'{nth} ' * 500))\n"
        "    print(nth, flush=True)\n"
    )
    for _ in range(5):
        typing = subprocess.Popen(
            [sys.executable, "-c", script, str(path), note.id], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert typing.stdout is not None
        for _ in range(20):
            told_last = typing.stdout.readline()
        typing.send_signal(signal.SIGKILL)
        rest = typing.stdout.read().split()
        typing.wait()
        typing.stdout.close()
        last = int(rest[-1] if rest else told_last)
        [draft] = noted.notes.drafts()
        assert int(draft.text.split()[0]) >= last
        assert len(set(draft.text.split())) == 1
        assert noted.check() == ()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
