"""What was typed into a note that was left while nothing could be written: held, and tried again until it can be."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Draft
from ui.desk import Desk

_AGAIN = 1_000  # milliseconds between two tries


class Unkept(QObject):
    """One for each desk; see `of`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._held: dict[str, Draft] = {}
        self._faults: set[str] = set()
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self.try_again)

    @classmethod
    def of(cls, desk: Desk) -> Unkept:
        """That of a desk."""
        return desk.findChild(cls) or cls(desk)

    def holds(self, note_id: str) -> bool:
        """Whether something typed into a note is held here and nowhere else."""
        return note_id in self._held

    def hold(self, draft: Draft, fault: str) -> None:
        """Keep it until it can be written.

        Args:
            draft: what was typed.
            fault: why it could not be written, as it was told in the bar.
        """
        self._held[draft.note] = draft
        self._faults.add(fault)
        self._desk.set_saved(_name(draft.note), saved=False)
        self._again.start()

    def take(self, note_id: str) -> Draft | None:
        """What was typed into a note, for its editor, which keeps it from now on."""
        draft = self._held.pop(note_id, None)
        if draft:
            self._desk.set_saved(_name(note_id), saved=True)
        return draft

    def try_again(self) -> None:
        """Write what can be written."""
        for draft in tuple(self._held.values()):
            try:
                self._desk.library.notes.save_draft(draft)
                note = self._desk.library.notes.get(draft.note)
            except PeacePlansError:  # told when it happened first
                continue
            self.take(draft.note)
            if note.version == draft.based_on and not note.deleted:
                self._desk.do(
                    lambda note=note, draft=draft: self._desk.library.notes.revise(  # type: ignore[misc]
                        note, title=draft.title, text=draft.text, tags=draft.tags, author=self._desk.settings.author
                    )
                )
        if not self._held:
            self._again.stop()
            for fault in self._faults:
                self._desk.settle(fault)
            self._faults.clear()


def _name(note_id: str) -> str:
    return f"note/{note_id}"
