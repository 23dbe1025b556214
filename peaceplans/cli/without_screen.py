"""The window was asked for and there is no screen: the main comparison is made all the same, as files."""

from __future__ import annotations

import sys
from pathlib import Path

from peaceplans.cli.errors import Exit
from peaceplans.cli.run import DrawPicture
from peaceplans.model.errors import PeacePlansError

FOLDER = "peaceplans-out"


def has_screen(platform: str, environment: dict[str, str]) -> bool:
    """Whether a window can be shown: anywhere but on Linux and its like without a display server."""
    if platform in ("win32", "darwin", "cygwin"):
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "")
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or chosen)


def write_instead(location: str | None, left: str, right: str, draw_picture: DrawPicture) -> int:
    """Write the report of two plans and a picture of the window into a folder, and name both.

    Raises:
        PeacePlansError: the library cannot be opened or the files cannot be written.
    """
    from peaceplans.cli.output import put, put_bytes
    from peaceplans.library import Library
    from peaceplans.report.comparison.document import comparison_document
    from peaceplans.report.html.page import html
    from peaceplans.sheets.comparison.build import comparison_sheet

    print("There is no screen to open a window on; writing the comparison into files instead.", file=sys.stderr)
    folder = Path(FOLDER).absolute()
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise PeacePlansError(
            f"the folder cannot be made ({error.strerror})", where=str(folder), remedy="start in a folder of your own"
        ) from error
    report, picture = folder / f"{left}--{right}.html", folder / f"{left}--{right}.png"
    with Library.open(location) as library:
        put(html(comparison_document(comparison_sheet(library, left, right))), report)
        put_bytes(draw_picture(library, "compare", (left, right)), picture)
    put(f"{report}\n{picture}\n", None)
    return Exit.DONE
