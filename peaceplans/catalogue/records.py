"""A mapping of a data file, read key by key: what is missing, unknown or of the wrong shape goes to the report."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TypeVar

from peaceplans.catalogue.faults import Report, likely
from peaceplans.catalogue.nodes import Mapping, Node, Scalar, Sequence
from peaceplans.model.dates import is_edtf

Choice = TypeVar("Choice", bound=StrEnum)

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


class Record:
    """One mapping. Every reading method notes its key; `close` then reports the keys that nobody asked for.

    A value that is missing or faulty comes back as an empty or first one: reading goes on, and since there is a fault,
    nothing that was made with it leaves the loader.
    """

    __slots__ = ("_asked", "_node", "report")

    def __init__(self, node: Mapping, report: Report) -> None:
        self._node = node
        self._asked: set[str] = set()
        self.report = report

    @property
    def line(self) -> int:
        """Where the mapping begins."""
        return self._node.line

    def __contains__(self, key: str) -> bool:
        return key in self._node.entries

    def line_of(self, key: str) -> int:
        """Where the key's value stands; the mapping's line when it has none."""
        node = self._node.entries.get(key)
        return node.line if node else self._node.line

    def line_of_key(self, key: str) -> int:
        """Where the key itself stands; the mapping's line when it is not there."""
        return self._node.lines.get(key, self._node.line)

    def holds_record(self, key: str) -> bool:
        """Whether a mapping stands behind the key."""
        return isinstance(self._node.entries.get(key), Mapping)

    def has(self, key: str) -> bool:
        """Whether the key is there with something behind it."""
        node = self._node.entries.get(key)
        if isinstance(node, Sequence):
            return bool(node.items)
        return bool(node.value) if isinstance(node, Scalar) else node is not None

    def all_keys(self) -> list[str]:
        """All keys, in the order written; counts as asking for each."""
        self._asked.update(self._node.entries)
        return list(self._node.entries)

    def close(self) -> None:
        """Reports the keys that were not asked for."""
        for key in self._node.entries.keys() - self._asked:
            remedy = likely(key, self._asked) or f"the keys are {', '.join(sorted(self._asked))}"
            self.report(self._node.lines[key], f"unknown key '{key}'", remedy)

    def scalar(self, key: str, *, required: bool = False) -> Scalar | None:
        """The key's string with its line; None when it is missing or empty, which is a fault of a required one."""
        node = self._get(key)
        if isinstance(node, Scalar):
            if node.value:
                return node
            if required:
                self.report(node.line, f"'{key}' is empty")
        elif node is not None:
            self.report(node.line, f"'{key}' must be text")
        elif required:
            self.report(self.line, f"'{key}' is missing")
        return None

    def text(self, key: str, *, required: bool = False) -> str:
        """The key's string; empty when it is missing."""
        scalar = self.scalar(key, required=required)
        return scalar.value if scalar else ""

    def slug(self, key: str) -> str:
        """A required id or key: letters, digits, hyphens, points."""
        scalar = self.scalar(key, required=True)
        if scalar is None:
            return ""
        if not _ID.fullmatch(scalar.value):
            self.report(scalar.line, f"'{scalar.value}' cannot be an id", "use letters, digits, hyphens and points")
        return scalar.value

    def date(self, key: str, *, required: bool = False) -> str:
        """A date as the record has them."""
        scalar = self.scalar(key, required=required)
        if scalar is None:
            return ""
        if not is_edtf(scalar.value):
            remedy = "write it like 2025-12-24, 2025-12, 2025-12-29~ or 2025-11-23/2025-11-24"
            self.report(scalar.line, f"'{scalar.value}' is no date", remedy)
        return scalar.value

    def flag(self, key: str) -> bool:
        """Yes or no; no when left out."""
        scalar = self.scalar(key)
        if scalar and scalar.value not in ("yes", "no"):
            self.report(scalar.line, f"'{key}' must be yes or no, not '{scalar.value}'")
        return scalar is not None and scalar.value == "yes"

    def maybe_choice(self, key: str, choices: type[Choice]) -> Choice | None:
        """One of an enumeration; None when left out."""
        scalar = self.scalar(key)
        if scalar is None:
            return None
        try:
            return choices(scalar.value)
        except ValueError:
            known = [choice.value for choice in choices]
            what = f"unknown {key.replace('_', ' ')} '{scalar.value}'"
            self.report(scalar.line, what, likely(scalar.value, known) or f"use one of {', '.join(known)}")
            return None

    def choice(self, key: str, choices: type[Choice], default: Choice | None = None) -> Choice:
        """One of an enumeration; required unless there is a default."""
        if default is None:
            self.scalar(key, required=True)
        found = self.maybe_choice(key, choices) if self.has(key) else None
        return found or default or next(iter(choices))

    def scalars(self, key: str) -> list[Scalar]:
        """The strings of a list."""
        found = []
        for item in self._items(key):
            if isinstance(item, Scalar) and item.value:
                found.append(item)
            else:
                self.report(item.line, f"'{key}' must list texts")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """The strings of a list, without their lines."""
        return tuple(scalar.value for scalar in self.scalars(key))

    def records(self, key: str) -> list[Record]:
        """The mappings of a list."""
        return records_in(self._items(key), self.report)

    def record(self, key: str) -> Record | None:
        """The mapping behind the key; None when it is missing or none."""
        node = self._get(key)
        if isinstance(node, Mapping):
            return Record(node, self.report)
        if node is not None:
            self.report(node.line, f"'{key}' must hold keys and values")
        return None

    def _get(self, key: str) -> Node | None:
        self._asked.add(key)
        return self._node.entries.get(key)

    def _items(self, key: str) -> list[Node]:
        node = self._get(key)
        if isinstance(node, Sequence):
            return node.items
        if node is not None and self.has(key):
            self.report(node.line, f"'{key}' must be a list", "put it in brackets")
        return []


def records_in(nodes: list[Node], report: Report) -> list[Record]:
    """The mappings among the nodes; what is none is a fault."""
    for node in nodes:
        if not isinstance(node, Mapping):
            report(node.line, "expected keys and values here")
    return [Record(node, report) for node in nodes if isinstance(node, Mapping)]
