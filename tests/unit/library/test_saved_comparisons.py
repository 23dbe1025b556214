from __future__ import annotations

from dataclasses import replace

import pytest

from peaceplans.library import Library
from peaceplans.model.edits import Action
from peaceplans.model.saved import SavedComparison
from tests.unit.library.notes_by_hand import kept, told

ARMY = SavedComparison(
    id="",
    name="  Army,\n beside ",
    left="ru-27",
    right="ua-us-20",
    order="topic",
    mode="contrast",
    row_filter={"topic": ("armed-forces", "other"), "words": ("«слово»\ud800",), "status": ()},
    row="ru-27:w6~ua-us-20:4",
)


def test_a_comparison_is_saved_and_found(noted: Library) -> None:
    edit = noted.saved.save(ARMY)
    saved = kept(edit)
    assert (edit.action, edit.name, edit.changed) == (
        Action.SAVE_COMPARISON,
        "Army, beside",
        {("comparison", saved.id)},
    )
    expected = replace(
        ARMY,
        id=saved.id,
        name="Army, beside",
        row_filter=ARMY.row_filter | {"words": ("«слово»\ufffd",)},
        created="2026-11-25T00:00:00Z",
        changed="2026-11-25T00:00:00Z",
        version=saved.version,
    )
    assert noted.saved.all() == (expected,)
    assert noted.saved.get(saved.id) == expected
    assert noted.saved.all(binned=True) == ()


def test_another_state_is_kept_under_the_same_name_and_taken_back(noted: Library) -> None:
    saved = kept(noted.saved.save(ARMY))
    edit = noted.saved.update(saved, order="left", row_filter={}, row="")
    updated = kept(edit)
    assert noted.saved.all() == (
        replace(saved, order="left", row_filter={}, row="", changed=updated.changed, version=updated.version),
    )
    noted.apply(edit.inverse)
    assert noted.saved.get(saved.id).order == "topic"
    noted.apply(edit)
    assert noted.saved.all() == (updated,)
    with pytest.raises(TypeError, match="no name to change"):
        noted.saved.update(updated, name="x")


def test_a_comparison_is_renamed(noted: Library) -> None:
    saved = kept(noted.saved.save(ARMY))
    edit = noted.saved.rename(saved, "Forces")
    assert (edit.action, edit.name) == (Action.RENAME_COMPARISON, "Forces")
    assert kept(noted.saved.rename(kept(edit), "forces")).name == "forces"
    assert "changed meanwhile" in told(lambda: noted.saved.rename(saved, "x"))


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (" \n", "saved comparison: it needs a name; choose another name"),
        ("n" * 201, "saved comparison: the name has 201 characters; it may have at most 200; choose another name"),
        ("ARMY, beside", "ARMY, beside: there is a saved comparison of this name already; choose another name"),
    ],
)
def test_a_name_that_will_not_do(noted: Library, name: str, line: str) -> None:
    noted.saved.save(ARMY)
    second = kept(noted.saved.save(replace(ARMY, name="second")))
    assert told(lambda: noted.saved.save(replace(ARMY, name=name))) == line
    assert told(lambda: noted.saved.rename(second, name)) == line
    assert len(noted.saved.all()) == 2


def test_the_bin(noted: Library) -> None:
    created = noted.saved.save(ARMY)
    saved = kept(created)
    binned = kept(noted.saved.delete(saved))
    assert noted.saved.all() == ()
    assert noted.saved.all(binned=True) == (binned,)
    noted.saved.save(ARMY)  # the name is free again
    restored = kept(noted.saved.restore(binned))
    assert noted.saved.purge([restored.id]) == frozenset()
    edit = noted.saved.delete(restored)
    assert noted.saved.purge([restored.id]) == {("comparison", restored.id)}
    assert "saved comparison is not there any more" in told(lambda: noted.apply(edit.inverse))
    assert told(lambda: noted.saved.get(saved.id)) == f"no saved comparison '{saved.id}' in the library"


def test_a_comparison_that_was_never_saved(noted: Library) -> None:
    edit = noted.saved.save(ARMY)
    noted.apply(edit.inverse)
    assert noted.saved.all() == ()
    noted.apply(edit)
    assert noted.saved.all() == (kept(edit),)
    assert noted.check() == ()
