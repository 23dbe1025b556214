"""The contents: a field that Word can make anew, already filled in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from peaceplans.report.blocks import Block, Contents, Heading, RowBlock
from peaceplans.report.docx.markup import field, paragraph, run, worded
from peaceplans.report.docx.story import Story
from peaceplans.report.docx.tables import GAP
from peaceplans.report.labels.labels import label

_MOST = 120  # lines; beyond them the lower headings are left out
_NO_PAGES = (
    r"\n"  # only Word knows on which page a heading comes to stand, and a number that is not there cannot be wrong
)


def headings(blocks: Iterable[Block]) -> Iterator[tuple[int, str, str]]:
    """Level, place and words of each."""
    for block in blocks:
        if isinstance(block, Heading):
            yield block.level, block.anchor, block.text
        elif isinstance(block, RowBlock):
            yield 3, block.anchor, f"{block.number}. {block.title}"


def contents_xml(blocks: Iterable[Block], story: Story) -> str:
    """The title and the field, with a line for each heading, as deep as leaves it readable."""
    found = [entry for entry in headings(blocks) if entry[1] and entry[2]]
    deepest = max((level for level, _, _ in found), default=1)
    while deepest > story.top and sum(level <= deepest for level, _, _ in found) > _MOST:
        deepest -= 1
    lines = [(level - story.top + 1, place, text) for level, place, text in found if level <= deepest]
    if not lines:
        return ""
    entries = [(f"TOC{level}", story.inside(place, run(text))) for level, place, text in lines]
    opening, closing = field(rf'TOC \o "1-{deepest - story.top + 1}" {_NO_PAGES} \h \z \u', "\0").split("\0")
    told = [
        paragraph(
            f"{opening if at == 0 else ''}{inner}{closing if at == len(entries) - 1 else ''}",
            style,
        )
        for at, (style, inner) in enumerate(entries)
    ]
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
    title = worded(label("Contents"), "TOCHeading")
    return f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{title}{''.join(told)}</w:sdtContent></w:sdt>{GAP}"


def topics_xml(contents: Contents, story: Story) -> str:
    """Topics with the numbers of their rows."""
    lines = []
    for topic, place, rows in contents.entries:
        name = story.inside(place, run(topic)) if place else run(topic)
        numbers = run(", ").join(story.inside(anchor, run(number)) for number, anchor, _ in rows)
        lines.append(paragraph(f"{name}{run(': ')}{numbers}", "TOC2"))
    return "".join(lines)
