"""Errors of the user or of the environment: what, where, what to do. Everything else is a bug."""

from __future__ import annotations


class PeacePlansError(Exception):
    """A fault that the user can act on, told in one line.

    Attributes:
        what: what is wrong, as a clause without a full stop ("the library is locked").
        where: the file, id or place it was found in; may be empty.
        remedy: what the user can do; may be empty.
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what = what
        self.where = where
        self.remedy = remedy
        line = f"{where}: {what}" if where else what
        super().__init__(f"{line}; {remedy}" if remedy else line)
