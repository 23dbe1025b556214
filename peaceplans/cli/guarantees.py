"""``guarantees [INSTRUMENT...]``."""

from __future__ import annotations

import argparse

from peaceplans.cli.ids import checked, instrument_ids
from peaceplans.cli.output import put, rendered
from peaceplans.library import Library
from peaceplans.sheets.guarantee_sheet import guarantee_sheet


def guarantees(library: Library, arguments: argparse.Namespace) -> None:
    """Set instruments beside each other, field by field."""
    ids = instrument_ids(library)
    names = [checked("guarantees", name, ids, "instrument") for name in arguments.instruments] or ids
    against = checked("guarantees", arguments.against, ids, "instrument") if arguments.against else ""
    sheet = guarantee_sheet(library, names, against, differing=arguments.differing)
    if arguments.format == "json":
        from peaceplans.report.guarantee_json import guarantee_json

        put(guarantee_json(sheet), arguments.output)
        return
    from peaceplans.report.guarantee_document import guarantee_document

    put(rendered(guarantee_document(sheet), arguments.format, arguments.output), arguments.output)
