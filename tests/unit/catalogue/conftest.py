"""A small catalogue without faults, in which a test changes one thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from peaceplans.catalogue import CatalogueFaults, load_catalogue
from peaceplans.model.catalogue import Catalogue

FILES = {
    "catalogue.yaml": """\
version: 2026.11.1
state_of_record: 2026-06
not_found: [A signed text.]
""",
    "vocabulary/topics.yaml": """\
- {id: armed-forces, label: Armed forces}
- {id: territory, label: Territory}
- {id: foreign-troops, label: Foreign troops}
""",
    "vocabulary/parties.yaml": """\
- {id: ru, label: Russia, capital: Moscow}
- {id: ua, label: Ukraine, capital: Kyiv}
- {id: us, label: United States}
""",
    "vocabulary/units.yaml": """\
- {id: persons, label: persons, dimension: persons, factor: 1}
- {id: days, label: days, dimension: time, factor: 1}
- {id: km, label: km, dimension: distance, factor: 1}
- {id: years, label: years, dimension: calendar, factor: 12}
""",
    "vocabulary/terms.yaml": """\
- {id: army-size, label: army size, kind: quantity, unit: persons}
- {id: guarantors, label: guarantors, kind: parties}
- {id: guarantee-duration, label: length, kind: duration, unit: calendar}
- {id: withdrawal, label: withdrawal, kind: deadline}
- {id: split, label: split, kind: share}
""",
    "vocabulary/fields.yaml": """\
- {id: duration, label: Duration}
- {id: trigger, label: Trigger}
""",
    "vocabulary/questions.yaml": """\
- {id: land, label: Land, topic: territory}
""",
    "sources.yaml": """\
- id: a-s1
  publisher: Herald
  title: The draft
  date: 2025-11-20
  url: https://herald.example/draft
  aliases: [b-s9]
- id: a-s2
  publisher: Courier
  title: 'The answer: "no"'
  relay: yes
""",
    "plans/first.yaml": """\
id: first
title: First draft
short_title: First
date: 2025-11-20~
kind: plan
coverage: full-text
authors: [United States]
points_stated: 3
sources: [a-s1]
witnesses:
  - {id: leak, kind: leaked text, source: a-s1 p. 2}
provisions:
  - key: '1'
    title: Army
    topic: armed-forces
    grade: published-text
    obliged: [ua]
    lead: Ukraine's armed forces are limited to 600,000 personnel.
    terms:
      army-size: 600000 persons (cap)
    sources: [a-s1 p. 3, b-s9]
  - key: '2'
    title: Troops
    topic: foreign-troops
    further_topics: [armed-forces]
    grade: press-report
    state: agreed
    agreed_by: [ua, us]
    disputed: yes
    obliged: [us]
    lead: Foreign troops leave.
    clauses:
      - {letter: a, text: Aircraft too., grade: unverified, sources: [a-s2]}
    terms:
      withdrawal: {value: 100 days after signing, grade: inferred, sources: [a-s2]}
    options:
      - {owner: ru, text: All of them., terms: {army-size: 5 persons}}
    readings:
      - {witness: Courier, text: Only some., sources: [a-s2]}
    background:
      - {text: Ten are there., sources: [a-s2]}
    sources: [a-s1]
  - key: '3'
    number: ''
    title: Land
    topic: territory
    grade: published-text
    lead: The line of contact stays.
    sources: [a-s1]
    brief: the line of contact
    deferred: a separate agreement
counts:
  - {number: '3', who: Herald, date: 2025-11-21, text: the draft as leaked, sources: [a-s1]}
""",
    "plans/second.yaml": """\
id: second
title: Second draft
short_title: Second
date: 2025-12
kind: counter-proposal
coverage: all-points
lineage:
  - {plan: first, how: reworked, sources: [a-s2]}
sources: [a-s2]
provisions:
  - key: '10'
    title: Army
    topic: armed-forces
    grade: official-summary
    lead: Ukraine's armed forces stay at 800,000 personnel.
    terms: {army-size: 800000 persons (level)}
    sources: [a-s2]
  - {key: '11', title: Land, topic: territory, grade: official-summary, lead: The line stays., sources: [a-s2]}
""",
    "plans/a-rebuilt.yaml": """\
