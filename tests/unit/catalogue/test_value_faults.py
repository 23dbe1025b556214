"""Values, keys and characters that no file may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import SmallCatalogue

CASES = {
    "date": (
        "plans/second.yaml",
        "date: 2025-12\n",
        "date: 2025-13\n",
        "'2025-13' is no date; write it like 2025-12-24, 2025-12, 2025-12-29~ or 2025-11-23/2025-11-24",
        "2025-13",
    ),
    "grade": (
        "plans/first.yaml",
        "grade: press-report",
        "grade: press",
        (
            "unknown grade 'press'; use one of published-text, official-summary, press-report, inferred, "
            "unverified, not-public"
        ),
        "grade: press",
    ),
    "yes or no": (
        "plans/first.yaml",
        "disputed: yes",
        "disputed: true",
        "'disputed' must be yes or no, not 'true'",
        "true",
    ),
    "whole number": (
        "plans/first.yaml",
        "points_stated: 3",
        "points_stated: three",
        "'points_stated' must be a whole number, not 'three'",
        "three",
    ),
    "text for a list": (
        "plans/first.yaml",
        "authors: [United States]",
        "authors: United States",
        "'authors' must be a list; put it in brackets",
        "authors",
    ),
    "list for a text": (
        "plans/second.yaml",
        "title: Second draft",
        "title: [Second draft]",
        "'title' must be text",
        "Second draft",
    ),
    "text for a record": (
        "plans/first.yaml",
        "- {witness: Courier, text: Only some., sources: [a-s2]}",
        "- Courier",
        "expected keys and values here",
        "- Courier",
    ),
    "record for a text": ("plans/first.yaml", "[a-s1 p. 3, b-s9]", "[{a: b}]", "'sources' must list texts", "{a: b}"),
    "web address": (
        "sources.yaml",
        "https://herald.example/draft",
        "javascript:alert()",
        "'javascript:alert()' is no web address; begin it with https://",
        "javascript",
    ),
    "version": ("catalogue.yaml", "2026.11.1", "next", "'next' is no version; write it like 2026.11.1", "next"),
    "unknown key": (
        "plans/first.yaml",
        "    title: Army",
        "    titel: Army",
        "unknown key 'titel'; did you mean 'title'?",
        "titel",
        "'title' is missing",
    ),
    "key from nowhere": (
        "instruments/offer.yaml",
        "status: offered",
        "status: offered\nqqq: 1",
        (
            "unknown key 'qqq'; the keys are certainty_note, date, fields, id, kind, points, "
            "short_title, sources, status, title"
        ),
        "qqq",
    ),
    "missing key": ("plans/first.yaml", "    title: Troops\n", "", "'title' is missing", "key: '2'"),
    "empty text": ("plans/first.yaml", "title: Troops", "title:", "'title' is empty", 23),
    "repeated key": (
        "plans/first.yaml",
        "    title: Army\n",
        "    title: Army\n    title: Army again\n",
        "key 'title' repeated, first in line 14; remove one",
        "Army again",
    ),
    "list as a key": (
        "catalogue.yaml",
        "version:",
        "? [a]\n: b\nversion:",
        "a list or mapping as a key; a key is one word",
        "? [a]",
    ),
    "not NFC": (
        "plans/first.yaml",
        "title: Army",
        "title: Arme\u0301e",
        "text is not in Unicode form NFC; write each accented letter as one character",
        "title: Arm",
    ),
    "markup": (
        "plans/first.yaml",
        "The line of contact",
        "The <b>line</b> of contact",
        "markup in angle brackets; write plain text",
        "<b>",
    ),
    "control character": (
        "plans/first.yaml",
        "title: Army",
        'title: "Ar\\x07my"',
        "control character U+0007 in a text; remove it",
        'my"',
    ),
    "direction mark": (
        "plans/first.yaml",
        "title: Army",
        "title: Ar\u202emy",
        "control character U+202E in a text; remove it",
        "title: Ar",
    ),
    "line break": (
        "plans/first.yaml",
        "lead: The line of contact stays.",
        "lead: |-\n      The line\n      stays.",
        "a line break inside a text; write it as one paragraph",
        "lead: |-",
    ),
    "alias": (
        "plans/first.yaml",
        "authors: [United States]",
        "authors: [*who]",
        "alias '*who'; write the value out",
        "*who",
        "'authors' must list texts",
    ),
    "anchor": (
        "plans/first.yaml",
        "authors: [United States]",
        "authors: [&who United States]",
        "anchor '&who'; write each value out where it stands",
        "&who",
    ),
    "tag": (
        "plans/first.yaml",
        "points_stated: 3",
        "points_stated: !!int 3",
        "tag 'tag:yaml.org,2002:int'; leave it out: every value is a string",
        "!!int",
    ),
    "second document": (
        "catalogue.yaml",
        "state_of_record: 2026-06\n",
        "state_of_record: 2026-06\n---\na: b\n",
        "a second document in one file; put it in a file of its own",
        "---",
    ),
    "bad YAML": (
        "stances/ru.yaml",
        "  text: wants less\n",
        "  text: [wants less\n",
        "not YAML: did not find expected ',' or ']'; check quotes and indents",
        "letter: B",
    ),
    "unreadable character": (
        "stances/ru.yaml",
        "wants less",
        "wants \x07 less",
        "not YAML: control characters are not allowed; remove the character",
        "wants",
    ),
    "deep nesting": (
        "stances/ru.yaml",
        "  text: wants less\n",
        "  text: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
        "nested deeper than 20 levels; flatten it",
        "[[",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_fault_is_told_with_file_and_line(small: SmallCatalogue, case: tuple[str, ...]) -> None:
    small.expect_fault(*case)
