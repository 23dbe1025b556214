"""What parties hold, said and claim."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.report.accounts import Account, AskedBlock, ClaimLanes, PartyPosition
from peaceplans.report.docx.markup import is_rtl, paragraph, run, worded
from peaceplans.report.docx.notes import note_comment
from peaceplans.report.docx.story import Story
from peaceplans.report.docx.tables import Box, Look, spread, table
from peaceplans.report.labels.labels import label


def account_xml(account: Account, story: Story, ours: str = "", style: str = "Item") -> str:
    """Who, what, how sure, as an item of a list, with the notes on it as comments."""
    head = story.commented(run(account.head, "Strong"), map(note_comment, account.notes))
    for note in account.notes:
        head = story.marked(note.anchor, head)
    said = run(f": {account.text}") if account.text else ""
    told = f"{run(ours, 'Emphasis')}{head}{said}{run(f' ({account.remark})', 'SmallPrint')}"
    return paragraph(told + story.cited(account.sources), style, rtl=is_rtl(account.text or account.head))


def position_xml(position: PartyPosition, story: Story) -> str:
    """Our readings of a party, and what it said."""
    readings = "".join(account_xml(account, story, label("our reading: ")) for account in position.readings)
    statements = "".join(account_xml(account, story) for account in position.statements)
    return worded(position.party, "Party") + readings + statements


def asked_xml(asked: AskedBlock, story: Story) -> str:
    """How all parties stand to a question."""
    return worded(asked.heading, "Party") + "".join(account_xml(one, story) for one in asked.readings)


def claims_xml(block: ClaimLanes, story: Story) -> str:
    """Assertions beside denials, then assessments and remarks."""
    told = ""
    if block.lanes:
        head = [Box(worded(name, "CellHead")) for name, _ in block.lanes]
        row = [Box(_lane(accounts, block.nobody, story)) for _, accounts in block.lanes]
        look = Look(style="SideBySide", row_heads=False, caption=f"{block.asserted_name}; {block.denied_name}")
        told = table(spread([1, 1], story.width), head, [row], look)
    if block.later:
        told += worded(block.later_name, "Label") + "".join(account_xml(account, story) for account in block.later)
    return told


def _lane(accounts: Iterable[Account], nobody: str, story: Story) -> str:
    said = "".join(account_xml(account, story, style="CellItem") for account in accounts)
    return said or worded(nobody, "Absence")
