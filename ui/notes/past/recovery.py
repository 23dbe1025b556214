"""Telling at the start that something typed was kept though the program ended without warning."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.notes import Draft
from ui.desk import Desk, Weight
from ui.notes.editor.typed import Typed
from ui.notes.words import note_name, when_words
from ui.places import Place


def tell_recovered(desk: Desk) -> None:
    """Say in the bar which note has something typed that never became a revision, with the way to it."""
    translate = QCoreApplication.translate
    try:
        left = [draft for draft in desk.library.notes.drafts() if _differs(desk, draft)]
        if not left:
            return
        note = desk.library.notes.get(left[0].note)
    except PeacePlansError as error:
        desk.tell(str(error), Weight.FAULT)
        return
    words = translate("Notes", "Recovered what was typed into \u201c%1\u201d, %2.")
    words = words.replace("%2", when_words(left[0].when)).replace("%1", note_name(note))
    if len(left) > 1:
        words += " " + translate("Notes", "Other notes with something recovered: %1.").replace("%1", str(len(left) - 1))
    desk.tell(words, Weight.NOTICE, (translate("Notes", "Show it"), lambda: desk.go(Place("notes", {"note": note.id}))))


def _differs(desk: Desk, draft: Draft) -> bool:
    note = desk.library.notes.get(draft.note)
    return not note.deleted and Typed.of(draft) != Typed.of(note)
