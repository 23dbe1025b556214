"""Labels of what parties hold, said and claim."""

from __future__ import annotations

from dataclasses import replace

from peaceplans.report.accounts import Account, AskedBlock, ClaimLanes, PartyPosition
from peaceplans.report.labels.row_notes import note
from peaceplans.report.labels.saying import Say, in_list


def position(block: PartyPosition, say: Say) -> PartyPosition:
    """The party, attitudes, and how sure it is."""
    return PartyPosition(
        party=say(block.party),
        readings=tuple(account(one, say) for one in block.readings),
        statements=tuple(account(one, say) for one in block.statements),
    )


def account(given: Account, say: Say) -> Account:
    """Attitude or speaker and date, and how sure it is; not what it says."""
    return replace(
        given,
        head=say(given.head),
        remark=in_list(given.remark, say, "; "),
        notes=tuple(note(one, say) for one in given.notes),
    )


def asked(block: AskedBlock, say: Say) -> AskedBlock:
    """A question and the attitudes to it."""
    return AskedBlock(question=say(block.question), readings=tuple(account(one, say) for one in block.readings))


def claims(block: ClaimLanes, say: Say) -> ClaimLanes:
    """The names of the lanes, and who claims with what state."""
    return ClaimLanes(
        asserted_name=say(block.asserted_name),
        denied_name=say(block.denied_name),
        later_name=say(block.later_name),
        nobody=say(block.nobody),
        asserted=tuple(account(one, say) for one in block.asserted),
        denied=tuple(account(one, say) for one in block.denied),
        later=tuple(account(one, say) for one in block.later),
    )
