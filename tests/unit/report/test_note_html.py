"""What of Markdown a note may have, where its links lead, and that nothing takes long."""

from __future__ import annotations

import re
import time

import pytest

from peaceplans.report.notes.as_html import note_html
from peaceplans.report.notes.as_markdown import MOST
from peaceplans.report.notes.as_text import note_text
from tests.unit.report.page import Page


def link(anchor: str) -> tuple[str, str] | None:
    return None if "gone" in anchor else (f"#{anchor}&x", f"name of {anchor}")


def html(text: str, top: int = 1) -> str:
    made = note_html(text, link, top=top)
    Page(made)  # it is well-formed
    return re.sub(r' dir="auto"| rel="noreferrer noopener"', "", made).replace("\n", "")


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("**a** *b* ~~c~~ `d` x~2~", "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code> x~2~</p>"),
        ("a\n- b\n- c", "<p>a</p><ul><li>b</li><li>c</li></ul>"),
        ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
        (
            "- [ ] a\n- [x] b\n- c",
            (
                '<ul><li class="task-list-item"><span class="task">☐</span> a</li>'
                '<li class="task-list-item"><span class="task">☑</span> b</li><li>c</li></ul>'
            ),
        ),
        ("> a", "<blockquote><p>a</p></blockquote>"),
        ("```\n<b>\n```", "<pre><code>&lt;b&gt;</code></pre>"),
        ("a\n\n---\n\nb", "<p>a</p><hr><p>b</p>"),
        ("snake_case_word", "<p>snake_case_word</p>"),
        ("<b>a</b> &amp; &lt;", "<p>&lt;b&gt;a&lt;/b&gt; &amp; &lt;</p>"),
        ("Київ \u05e9\u05dc\u05d5\u05dd", "<p>Київ \u05e9\u05dc\u05d5\u05dd</p>"),
        ("", ""),
        (" \n ", ""),
        ("a\\[b\\]", "<p>a[b]</p>"),
        ("a [ b ( c `", "<p>a [ b ( c `</p>"),
        ("\x1b[31mred", "<p>\ufffd[31mred</p>"),
    ],
)
def test_what_markdown_makes(text: str, made: str) -> None:
    assert html(text) == made


def test_a_table_with_links_in_its_cells() -> None:
    made = html("| a | b |\n|:--|--:|\n| [[x:1|one|two]] | `c` |")
    assert '<th align="left">a</th><th align="right">b</th>' in made
    assert '<td align="left"><a class="anchor" href="#x:1&amp;x">one|two</a></td>' in made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("[[ua-us-20:4]]", '<a class="anchor" href="#ua-us-20:4&amp;x">name of ua-us-20:4</a>'),
        ("[[ ua-us-20:4 | the **army** ]]", '<a class="anchor" href="#ua-us-20:4&amp;x">the **army**</a>'),
        ("[[gone:1]]", '<span class="dead-link">gone:1 [leads nowhere]</span>'),
        ("[[gone:1|x]]", '<span class="dead-link">x [leads nowhere]</span>'),
        ("`[[a:1|x]]`", "<code>[[a:1|x]]</code>"),
        ("**[[a:1|x]]**", '<strong><a class="anchor" href="#a:1&amp;x">x</a></strong>'),
        ("[x](https://example.org/a_(b)?c=1&d=2)", '<a href="https://example.org/a_(b)?c=1&amp;d=2">x</a>'),
        ("<me@example.org>", '<a href="mailto:me@example.org">me@example.org</a>'),
        ("[x](mailto:me@example.org)", '<a href="mailto:me@example.org">x</a>'),
        ("(https://example.org/a_b_c).", '(<a href="https://example.org/a_b_c">https://example.org/a_b_c</a>).'),
        ("[x](javascript:alert)", '<span class="dead-link">x</span> [javascript:alert]'),
        ("[x](page.html)", '<span class="dead-link">x</span> [page.html]'),
        ("![a map](https://example.org/m.png)", '<span class="image">[image: a map, https://example.org/m.png]</span>'),
    ],
)
def test_where_links_lead(text: str, made: str) -> None:
    assert html(text) == f"<p>{made}</p>"


def test_a_link_that_a_reader_writes_never_passes_for_one_of_ours() -> None:
    made = html('[[a:1]] [x](#own-0) <a href="#own-0">y</a> `<a href="#own-0"`')
    assert made.count('href="#a:1&amp;x"') == 1


def test_a_link_follows_what_there_is_now() -> None:
    there = {"a:1": ("#row-1", "one")}
    assert "#row-1" in note_html("[[a:1]]", there.get)
    assert "leads nowhere" in note_html("[[a:1]]", {}.get)


def test_headings_stand_below_those_around() -> None:
    text = "# a\n\n## b\n\n### c\n\nd\n==="
    assert re.findall(r"<h(\d)", html(text)) == ["1", "2", "3", "1"]
    assert re.findall(r"<h(\d)", html(text, top=5)) == ["5", "6", "6", "5"]


@pytest.mark.parametrize(
    "sign",
    [
     "[", "*", ">", "_", "`", "~~", "![", "[a](", "<", "- ", "[[", "**a ", "|", "1. ", "a\n=\n", "# a\n", "> - ",
     "`` x\\",
     "[a]\n", "](", "](a", "(((", "[a][", "\\[", "- a\n  ", "&#x41;", "<http://", "https://a", "a@", "```\n", "\t- "],
)  # fmt: skip
@pytest.mark.parametrize("length", [20_000, 1_000_000])
def test_knotted_notes_end_soon(sign: str, length: int) -> None:
    text = sign * (length // len(sign))
    start = time.perf_counter()
    made = note_html(text, link)
    assert time.perf_counter() - start < 5, "a quarter of a second here; minutes before loose signs were set aside"
    assert made
    if length > MOST:
        assert "too long" in made


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("(", ")"), ("[a](", ")"), ("**", "**"), ("[[", "]]")])
def test_nested_signs_end_soon(opening: str, closing: str) -> None:
    start = time.perf_counter()
    assert note_html(opening * 10_000 + closing * 10_000, link)
    assert time.perf_counter() - start < 5


def test_what_is_too_deeply_nested_is_said_and_shown_as_written() -> None:
    made = note_html("1. " * 4000 + "<b>", link)
    assert "too deeply nested" in made
    assert "&lt;b&gt;" in made
    assert "<ol>" not in made
    assert html("[[a:1]]").startswith("<p><a "), "the next note is laid out as if nothing had been"


def test_a_note_in_words() -> None:
    text = "# Head\n\n**a** [[x:1]] [[gone]] [w](https://example.org)\n\n- b\n    - c\n\n> q\n\n|a|b|\n|--|--|\n|1|2|"
    told = note_text(text, lambda anchor: None if anchor == "gone" else f"name of {anchor}")
    assert told == (
        "Head\n\na name of x:1 gone [leads nowhere] w <https://example.org>\n\n- b\n  - c\n\n> q\n\na  b\n1  2"
    )
