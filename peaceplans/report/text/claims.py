"""Claims about an event as plain text, lane under lane."""

from __future__ import annotations

from peaceplans.report.accounts import ClaimLanes
from peaceplans.report.text.layout import Layout
from peaceplans.report.text.row import account_lines


def claim_lines(block: ClaimLanes, layout: Layout) -> list[str]:
    """Assertions, denials, then assessments and remarks."""
    lines: list[str] = []
    for name, accounts in (*block.lanes, *(((block.later_name, block.later),) if block.later else ())):
        lines += layout.wrapped(f"{name}:", "  ") if accounts else layout.wrapped(f"{name}: {block.nobody}", "  ")
        for account in accounts:
            lines += account_lines(account, "", "    ", layout)
    return lines
