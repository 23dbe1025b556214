"""Which party said what on the matter of a row, and how it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from peaceplans.model.plan import Provision
from peaceplans.model.positions import Stance, Statement
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.sheets.comparison.row import OnQuestion, Position


class Positions:
    """Statements and stances by the provision they bear on; a reconstructed entry has those of its basis too."""

    def __init__(self, statements: Iterable[Statement], stances: Iterable[Stance], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._statements: dict[str, list[Statement]] = {}
        self._stances: dict[str, list[Stance]] = {}
        for statement in statements:
            for ref in statement.provisions:
                self._statements.setdefault(ref, []).append(statement)
        for stance in stances:
            self._stances.setdefault(stance.target, []).append(stance)

    def on(self, provisions: Iterable[Provision]) -> tuple[Position, ...]:
        """The positions on any of the provisions, in the vocabulary's order of parties, latest statement first."""
        refs = list(dict.fromkeys(ref for provision in provisions for ref in (provision.ref, *provision.basis)))
        stances = [stance for ref in refs for stance in self._stances.get(ref, ())]
        statements = {statement.id: statement for ref in refs for statement in self._statements.get(ref, ())}
        return by_party(stances, statements.values(), self._vocabulary)


class QuestionStances:
    """Stances to contested questions by topic, each with the sources of the statements it rests on."""

    def __init__(self, statements: Iterable[Statement], stances: Iterable[Stance], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._statements = {statement.id: statement for statement in statements}
        self._stances: dict[str, list[Stance]] = {}
        for stance in stances:
            if stance.target in vocabulary.questions:
                self._stances.setdefault(stance.target, []).append(stance)

    def on(self, topic: str) -> tuple[OnQuestion, ...]:
        """The questions of a topic, in the vocabulary's order, on which any party has a stance."""
        places = {party: place for place, party in enumerate(self._vocabulary.parties)}
        found = []
        for question in self._vocabulary.questions.values():
            stances = self._stances.get(question.id, ()) if question.topic == topic else ()
            if stances:
                ordered = sorted(stances, key=lambda stance: places.get(stance.party, len(places)))
                found.append(OnQuestion(question=question, stances=tuple(map(self._sourced, ordered))))
        return tuple(found)

    def _sourced(self, stance: Stance) -> Stance:
        grounds = (self._statements[one] for one in stance.statements if one in self._statements)
        sources = (*stance.sources, *(citation for one in grounds for citation in one.sources))
        return replace(stance, sources=tuple(dict.fromkeys(sources)))


def by_party(
    stances: Iterable[Stance], statements: Iterable[Statement], vocabulary: Vocabulary
) -> tuple[Position, ...]:
    """Stances and statements by party, in the vocabulary's order of parties, latest statement first."""
    stances = list(stances)
    latest = sorted(statements, key=lambda statement: (statement.date, statement.id), reverse=True)
    parties = {entry.party for entry in stances} | {entry.party for entry in latest}
    places = {party: place for place, party in enumerate(vocabulary.parties)}
    return tuple(
        Position(
            party=party,
            stances=tuple(stance for stance in stances if stance.party == party),
            statements=tuple(statement for statement in latest if statement.party == party),
        )
        for party in sorted(parties, key=lambda party: (places.get(party, len(places)), party))
    )
