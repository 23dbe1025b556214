"""A report as Markdown (CommonMark with tables; a redline in CriticMarkup, a contrast with ==words==)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from peaceplans.model.dates import in_words
from peaceplans.report.blocks import Banner, Block, Document, Heading
from peaceplans.report.labels.labels import said, speaking
from peaceplans.report.markdown.block import block_parts
from peaceplans.report.markdown.parts import escaped

_HEADING = re.compile(r"^#{1,5}(?= )")


def markdown(document: Document) -> str:
    """The report; text of the record stays text."""
    with speaking(document.language):
        return _markdown(document)


def _markdown(document: Document) -> str:
    banner = [block for block in document.blocks if isinstance(block, Banner)]
    others = [block for block in document.blocks if not isinstance(block, Banner)]
    told = [document.author, said(in_words(document.date)) if document.date else ""]
    parts = [
        *(part for block in banner for part in block_parts(block)),
        f"# {escaped(document.title)}",
        escaped(document.subtitle),
        escaped(", ".join(part for part in told if part)),
        *_body(others),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _body(blocks: Sequence[Block]) -> Iterator[str]:
    """The title is the one heading of level 1, so all that stands in a part of a report of several is one deeper."""
    deeper = False
    for block in blocks:
        deeper = deeper or (isinstance(block, Heading) and block.level == 1)
        for part in block_parts(block):
            yield _HEADING.sub(r"#\g<0>", part) if deeper else part
