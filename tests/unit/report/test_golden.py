"""Each format as a whole, from one hand-made sheet."""

from __future__ import annotations

import re

import pytest

from peaceplans.compare.comparison import Order, Status
from peaceplans.report.comparison.as_json import comparison_json
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.html.page import html
from peaceplans.report.library.plan_document import plan_document
from peaceplans.report.library.plan_markdown import plan_markdown
from peaceplans.report.markdown.page import markdown
from peaceplans.report.text.layout import Layout
from peaceplans.report.text.page import text
from peaceplans.sheets.comparison.sheet import Mode, RowFilter
from tests.unit.report.golden import assert_golden
from tests.unit.report.sample import NOTES, RIGHT, SOURCES, VOCABULARY, sheet
from tests.unit.report.sample_plan import plan_sheet_of_sample


def without_own(page: str) -> str:
    """A page without its style sheet, its script and what stands for them."""
    page = re.sub(r"(<style>|<script type=\"module\">).*?(</)", r"\1...\2", page, flags=re.DOTALL)
    return re.sub(r"sha256-[A-Za-z0-9+/=]+", "sha256-...", page)


@pytest.mark.parametrize("mode", Mode)
def test_html(mode: Mode) -> None:
    assert_golden(f"{mode}.html", without_own(html(comparison_document(sheet(mode)))))


@pytest.mark.parametrize("mode", Mode)
def test_markdown(mode: Mode) -> None:
    assert_golden(f"{mode}.md", markdown(comparison_document(sheet(mode))))


@pytest.mark.parametrize("mode", Mode)
def test_text(mode: Mode) -> None:
    assert_golden(f"{mode}.txt", text(comparison_document(sheet(mode))))


def test_text_on_a_narrow_terminal() -> None:
    narrow = text(comparison_document(sheet(order=Order.RIGHT)), Layout(60, bold=True))
    assert_golden("terminal.txt", narrow)
    addresses = [source.url for source in SOURCES.values()]
    long = [line for line in narrow.split("\n") if len(line) > 70 and not any(url in line for url in addresses)]
    assert long == []


def test_notes_in_every_format() -> None:
    document = comparison_document(sheet(notes=NOTES))
    assert_golden("notes.html", without_own(html(document)))
    assert_golden("notes.md", markdown(document))
    assert_golden("notes.txt", text(document))
    assert_golden("notes.json", comparison_json(sheet(notes=NOTES)))


def test_json() -> None:
    assert_golden("comparison.json", comparison_json(sheet()))


def test_json_with_a_filter() -> None:
    chosen = RowFilter(statuses=frozenset([Status.UNKNOWN, Status.ONLY_LEFT]))
    assert_golden("filtered.json", comparison_json(sheet(row_filter=chosen, order=Order.LEFT)))


def test_a_plan_as_markdown() -> None:
    assert_golden("plan.md", plan_markdown(RIGHT, RIGHT.provisions, SOURCES, VOCABULARY))


def test_a_plan_as_text() -> None:
    assert_golden("plan.txt", text(plan_document(plan_sheet_of_sample())))
