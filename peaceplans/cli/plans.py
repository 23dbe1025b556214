"""``plans``."""

from __future__ import annotations

import argparse

from peaceplans.cli.output import put
from peaceplans.library import Library
from peaceplans.model.dates import in_words
from peaceplans.report.printable import one_line
from peaceplans.report.record_json import dumped
from peaceplans.report.text_layout import columns


def plans(library: Library, arguments: argparse.Namespace) -> None:
    """List the plans and the guarantee instruments."""
    found, instruments = library.plans(), library.instruments()
    if arguments.format == "json":
        listed = {
            "plans": [
                {"id": plan.id, "title": plan.title, "date": plan.date, "coverage": plan.coverage.value}
                for plan in found
            ],
            "instruments": [
                {"id": one.id, "title": one.title, "date": one.date, "kind": one.kind.value, "status": one.status}
                for one in instruments
            ],
        }
        put(dumped(listed), arguments.output)
        return
    lines = ["Plans", *columns([[plan.id, in_words(plan.date), one_line(plan.title)] for plan in found])]
    lines += ["", "Guarantee instruments"]
    lines += columns([[one.id, in_words(one.date), one_line(one.title)] for one in instruments])
    record = f"Catalogue {library.catalogue_version}, state of the record {in_words(library.state_of_record)}"
    put("\n".join([*lines, "", record]) + "\n", arguments.output)
