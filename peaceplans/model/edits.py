"""What one action of the user changed: enough to take it back, and to say what has to be shown anew."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from peaceplans.model.notes import Note
from peaceplans.model.saved import KeptByName


class Action(StrEnum):
    """What was done, for the names in the Edit menu."""

    ADD_NOTE = "add-note"
    ADD_CORRECTION = "add-correction"
    EDIT_NOTE = "edit-note"
    TAG_NOTE = "tag-note"
    ATTACH_NOTE = "attach-note"
    DETACH_NOTE = "detach-note"
    MOVE_NOTE = "move-note"
    DELETE_NOTE = "delete-note"
    RESTORE_NOTE = "restore-note"
    RESTORE_REVISION = "restore-revision"
    IMPORT_NOTES = "import-notes"
    SAVE_COMPARISON = "save-comparison"
    RENAME_COMPARISON = "rename-comparison"
    DELETE_COMPARISON = "delete-comparison"
    RESTORE_COMPARISON = "restore-comparison"
    SAVE_REPORT = "save-report"
    RENAME_REPORT = "rename-report"
    DELETE_REPORT = "delete-report"
    RESTORE_REPORT = "restore-report"


Kept = Note | KeptByName


@dataclass(frozen=True, slots=True)
class Step:
    """One thing as it was and as it is now; None for not there."""

    before: Kept | None
    after: Kept | None

    @property
    def changed(self) -> tuple[str, str]:
        """Kind and id of what changed: ``("note", "3f...")``, ``("comparison", "...")`` or ``("report", "...")``."""
        kept = self.after or self.before
        assert kept is not None
        return ("note" if isinstance(kept, Note) else kept.kind, kept.id)


@dataclass(frozen=True, slots=True)
class Edit:
    """One action: one transaction, one step of undo.

    Attributes:
        name: of the note, comparison or report, for the Edit menu; empty when it has none or there are several.
    """

    action: Action
    name: str
    steps: tuple[Step, ...]

    @property
    def inverse(self) -> Edit:
        """What takes it back."""
        return replace(self, steps=tuple(Step(step.after, step.before) for step in reversed(self.steps)))

    @property
    def changed(self) -> frozenset[tuple[str, str]]:
        """Kinds and ids of all that changed."""
        return frozenset(step.changed for step in self.steps)
