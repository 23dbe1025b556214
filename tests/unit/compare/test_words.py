from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceplans.compare.comparison import WordChange, WordOp
from peaceplans.compare.tokens import cut, sentence_ends
from peaceplans.compare.words import _longest_rising, difference, likeness

EQUAL, DELETE, INSERT, REPLACE = WordOp.EQUAL, WordOp.DELETE, WordOp.INSERT, WordOp.REPLACE

words = st.sampled_from(
    ["the", "of", "a", "army", "troops", "600,000", "800,000", "U.S.", "Article-5-like", "Київ", "zone", "not", "."]
)
spaces = st.sampled_from([" ", "\n", "\n\n", "  ", ""])
texts = st.lists(st.tuples(words, spaces), max_size=40).map(
    lambda parts: "".join(word + space for word, space in parts)
)


def mirrored(changes: tuple[WordChange, ...]) -> tuple[WordChange, ...]:
    swap = {DELETE: INSERT, INSERT: DELETE}
    return tuple(WordChange(swap.get(change.op, change.op), change.right, change.left) for change in changes)


@given(texts | st.text(max_size=60), texts | st.text(max_size=60))
def test_parts_joined_are_the_texts(left: str, right: str) -> None:
    changes = difference(left, right)
    assert "".join(change.left for change in changes) == left
    assert "".join(change.right for change in changes) == right


@given(texts, texts)
def test_exchanging_the_texts_mirrors_the_difference(left: str, right: str) -> None:
    assert difference(right, left) == mirrored(difference(left, right))


@given(texts, texts)
def test_every_run_is_what_it_is_called(left: str, right: str) -> None:
    changes = difference(left, right)
    for change in changes:
        if change.op is EQUAL:
            assert "".join(change.left.split()) == "".join(change.right.split())
        else:
            assert bool(change.left) is (change.op in (DELETE, REPLACE))
            assert bool(change.right) is (change.op in (INSERT, REPLACE))
    kinds = [change.op is EQUAL for change in changes]
    assert all(one is not other for one, other in pairwise(kinds)), "neighbours are joined"


@given(texts, texts)
def test_no_more_is_called_equal_than_the_longest_common_subsequence(left: str, right: str) -> None:
    equal = sum(len(cut(change.left).words) for change in difference(left, right) if change.op is EQUAL)
    assert equal <= naive_longest_common(cut(left).words, cut(right).words)


def naive_longest_common(left: list[str], right: list[str]) -> int:
    """The textbook recurrence, as an oracle."""
    row = [0] * (len(right) + 1)
    for word in left:
        above, row = row, [0]
        for place, other in enumerate(right):
            row.append(above[place] + 1 if word == other else max(above[place + 1], row[place]))
    return row[-1]


@given(texts)
def test_a_text_equals_itself(text: str) -> None:
    assert difference(text, text) == ((WordChange(EQUAL, text, text),) if text else ())


def test_the_example_of_the_army() -> None:
    assert difference(
        "Ukraine's armed forces are limited to 600,000 personnel.",
        "Ukraine's armed forces stay at 800,000 personnel in peacetime.",
    ) == (
        WordChange(EQUAL, "Ukraine's armed forces ", "Ukraine's armed forces "),
        WordChange(REPLACE, "are limited to 600,000", "stay at 800,000"),
        WordChange(EQUAL, " personnel", " personnel"),
        WordChange(INSERT, "", " in peacetime"),
        WordChange(EQUAL, ".", "."),
    )


def test_stop_words_between_larger_edits_are_not_matched() -> None:
    changes = difference("Forces withdraw from the eastern bank.", "Ships return to the northern port.")
    assert [change.op for change in changes if "the" in change.left.split()] == [REPLACE]


def test_of_two_equal_stop_words_the_one_beside_equal_text_stayed() -> None:
    changes = difference("They conclude a full pact.", "They conclude, as a whole, a full pact.")
    assert [(change.op, change.left, change.right) for change in changes] == [
        (EQUAL, "They conclude", "They conclude"),
        (INSERT, "", ", as a whole,"),
        (EQUAL, " a full pact.", " a full pact."),
    ]


def test_a_sentence_is_set_against_the_one_it_answers() -> None:
    left = "The plant restarts. Power is split equally between Russia and Ukraine."
    right = "Power is split equally between Ukraine and the United States. A new body runs the plant."
    changes = difference(left, right)
    assert changes[0] == WordChange(DELETE, "The plant restarts.", "")
    assert WordChange(EQUAL, " Power is split equally between", "Power is split equally between") in changes


def test_one_sentence_may_answer_two() -> None:
    left = "Russia returns civilians and hostages, and all prisoners of war are exchanged."
    right = "Russia returns civilians and hostages. All prisoners of war are exchanged."
    equal = "".join(change.left for change in difference(left, right) if change.op is EQUAL)
    assert "prisoners of war are exchanged" in equal
    assert "returns civilians and hostages" in equal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("600,000 men", ["600,000", "men"]),
        ("50:50 and 33.3", ["50:50", "and", "33.3"]),
        ("Article-5-like", ["Article-5-like"]),
        ("33% each, 50 %", ["33%", "each", ",", "50", "%"]),
        ("20-point plan", ["20-point", "plan"]),
        ("the U.S. army.", ["the", "U.S.", "army", "."]),
        ("Ukraine's", ["Ukraine's"]),
        ("停火 now", ["停", "火", "now"]),
        ("“30 000” людей", ["“", "30", "000", "”", "людей"]),
        ("30\u00a0000 людей", ["30\u00a0000", "людей"]),
        ("a_b", ["a", "_", "b"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert cut(text).words == expected


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=60))
def test_both_patterns_cut_ascii_alike(text: str) -> None:
    assert cut(f"{text} é").words == [*cut(text).words, "é"]


@given(st.text(alphabet=st.characters(max_codepoint=0x303F), max_size=60))
def test_a_chinese_character_elsewhere_changes_no_words(text: str) -> None:
    assert cut(f"{text} 停").words == [*cut(text).words, "停"]


def test_sentences_end_at_marks_and_lines_but_not_after_abbreviations() -> None:
    tokens = cut("He fires at St. Petersburg. It ends.\nNext line")
    assert [tokens.words[end - 1] for end in sentence_ends(tokens)] == [".", ".", "line"]
    assert len(sentence_ends(tokens)) == 3


def test_likeness_counts_what_is_shared() -> None:
    assert likeness(difference("alpha beta", "alpha beta")) == 1
    assert likeness(difference("alpha", "omega")) == 0
    assert likeness(()) == 1


def test_long_texts_are_cut_at_unique_words_and_stay_exact() -> None:
    left = " ".join(f"word{number % 700} unique{number}" for number in range(3000))
    right = left.replace("unique1500 ", "other ").replace("word3 ", "")
    changes = difference(left, right)
    assert "".join(change.left for change in changes) == left
    assert "".join(change.right for change in changes) == right
    assert likeness(changes) > 0.98


@given(st.permutations(list(range(8))))
def test_longest_rising_against_all_subsets(numbers: list[int]) -> None:
    pairs = list(enumerate(numbers))
    chain = _longest_rising(pairs)
    assert [place for _, place in chain] == sorted(place for _, place in chain)
    best = 0
    for mask in range(1 << len(pairs)):
        chosen = [numbers[place] for place in range(len(pairs)) if mask >> place & 1]
        if chosen == sorted(chosen):
            best = max(best, len(chosen))
    assert len(chain) == best
