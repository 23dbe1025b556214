from __future__ import annotations

from dataclasses import replace

import pytest

from peaceplans.library import Library
from peaceplans.model.edits import Action
from peaceplans.model.saved import SavedComparison
from tests.unit.library.notes_by_hand import named

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
    saved = named(edit)
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
    saved = named(noted.saved.save(ARMY))
    edit = noted.saved.update(saved, order="left", row_filter={}, row="")
    updated = named(edit)
    assert noted.saved.all() == (
        replace(saved, order="left", row_filter={}, row="", changed=updated.changed, version=updated.version),
    )
    noted.apply(edit.inverse)
    assert noted.saved.get(saved.id).order == "topic"
    noted.apply(edit)
    assert noted.saved.all() == (updated,)
    with pytest.raises(TypeError, match="no name to change"):
        noted.saved.update(updated, name="x")
