"""``report [--settings FILE]``."""

from __future__ import annotations

import argparse

from peaceplans.cli.reporting import asked_for, put_made
from peaceplans.library import Library


def report(library: Library, arguments: argparse.Namespace) -> None:
    """Make a report from its settings; what else is asked for takes the place of what they say."""
    from peaceplans.report.whole.all_views import all_views
    from peaceplans.report.whole.make import make_report
    from peaceplans.report.whole.reading import read_settings

    settings = asked_for(read_settings(arguments.settings) if arguments.settings else all_views(library), arguments)
    put_made(make_report(library, settings), settings, arguments)
