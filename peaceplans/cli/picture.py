"""``picture VIEW [IDS] -o FILE``."""

from __future__ import annotations

import argparse

from peaceplans.cli.errors import UsageError
from peaceplans.cli.ids import checked, instrument_ids, plan_ids, two_plans
from peaceplans.cli.output import put_bytes
from peaceplans.cli.run import DrawPicture
from peaceplans.compare.comparison import Order
from peaceplans.library import Library
from peaceplans.sheets.comparison_sheet import Mode


def picture(library: Library, arguments: argparse.Namespace, draw_picture: DrawPicture) -> None:
    """Draw a page of the window into a file, which is replaced only by a complete picture."""
    ids, against = _checked(library, arguments)
    state = _matrix_state(library, arguments, ids)
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
    if arguments.against and view != "guarantees":
        raise UsageError(f"{where}: --against is for guarantees")
    for name in ("baseline", "follow", "points_of"):
        if getattr(arguments, name) and view != "matrix":
            raise UsageError(f"{where}: --{name.replace('_', '-')} is for matrix")
    match view:
        case "matrix":
            known = plan_ids(library)
            return tuple(checked(where, name, known, "plan") for name in ids), ""
        case "compare":
            if len(ids) != 2:
                raise UsageError(f"{where}: {len(ids)} plans are named; name two")
            return two_plans(where, ids[0], ids[1], library), ""
        case "guarantees":
            known = instrument_ids(library)
            against = checked(where, arguments.against, known, "instrument") if arguments.against else ""
            return tuple(checked(where, name, known, "instrument") for name in ids), against
        case "notes":
            if len(ids) > 1:
                raise UsageError(f"{where}: {len(ids)} notes are named; name one, or none")
            return ids, ""
        case _:
            if ids:
                raise UsageError(f"{where}: nothing is to be named, but '{ids[0]}' is")
            return (), ""


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
