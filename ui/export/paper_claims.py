"""Claims about an event on paper, lane under lane: two columns would be torn apart at the end of a page."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.accounts import ClaimLanes
from ui.export.paper_parts import told
from ui.export.paper_piece import Piece
from ui.export.paper_row import account_html


def claim_pieces(block: ClaimLanes) -> Iterator[Piece]:
    """Assertions, denials, then assessments and remarks."""
    for name, accounts in (*block.lanes, *(((block.later_name, block.later),) if block.later else ())):
        yield Piece(f"<h5>{told(name)}</h5>", above=5, with_next=True)
        if not accounts:
            yield Piece(f'<p class="item small quiet">{told(block.nobody)}</p>')
        for account in accounts:
            yield Piece(account_html(account, "", "item"))
