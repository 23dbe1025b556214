"""What a link in a note can lead to and what a note can hang on, found by words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.instrument import Instrument
from peaceplans.model.plan import Plan
from peaceplans.report.printable import one_line
from peaceplans.sheets.anchor_names import AnchorNames

MOST = 40
"""Choices offered at a time."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Choice:
    """Something an anchor names.

    Attributes:
        label: as one line of words: plan, number, title.
        sought: label and anchor in lower case, what words are looked for in.
    """

    anchor: str
    label: str
    sought: str

    @classmethod
    def of(cls, anchor: str, label: str) -> Choice:
        """A choice with these words."""
        words = one_line(label)
        return cls(anchor, words, f"{words} {anchor}".casefold())


def found_in(choices: Iterable[Choice], words: str, most: int = MOST) -> list[Choice]:
    """The choices that have all the words, those first whose anchor or label begins with them."""
    asked = words.casefold().split()
    whole = words.casefold().strip()
    found = [choice for choice in choices if all(word in choice.sought for word in asked)]
    if whole:
        found.sort(
            key=lambda choice: not (choice.anchor.casefold().startswith(whole) or choice.sought.startswith(whole))
        )
    return found[:most]


class LinkChoices(QObject):
    """All that the library has, read a plan at a time while nothing else is to be done."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._of_record: list[Choice] = []
        self._of_notes: list[Choice] | None = None
        self._plans: list[str] | None = None
        self._instruments_read = False
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._read_some)

    def prepare(self) -> None:
        """Begin to read, if that was not done yet."""
        if not self._instruments_read:
            self._idle.start()

    def all(self) -> list[Choice]:
        """Plans, points, terms, instruments, fields, topics, statements, the library, and the notes of this moment."""
        while not self._instruments_read:
            self._read_some()
        whole = Choice.of("library", translate("Notes", "The library as a whole"))
        return [*self._of_record, whole, *self._notes()]

    def _read_some(self) -> None:
        try:
            if self._plans is None:
                self._plans = [plan.id for plan in self._library.plans()]
            elif self._plans:
                self._of_record += _of_plan(self._library, self._plans.pop(0))
            else:
                self._instruments_read = True
                self._idle.stop()
                self._of_record += [*_of_instruments(self._library), *_beside(self._library)]
        except PeacePlansError:  # told where the library is really needed; what was read can be offered
            self._instruments_read = True
            self._idle.stop()

    def forget_notes(self, _changed: object = None) -> None:
        """The notes are others now; read anew when they are asked for."""
        self._of_notes = None

    def _notes(self) -> list[Choice]:
        if self._of_notes is None:
            self._of_notes = self._read_notes()
        return self._of_notes

    def _read_notes(self) -> list[Choice]:
        label = translate("Notes", "Note: %1")
        try:
            notes = self._library.notes.all()
        except PeacePlansError:
            return []
        return [Choice.of(f"note/{note.id}", label.replace("%1", note.name)) for note in notes if note.name]


def _of_plan(library: Library, plan_id: str) -> list[Choice]:
    plan = library.plan(plan_id)
    points = [
        Choice.of(f"{plan.id}:{point.key}", f"{plan.short_title}, {point.number or point.key} {point.title}")
        for point in plan.provisions
    ]
    labels = library.vocabulary.term_label
    terms = [
        Choice.of(f"{point.ref}#{term.key}", f"{plan.short_title}, {point.number or point.key}: {labels(term.key)}")
        for point in plan.provisions
        for term in point.terms
    ]
    return [Choice.of(plan.id, _whole(plan)), *points, *terms]


def _whole(record: Plan | Instrument) -> str:
    """Both titles, unless the long one begins with the short one."""
    short, title = record.short_title, record.title
    return title if title.casefold().startswith(short.casefold()) else f"{short}: {title}"


def _of_instruments(library: Library) -> list[Choice]:
    labels = {key.id: key.label for key in library.vocabulary.fields.values()}
    choices = []
    for instrument in library.instruments():
        choices.append(Choice.of(instrument.id, _whole(instrument)))
        choices += [
            Choice.of(f"{instrument.id}#{field.key}", f"{instrument.short_title}, {labels.get(field.key, field.key)}")
            for field in instrument.fields
        ]
    return choices


def _beside(library: Library) -> list[Choice]:
    """Topics and statements."""
    names = AnchorNames(library)
    anchors = [f"topic/{topic}" for topic in library.vocabulary.topics]
    anchors += [f"statement/{statement}" for statement in names.statements]
    return [Choice.of(anchor, names.name(anchor)) for anchor in anchors]
