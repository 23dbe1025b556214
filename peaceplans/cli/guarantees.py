"""``guarantees [INSTRUMENT...]``, a field of all of them with ``--field``, the path of the term with ``--path``."""

from __future__ import annotations

import argparse

from peaceplans.cli.errors import UsageError
from peaceplans.cli.ids import checked, instrument_ids
from peaceplans.cli.reporting import put_report
from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.report.views import field_report, guarantee_report, path_report
from peaceplans.sheets.guarantees.conditions import Condition, ConditionError, read_condition


def guarantees(library: Library, arguments: argparse.Namespace) -> None:
    """Set instruments beside each other, field by field; or one field of all; or how the figures of the term moved."""
    if arguments.path:
        _refuse(arguments, "--path", instruments=True, where=True, against=True, differing=True, field=True)
        _put_path(library, arguments)
    elif arguments.field:
        _refuse(arguments, "--field", against=True, differing=True)
        _put_field(library, arguments)
    else:
        if arguments.sort != "group":
            raise UsageError("guarantees: --sort is for --field")
        _put_instruments(library, arguments)


def _put_instruments(library: Library, arguments: argparse.Namespace) -> None:
    from peaceplans.sheets.guarantees.sheet import guarantee_sheet

    ids = instrument_ids(library)
    names = _named(arguments, ids)
    against = checked("guarantees", arguments.against, ids, "instrument") if arguments.against else ""
    sheet = guarantee_sheet(
        library,
        names or ids,
        against,
        differing=arguments.differing,
        grouping=arguments.group,
        conditions=_conditions(library, arguments),
    )
    put_report(guarantee_report(sheet), library, arguments)


def _put_field(library: Library, arguments: argparse.Namespace) -> None:
    from peaceplans.sheets.guarantees.field_sheet import FieldOrder, field_sheet
    from peaceplans.sheets.guarantees.sheet import guarantee_record

    key = checked("guarantees", arguments.field, tuple(library.vocabulary.fields), "field")
    names = _named(arguments, instrument_ids(library))
    sheet = field_sheet(
        guarantee_record(library),
        key,
        order=FieldOrder(arguments.sort),
        conditions=_conditions(library, arguments),
        ids=names,
    )
    put_report(field_report(sheet), library, arguments)


def _put_path(library: Library, arguments: argparse.Namespace) -> None:
    from peaceplans.sheets.guarantees.term_path import term_path

    put_report(path_report(term_path(library)), library, arguments)


def _named(arguments: argparse.Namespace, ids: tuple[str, ...]) -> list[str]:
    return [checked("guarantees", name, ids, "instrument") for name in arguments.instruments]


def _conditions(library: Library, arguments: argparse.Namespace) -> list[Condition]:
    try:
        return [read_condition(text, library.vocabulary) for text in arguments.where]
    except ConditionError as error:
        raise PeacePlansError(str(error), where="guarantees --where") from error


def _refuse(arguments: argparse.Namespace, option: str, **others: bool) -> None:
    """One option that makes another table does not go with those of this one."""
    for name in others:
        if getattr(arguments, name):
            told = "an instrument" if name == "instruments" else f"--{name}"
            raise UsageError(f"guarantees: {told} does not go with {option}")
