"""The vocabulary: rows out of it, and it out of rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table

from peaceplans.library.rows import Rows, selected
from peaceplans.library.tables import field_keys, parties, questions, term_keys, topics, units
from peaceplans.model.terms import TermKind
from peaceplans.model.vocabulary import FieldKey, Party, Question, TermKey, Topic, Unit, Vocabulary


def add_vocabulary(rows: Rows, vocabulary: Vocabulary) -> None:
    """The rows of all six lists."""
    for nth, topic in enumerate(vocabulary.topics.values()):
        rows.add(topics, id=topic.id, position=nth, label=topic.label, dossier=topic.dossier)
    for nth, party in enumerate(vocabulary.parties.values()):
        rows.add(parties, id=party.id, position=nth, label=party.label, capital=party.capital)
    for nth, unit in enumerate(vocabulary.units.values()):
        rows.add(units, id=unit.id, position=nth, label=unit.label, dimension=unit.dimension, factor=float(unit.factor))
    for nth, term in enumerate(vocabulary.terms.values()):
        rows.add(term_keys, id=term.id, position=nth, label=term.label, kind=term.kind.value, unit=term.unit)
    for nth, field in enumerate(vocabulary.fields.values()):
        rows.add(field_keys, id=field.id, position=nth, label=field.label, dossier=field.dossier)
    for nth, question in enumerate(vocabulary.questions.values()):
        rows.add(
            questions,
            id=question.id,
            position=nth,
            label=question.label,
            topic=question.topic,
            dossier=question.dossier,
        )


def read_vocabulary(connection: Connection) -> Vocabulary:
    """The vocabulary, each list in its order."""

    def listed(table: Table) -> Any:
        return connection.execute(selected(table.c, "ORDER BY position"))

    return Vocabulary(
        topics={row.id: Topic(id=row.id, label=row.label, dossier=row.dossier) for row in listed(topics)},
        parties={row.id: Party(id=row.id, label=row.label, capital=row.capital) for row in listed(parties)},
        units={
            row.id: Unit(id=row.id, label=row.label, dimension=row.dimension, factor=row.factor)
            for row in listed(units)
        },
        terms={
            row.id: TermKey(id=row.id, label=row.label, kind=TermKind(row.kind), unit=row.unit)
            for row in listed(term_keys)
        },
        fields={row.id: FieldKey(id=row.id, label=row.label, dossier=row.dossier) for row in listed(field_keys)},
        questions={
            row.id: Question(id=row.id, label=row.label, topic=row.topic, dossier=row.dossier)
            for row in listed(questions)
        },
    )
