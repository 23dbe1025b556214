"""Where statements, stances and sources are shown: without a place of their own they stand beside points and fields."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from peaceplans.library import Library
from peaceplans.model.anchors import Anchor, AnchorKind
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.build import comparison_sheet
from peaceplans.sheets.citations import cited, of_provision
from peaceplans.sheets.guarantee_sheet import field_citations


def place_of(anchor: Anchor, library: Library) -> str:
    """The anchor of the first point, field or row beside which it stands; empty when there is none."""
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
    elif anchor.kind is AnchorKind.SOURCE and library.sources([name]):
        yield from _citing(name, names)
        for left, right in combinations(names.plans, 2):  # what only a link or a statement rests on
            rows = comparison_sheet(library, left, right).all_rows
            yield from (shown.anchor for shown in rows if name in cited([shown]))


def _citing(source: str, names: AnchorNames) -> Iterator[str]:
    for plan in names.plans:
        for provision in names.provisions(plan).values():
            if any(citation.source == source for citation in of_provision(provision)):
                yield provision.ref
    for instrument in names.instruments.values():
        for field in instrument.fields:
            if any(citation.source == source for citation in field_citations(field)):
                yield f"{instrument.id}#{field.key}"
