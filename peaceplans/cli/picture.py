"""``picture VIEW [IDS] -o FILE``."""

from __future__ import annotations

import argparse

from peaceplans.cli.errors import UsageError
from peaceplans.cli.ids import two_plans
from peaceplans.cli.output import put_bytes
from peaceplans.cli.run import DrawPicture
from peaceplans.compare.comparison import Order
from peaceplans.library import Library
from peaceplans.sheets.comparison_sheet import Mode


def picture(library: Library, arguments: argparse.Namespace, draw_picture: DrawPicture) -> None:
    """Draw a view of the window into a file, which is replaced only by a complete picture."""
    if len(arguments.ids) != 2:
        raise UsageError(f"picture compare: {len(arguments.ids)} plans are named; name two")
    left, right = two_plans("picture compare", arguments.ids[0], arguments.ids[1], library)
    drawn = draw_picture(
        library,
        left,
        right,
        size=arguments.size,
        scale=arguments.scale,
        dark=arguments.dark,
        order=Order(arguments.order),
        mode=Mode.REDLINE if arguments.redline else None,
    )
    put_bytes(drawn, arguments.output)
