"""A note of the analyst: paragraphs of a report, or a comment on what it hangs on, from its cleaned HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from peaceplans.report.blocks import NoteBlock
from peaceplans.report.docx.markup import is_rtl, paragraph, run
from peaceplans.report.docx.story import Story
from peaceplans.report.docx.tables import Box, Look, spread, table
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.labels import label
from peaceplans.report.notes.as_html import note_html
from peaceplans.report.notes.tree import INLINE, Element, note_tree

_RUNS = {"em": "Emphasis", "strong": "Strong", "code": "Code", "del": "Struck"}
_LEADS = Callable[[str, str], str]  # where, runs -> runs that lead there


def note_paragraphs(note: NoteBlock, story: Story) -> str:
    """The note where it stands by itself."""

    def leads(where: str, inner: str) -> str:
        return story.inside(where[1:], inner) if where.startswith("#") else story.outside(where, inner)

    title = paragraph(story.marked(note.anchor, run(note.title or label("Note"))), "NoteTitle", rtl=is_rtl(note.title))
    facts = paragraph(run(joined(" \N{MIDDLE DOT} ", note.facts)), "NoteFacts") if note.facts else ""
    return title + facts + _Note(leads, story.width, "Note").written(note)


def note_comment(note: NoteBlock) -> str:
    """The note as the paragraphs of a comment, in which nothing is a link: addresses stand behind their words."""

    def leads(where: str, inner: str) -> str:
        web = where.startswith(("http://", "https://"))
        return inner + (run(f" <{where}>", "SmallPrint") if web and f">{where}<" not in inner else "")

    sign = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'
    head = paragraph(sign + run(note.title or label("Note"), "Strong"), "CommentText", rtl=is_rtl(note.title))
    facts = paragraph(run(joined(" \N{MIDDLE DOT} ", note.facts), "SmallPrint"), "CommentText") if note.facts else ""
    return head + facts + _Note(leads, 0, "Comment").written(note)


class _Note:
    def __init__(self, leads: _LEADS, width: int, kind: str) -> None:
        self._leads, self._width, self._kind = leads, width, kind

    def written(self, note: NoteBlock) -> str:
        def link(anchor: str) -> tuple[str, str] | None:
            found = note.links.get(anchor)
            return (f"#{found[0]}" if found[0] else "", found[1]) if found else None

        tree = note_tree(note_html(note.text, link))
        return "".join(self._blocks(tree.children, "", 0))

    def _blocks(self, children: Iterable[Element | str], sign: str, depth: int) -> Iterator[str]:
        """Paragraphs; the first of an item of a list bears its sign."""
        for inline, group in groupby(children, lambda child: isinstance(child, str) or child.tag in INLINE):
            if not inline:
                for child in group:
                    if isinstance(child, Element):
                        yield from self._block(child, sign, depth)
                        sign = ""
                continue
            parts = list(group)
            text = "".join(part if isinstance(part, str) else part.text for part in parts)
            inner = "".join(self._inline(part, "") for part in parts)
            if text.strip():
                yield self._paragraph(inner, text, sign, depth)
                sign = ""

    def _paragraph(self, inner: str, text: str, sign: str, depth: int, style: str = "Text") -> str:
        hanging = ' w:hanging="360"' if sign else ""
        indent = f'<w:ind w:left="{200 + 360 * depth}"{hanging}/>'
        words = run(f"{sign}\t") + inner if sign else inner
        rtl = is_rtl(text)
        told = f"{'<w:bidi/>' if rtl else ''}{indent}" if depth else "<w:bidi/>" if rtl else ""
        return paragraph(words, self._kind + style, properties=told)

    def _block(self, element: Element, sign: str, depth: int) -> Iterator[str]:
        match element.tag:
            case "ul" | "ol":
                start = int(element.attributes.get("start", "1") or 1)
                for number, item in enumerate(element.all("li"), start):
                    boxed = "task-list-item" in element.attributes.get("class", "") or item.text[:1] in "\u2610\u2611"
                    own = "" if boxed else f"{number}." if element.tag == "ol" else "\N{BULLET}"
                    yield from self._blocks(item.children, own, depth + 1)
            case "blockquote":
                yield from self._blocks(element.children, sign, depth + 1)
            case "pre":
                yield self._paragraph(run(element.text.rstrip("\n"), "Code"), "", sign, depth)
            case "table":
                yield from self._table(element)
            case "hr":
                yield paragraph(run("\N{EM DASH}" * 3), f"{self._kind}Text")
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                yield self._paragraph(
                    "".join(self._inline(child, "Strong") for child in element.children), element.text, sign, depth
                )
            case _:
                yield from self._blocks(element.children, sign, depth)

    def _table(self, element: Element) -> Iterator[str]:
        rows = element.rows
        if not rows:
            return
        if not self._width or len(rows[0]) > 12:  # a comment holds no tables
            for row in rows:
                yield paragraph(run(" | ").join(self._cell(cell) for cell in row), f"{self._kind}Text")
            return
        boxes = [[Box(paragraph(self._cell(cell), "CellText", rtl=is_rtl(cell.text))) for cell in row] for row in rows]
        yield table(spread([1] * len(rows[0]), self._width), boxes[0], boxes[1:], Look(row_heads=False))

    def _cell(self, element: Element) -> str:
        return "".join(self._inline(child, "") for child in element.children)

    def _inline(self, part: Element | str, style: str) -> str:
        if isinstance(part, str):
            return run(part.replace("\n", " "), style)
        if part.tag == "br":
            return "<w:r><w:br/></w:r>"
        own = _RUNS.get(part.tag, style)
        inner = "".join(self._inline(child, own) for child in part.children)
        if part.tag == "a":
            where = part.attributes.get("href", "")
            words = "".join(self._inline(child, "Hyperlink") for child in part.children)
            return self._leads(where, words if self._width else inner)
        return inner
