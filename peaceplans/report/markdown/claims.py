"""Claims about an event as Markdown: a list for each of the lanes that face each other, and one for what came later."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.accounts import ClaimLanes
from peaceplans.report.markdown.parts import escaped
from peaceplans.report.markdown.row import account_item


def claim_parts(block: ClaimLanes) -> Iterator[str]:
    """Assertions, denials, then assessments and remarks."""
    for name, accounts in (*block.lanes, *(((block.later_name, block.later),) if block.later else ())):
        yield f"**{escaped(name)}**"
        yield "\n".join(f"- {account_item(account, '')}" for account in accounts) or f"*{escaped(block.nobody)}*"
