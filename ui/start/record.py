"""What the start page tells of plans and instruments, read once until the library changes."""

from __future__ import annotations

from functools import cached_property

from peaceplans.library import Library
from peaceplans.model.plan import Plan


class Record:
    """Plans and instruments as they were when they were first asked for."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._whole: dict[str, Plan] = {}

    @cached_property
    def plans(self) -> dict[str, Plan]:
        """All plans by their ids, without their provisions."""
        return {plan.id: plan for plan in self._library.plans()}

    @cached_property
    def instruments(self) -> int:
        """How many instruments there are."""
        return len(self._library.instruments())

    def plan(self, plan_id: str) -> Plan:
        """A plan with its provisions.

        Raises:
            PeacePlansError: there is none with this id, or the library cannot be read.
        """
        if plan_id not in self._whole:
            self._whole[plan_id] = self._library.plan(plan_id)
        return self._whole[plan_id]
