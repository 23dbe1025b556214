"""A real library of the hand-made plans, in a file."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

from peaceplans.library import Library
from peaceplans.library import library as facade
from peaceplans.model.catalogue import Catalogue
from peaceplans.model.plan import Plan
from tests.ui.hand_made import (
    CONCORDANCES,
    DRAFT,
    EVENTS,
    INSTRUMENTS,
    ON_QUESTIONS,
    POINTS,
    QUESTION_STANCES,
    RUMOUR,
    SOURCES,
    STANCES,
    STATEMENTS,
    VOCABULARY,
)


class HandMadeCatalogue:
    """Stands where the bundled data files stand."""

    def __init__(self, *plans: Plan) -> None:
        self._plans = plans or (DRAFT, POINTS, RUMOUR)

    def fingerprint(self) -> str:
        return f"hand made: {', '.join(plan.id for plan in self._plans)}"

    def version(self) -> str:
        return "2026.11.1"

    def load(self) -> Catalogue:
        ids = {plan.id for plan in self._plans}
        refs = {provision.ref for plan in self._plans for provision in plan.provisions}
        return Catalogue(
            version=self.version(),
            state_of_record="2026-06",
            vocabulary=VOCABULARY,
            sources=tuple(SOURCES.values()),
            plans=self._plans,
            concordances=tuple(one for one in CONCORDANCES if {one.left, one.right} <= ids),
            instruments=INSTRUMENTS if "points" in ids else (),
            events=EVENTS if {"draft", "points"} <= ids else (),
            not_found=("A signed agreement was not found.",),
            statements=(*(STATEMENTS if "draft" in ids else ()), *ON_QUESTIONS),
            stances=(*(stance for stance in STANCES if stance.target in refs), *QUESTION_STANCES),
        )


def make_library(path: Path, *plans: Plan) -> Library:
    """The library in this file, made from these plans (by default all three) when the file is not there yet."""
    with patch.object(facade, "BundledCatalogue", lambda _: HandMadeCatalogue(*plans)):
        return Library.open(path)
