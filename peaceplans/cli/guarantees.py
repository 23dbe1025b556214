"""``guarantees [INSTRUMENT...]``."""

from __future__ import annotations

import argparse

from peaceplans.cli.citing import sources_of
from peaceplans.cli.ids import checked, instrument_ids
from peaceplans.cli.output import as_text, put
from peaceplans.library import Library
from peaceplans.report.guarantees import GuaranteeTable, field_citations, shown_fields


def guarantees(library: Library, arguments: argparse.Namespace) -> None:
    """Set instruments beside each other, field by field."""
    ids = instrument_ids(library)
    names = [checked("guarantees", name, ids, "instrument") for name in arguments.instruments] or ids
    chosen = tuple(library.instrument(name) for name in dict.fromkeys(names))
    against = checked("guarantees", arguments.against, ids, "instrument") if arguments.against else None
    reference = library.instrument(against) if against else None
    if reference and reference not in chosen:
        chosen = (reference, *chosen)
    fields = shown_fields(chosen, reference, library.vocabulary, differing=arguments.differing)
    citations = [c for key in fields for one in chosen for c in field_citations(one.field(key.id))]
    table = GuaranteeTable(
        instruments=chosen,
        fields=fields,
        against=reference,
        sources=sources_of(library, citations),
        vocabulary=library.vocabulary,
        catalogue_version=library.catalogue_version,
        state_of_record=library.state_of_record,
    )
    if arguments.format == "json":
        from peaceplans.report.guarantee_json import guarantee_json

        put(guarantee_json(table), arguments.output)
        return
    from peaceplans.report.guarantee_document import guarantee_document

    put(as_text(guarantee_document(table), arguments.output), arguments.output)
