"""Where a party stands -> its block: our reading, and the statements it rests on."""

from __future__ import annotations

from collections.abc import Mapping

from peaceplans.model.dates import in_words
from peaceplans.model.positions import Stance, Statement
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report import phrases
from peaceplans.report.blocks import Account, PartyPosition
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison_sheet import Position


def party_position(position: Position, vocabulary: Vocabulary, numbers: Mapping[str, int]) -> PartyPosition:
    """The readings of a party's stance, and what it said."""
    return PartyPosition(
        party=one_line(vocabulary.capital(position.party)),
        readings=tuple(_reading(stance, numbers) for stance in position.stances),
        statements=tuple(_statement(statement, numbers) for statement in position.statements),
    )


def _reading(stance: Stance, numbers: Mapping[str, int]) -> Account:
    return Account(
        head=one_line(f"{stance.attitude.label} on {stance.target}"),
        text=phrases.paragraph(stance.text),
        remark=f"{stance.certainty}, grade {stance.letter}" if stance.letter else "nothing found",
        sources=phrases.cited(stance.sources, numbers),
    )


def _statement(statement: Statement, numbers: Mapping[str, int]) -> Account:
    remark = f"{statement.certainty}, grade {statement.letter}"
    return Account(
        head=one_line(f"{statement.speaker}, {in_words(statement.date)}"),
        text=phrases.paragraph(statement.text),
        remark=f"{remark}, disputed" if statement.disputed else remark,
        sources=phrases.cited(statement.sources, numbers),
    )
