"""What tests of notes share."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest

from peaceplans.model.edits import Edit
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Note
from peaceplans.model.saved import KeptByName


def made(edit: Edit | None) -> Note:
    """The note that an edit of one made or changed."""
    assert edit is not None
    [step] = edit.steps
    assert isinstance(step.after, Note)
    return step.after


def named(edit: Edit) -> Any:
    """What an edit of one thing kept by name made of it."""
    [step] = edit.steps
    assert isinstance(step.after, KeptByName)
    return step.after


def told(work: Callable[[], object]) -> str:
    """The one line with which it fails."""
    with pytest.raises(PeacePlansError) as error:
        work()
    assert "\n" not in str(error.value)
    return str(error.value)


def ticking() -> Callable[[], str]:
    """A clock that is a second later with every look at it."""
    seconds = itertools.count()

    def tell() -> str:
        second = next(seconds)
        return f"2026-11-25T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}Z"

    return tell
