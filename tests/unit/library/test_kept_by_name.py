"""What holds for everything kept under a name: saved comparisons and saved reports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from peaceplans.library import Library
from peaceplans.library.backup import backups_of
from peaceplans.model.edits import Action, Edit
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.saved import KeptByName, SavedComparison
from tests.unit.library.notes_by_hand import named, told
from tests.unit.library.test_opening import contents

LONG = "n" * 198


@dataclass(frozen=True)
class Kind:
    """One kind of things kept under a name, and how it is saved and saved again."""

    name: str
    noun: str
    actions: tuple[Action, Action, Action, Action]
    shelf: Callable[[Library], Any]
    save: Callable[[Library, str], Edit]
    update: Callable[[Library, Any], Edit]


def comparison(name: str) -> SavedComparison:
    return SavedComparison(id="", name=name, left="ru-27", right="ua-us-20", order="topic", mode="contrast")


COMPARISON = Kind(
    "comparison",
    "saved comparison",
    (Action.SAVE_COMPARISON, Action.RENAME_COMPARISON, Action.DELETE_COMPARISON, Action.RESTORE_COMPARISON),
    lambda library: library.saved,
    lambda library, name: library.saved.save(comparison(name)),
    lambda library, saved: library.saved.update(saved, order="left"),
)
REPORT = Kind(
    "report",
    "saved report",
    (Action.SAVE_REPORT, Action.RENAME_REPORT, Action.DELETE_REPORT, Action.RESTORE_REPORT),
    lambda library: library.reports,
    lambda library, name: library.reports.save(name, '{"title": "«слово»"}\n'),
    lambda library, saved: library.reports.update(saved, '{"title": "x"}\n'),
)
KINDS = pytest.mark.parametrize("kind", [COMPARISON, REPORT], ids=lambda kind: kind.name)


def state(library: Library, kind: Kind) -> tuple[tuple[KeptByName, ...], ...]:
    return kind.shelf(library).all(), kind.shelf(library).all(binned=True)


@KINDS
def test_every_action_is_named_taken_back_and_done_again(noted: Library, kind: Kind) -> None:
    shelf, states, edits = kind.shelf(noted), [state(noted, kind)], []

    def do(edit: Edit) -> KeptByName:
        edits.append(edit)
        states.append(state(noted, kind))
        return named(edit)

    saved = do(kind.save(noted, "one"))
    saved = do(kind.update(noted, saved))
    saved = do(shelf.rename(saved, "two"))
    saved = do(shelf.delete(saved))
    do(shelf.restore(saved))
    save, rename, delete, restore = kind.actions
    assert [(edit.action, edit.name) for edit in edits] == [
        (save, "one"),
        (save, "one"),
        (rename, "two"),
        (delete, "two"),
        (restore, "two"),
    ]
    assert {changed for edit in edits for changed in edit.changed} == {(kind.name, saved.id)}
    assert all(before != after for before, after in pairwise(states))
    for _ in range(2):
        for edit, before in zip(reversed(edits), reversed(states[:-1]), strict=True):
            noted.apply(edit.inverse)
            assert state(noted, kind) == before
        for edit, after in zip(edits, states[1:], strict=True):
            noted.apply(edit)
            assert state(noted, kind) == after
    assert noted.check() == ()


@KINDS
def test_it_is_renamed_also_by_capitals_alone(noted: Library, kind: Kind) -> None:
    shelf = kind.shelf(noted)
    saved = named(kind.save(noted, "Army"))
    renamed = named(shelf.rename(saved, " For\nces "))
    assert shelf.all() == (replace(saved, name="For ces", changed=renamed.changed, version=renamed.version),)
    assert renamed.changed > saved.changed
    assert named(shelf.rename(renamed, "FOR CES")).name == "FOR CES"
    assert "changed meanwhile" in told(lambda: shelf.rename(saved, "x"))


@KINDS
@pytest.mark.parametrize(
    ("name", "line"),
    [
        (" \n", "NOUN: it needs a name; choose another name"),
        ("n" * 201, "NOUN: the name has 201 characters; it may have at most 200; choose another name"),
        ("ARMY,\tbeside", "ARMY, beside: there is a NOUN of this name already; choose another name"),
    ],
)
def test_a_name_that_will_not_do(noted: Library, path: Path, kind: Kind, name: str, line: str) -> None:
    kind.save(noted, "  Army,\n beside ")
    second = named(kind.save(noted, "second"))
    before = contents(path)
    assert told(lambda: kind.save(noted, name)) == line.replace("NOUN", kind.noun)
    assert told(lambda: kind.shelf(noted).rename(second, name)) == line.replace("NOUN", kind.noun)
    assert contents(path) == before


@KINDS
@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("'; DROP TABLE saved_reports; --", "'; DROP TABLE saved_reports; --"),
        ('%s_\\ "x" <b>', '%s_\\ "x" <b>'),
        ("a\x00b\ud800", "a\ufffdb\ufffd"),
        ("\u2028слово\u202e 🕊", "слово\u202e 🕊"),
    ],
)
def test_a_hostile_name_is_text(noted: Library, kind: Kind, name: str, stored: str) -> None:
    saved = named(kind.save(noted, name))
    assert kind.shelf(noted).all() == (saved,)
    assert saved.name == stored
    assert told(lambda: kind.save(noted, name)).endswith("of this name already; choose another name")
    assert noted.check() == ()


@KINDS
def test_the_bin(noted: Library, kind: Kind) -> None:
    shelf = kind.shelf(noted)
    saved = named(kind.save(noted, "Army"))
    binned = named(shelf.delete(saved))
    assert state(noted, kind) == ((), (binned,))
    assert shelf.get(saved.id) == binned
    kind.save(noted, "army")  # the name is free again
    restored = named(shelf.restore(binned))
    assert restored == replace(saved, name="Army (2)", version=restored.version)
    assert shelf.purge([restored.id]) == frozenset()
    edit = shelf.delete(restored)
    assert shelf.purge([restored.id, "unknown"]) == {(kind.name, restored.id)}
    assert f"{kind.noun} is not there any more" in told(lambda: noted.apply(edit.inverse))
    assert told(lambda: shelf.get(saved.id)) == f"no {kind.noun} '{saved.id}' in the library"
    assert [one.name for one in shelf.all()] == ["army"]


@KINDS
def test_one_kind_is_removed_for_good_without_another(noted: Library, kind: Kind) -> None:
    binned = {}
    for each in (COMPARISON, REPORT):
        each.shelf(noted).delete(named(each.save(noted, "Army")))
        binned[each.name] = each.shelf(noted).all(binned=True)
    other = REPORT if kind is COMPARISON else COMPARISON
    kind.shelf(noted).purge([one.id for listed in binned.values() for one in listed])
    assert state(noted, kind) == ((), ())
    assert state(noted, other) == ((), binned[other.name])


@KINDS
def test_what_was_never_saved_is_nowhere_and_is_swept_away(noted: Library, path: Path, kind: Kind) -> None:
    edit = kind.save(noted, LONG)
    noted.apply(edit.inverse)
    assert state(noted, kind) == ((), ())
    assert "no saved" in told(lambda: kind.shelf(noted).get(named(edit).id))
    noted.apply(edit)
    assert state(noted, kind) == ((named(edit),), ())
    noted.apply(edit.inverse)
    assert any(LONG in line for line in contents(path))
    assert kind.shelf(noted).purge([named(edit).id]) == frozenset()
    assert not any(LONG in line for line in contents(path))
    noted.apply(edit)
    assert state(noted, kind) == ((named(edit),), ())
    assert noted.check() == ()


@KINDS
def test_two_windows(noted: Library, other: Library, kind: Kind) -> None:
    created = kind.save(noted, "Army")
    saved = named(created)
    assert noted.changed_outside() is False
    theirs = named(kind.update(other, kind.shelf(other).get(saved.id)))
    assert noted.changed_outside()
    line = f"Army: this {kind.noun} has been changed meanwhile, in another window or by a colleague; look at it"
    shelf = kind.shelf(noted)
    for work in (
        lambda: kind.update(noted, saved),
        lambda: shelf.rename(saved, "x"),
        lambda: shelf.delete(saved),
        lambda: shelf.restore(saved),
        lambda: noted.apply(created.inverse),
    ):
        assert told(work).startswith(line)
    assert shelf.all() == (theirs,)


@KINDS
def test_undoing_never_makes_two_of_one_name(noted: Library, other: Library, kind: Kind) -> None:
    shelf = kind.shelf(noted)
    created = kind.save(noted, "Army")
    renamed = shelf.rename(named(created), "Forces")
    theirs = named(kind.save(other, "ARMY"))
    line = f"Army: there is a {kind.noun} of this name already; choose another name"
    assert told(lambda: noted.apply(renamed.inverse)) == line
    deleted = shelf.delete(named(renamed))
    kind.shelf(other).rename(theirs, "forces")
    assert told(lambda: noted.apply(deleted.inverse)) == line.replace("Army", "Forces")
    assert [one.name for one in shelf.all()] == ["forces"]
    kind.shelf(other).rename(kind.shelf(other).get(theirs.id), "army")
    noted.apply(deleted.inverse)
    assert {one.name for one in shelf.all()} == {"army", "Forces"}


@KINDS
def test_it_stays_when_the_catalogue_is_renewed_or_repaired(bundle, path: Path, clock, kind: Kind) -> None:
    with Library.open(path, clock=clock) as noted:
        kind.save(noted, "Army")
        kind.shelf(noted).delete(named(kind.save(noted, "binned")))
        before = state(noted, kind)
    bundle.catalogue = replace(bundle.catalogue, version="2027.1")
    with Library.open(path) as noted:
        assert noted.renewal is not None
        assert state(noted, kind) == before
        with noted._database.writing() as connection:
            connection.exec_driver_sql("UPDATE plans SET title = 'x'")
        assert all(finding.repaired for finding in noted.check(repair=True))
        assert state(noted, kind) == before
    with Library.open(backups_of(path)[0]) as copied:
        assert state(copied, kind) == before


@KINDS
def test_nothing_is_kept_in_a_library_that_can_only_be_read(
    bundle, open_folder: Path, as_plain_user, kind: Kind
) -> None:
    path = open_folder / "library.sqlite"
    with Library.open(path) as owner:
        edit = kind.save(owner, "Army")
    saved = named(edit)
    path.chmod(0o444)
    open_folder.chmod(0o555)
    as_plain_user()
    with Library.open(path) as library:
        shelf = kind.shelf(library)
        assert shelf.all() == (saved,)
        for work in (
            lambda: kind.save(library, "x"),
            lambda: kind.update(library, saved),
            lambda: shelf.rename(saved, "x"),
            lambda: shelf.delete(saved),
            lambda: shelf.purge([saved.id]),
            lambda: library.apply(edit.inverse),
        ):
            with pytest.raises(PeacePlansError, match="the library can only be read; make the file"):
                work()
