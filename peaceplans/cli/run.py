"""The command line: arguments -> one handler -> exit status."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from peaceplans.cli.errors import Exit, UsageError

if TYPE_CHECKING:
    from peaceplans.compare.comparison import Order
    from peaceplans.library import Library
    from peaceplans.sheets.comparison.sheet import Mode


class DrawPicture(Protocol):
    """Whatever draws the window; handed in from above, because this floor knows no windows."""

    def __call__(
        self,
        library: Library,
        view: str,
        ids: Sequence[str],
        *,
        size: tuple[int, int] = ...,
        scale: float = ...,
        dark: bool = ...,
        text_size: int = ...,
        order: Order = ...,
        mode: Mode | None = ...,
        against: str = ...,
        state: Mapping[str, object] = ...,
    ) -> bytes:
        """A page of the window as the bytes of a PNG picture."""


def handle(arguments: argparse.Namespace, draw_picture: DrawPicture) -> int:
    """Do what a sub-command asks for.

    Raises:
        UsageError: an id, topic or option that there is not.
        PeacePlansError: the library or a file cannot be used.
    """
    from peaceplans.library import Library

    if arguments.command == "picture" and arguments.output is None:
        raise UsageError("picture: a PNG picture is not written to standard output; name a file with -o")
    if arguments.command == "check":
        from peaceplans.cli.check import catalogue_is_faulty

        if catalogue_is_faulty():
            return Exit.UNUSABLE
    with Library.open(arguments.library) as library:
        match arguments.command:
            case "check":
                from peaceplans.cli.check import check

                return check(library, arguments)
            case "picture":
                from peaceplans.cli.picture import picture

                picture(library, arguments, draw_picture)
            case "sources":
                from peaceplans.cli.plans import sources

                sources(library, arguments)
            case name:  # each other command is the function of its name in the module of its name
                getattr(import_module(f"peaceplans.cli.{name}"), name)(library, arguments)
    return Exit.DONE
