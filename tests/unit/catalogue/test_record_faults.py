"""What the record demands: everything accounted for, sourced and told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import SmallCatalogue

CASES = {
    "long brief": (
        "plans/first.yaml",
        "brief: the line of contact",
        "brief: one two three four five six seven eight nine ten eleven twelve thirteen",
        "'brief' has more than 12 words; shorten it",
        "thirteen",
    ),
    "long title of an event": (
        "events/winter.yaml",
        "title: Two meet",
        "title: one two three four five six seven eight nine ten eleven",
        "'title' has more than 10 words; shorten it",
        "eleven",
    ),
    "event about an unknown plan": (
        "events/winter.yaml",
        "plans: [first, second]",
        "plans: [first, secnd]",
        "unknown plan or instrument 'secnd'; did you mean 'second'?",
        "secnd]",
    ),
    "claim without a source": (
        "events/winter.yaml",
        "      state: claimed\n      sources: [a-s1]\n",
        "      state: claimed\n",
        "claim without a source; name at least one under 'sources'",
        "id: n01",
    ),
    "count without a source": (
        "plans/first.yaml",
        "text: the draft as leaked, sources: [a-s1]}",
        "text: the draft as leaked}",
        "count without a source; name at least one under 'sources'",
        "the draft as leaked",
    ),
    "contradicting nobody": (
        "statements/ua.yaml",
        "contradicts: [ua-said]",
        "contradicts: [ua-sad]",
        "unknown statement 'ua-sad'; did you mean 'ua-said'?",
        "ua-sad]",
    ),
    "contradicting itself": (
        "statements/ua.yaml",
        "contradicts: [ua-said]",
        "contradicts: [ua-said-otherwise]",
        "'ua-said-otherwise' is no other statement of the same party; name one of this file",
        "contradicts:",
    ),
    "stance towards an unknown question": (
        "stances/ua.yaml",
        "target: land",
        "target: lnd",
        "unknown target 'lnd'; did you mean 'land'?",
        "target: lnd",
    ),
    "earlier stance without a statement": (
        "stances/ua.yaml",
        "since: 2025-12-10, statements: [ua-said]}",
        "since: 2025-12-10}",
        "an earlier stance without a statement; name what it is read from",
        "it will not do, since",
    ),
    "question of an unknown topic": (
        "vocabulary/questions.yaml",
        "topic: territory",
        "topic: teritory",
        "unknown topic 'teritory'; did you mean 'territory'?",
        "teritory",
    ),
    "alone and linked": (
        "links/first--second.yaml",
        "alone:\n",
        "alone:\n  - {left: '1', reason: None., sources: [a-s2]}\n",
        "'first:1' has a main link and stands alone; remove one of the two",
        "None.",
    ),
    "alone twice": (
        "links/first--second.yaml",
        "alone:\n",
        "alone:\n  - {left: '2', reason: None., sources: [a-s2]}\n",
        "'first:2' alone again, first in line 12; remove one",
        "Nothing on troops",
    ),
    "alone on both sides": (
        "links/first--second.yaml",
        "{left: '2', change",
        "{left: '2', right: '11', change",
        "both 'left' and 'right' in an entry of one alone; make it a link or two entries",
        "Nothing on troops",
    ),
    "alone without reason": (
        "links/first--second.yaml",
        "reason: Nothing on troops., ",
        "",
        "'first:2' stands alone without a reason; say why nothing answers it",
        "no such clause",
    ),
    "pair twice": (
        "links/first--second.yaml",
        "alone:\n",
        "  - {left: '3', right: '11', weight: also, relation: same, sources: [a-s1]}\nalone:\n",
        "'first:3' and 'second:11' linked again, first in line 10; remove one",
        "also",
    ),
    "same with other value": (
        "links/first--second.yaml",
        "relation: amended\n    change: a cap becomes a level\n    key_change: yes",
        "relation: same",
        (
            "a 'same' link whose terms differ: army-size '600000 persons (cap)' and "
            "'800000 persons (level)'; name another relation or correct the terms"
        ),
        "left: '1'",
    ),
    "same with a change": (
        "links/first--second.yaml",
        "relation: same,",
        "relation: same, change: none,",
        "a 'same' link with a change phrase; leave it out or name the relation",
        "change: none",
    ),
    "amended without change": (
        "links/first--second.yaml",
        "    change: a cap becomes a level\n",
        "",
        "'amended' without a change phrase; say in at most 12 words what changed",
        "left: '1'",
    ),
    "long change": (
        "links/first--second.yaml",
        "a cap becomes a level",
        "one two three four five six seven eight nine ten eleven twelve more",
        "a change phrase of 13 words; use 12 at most",
        "one two",
    ),
    "provision left out": (
        "links/first--second.yaml",
        "  - {left: '3', right: '11', relation: same, sources: [a-s1]}\n",
        "",
        "'first:3' has neither a main link nor an entry under 'alone'; add one of the two",
        "left: first",
        "'second:11' has neither",
    ),
    "accounted for by an also link alone": (
        "links/first--second.yaml",
        "relation: same,",
        "relation: same, weight: also,",
        "'first:3' has neither a main link nor an entry under 'alone'; add one of the two",
        "left: first",
        "'second:11' has neither",
    ),
    "sources of a plan": (
        "plans/second.yaml",
        "sources: [a-s2]\nprovisions",
        "provisions",
        "plan without a source; name at least one under 'sources'",
        "id: second",
    ),
    "sources of a provision": (
        "plans/first.yaml",
        "    sources: [a-s1 p. 3, b-s9]\n",
        "",
        "provision without a source; name at least one under 'sources'",
        "key: '1'",
    ),
    "sources of a reconstructed entry": (
        "plans/a-rebuilt.yaml",
        "topic: armed-forces, sources: [a-s2]}",
        "topic: armed-forces}",
        "provision without a source; name at least one under 'sources'",
        "key: w2",
    ),
    "sources of a link": (
        "links/first--second.yaml",
        "relation: same, sources: [a-s1]",
        "relation: same, sources: []",
        "link without a source; name at least one under 'sources'",
        "same",
    ),
    "sources of one alone": (
        "links/first--second.yaml",
        ", sources: [a-s2]}",
        "}",
        "entry of one alone without a source; name at least one under 'sources'",
        "Nothing on",
    ),
    "sources of a reading": (
        "plans/first.yaml",
        "text: Only some., sources: [a-s2]",
        "text: Only some.",
        "reading without a source; name at least one under 'sources'",
        "Only some",
    ),
    "sources of a remark": (
        "plans/first.yaml",
        "text: Ten are there., sources: [a-s2]",
        "text: Ten are there.",
        "remark without a source; name at least one under 'sources'",
        "Ten are",
    ),
    "sources of a lineage": (
        "plans/second.yaml",
        "how: reworked, sources: [a-s2]",
        "how: reworked",
        "lineage without a source; name at least one under 'sources'",
        "reworked",
    ),
    "sources of a statement": (
        "statements/ru.yaml",
        "  sources: [a-s2]\n",
        "",
        "statement without a source; name at least one under 'sources'",
        "- id: ru-said",
    ),
    "sources of a field": (
        "instruments/offer.yaml",
        "{guarantee-duration: 15 years}, sources: [a-s2]",
        "{guarantee-duration: 15 years}",
        "field 'duration' without a source; name at least one under 'sources'",
        "duration: {",
    ),
    "stance on nothing": (
        "stances/ru.yaml",
        "  statements: [ru-said]\n",
        "",
        "'rejects' without a statement or source; name what it is read from",
        "- target: 'first:1'",
    ),
    "second stance": (
        "stances/ru.yaml",
        "'first:2'",
        "'first:1'",
        "a second stance on 'first:1', the first in line 1; join them",
        "silent",
    ),
    "no lead": ("plans/first.yaml", "    lead: The line of contact stays.\n", "", "'lead' is missing", "key: '3'"),
    "graded reconstruction": (
        "plans/a-rebuilt.yaml",
        "key: w1",
        "key: w1\n    grade: press-report",
        "'press-report' with a basis; leave the grade out: it is inferred",
        "press-report",
    ),
    "disputed without a reading": (
        "plans/second.yaml",
        "key: '10'",
        "key: '10'\n    disputed: yes",
        "disputed without a reading; add the rival reports under 'readings'",
        "disputed",
    ),
    "missing field": (
        "instruments/offer.yaml",
        "  trigger: {state: not-published}\n",
        "",
        "field 'trigger' is missing; add it, with the state not-found if need be",
        "duration: {",
    ),
    "unknown field": (
        "instruments/offer.yaml",
        "  trigger:",
        "  voids: {state: none}\n  trigger:",
        "unknown field 'voids'",
        "voids",
    ),
    "value without text": (
        "instruments/offer.yaml",
        "text: 15 years., ",
        "",
        "field 'duration' has the state value without a text; write what is known",
        "duration: {",
    ),
    "value without letter": ("instruments/offer.yaml", "letter: B, ", "", "'letter' is missing", "duration: {"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_fault_is_told_with_file_and_line(small: SmallCatalogue, case: tuple[str, ...]) -> None:
    small.expect_fault(*case)
