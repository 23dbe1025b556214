"""Going through all that blocks are made of, and putting other parts in the place of some."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from peaceplans.report.blocks import Block, Cited

_PLAIN = ("str", "bool", "int", "float", "bool | None", "float | None", "tuple[str, ...]", "tuple[Run, ...]")
_names: dict[type[Any], tuple[str, ...]] = {}


def changed(value: Any, other: Callable[[Any, str], Any]) -> Any:
    """The same value with other parts.

    Args:
        value: a block, a part of one, or a tuple of them.
        other: is given each part that is no word or number, and each ``anchor``, with the name of the field it is in
            (empty for a member of a tuple); gives what takes its place, or the part itself to go on inside of it.
    """
    if isinstance(value, tuple):
        return tuple(_in_place(one, "", other) for one in value)
    if not is_dataclass(value):
        return value
    there = ((name, getattr(value, name)) for name in _parts(type(value)))
    changes = {name: new for name, part in there if (new := _in_place(part, name, other)) is not part}
    return replace(value, **changes) if changes else value  # type: ignore[type-var]


def _in_place(part: Any, name: str, other: Callable[[Any, str], Any]) -> Any:
    new = other(part, name)
    return changed(part, other) if new is part else new


def _parts(kind: type[Any]) -> tuple[str, ...]:
    """Names of the fields that may hold parts of their own, and ``anchor``."""
    if kind not in _names:
        _names[kind] = tuple(one.name for one in fields(kind) if one.name == "anchor" or str(one.type) not in _PLAIN)
    return _names[kind]


def without_citations(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The same without the numbers of sources, for a report without a list of them."""

    def none_cited(part: Any, _name: str) -> Any:
        return () if isinstance(part, tuple) and part and isinstance(part[0], Cited) else part

    found: tuple[Block, ...] = changed(blocks, none_cited)
    return found
