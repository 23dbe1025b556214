"""Ids that a person typed, and what they may have meant."""

from __future__ import annotations

import argparse

from peaceplans.cli.arguments import known
from peaceplans.cli.errors import UsageError
from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError


def plan_ids(library: Library) -> tuple[str, ...]:
    """Ids of all plans."""
    return tuple(plan.id for plan in library.plans())


def instrument_ids(library: Library) -> tuple[str, ...]:
    """Ids of all instruments."""
    return tuple(instrument.id for instrument in library.instruments())


def checked(command: str, typed: str, ids: tuple[str, ...], noun: str) -> str:
    """The id, when the library has one like it.

    Raises:
        PeacePlansError: it has none; names the most similar one.
    """
    try:
        return known(typed, ids, noun)
    except argparse.ArgumentTypeError as error:
        raise PeacePlansError(str(error), where=command) from error


def two_plans(command: str, left: str, right: str, library: Library) -> tuple[str, str]:
    """Two plans to be compared.

    Raises:
        PeacePlansError: one of them is not in the library.
        UsageError: both are the same.
    """
    ids = plan_ids(library)
    pair = checked(command, left, ids, "plan"), checked(command, right, ids, "plan")
    if left == right:
        raise UsageError(f"{command}: '{left}' stands on both sides; name another plan for one of them")
    return pair
