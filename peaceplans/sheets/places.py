"""Where statements and stances are shown that have no place of their own: beside the points they bear on."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.library import Library
from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.sheets.anchor_names import AnchorNames


def place_of(anchor: Anchor, library: Library) -> str:
    """The anchor of the first point beside which it stands; empty when there is none."""
    return next(_places(anchor, library), "")


def _places(anchor: Anchor, library: Library) -> Iterator[str]:
    names, (name,) = AnchorNames(library), anchor.ids
    if anchor.kind is AnchorKind.STANCE:
        ref = name.partition("/")[2]
        if names.provision(ref):
            yield ref
    elif anchor.kind is AnchorKind.STATEMENT:
        statement = names.statement(name)
        yield from (ref for ref in (statement.provisions if statement else ()) if names.provision(ref))
