"""``picture VIEW [IDS] -o FILE``."""

from __future__ import annotations

import argparse

from peaceplans.cli.errors import UsageError
from peaceplans.cli.ids import checked, instrument_ids, plan_ids, two_plans
from peaceplans.cli.output import put_bytes
from peaceplans.cli.run import DrawPicture
from peaceplans.compare.comparison import Order
from peaceplans.library import Library
from peaceplans.sheets.comparison.sheet import Mode

LISTS = ("plans", "instruments", "sources", "not-found")
"""The lists of the library page."""

_FOR_ONE_VIEW = {
    "against": "guarantees",
    "field": "guarantees",
    "path": "guarantees",
    "baseline": "matrix",
    "follow": "matrix",
    "points_of": "matrix",
    "apart": "positions",
    "plan": "positions",
}


def picture(library: Library, arguments: argparse.Namespace, draw_picture: DrawPicture) -> None:
    """Draw a page of the window into a file, which is replaced only by a complete picture."""
    ids, against = _checked(library, arguments)
    state = _matrix_state(library, arguments, ids) or _positions_state(library, arguments)
    state = state or _guarantees_state(library, arguments) or _timeline_state(arguments) or _library_state(arguments)
    drawn = draw_picture(
        library,
        arguments.view,
        ids,
        size=arguments.size,
        scale=arguments.scale,
        dark=arguments.dark,
        text_size=arguments.text_size,
        order=Order(arguments.order),
        mode=Mode.REDLINE if arguments.redline else None,
        against=against,
        state=state,
    )
    put_bytes(drawn, arguments.output)


def _checked(library: Library, arguments: argparse.Namespace) -> tuple[tuple[str, ...], str]:
    """What is to be shown, and the instrument it is compared with, if any."""
    view, ids = arguments.view, tuple(arguments.ids)
    where = f"picture {view}"
    for name, its_view in _FOR_ONE_VIEW.items():
        if getattr(arguments, name) and view != its_view:
            raise UsageError(f"{where}: --{name.replace('_', '-')} is for {its_view}")
    match view:
        case "compare":
            if len(ids) != 2:
                raise UsageError(f"{where}: {len(ids)} plans are named; name two")
            return two_plans(where, ids[0], ids[1], library), ""
        case "guarantees":
            known = instrument_ids(library)
            against = checked(where, arguments.against, known, "instrument") if arguments.against else ""
            return tuple(checked(where, name, known, "instrument") for name in ids), against
        case "matrix":
            known = plan_ids(library)
            return tuple(checked(where, name, known, "plan") for name in ids), ""
        case "positions":
            return ids, ""
        case "library" | "timeline" | "notes":
            return _one_or_none(where, view, ids, library), ""
        case _:
            if ids:
                raise UsageError(f"{where}: nothing is to be named, but '{ids[0]}' is")
            return (), ""


def _guarantees_state(library: Library, arguments: argparse.Namespace) -> dict[str, object]:
    """One field of all instruments, or the figures of the term by date; empty for instruments beside each other."""
    if arguments.view != "guarantees":
        return {}
    if arguments.field:
        key = checked("picture guarantees", arguments.field, tuple(library.vocabulary.fields), "field")
        return {"view": "field", "field": key}
    return {"view": "path"} if arguments.path else {}


def _one_or_none(where: str, view: str, ids: tuple[str, ...], library: Library) -> tuple[str, ...]:
    """The one plan, list, event or note that is named."""
    nouns = {"library": "plans or lists", "timeline": "events", "notes": "notes"}
    if len(ids) > 1:
        raise UsageError(f"{where}: {len(ids)} {nouns[view]} are named; name one, or none")
    if view == "library":
        return tuple(checked(where, name, (*plan_ids(library), *LISTS), "plan or list") for name in ids)
    if view == "timeline":
        events = tuple(event.id for event in library.events())
        return tuple(checked(where, name, events, "event") for name in ids)
    return ids


def _matrix_state(library: Library, arguments: argparse.Namespace, ids: tuple[str, ...]) -> dict[str, object]:
    """What the matrix is asked to show, as its places have it; empty for its usual plans."""
    if arguments.view != "matrix" or not (ids or arguments.baseline or arguments.follow or arguments.points_of):
        return {}
    where, known = "picture matrix", plan_ids(library)
    state: dict[str, object] = {"plans": list(ids), "baseline": ""} if ids else {}
    for option, name in (("baseline", arguments.baseline), ("points_of", arguments.points_of)):
        if name:
            state[option] = checked(where, name, known, "plan")
    if arguments.points_of:
        state["rows"] = "points"
    if arguments.follow:
        state["follow"] = checked(where, arguments.follow, tuple(library.vocabulary.terms), "commitment")
    return state


def _positions_state(library: Library, arguments: argparse.Namespace) -> dict[str, object]:
    """What the positions are asked to show, as their places have it; empty for all parties on the questions."""
    if arguments.view != "positions" or not (arguments.ids or arguments.apart or arguments.plan):
        return {}
    from peaceplans.cli.positions import chosen_parties, chosen_plan
    from peaceplans.sheets.positions.sheet import PositionRecord

    record = PositionRecord(library)
    parties = chosen_parties("picture positions", record, arguments.ids, apart=arguments.apart)
    plan = chosen_plan("picture positions", record, arguments.plan)
    return {"facing" if arguments.apart else "parties": list(parties), "apart": arguments.apart, "plan": plan}


def _library_state(arguments: argparse.Namespace) -> dict[str, object]:
    """The plan or the list that is to be shown, as places of the library have it; empty for the list of plans."""
    if arguments.view != "library" or not arguments.ids:
        return {}
    name = arguments.ids[0]
    return {"shelf": name} if name in LISTS else {"shelf": LISTS[0], "plan": name}


def _timeline_state(arguments: argparse.Namespace) -> dict[str, object]:
    """The event that is to be selected, as places of the timeline have it; empty for none in particular."""
    if arguments.view != "timeline" or not arguments.ids:
        return {}
    return {"item": f"event/{arguments.ids[0]}"}
