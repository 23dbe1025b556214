"""Where a party stands -> its block: our reading, and the statements it rests on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from peaceplans.model.dates import in_words
from peaceplans.model.positions import Stance, Statement
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report import phrases
from peaceplans.report.accounts import Account, AskedBlock, PartyPosition
from peaceplans.report.blocks import NoteBlock
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.account_notes import stance_anchor, statement_anchor
from peaceplans.sheets.comparison.row import OnQuestion
from peaceplans.sheets.comparison.sheet import Position

NotesOn = Callable[[str], tuple[NoteBlock, ...]]
"""The notes on what an anchor names."""


def no_notes(_anchor: str) -> tuple[NoteBlock, ...]:
    """What is on a reading or statement when nobody asks."""
    return ()


def party_position(
    position: Position, vocabulary: Vocabulary, numbers: Mapping[str, int], notes_on: NotesOn = no_notes
) -> PartyPosition:
    """The readings of a party's stance, and what it said, each with the notes on it."""
    return PartyPosition(
        party=one_line(vocabulary.capital(position.party)),
        readings=tuple(_reading(stance, numbers, notes_on) for stance in position.stances),
        statements=tuple(statement_account(statement, numbers, notes_on) for statement in position.statements),
    )


def _reading(stance: Stance, numbers: Mapping[str, int], notes_on: NotesOn) -> Account:
    return Account(
        head=one_line(f"{stance.attitude.label} on {stance.target}"),
        text=phrases.paragraph(stance.text),
        remark=f"{stance.certainty}, grade {stance.letter}" if stance.letter else "nothing found",
        sources=phrases.cited(stance.sources, numbers),
        notes=notes_on(stance_anchor(stance)),
    )


def statement_account(statement: Statement, numbers: Mapping[str, int], notes_on: NotesOn = no_notes) -> Account:
    """What somebody said, and how sure it is."""
    remark = f"{statement.certainty}, grade {statement.letter}"
    return Account(
        head=one_line(f"{statement.speaker}, {in_words(statement.date)}"),
        text=phrases.paragraph(statement.text),
        remark=f"{remark}, disputed" if statement.disputed else remark,
        sources=phrases.cited(statement.sources, numbers),
        notes=notes_on(statement_anchor(statement)),
    )


def asked_block(asked: OnQuestion, vocabulary: Vocabulary, numbers: Mapping[str, int]) -> AskedBlock:
    """How all parties stand to a contested question."""
    return AskedBlock(
        question=one_line(asked.question.label),
        readings=tuple(
            Account(
                head=one_line(f"{vocabulary.capital(stance.party)}: {stance.attitude.label}"),
                text=phrases.paragraph(stance.text),
                remark=f"{stance.certainty}, grade {stance.letter}" if stance.letter else "nothing found",
                sources=phrases.cited(stance.sources, numbers),
            )
            for stance in asked.stances
        ),
    )
