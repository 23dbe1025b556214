"""A redline in Markdown: whatever the texts hold, both come back from it, and nothing in them is taken for a mark."""

from __future__ import annotations

import markdown as python_markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceplans.compare.words import difference
from peaceplans.report.comparison.marking import Span, lines_of, running_lines
from peaceplans.report.lines import Line
from peaceplans.report.markdown.lines import quoted_lines
from peaceplans.report.printable import printable
from tests.unit.report.critic_markup import both_sides, quoted
from tests.unit.report.page import Page

AWKWARD = [
    ("a {++x++} b", "a {--x--} b"),
    ("a -- b ++ c ~> d", "a ++ b -- c ~> d ~~"),
    ("ends with -", "ends with +"),
    ("-", "--"),
    ("--}", "++}"),
    ("{~~a~>b~~} {>>c<<} {==d==}", "{~~b~>a~~}"),
    ("back\\slash\\", "back\\\\slash"),
    ("*a* _b_ `c` [d](e) <f> &amp; &#60; &lt", "**a** __b__ ``c`` ![d](e) <b>f</b> &"),
    ("# a\n- b\n1. c\n> d", "## a\n+ b\n2) c\n>> d"),
    ("¶ one\n¶ two", "¶\n¶"),
    ("one\n\ntwo", "one two"),
    ("one\ntwo\nthree", "one\nnew\nthree\nfour"),
    ("a  b\tc ", " a b\t\tc"),
    ("    code", "code"),
    ("(a) one\n*(b)* two", "(a) 1\n*(b)* 2"),
    ("\u00a0a\u2003b", "a\u00a0b"),
    ("\u0634 \u05d0 \U0001f600", "\u0634 \U0001f600"),
    ("==a== ==", "=a="),
    ("", "all new\nin two lines"),
    ("all old\nin two lines", ""),
]


def redline(left: str, right: str, label: str = "") -> tuple[Line, ...]:
    spans = [
        tuple(Span(span.start, span.end, label=label, remark="*x*") for span in lines_of(text))
        for text in (left, right)
    ]
    return running_lines(difference(left, right), *spans)


def words_of(lines: tuple[Line, ...]) -> tuple[str, str]:
    words = [one for line in lines for one in line.words]
    return "".join(one.left for one in words), "".join(one.right for one in words)


@pytest.mark.parametrize("label", ["", "a", "*)* b"])
@pytest.mark.parametrize(("left", "right"), AWKWARD)
def test_both_texts_come_back(left: str, right: str, label: str) -> None:
    lines = redline(left, right, label)
    assert words_of(lines) == (left, right)
    assert quoted(quoted_lines(lines).split("\n")) == (left, right)


SIGNS = ["{++", "++}", "{--", "--}", "~>", "\u00b6", "\n", "\n\n", " ", "- ", "*(a)* ", "\\", "word", "the"]
PIECE = st.one_of(st.sampled_from(SIGNS), st.text("ab+-={}~>*_\\`#&;<\n \t\u00b6", max_size=6))
PIECES = st.lists(PIECE, max_size=12).map("".join)


@given(PIECES, PIECES, st.sampled_from(["", "b"]))
def test_both_texts_come_back_whatever_they_are(left: str, right: str, label: str) -> None:
    left, right = printable(left), printable(right)
    lines = redline(left, right, label)
    if lines:
        assert words_of(lines) == (left, right)
        assert quoted(quoted_lines(lines).split("\n")) == (left, right)


@pytest.mark.parametrize(("left", "right"), AWKWARD)
def test_nothing_in_them_is_markup(left: str, right: str) -> None:
    page = Page(python_markdown.markdown(quoted_lines(redline(left, right, "a")), extensions=["tables"]))
    assert {name for name, _ in page.elements} <= {"blockquote", "p", "ul", "li", "em"}


def test_the_reading_knows_marks_from_words() -> None:
    assert both_sides(r"a {--b--}{++c++} \{++d++\} {--\-e--}¶&lt;") == ("a b {++d++} -e\n<", "a c {++d++} \n<")
