"""``show ID [KEY]``."""

from __future__ import annotations

import argparse

from peaceplans.cli.citing import sources_of
from peaceplans.cli.errors import UsageError
from peaceplans.cli.ids import checked, instrument_ids, plan_ids
from peaceplans.cli.reporting import put_report
from peaceplans.library import Library
from peaceplans.model.plan import Plan
from peaceplans.report.report import Report
from peaceplans.sheets.citations import of_positions, of_provision


def show(library: Library, arguments: argparse.Namespace) -> None:
    """Show a plan, one of its points with positions, or an instrument."""
    plans, instruments = plan_ids(library), instrument_ids(library)
    name = checked("show", arguments.id, (*plans, *instruments), "plan or instrument")
    if name in plans:
        plan = library.plan(name)
        report = _plan(library, plan) if arguments.key is None else _provision(library, plan, arguments)
    elif arguments.key is None:
        report = _instrument(library, name)
    else:
        raise UsageError(f"show: '{name}' is an instrument and has no points; leave out '{arguments.key}'")
    put_report(report, library, arguments)


def _plan(library: Library, plan: Plan) -> Report:
    from peaceplans.report.library.plan_markdown import plan_markdown
    from peaceplans.report.views import plan_report
    from peaceplans.sheets.library.plan import plan_sheet

    sheet = plan_sheet(library, plan.id)
    return plan_report(sheet).with_markdown(
        lambda: plan_markdown(plan, plan.provisions, sheet.sources, library.vocabulary)
    )


def _provision(library: Library, plan: Plan, arguments: argparse.Namespace) -> Report:
    from peaceplans.report.citing.entries import as_text
    from peaceplans.report.citing.point import cited_provision
    from peaceplans.report.citing.style import CitationStyle
    from peaceplans.report.library.plan_json import provision_json
    from peaceplans.report.library.plan_markdown import plan_markdown
    from peaceplans.report.library.record_document import provision_document
    from peaceplans.sheets.comparison.positions import Positions

    key = checked("show", arguments.key, tuple(one.key for one in plan.provisions), f"point of {plan.id}")
    provision = plan.provision(key)
    statements, stances = library.statements([provision.ref]), library.stances([provision.ref])
    positions = Positions(statements, stances, library.vocabulary).on([provision])
    sources = sources_of(library, [*of_provision(provision), *of_positions(positions)])
    style = CitationStyle(arguments.citations or CitationStyle.PLAIN)
    cite_as = as_text(cited_provision(style, plan, provision, sources))
    return Report(
        lambda: provision_document(plan, provision, positions, sources, library.vocabulary, cite_as),
        lambda: provision_json(provision, positions, sources),
    ).with_markdown(lambda: plan_markdown(plan, (provision,), sources, library.vocabulary))


def _instrument(library: Library, name: str) -> Report:
    from peaceplans.report.library.plan_json import instrument_json
    from peaceplans.report.library.record_document import instrument_document
    from peaceplans.sheets.guarantees.sheet import field_citations

    instrument = library.instrument(name)
    sources = sources_of(library, (citation for field in instrument.fields for citation in field_citations(field)))
    return Report(
        lambda: instrument_document(instrument, sources, library.vocabulary),
        lambda: instrument_json(instrument, sources),
    )
