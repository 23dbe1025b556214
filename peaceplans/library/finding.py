"""What a check of a library finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a library.

    Attributes:
        where: the file, table or entry.
        what: what is wrong.
        remedy: what can be done; empty when repairing does it.
        repaired: whether this check has put it right.
    """

    where: str
    what: str
    remedy: str = ""
    repaired: bool = False
