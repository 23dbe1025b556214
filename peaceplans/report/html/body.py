"""The blocks of a report in sections, and a list of its parts when it has several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from peaceplans.report.accounts import PartyPosition
from peaceplans.report.blocks import Block, Colophon, Heading
from peaceplans.report.html.block import block_html
from peaceplans.report.html.parts import text_html
from peaceplans.report.labels.labels import label

# Text is escaped, so that a tag in a finished block is one of ours.
_HEADING = re.compile(r"(?<=<h|/h)[1-5](?=[ >])")


def contents_html(blocks: Iterable[Block]) -> str:
    """The parts of a report of several views, and the sections of each; empty for a report of one view."""
    parts: list[tuple[Heading, list[Heading]]] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            parts.append((block, []))
        elif isinstance(block, Heading) and block.level == 2 and parts:
            parts[-1][1].append(block)
    if not parts:
        return ""
    items = "".join(f"<li>{_link(part)}{_list(sections)}</li>" for part, sections in parts)
    name = text_html(label("Contents"))
    return f'<nav class="views" aria-labelledby="views"><h2 id="views">{name}</h2><ol>{items}</ol></nav>'


def _list(sections: Sequence[Heading]) -> str:
    return f"<ul>{''.join(f'<li>{_link(section)}</li>' for section in sections)}</ul>" if sections else ""


def _link(heading: Heading) -> str:
    return f'<a href="#{escape(heading.anchor)}">{text_html(heading.text)}</a>'


def divided(blocks: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """What goes into the main part and what into the foot: the last heading and how the report was made."""
    if blocks and isinstance(blocks[-1], Colophon):
        headed = len(blocks) > 1 and isinstance(blocks[-2], Heading)
        return blocks[: -2 if headed else -1], blocks[-2 if headed else -1 :]
    return blocks, ()


def sections_html(blocks: Sequence[Block]) -> Iterator[str]:
    """A section for each heading of level 1, and in it one for each of level 2.

    The title of the report is the one heading of level 1 of the page, so all that stands in a part is one deeper.
    """
    deeper, under = 0, 1
    open_levels: list[int] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level <= 2:
            while open_levels and open_levels[-1] >= block.level:
                yield "</section>"
                open_levels.pop()
            open_levels.append(block.level)
            kind = "view" if block.level == 1 else "part"
            yield f'<section class="{kind}" aria-labelledby="{escape(block.anchor)}">'
            deeper = deeper or int(block.level == 1)
        under = block.level if isinstance(block, Heading) else under
        by = deeper - int(isinstance(block, PartyPosition) and under == 2)
        yield _moved(block_html(block), by)
    yield from ("</section>" for _ in open_levels)


def _moved(made: str, by: int) -> str:
    """The headings in a finished block so many levels deeper."""
    return _HEADING.sub(lambda level: str(int(level[0]) + by), made) if by else made
