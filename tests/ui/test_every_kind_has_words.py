"""What the model can name, the window has words for: a kind that is new in the record does not end in an error."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import pytest

from peaceplans.compare.comparison import Status
from peaceplans.model.anchors import AnchorKind
from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import FieldState
from peaceplans.model.links import Relation
from peaceplans.model.notes import NoteKind
from peaceplans.model.plan import Coverage
from peaceplans.sheets.comparison.facets import Facet
from peaceplans.sheets.guarantees.groups import Group
from ui.compare.filter.facet_words import facet_label
from ui.compare.plan_words import coverage_label
from ui.compare.rows.middle_text import certainty_label, relation_label, status_label
from ui.guarantees.words import certainty_meaning, group_label, state_meaning
from ui.notes.words import anchor_kind_words, kind_words

EMPTY = {FieldState.VALUE, NoteKind.NOTE, Coverage.FULL_TEXT}
"""Those of which nothing needs to be said."""


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        (AnchorKind, anchor_kind_words),
        (Certainty, certainty_label),
        (Certainty, certainty_meaning),
        (Coverage, coverage_label),
        (Facet, facet_label),
        (FieldState, state_meaning),
        (Group, group_label),
        (NoteKind, kind_words),
        (Relation, relation_label),
        (Status, status_label),
    ],
)
def test_every_kind_has_words(kinds: type[Enum], words: Callable[[Enum], str]) -> None:
    assert [kind for kind in kinds if kind not in EMPTY and not words(kind)] == []
