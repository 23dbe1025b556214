"""What is kept under a name: comparisons, and settings of reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptByName:
    """What everything kept under a name has.

    Attributes:
        kind: what it is, for those who show what has changed.
        noun: what a person calls it.
        id: twelve hexadecimal digits.
        name: one line; no two of one kind have the same while they are in use, capitals apart.
        created, changed: UTC, ISO 8601 to the second (``2026-11-25T22:41:07Z``).
        version: a mark that no other state has; a change names the version it was made from.
        deleted: when it was put into the bin; empty while it is not there.
    """

    kind: ClassVar[str]
    noun: ClassVar[str]

    id: str
    name: str
    created: str = ""
    changed: str = ""
    version: str = ""
    deleted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedComparison(KeptByName):
    """A comparison kept by name: which plans, in what order, filtered and marked how, and where one was.

    Attributes:
        order, mode: as the command line calls them (``topic``, ``contrast``).
        row_filter: facet -> values, as the JSON format has it.
        row: id of the selected row; may be empty.
    """

    kind: ClassVar[str] = "comparison"
    noun: ClassVar[str] = "saved comparison"

    left: str
    right: str
    order: str
    mode: str
    row_filter: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    row: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedReport(KeptByName):
    """Settings of a report kept by name.

    Attributes:
        settings: JSON, as a file with settings of a report has it.
    """

    kind: ClassVar[str] = "report"
    noun: ClassVar[str] = "saved report"

    settings: str
