"""The door: no arguments opens the window, a sub-command runs without one."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from peaceplans.cli.arguments import parser, window_parser
from peaceplans.cli.errors import told
from peaceplans.cli.run import handle

if TYPE_CHECKING:
    from peaceplans.library import Library

LEFT, RIGHT = "ru-27", "ua-us-20"  # what is written when there is no screen


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments, by default those it was called with; the exit status."""
    return told(lambda: _run(sys.argv[1:] if arguments is None else arguments))


def _run(arguments: Sequence[str]) -> int:
    opened_with, others = window_parser().parse_known_args(arguments)
    if not others:
        return _open_window(opened_with.library)
    parsed = parser().parse_args(arguments)
    return handle(parsed, _draw_picture) if parsed.command else _open_window(parsed.library)


def _open_window(library: str | None) -> int:
    from peaceplans.cli.without_screen import has_screen, write_instead

    if not has_screen(sys.platform, dict(os.environ)):
        return write_instead(library, LEFT, RIGHT, _draw_picture)
    return _imported_window()(library)


def _imported_window() -> Callable[[str | None], int]:
    """What opens the window, with all that it needs imported at one go."""
    # What is imported and made first stays: looking through it for rubbish, again and again as it grows, takes a tenth
    # of the time. It is looked for again when the first picture is there.
    gc.disable()
    # Qt for Python reads the source of every module that is imported after it, so the subject comes first.
    import peaceplans.sheets.comparison.build  # noqa: F401
    import ui.compare.view  # the page that is shown most often
    import ui.window  # noqa: F401
    from ui.app import run as run_window

    return run_window


def _draw_picture(library: Library, view: str, ids: Sequence[str], **how: Any) -> bytes:
    from ui.picture import draw_picture

    return draw_picture(library, view, ids, **how)


if __name__ == "__main__":
    sys.exit(run())
