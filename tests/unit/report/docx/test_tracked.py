"""Tracked changes give the left text when rejected and the right one when accepted."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from peaceplans.report.docx.story import Story
from peaceplans.report.docx.tracked import tracked
from peaceplans.report.lines import Words
from tests.reports.docx_reading import PUT_IN, TAKEN_OUT, W, pieces_of, style_of

PART = st.text(st.sampled_from("ab \n\tд\u05d0<&\U0001f54a"), max_size=8)


def read(words: tuple[Words, ...]) -> list[ElementTree.Element]:
    story = Story(redline=True, width=9000, top=2, who="A <B>", when=datetime(2026, 1, 1, tzinfo=UTC), numbers=())
    root = ElementTree.fromstring(f'<w:body xmlns:w="{W[1:-1]}">{tracked(words, "RowText", story)}</w:body>')
    return list(root)


def decided(paragraphs: list[ElementTree.Element], gone: str) -> list[str]:
    """The paragraphs that are left: a mark that is gone makes its paragraph run on into the next one."""
    left, held = [], ""
    for paragraph in paragraphs:
        *words, (_, end) = pieces_of(paragraph)
        held += "".join(text for text, fate in words if fate != gone)
        if end != gone:
            left.append(held)
            held = ""
    assert not held
    return left


@given(st.lists(st.builds(Words, PART, PART) | PART.map(lambda text: Words(text, text)), max_size=6))
def test_both_texts_come_back_to_the_paragraph(found: list[Words]) -> None:
    paragraphs = read(tuple(found))
    for gone, text in (
        (PUT_IN, "".join(words.left for words in found)),
        (TAKEN_OUT, "".join(words.right for words in found)),
    ):
        assert decided(paragraphs, gone) == (text.split("\n") if text else [])


def test_a_row_of_one_side_leaves_nothing_behind() -> None:
    paragraphs = read((Words("", "one\n\ntwo"),))
    assert decided(paragraphs, TAKEN_OUT) == ["one", "", "two"]
    assert decided(paragraphs, PUT_IN) == []


def test_replaced_words_are_taken_out_before_others_are_put_in() -> None:
    (paragraph,) = read((Words("a ", "a "), Words("old", "new"), Words("!", "!")))
    assert [child.tag.removeprefix(W) for child in paragraph] == ["pPr", "r", "del", "ins", "r"]
    assert style_of(paragraph) == "RowText"


def test_changes_are_numbered_from_one_and_signed() -> None:
    paragraphs = read((Words("old\n", "new"), Words("", "x")))
    changes = [one for paragraph in paragraphs for one in paragraph.iter() if one.tag in (f"{W}ins", f"{W}del")]
    assert sorted(int(one.get(f"{W}id", "")) for one in changes) == list(range(1, len(changes) + 1))
    assert {one.get(f"{W}author") for one in changes} == {"A <B>"}
    assert {one.get(f"{W}date") for one in changes} == {"2026-01-01T00:00:00Z"}
