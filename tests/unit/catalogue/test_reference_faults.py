"""References to what is not there, terms that cannot be read, ids given twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import SmallCatalogue

CASES = {
    "topic": (
        "plans/first.yaml",
        "topic: armed-forces\n",
        "topic: armed-force\n",
        "unknown topic 'armed-force'; did you mean 'armed-forces'?",
        "topic: armed-force",
    ),
    "further topic": ("plans/first.yaml", "[armed-forces]", "[armed-forces, lands]", "unknown topic 'lands'", "lands"),
    "party": ("plans/first.yaml", "obliged: [ua]", "obliged: [uaa]", "unknown party 'uaa'; did you mean 'ua'?", "uaa"),
    "agreeing party": (
        "plans/first.yaml",
        "agreed_by: [ua, us]",
        "agreed_by: [ua, de]",
        "unknown party 'de'",
        "[ua, de]",
    ),
    "owner of an option": ("plans/first.yaml", "owner: ru", "owner: cn", "unknown party 'cn'", "owner: cn"),
    "source": (
        "plans/first.yaml",
        "[a-s1 p. 3, b-s9]",
        "[a-s1 p. 3, b-s8]",
        "unknown source 'b-s8'; list it in sources.yaml",
        "b-s8",
    ),
    "source of a witness": (
        "plans/first.yaml",
        "a-s1 p. 2",
        "a-s7 p. 2",
        "unknown source 'a-s7'; list it in sources.yaml",
        "a-s7",
    ),
    "plan of the lineage": (
        "plans/second.yaml",
        "{plan: first,",
        "{plan: frist,",
        "unknown plan 'frist'; did you mean 'first'?",
        "frist",
    ),
    "provision of an instrument": (
        "instruments/offer.yaml",
        "['second:10']",
        "['secund:10']",
        "unknown provision 'secund:10'; did you mean 'second:10'?",
        "secund",
    ),
    "basis": (
        "plans/a-rebuilt.yaml",
        "'first:2'",
        "'first:7'",
        "unknown provision 'first:7'; did you mean 'first:3'?",
        "first:7",
    ),
    "basis of a basis": (
        "plans/a-rebuilt.yaml",
        "['first:3']",
        "['a-rebuilt:w1']",
        "the basis 'a-rebuilt:w1' has a basis itself; name that one instead",
        "a-rebuilt:w1",
    ),
    "provision of a statement": (
        "statements/ru.yaml",
        "'first:1'",
        "'first:1x'",
        "unknown provision 'first:1x'; did you mean 'first:1'?",
        "first:1x",
    ),
    "provision of a stance": (
        "stances/ru.yaml",
        "'first:2'",
        "'first:9'",
        "unknown provision 'first:9'; did you mean 'first:3'?",
        "first:9",
    ),
    "statement of a stance": (
        "stances/ru.yaml",
        "[ru-said]",
        "[ru-sad]",
        "unknown statement 'ru-sad'; did you mean 'ru-said'?",
        "ru-sad",
    ),
    "target of a statement": (
        "statements/ru.yaml",
        "target: '28'",
        "target: '29'",
        "unknown target '29'; use 28, 27, 20, general or a topic",
        "29",
    ),
    "broken link": (
        "links/first--second.yaml",
        "right: '10'",
        "right: '12'",
        "unknown provision 'second:12'; did you mean 'second:11'?",
        "'12'",
        "'second:10' has neither",
    ),
    "term key": (
        "plans/first.yaml",
        "army-size: 600000 persons (cap)",
        "army-sise: 600000 persons (cap)",
        "unknown term 'army-sise'; did you mean 'army-size'?",
        "army-sise",
    ),
    "unit": (
        "plans/first.yaml",
        "600000 persons",
        "600000 person",
        "unknown unit 'person'; did you mean 'persons'?",
        "person (cap",
    ),
    "wrong unit": (
        "plans/first.yaml",
        "600000 persons",
        "600000 km",
        "wrong unit: 'army-size' is a matter of persons, 'km' is distance",
        "km",
    ),
    "wrong kind": (
        "plans/first.yaml",
        "600000 persons (cap)",
        "many",
        "expected a number and a unit, such as '600000 persons', not 'many'",
        "many",
    ),
    "party of a term": (
        "plans/first.yaml",
        "army-size: 600000 persons (cap)",
        "split: ru 50, uk 50",
        "unknown party 'uk'",
        "split",
    ),
    "date of a term": (
        "plans/first.yaml",
        "{value: 100 days after signing,",
        "{value: 2027-02-30,",
        "'2027-02-30' is no date; write it like 2027-01-01",
        "2027-02-30",
    ),
    "term without value": (
        "plans/first.yaml",
        "{value: 100 days after signing, grade",
        "{grade",
        "'value' is missing",
        "withdrawal",
    ),
    "kind of a term key": (
        "vocabulary/terms.yaml",
        "kind: share",
        "kind: shares",
        "unknown kind 'shares'; did you mean 'share'?",
        "shares",
    ),
    "dimension of a term key": (
        "vocabulary/terms.yaml",
        "unit: persons",
        "unit: person",
        "unknown dimension 'person'; did you mean 'persons'?",
        "unit: person",
        "wrong unit",
    ),
    "factor of a unit": (
        "vocabulary/units.yaml",
        "factor: 12",
        "factor: dozen",
        "'factor' must be a number above 0, not 'dozen'",
        "dozen",
    ),
    "provision key": (
        "plans/first.yaml",
        "key: '3'",
        "key: '2'",
        "provision key '2' of first repeated, first in line 22; give it a key of its own",
        43,
        "unknown provision 'first:3'",
    ),
    "id of a plan": (
        "plans/second.yaml",
        "id: second\n",
        "id: secund\n",
        "id 'secund' in a file named second.yaml; rename one of them",
        "secund",
    ),
    "id of a topic": (
        "vocabulary/topics.yaml",
        "- {id: foreign-troops, label: Foreign troops}",
        "- {id: foreign-troops, label: Foreign troops}\n- {id: territory, label: Land}",
        "id 'territory' repeated; remove one",
        "label: Land",
    ),
    "id of a source": (
        "sources.yaml",
        "id: a-s2",
        "id: b-s9",
        "source id 'b-s9' is already that of 'a-s1'; remove one",
        "- id: b-s9",
        "unknown source 'a-s2'",
    ),
    "address of a source": (
        "sources.yaml",
        "  relay: yes",
        "  url: https://herald.example/draft",
        "the address is already that of source 'a-s1'; make the id its alias",
        10,
    ),
    "id of a statement": (
        "statements/ru.yaml",
        "  sources: [a-s2]\n",
        (
            "  sources: [a-s2]\n- {id: ru-said, speaker: B, date: 2025, text: No., letter: A, "
            "target: general, sources: [a-s2]}\n"
        ),
        "id 'ru-said' is already taken in statements/ru.yaml:1; choose another",
        "speaker: B",
    ),
    "id with a blank": (
        "statements/ru.yaml",
        "id: ru-said",
        "id: ru said",
        "'ru said' cannot be an id; use letters, digits, hyphens and points",
        "ru said",
        "unknown statement",
    ),
    "id of a witness": (
        "plans/first.yaml",
        "  - {id: leak,",
        "  - {id: leak, kind: another, source: a-s2}\n  - {id: leak,",
        "witness 'leak' repeated; give it an id of its own",
        "leaked text",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_fault_is_told_with_file_and_line(small: SmallCatalogue, case: tuple[str, ...]) -> None:
    small.expect_fault(*case)
