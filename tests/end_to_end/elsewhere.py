"""What another program does to the same library meanwhile."""

from __future__ import annotations

import random

from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from tests.end_to_end.words import TYPED


def write_something(library: Library, chance: random.Random) -> str:
    """Make, revise, delete, restore or purge a note; what was done, or why it could not be."""
    try:
        return _write(library, chance)
    except PeacePlansError as error:
        return str(error)


def _write(library: Library, chance: random.Random) -> str:
    notes = library.notes
    there, binned, throw = notes.all(), notes.all(binned=True), chance.random()
    if not there or throw < 0.3:
        anchors = ("ua-us-20:4", "us-15y#duration")[: 1 + (throw < 0.1)]
        notes.create(text=chance.choice(TYPED), anchors=anchors)
        return "new"
    if throw < 0.6:
        notes.revise(chance.choice(there), text=chance.choice(TYPED), title="Elsewhere")
        return "revise"
    if throw < 0.75 or not binned:
        notes.delete(chance.choice(there))
        return "delete"
    if throw < 0.85:
        notes.restore(chance.choice(binned))
        return "restore"
    notes.purge([chance.choice(binned).id])
    return "purge"
