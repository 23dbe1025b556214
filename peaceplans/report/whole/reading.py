"""Settings of a report from a file or from where they were kept; what is wrong in them is told, never guessed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn

from peaceplans.model.dates import is_edtf
from peaceplans.model.errors import PeacePlansError
from peaceplans.report.page_setup import PageSetup
from peaceplans.report.whole.settings import CHOICES, FORMAT, VIEWS, ReportPart, ReportSettings, as_mapping

_MOST_BYTES = 4_000_000
_MOST_PARTS = 100
_KNOWN = frozenset(as_mapping(ReportSettings(parts=())))
_FLAGS = ("sources", "charts", "tables")


def settings_text(settings: ReportSettings) -> str:
    """The settings as a file has them: JSON, readable, the same for the same settings."""
    return json.dumps(as_mapping(settings), ensure_ascii=False, indent=2, sort_keys=False) + "\n"


def read_settings(path: Path) -> ReportSettings:
    """The settings in a file.

    Raises:
        PeacePlansError: it cannot be read, or something in it is not understood; says what and where.
    """
    where = str(path)
    try:
        with path.open("rb") as opened:
            content = opened.read(_MOST_BYTES + 1)
    except OSError as error:
        what = f"it cannot be read: {error.strerror or error}"
        raise PeacePlansError(what, where=where, remedy="name a file that the export dialog wrote") from error
    if len(content) > _MOST_BYTES:
        raise PeacePlansError("this is no file with settings of a report: it is too large", where=where)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PeacePlansError("this is not written in UTF-8", where=where, remedy="write it in UTF-8") from error
    return settings_from(text, where)


def settings_from(text: str, where: str) -> ReportSettings:
    """The settings in a text.

    Args:
        text: JSON as `settings_text` writes it; what is left out takes its usual value.
        where: what the text is called in messages.

    Raises:
        PeacePlansError: something in it is not understood.
    """
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = f", line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        what = error.msg if isinstance(error, json.JSONDecodeError) else "it is nested too deeply"
        raise PeacePlansError(f"this is no JSON: {what}", where=f"{where}{line}") from error
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        _wrong(where, f'this is no file with settings of a report; its "format" is to be "{FORMAT}"')
    for name in told.keys() - _KNOWN:
        _wrong(where, f'"{name}" is no setting of a report', f"there are {', '.join(sorted(_KNOWN))}")
    chosen = {name: _one_of(kind, told, name, where) for name, kind in CHOICES.items()}
    date = _text(told, "date", where)
    if date and not is_edtf(date):
        _wrong(where, f"the date '{date}' is none", "write 2026-01-31, 2026-01 or 2026")
    return ReportSettings(
        title=_text(told, "title", where),
        author=_text(told, "author", where),
        date=date,
        form=chosen["file"],
        page=PageSetup(chosen["paper"], chosen["turn"]),
        style=chosen["citations"],
        language=chosen["labels"],
        parts=_parts(told, where),
        **{name: _flag(told, name, where) for name in _FLAGS},
    )


def _parts(told: Mapping[str, Any], where: str) -> tuple[ReportPart, ...]:
    found = told.get("parts")
    if not isinstance(found, list) or not found:
        _wrong(where, '"parts" is to be a list of views', "give at least one")
    if len(found) > _MOST_PARTS:
        _wrong(where, f"a report has at most {_MOST_PARTS} parts, not {len(found)}")
    return tuple(_part(part, f"{where}, part {number}") for number, part in enumerate(found, 1))


def _part(told: object, where: str) -> ReportPart:
    if not isinstance(told, dict) or told.get("view") not in VIEWS:
        _wrong(where, 'its "view" is none', f"there are {', '.join(VIEWS)}")
    for name in told.keys() - {"view", "state", "notes"}:
        _wrong(where, f'"{name}" is no setting of a part', "there are view, state and notes")
    state = told.get("state", {})
    if not isinstance(state, dict):
        _wrong(where, 'its "state" is to be a mapping of what the view shows')
    notes = told.get("notes", "all")
    if notes in ("all", "none"):
        chosen = None if notes == "all" else frozenset[str]()
    elif isinstance(notes, list) and all(isinstance(note, str) for note in notes):
        chosen = frozenset(notes)
    else:
        _wrong(where, 'its "notes" are to be "all", "none" or a list of ids')
    return ReportPart(view=told["view"], state=state, notes=chosen)


def _one_of(kind: type[StrEnum], told: Mapping[str, Any], name: str, where: str) -> Any:
    usual = as_mapping(ReportSettings(parts=()))[name]
    value = told.get(name, usual)
    if value not in list(kind):
        _wrong(where, f"\"{name}\" is '{value}'", f"it is one of {', '.join(kind)}")
    return kind(value)


def _text(told: Mapping[str, Any], name: str, where: str) -> str:
    value = told.get(name, "")
    if not isinstance(value, str):
        _wrong(where, f'"{name}" is to be a text')
    return value


def _flag(told: Mapping[str, Any], name: str, where: str) -> bool:
    value = told.get(name, True)
    if not isinstance(value, bool):
        _wrong(where, f'"{name}" is to be true or false')
    return value


def _wrong(where: str, what: str, remedy: str = "") -> NoReturn:
    raise PeacePlansError(what, where=where, remedy=remedy)
