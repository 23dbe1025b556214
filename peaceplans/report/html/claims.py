"""Claims about an event as HTML: two columns that face each other, and a list below."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.report.accounts import Account, ClaimLanes
from peaceplans.report.html.parts import text_html
from peaceplans.report.html.row import account_html


def claims_html(block: ClaimLanes) -> str:
    """Assertions beside denials, then assessments and remarks."""
    sides = "".join(_lane(name, accounts, block.nobody) for name, accounts in block.lanes)
    facing = f'<div class="facing">{sides}</div>' if sides else ""
    later = f'<div class="later">{_lane(block.later_name, block.later, "")}</div>' if block.later else ""
    return facing + later


def _lane(name: str, accounts: Iterable[Account], nobody: str) -> str:
    items = "".join(account_html(account, "claim", "") for account in accounts)
    said = f"<ul>{items}</ul>" if items else f"<p>{text_html(nobody)}</p>"
    return f"<section><h4>{text_html(name)}</h4>{said}</section>"
