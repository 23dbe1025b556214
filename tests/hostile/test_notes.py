"""None of the vectors lives in a note, and each of them would be seen if it did."""

from __future__ import annotations

import markdown as python_markdown
import pytest

from peaceplans.report.note_html import note_html
from peaceplans.report.note_text import note_text
from peaceplans.report.printable import printable
from tests.hostile.alive import alive
from tests.hostile.vectors import HTML, MARKDOWN, VECTORS
from tests.unit.report.page import Page

OWN = frozenset(["anchor"])


def link(anchor: str) -> tuple[str, str] | None:
    return "anchor:x", anchor


@pytest.mark.parametrize("vector", VECTORS)
@pytest.mark.parametrize("around", ["{}", "text {} text", "- {}", "> {}", "| a |\n|---|\n| {} |", "# {}", "[[a:1|{}]]"])
def test_no_vector_lives_in_a_note(vector: str, around: str) -> None:
    made = note_html(around.replace("{}", vector), link)
    assert alive(made, schemes=OWN) == ()
    Page(made)


@pytest.mark.parametrize("vector", VECTORS)
def test_no_vector_steers_a_terminal(vector: str) -> None:
    told = note_text(vector)
    assert printable(told) == told


@pytest.mark.parametrize("vector", HTML)
def test_a_vector_planted_alive_is_seen(vector: str) -> None:
    assert alive(f"<div>{vector}\n<b>x</b></div>", schemes=OWN)


def test_markdown_laid_out_without_care_is_seen() -> None:
    careless = [vector for vector in MARKDOWN if alive(python_markdown.markdown(vector, extensions=["tables"]))]
    assert len(careless) > 30


def test_a_link_callback_that_is_taken_in_is_seen() -> None:
    assert alive(note_html("[[a:1]]", lambda anchor: ("javascript:alert(1)", anchor)))


def test_the_page_of_a_report_is_not_alive() -> None:
    page = "<!DOCTYPE html><html><head><meta charset=utf-8><meta name=viewport content=x><style>p {}</style></head>"
    assert alive(f'{page}<p><a href="#x">x</a> <a href="https://example.org">y</a></p></html>', style="p {}") == ()
    assert alive(f"{page}<p>x</p></html>")
    assert alive(f"{page}<p>x</p></html>", style="p { }")
