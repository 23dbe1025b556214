"""What the citation of a point, a cell or an event is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from peaceplans.report.blocks import SourceEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class PointParts:
    """All of it printable, in the order in which it is said.

    Attributes:
        title: what the point, field or event is called; may be empty.
        place: where in the text it stands (``point 4``); may be empty.
        text: what the text is called.
        authors: whose text it is.
        date: when it was made, EDTF; may be empty.
        facts: what else is to be said of it, such as how well it is evidenced.
        sources: what it rests on, the witness first.
        witness: what sort of publication of the text the first source is; empty when it is none.
    """

    text: str
    title: str = ""
    place: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    facts: tuple[str, ...] = ()
    sources: tuple[SourceEntry, ...] = ()
    witness: str = ""


def listed(names: Sequence[str], last: str = " and ", *, of_three: str = "") -> str:
    """Names in a row: ``A, B and C``; with semicolons when a name has commas of its own.

    Args:
        names: any number.
        last: stands before the last one.
        of_three: stands there instead when there are three or more.
    """
    if len(names) < 2:
        return "".join(names)
    comma = "; " if any("," in name for name in names) else ", "
    return f"{comma.join(names[:-1])}{of_three if of_three and len(names) > 2 else last}{names[-1]}"
