"""The rules of each style, loaded when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Protocol, cast

from peaceplans.report.blocks import SourceEntry
from peaceplans.report.citing.point_parts import PointParts
from peaceplans.report.citing.runs import EntryRun
from peaceplans.report.citing.style import CitationStyle


class Rules(Protocol):
    """What the module of a style has."""

    @staticmethod
    def source_runs(entry: SourceEntry) -> Iterator[EntryRun]:
        """An entry of a list of sources."""
        ...

    @staticmethod
    def point_runs(point: PointParts) -> Iterator[EntryRun]:
        """A point, a cell or an event."""
        ...


def rules_of(style: CitationStyle) -> Rules:
    """The module that bears the name of the style."""
    return cast("Rules", import_module(f"peaceplans.report.citing.{style.value}"))