id: a-rebuilt
title: Rebuilt
short_title: Rebuilt
date: 2025-12-01/2025-12-03
kind: terms
coverage: none
sources: [a-s2]
provisions:
  - key: w1
    title: Army and troops
    basis: ['first:1', 'first:2']
    sources: [a-s2]
  - {key: w2, title: Land, basis: ['first:3'], lead: Its own words., topic: armed-forces, sources: [a-s2]}
""",
    "links/first--second.yaml": """\
left: first
right: second
links:
  - left: '1'
    right: '10'
    relation: amended
    change: a cap becomes a level
    key_change: yes
    sources: [a-s1]
  - {left: '3', right: '11', relation: same, sources: [a-s1]}
alone:
  - {left: '2', change: no such clause, reason: Nothing on troops., sources: [a-s2]}
""",
    "instruments/offer.yaml": """\
id: offer
title: An offer
short_title: Offer
date: 2025-12-28
kind: offer
status: offered
points: ['second:10']
sources: [a-s2]
fields:
  trigger: {state: not-published}
  duration: {state: value, letter: B, text: 15 years., terms: {guarantee-duration: 15 years}, sources: [a-s2]}
""",
    "statements/ru.yaml": """\
- id: ru-said
  speaker: Somebody
  date: 2025-12-10
  text: It will not do.
  letter: A
  target: '28'
  topics: [territory]
  provisions: ['first:1']
  sources: [a-s2]
""",
    "statements/ua.yaml": """\
- id: ua-said
  speaker: Somebody else
  date: 2025-12-10
  text: No.
  letter: A
  target: '20'
  questions: [land]
  sources: [a-s1]
- id: ua-said-otherwise
  speaker: Somebody else
  date: 2025-12-20
  text: Yes.
  letter: B
  target: general
  contradicts: [ua-said]
  sources: [a-s1]
""",
    "stances/ru.yaml": """\
- target: 'first:1'
  attitude: rejects
  text: wants less
  letter: B
  statements: [ru-said]
- {target: 'first:2', attitude: silent, text: nothing found}
""",
    "stances/ua.yaml": """\
- target: land
  attitude: accepts
  text: the line will do
  letter: B
  statements: [ua-said-otherwise]
  since: 2025-12-20
  earlier:
    - {attitude: rejects, text: it will not do, since: 2025-12-10, statements: [ua-said]}
""",
    "events/winter.yaml": """\
- id: meeting
  date: 2025-12-12/2025-12-13
  lane: talks
  title: Two meet
  text: Two people meet.
  state: confirmed
  state_note: the meeting, not what was said
  memory: yes
  plans: [first, second]
  topics: [territory]
  sources: [a-s1, b-s9]
  claims:
    - id: n01
      kind: assertion
      owner: Somebody
      party: ru
      date: 2025-12-14
      text: They agreed.
      state: claimed
      sources: [a-s1]
    - kind: denial
      owner: Courier
      text: They did not.
      state: disputed
      state_note: unnamed
      memory: yes
      sources: [a-s2]
""",
}


class SmallCatalogue:
    """A catalogue in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def text(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = self.text(name)
        assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def line(self, name: str, words: str) -> int:
        """The line on which the words stand, and no other does."""
        found = [number for number, line in enumerate(self.text(name).splitlines(), 1) if words in line]
        assert len(found) == 1, f"{words!r} is on the lines {found} of {name}"
        return found[0]

    def load(self) -> Catalogue:
        return load_catalogue(self.folder)

    def faults(self) -> list[str]:
        with pytest.raises(CatalogueFaults) as caught:
            self.load()
        return [str(fault) for fault in caught.value.faults]

    def expect_fault(self, name: str, old: str, new: str, fault: str, at: str | int, beside: str = "") -> None:
        """One change makes one fault in that file, on the line given by its number or by words on it.

        `beside` are words of the faults that the same change cannot but make elsewhere.
        """
        self.change(name, old, new)
        line = at if isinstance(at, int) else self.line(name, at)
        faults = self.faults()
        assert f"{name}:{line}: {fault}" in faults
        assert [told for told in faults if fault not in told and (not beside or beside not in told)] == []


@pytest.fixture
def small(tmp_path: Path) -> SmallCatalogue:
    return SmallCatalogue(tmp_path / "data")
