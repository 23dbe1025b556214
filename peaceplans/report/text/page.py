"""A report as plain text: rows stacked, one paragraph a line unless a width is given; no colour."""

from __future__ import annotations

from peaceplans.model.dates import in_words
from peaceplans.report.blocks import Banner, Document
from peaceplans.report.labels.labels import said, speaking
from peaceplans.report.text.block import block_lines
from peaceplans.report.text.layout import Layout


def text(document: Document, layout: Layout | None = None) -> str:
    """The report; the layout of a pipe (no wrapping, no bold) when none is given."""
    with speaking(document.language):
        return _text(document, layout or Layout())


def _text(document: Document, layout: Layout) -> str:
    banner = [block for block in document.blocks if isinstance(block, Banner)]
    others = [block for block in document.blocks if not isinstance(block, Banner)]
    told = ", ".join(part for part in (document.author, said(in_words(document.date)) if document.date else "") if part)
    title = [*layout.strong(document.title), *layout.wrapped(document.subtitle)]
    title += layout.wrapped(told) if told else []
    parts = [*(block_lines(block, layout) for block in banner), title]
    parts += [block_lines(block, layout) for block in others]
    return "\n\n".join("\n".join(line.rstrip() for line in part) for part in parts if part) + "\n"
