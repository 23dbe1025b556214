"""``plans`` and ``sources``."""

from __future__ import annotations

import argparse

from peaceplans.cli.reporting import put_report
from peaceplans.library import Library
from peaceplans.report.views import library_report, sources_report
from peaceplans.sheets.library.sheet import Sorting, arranged, library_sheet


def plans(library: Library, arguments: argparse.Namespace) -> None:
    """List the plans and the guarantee instruments."""
    sorting = Sorting(arguments.sort)
    sheet = arranged(library_sheet(library), words=arguments.words, sorting=sorting, descending=arguments.descending)
    put_report(library_report(sheet), library, arguments)


def sources(library: Library, arguments: argparse.Namespace) -> None:
    """List the sources, each with where it is used, and what was not found."""
    from peaceplans.sheets.library.source_uses import Relaying, SourceSorting, source_sheet, sources_arranged

    sheet = sources_arranged(
        source_sheet(library),
        words=arguments.words,
        relaying=Relaying(arguments.only),
        sorting=SourceSorting(arguments.sort),
        descending=arguments.descending,
    )
    put_report(sources_report(sheet), library, arguments)
