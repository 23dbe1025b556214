"""``show ID [KEY]``."""

from __future__ import annotations

import argparse

from peaceplans.cli.citing import sources_of
from peaceplans.cli.errors import UsageError
from peaceplans.cli.ids import checked, instrument_ids, plan_ids
from peaceplans.cli.output import put, rendered
from peaceplans.library import Library
from peaceplans.model.plan import Plan
from peaceplans.report.library.record_document import instrument_document, provision_document
from peaceplans.sheets.citations import of_positions, of_provision
from peaceplans.sheets.comparison.positions import Positions
from peaceplans.sheets.guarantees.sheet import field_citations
from peaceplans.sheets.library.plan import plan_sheet


def show(library: Library, arguments: argparse.Namespace) -> None:
    """Show a plan, one of its points with positions, or an instrument."""
    plans, instruments = plan_ids(library), instrument_ids(library)
    name = checked("show", arguments.id, (*plans, *instruments), "plan or instrument")
    if name in plans:
        plan = library.plan(name)
        text = _plan(library, plan, arguments) if arguments.key is None else _provision(library, plan, arguments)
    elif arguments.key is None:
        text = _instrument(library, name, arguments)
    else:
        raise UsageError(f"show: '{name}' is an instrument and has no points; leave out '{arguments.key}'")
    put(text, arguments.output)


def _plan(library: Library, plan: Plan, arguments: argparse.Namespace) -> str:
    sheet = plan_sheet(library, plan.id)
    if arguments.format == "json":
        from peaceplans.report.library.plan_json import plan_json

        return plan_json(sheet)
    if arguments.format == "md":
        from peaceplans.report.library.plan_markdown import plan_markdown

        return plan_markdown(plan, plan.provisions, sheet.sources, library.vocabulary)
    from peaceplans.report.library.plan_document import plan_document

    return rendered(plan_document(sheet), arguments.format, arguments.output)


def _provision(library: Library, plan: Plan, arguments: argparse.Namespace) -> str:
    key = checked("show", arguments.key, tuple(one.key for one in plan.provisions), f"point of {plan.id}")
    provision = plan.provision(key)
    statements, stances = library.statements([provision.ref]), library.stances([provision.ref])
    positions = Positions(statements, stances, library.vocabulary).on([provision])
    sources = sources_of(library, [*of_provision(provision), *of_positions(positions)])
    if arguments.format == "json":
        from peaceplans.report.library.plan_json import provision_json

        return provision_json(provision, positions, sources)
    if arguments.format == "md":
        from peaceplans.report.library.plan_markdown import plan_markdown

        return plan_markdown(plan, (provision,), sources, library.vocabulary)
    document = provision_document(plan, provision, positions, sources, library.vocabulary)
    return rendered(document, arguments.format, arguments.output)


def _instrument(library: Library, name: str, arguments: argparse.Namespace) -> str:
    instrument = library.instrument(name)
    sources = sources_of(library, (c for field in instrument.fields for c in field_citations(field)))
    if arguments.format == "json":
        from peaceplans.report.library.plan_json import instrument_json

        return instrument_json(instrument, sources)
    document = instrument_document(instrument, sources, library.vocabulary)
    return rendered(document, arguments.format, arguments.output)
