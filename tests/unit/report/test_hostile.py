"""Text that would be markup, script, an order to a terminal or a turn of the writing direction stays text."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

import markdown as python_markdown
import pytest

from peaceplans.model.plan import Plan, Provision
from peaceplans.report.comparison.as_json import comparison_json
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.html.page import html
from peaceplans.report.library.plan_markdown import plan_markdown
from peaceplans.report.markdown.page import markdown
from peaceplans.report.printable import printable
from peaceplans.report.source_list import web_address
from peaceplans.report.text.page import text
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Mode
from tests.unit.report.page import Page
from tests.unit.report.sample import CONCORDANCE, LEFT, RIGHT, SOURCES, STANCES, STATEMENTS, VOCABULARY, sheet

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><a href="javascript:alert(1)">x</a>',
    "</style></title><b>",
    "[x](javascript:alert(1))",
    "![x](http://evil.example/x.png)",
    "[x]: http://evil.example",
    "<http://evil.example>",
    "# no heading",
    "- no item",
    "1. no item",
    "> no quote",
    "| no | table |",
    "**no** _em_ `code` ~~~ ==mark==",
    "{++x++} {--x--} {>>x<<} {~~x~>y~~}",
    "--} ++} == &lt; &#60;script&#62;",
    "---",
    "===",
]
STEERING = ["\x1b[31mred", "\x00\x07\x08", "\u202eabc\u202c", "\u2066x\u2069", "\x9b31m", "a\rb", "\ud800"]
_WORDED = {"title", "short_title", "lead", "text", "banner", "account", "publication", "change", "reason", "speaker",
           "witness", "publisher", "label", "capital", "authors", "locator", "qualifier", "addressee"}  # fmt: skip


def poisoned(value: Any, poison: str, name: str = "") -> Any:
    """The same value with the poison at the end of every text that is words of somebody."""
    if isinstance(value, str) and type(value) is str:
        return f"{value} {poison}" if name in _WORDED else value
    if isinstance(value, tuple):
        return tuple(poisoned(part, poison, name) for part in value)
    if isinstance(value, dict):
        return {key: poisoned(part, poison) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changes = {field.name: poisoned(getattr(value, field.name), poison, field.name) for field in fields(value)}
        return replace(value, **changes)
    return value


def hostile_sheet(poison: str, mode: Mode) -> ComparisonSheet:
    found = sheet(
        mode,
        left=poisoned(LEFT, poison),
        right=poisoned(RIGHT, poison),
        concordance=poisoned(CONCORDANCE, poison),
        statements=poisoned(STATEMENTS, poison),
        stances=poisoned(STANCES, poison),
        sources=poisoned(SOURCES, poison),
    )
    return replace(found, vocabulary=poisoned(VOCABULARY, poison))


def test_the_poison_is_everywhere() -> None:
    told = text(comparison_document(hostile_sheet("POISON", Mode.CONTRAST)))
    assert told.count("POISON") > 80


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("poison", HOSTILE)
def test_html_shows_it_as_text(poison: str, mode: Mode) -> None:
    clean, page = (Page(html(comparison_document(hostile_sheet(p, mode)))) for p in ("POISON", poison))
    assert page.text.count(" ".join(poison.split())) >= 60
    names = {name for name, _ in page.elements}
    assert names <= {name for name, _ in clean.elements} | {"mark", "ins", "del", "br"}
    assert all(re.match(r"#|https?://example\.org/", link["href"]) for link in page.all("a"))
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("poison", HOSTILE)
def test_markdown_shows_it_as_text(poison: str, mode: Mode) -> None:
    clean, page = (
        Page(python_markdown.markdown(markdown(comparison_document(hostile_sheet(p, mode))), extensions=["tables"]))
        for p in ("POISON", poison)
    )
    assert {name for name, _ in page.elements} <= {name for name, _ in clean.elements} | {"br"}
    assert all(re.match(r"https?://example\.org/", link["href"]) for link in page.all("a"))
    for tag in ("h1", "h2", "h3", "table", "tr", "ol", "blockquote", "hr"):
        assert len(page.all(tag)) == len(clean.all(tag)), tag


def test_words_cannot_close_the_marks_around_them() -> None:
    told = markdown(comparison_document(hostile_sheet("{++x++} --} ++} ==", Mode.REDLINE)))
    for opening, closing in (("{++", "++}"), ("{--", "--}")):
        parts = re.split(f"({re.escape(opening)}|{re.escape(closing)})", told)
        signs = [part for part in parts if part in (opening, closing)]
        assert signs == [opening, closing] * (len(signs) // 2)
        assert signs


@pytest.mark.parametrize("poison", HOSTILE)
def test_a_plan_as_markdown_keeps_its_points(poison: str) -> None:
    plan = poisoned(RIGHT, poison)
    told = plan_markdown(plan, plan.provisions, poisoned(SOURCES, poison), VOCABULARY)
    headings = [line for line in told.split("\n") if line.startswith("#")]
    assert len(headings) == len(plan.provisions)
    assert all(re.match(r"## \d+\. ", line) for line in headings)
    assert told.count("\n---\n") == 1
    page = Page(python_markdown.markdown(told.split("\n---\n", 1)[1]))
    assert {name for name, _ in page.elements} <= {"h2", "p", "ul", "li", "br"}


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("poison", [*STEERING, *HOSTILE])
def test_nothing_steers_terminal_or_page(poison: str, mode: Mode) -> None:
    document = comparison_document(hostile_sheet(poison, mode))
    for told in (text(document), markdown(document), html(document)):
        assert not [character for character in told if character != "\n" and printable(character) != character]
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", told)
        told.encode("utf-8")


@pytest.mark.parametrize("poison", [*STEERING, *HOSTILE])
def test_json_gives_it_back_unchanged(poison: str) -> None:
    hostile = hostile_sheet(poison, Mode.CONTRAST)
    read = json.loads(comparison_json(hostile))
    texts = {entry["key"]: entry["text"] for row in read["rows"] for entry in (*row["left"], *row["right"])}
    assert texts == {p.key: p.text for p in (*hostile.left.provisions, *hostile.right.provisions)}
    comparison_json(hostile).encode("utf-8")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//evil.example",
        "http:",
        "https://example.org/a b",
        'https://example.org/"onclick="x',
        "https://example.org/\n",
        "https://example.org/<script>",
        "http://[broken",
        "",
    ],
)
def test_only_whole_web_addresses_become_links(address: str) -> None:
    assert web_address(address) == ""


def test_web_addresses_become_links() -> None:
    for address in ("https://example.org/a?b=c&d=%20#e", "http://example.org", "https://uk.wikipedia.org/wiki/Київ"):
        assert web_address(address) == address


def test_provisions_without_words_have_no_lines() -> None:
    bare = Provision(plan="draft", key="x", title="", lead="", topic="nato", grade=LEFT.provisions[0].grade)
    plan: Plan = replace(LEFT, provisions=(*LEFT.provisions, bare))
    told = text(comparison_document(sheet(left=plan)))
    assert "draft, x" in told
