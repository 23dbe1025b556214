"""Reports of the command line: the format that is asked for, and what is asked of the report as a whole."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from peaceplans.cli.errors import UsageError
from peaceplans.cli.output import as_text, put_bytes, put_content
from peaceplans.library import Library
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.formats import Format, written
from peaceplans.report.labels.language import LabelLanguage
from peaceplans.report.page_setup import PageSetup, Paper, Turn
from peaceplans.report.report import Report
from peaceplans.report.whole.settings import ReportSettings

_ENDINGS = {"csl.json": Format.CSL, "htm": Format.HTML} | {form.suffix: form for form in Format}


def put_report(report: Report, library: Library, arguments: argparse.Namespace) -> None:
    """Write a view in the format asked for, with what was asked of it as a whole.

    Raises:
        UsageError: the format is no text, and no file is named.
        PeacePlansError: it cannot be made or written; an existing file is as it was.
    """
    from peaceplans.report.whole.finishing import finished

    settings = asked_for(ReportSettings(parts=()), arguments)
    put_made(report.with_document(lambda: finished(report.document, settings, library)), settings, arguments)


def put_made(report: Report, settings: ReportSettings, arguments: argparse.Namespace) -> None:
    """Write a report as it is; raises as `put_report`."""
    path: Path | None = arguments.output
    form = settings.form
    if form is Format.TEXT:
        put_content(as_text(report.document, path).encode("utf-8", "backslashreplace"), path)
    elif path is None:
        put_content(written(report, form, settings.page), None)
    else:
        put_bytes(written(report, form, settings.page), path)


def asked_for(settings: ReportSettings, arguments: argparse.Namespace) -> ReportSettings:
    """The settings with what is asked for in their place.

    Raises:
        UsageError: the format is no text, and no file is named.
    """
    texts = {name: value for name in ("title", "author", "date") if (value := getattr(arguments, name)) is not None}
    left_out = arguments.without or ()
    goes_in = {name: getattr(settings, name) and name not in left_out for name in ("sources", "charts", "tables")}
    page = PageSetup(
        Paper(arguments.paper) if arguments.paper else settings.page.paper,
        Turn(arguments.turn) if arguments.turn else settings.page.turn,
    )
    changed = replace(
        settings,
        form=_form(arguments, settings),
        style=CitationStyle(arguments.citations) if arguments.citations else settings.style,
        language=LabelLanguage(arguments.labels) if arguments.labels else settings.language,
        page=page,
        **texts,
        sources=goes_in["sources"],
        charts=goes_in["charts"],
        tables=goes_in["tables"],
    )
    if changed.form.binary and arguments.output is None:
        told = f"{changed.form.value} is not written to standard output; name a file with -o"
        raise UsageError(f"{arguments.command}: {told}")
    return changed


def _form(arguments: argparse.Namespace, settings: ReportSettings) -> Format:
    """The format asked for; else that of the file's ending, of the settings, or text."""
    if arguments.format:
        return Format(arguments.format)
    usual = settings.form if settings.parts else Format.TEXT
    if arguments.output is None:
        return usual
    name = arguments.output.name.lower()
    return next((form for ending, form in _ENDINGS.items() if ending and name.endswith(f".{ending}")), usual)
