"""None of the vectors lives in a note, and each of them would be seen if it did."""

from __future__ import annotations

import json

import markdown as python_markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceplans.model.notes import Note
from peaceplans.report.comparison.as_json import comparison_json
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.html.page import html
from peaceplans.report.markdown.page import markdown
from peaceplans.report.notes.as_html import note_html
from peaceplans.report.notes.as_text import note_text
from peaceplans.report.notes.quote import note_quote, quoted
from peaceplans.report.printable import printable
from peaceplans.report.text.page import text
from peaceplans.sheets.comparison.sheet import ComparisonSheet
from tests.hostile.alive import alive, alive_page, pictures
from tests.hostile.vectors import HTML, MARKDOWN, VECTORS
from tests.unit.report.page import Page
from tests.unit.report.sample import sheet

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


def noted() -> ComparisonSheet:
    """Each vector as title, text, tag and author of a note of its own, at rows and at the head."""
    places = ("draft:w6~points:4", "draft:w7", "library", "points", "points:20#fund")
    return sheet(
        notes=tuple(
            Note(
                id=f"n{number}", title=vector, text=vector, tags=(vector,), author=vector, changed=vector,
                anchors=(places[number % len(places)], vector)
            )
            for number, vector in enumerate(VECTORS)
        )
    )  # fmt: skip


def test_no_vector_lives_in_a_report() -> None:
    document = comparison_document(noted())
    page = html(document)
    assert alive_page(page, pictures=pictures(document)) == ()
    assert page.count('class="note"') == len(VECTORS)
    ids = [attributes["id"] for _, attributes in Page(page).elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    told = markdown(document)
    assert alive(python_markdown.markdown(told, extensions=["tables", "fenced_code"])) == ()
    assert alive(python_markdown.markdown(told)) == ()
    for plain in (text(document), told, page):
        assert printable(plain) == plain
    json.loads(comparison_json(noted()))


@pytest.mark.parametrize("plant", ["<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "<script>1</script>"])
def test_a_vector_planted_in_a_report_is_seen(plant: str) -> None:
    """What lives when a renderer forgets to clean: the same page with the vector put in behind its back."""
    page = html(comparison_document(noted())).replace("</main>", f"{python_markdown.markdown(plant)}</main>")
    assert len(alive_page(page)) >= 1


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


PIECES = st.one_of(
    st.sampled_from(VECTORS), st.sampled_from(list("[]()<>*_`~|#\\&!\"'\n \t:=-+1.")), st.text(max_size=8)
)


@given(st.lists(PIECES, max_size=12))
def test_no_mixture_of_vectors_lives(pieces: list[str]) -> None:
    mixed = "".join(pieces)
    made = note_html(mixed, link)
    assert alive(made, schemes=OWN) == ()
    Page(made)
    told = quoted(note_quote(mixed, lambda anchor: anchor))
    assert alive(python_markdown.markdown(told, extensions=["tables", "fenced_code"])) == ()
    assert printable(note_text(mixed)) == note_text(mixed)
