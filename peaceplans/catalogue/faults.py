"""What is wrong with the data files, gathered so that one reading tells all of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from peaceplans.model.errors import PeacePlansError


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong in one place; sorts by file and line.

    Attributes:
        file: path inside the catalogue's folder, with forward slashes.
        line: from 1.
        what: what is wrong, as a clause without a full stop.
        remedy: what to do; may be empty.
    """

    file: str
    line: int
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        line = f"{self.file}:{self.line}: {self.what}"
        return f"{line}; {self.remedy}" if self.remedy else line


class CatalogueFaults(PeacePlansError):  # noqa: N818 - it is all of them
    """The data files have faults.

    Attributes:
        faults: each of them once, by file and line.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        first = self.faults[0]
        where = f"{first.file}:{first.line}"
        if len(self.faults) == 1:
            super().__init__(first.what, where=where, remedy=first.remedy)
        else:
            what = f"{len(self.faults)} faults in the catalogue, the first in {where}: {first.what}"
            super().__init__(what, remedy="main.py check lists them all")


class Report:
    """Takes down the faults of one file.

    Attributes:
        file: path inside the catalogue's folder.
        found: where all faults of the catalogue are gathered.
    """

    __slots__ = ("file", "found")

    def __init__(self, file: str, found: list[Fault]) -> None:
        self.file = file
        self.found = found

    def __call__(self, line: int, what: str, remedy: str = "") -> None:
        """Takes down one fault."""
        self.found.append(Fault(self.file, line, what, remedy))


def likely(word: str, known: Iterable[str]) -> str:
    """A remedy: the known word that was probably meant; empty when none is near."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), n=1)
    return f"did you mean '{near[0]}'?" if near else ""
