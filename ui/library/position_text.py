"""Where parties stand, as rich text: our readings, always called so, and what they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Certainty, Letter
from peaceplans.model.positions import Stance, Statement
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.row import Position
from peaceplans.sheets.library.plan import PlanSheet
from ui.compare.rows.middle_text import certainty_label
from ui.controls.place_text import place_link
from ui.library.pieces import in_pieces, lines, numbered

translate = QCoreApplication.translate


def positions_html(
    positions: Iterable[Position], sheet: PlanSheet, numbers: Mapping[str, int], *, grouped: bool = False
) -> Iterator[str]:
    """Party by party, in pieces.

    Args:
        positions: of parties.
        sheet: of the plan they are about.
        numbers: of sources.
        grouped: with how many readings and statements there are under the name of the party.
    """
    for position in positions:
        yield from in_pieces(_party(position, sheet, numbers, grouped=grouped))


def _party(position: Position, sheet: PlanSheet, numbers: Mapping[str, int], *, grouped: bool) -> Iterator[str]:
    name = escape(one_line(sheet.vocabulary.capital(position.party)))
    if grouped:
        told = (
            translate("PlanPage", "our readings: %1, statements: %2")
            .replace("%1", str(len(position.stances)))
            .replace("%2", str(len(position.statements)))
        )
        name += f' <span class="small">{escape(told)}</span>'
    readings: dict[tuple[str, str, str], list[Stance]] = {}
    for stance in position.stances:
        readings.setdefault((stance.attitude, stance.text, stance.letter or ""), []).append(stance)
    yield f"<h4>{name}</h4>"
    yield from (_reading(stances, sheet, numbers) for stances in readings.values())
    yield from (_statement(statement, numbers) for statement in position.statements)


def _reading(stances: list[Stance], sheet: PlanSheet, numbers: Mapping[str, int]) -> str:
    """The same reading of a party's stance to one or several points."""
    first = stances[0]
    head = f"{translate('PlanPage', 'our reading')}: {first.attitude.label}"
    sure = _sure(first.certainty, first.letter) if first.letter else translate("PlanPage", "nothing found")
    on = ", ".join(place_link(ref, _target(ref, sheet)) for ref in dict.fromkeys(one.target for one in stances))
    said = f" {lines(first.text)}" if first.text else ""
    sources = tuple(source for stance in stances for source in stance.sources)
    return (
        f"<p><b>{escape(head)}.</b>{said}<br>"
        f'<span class="small">{on} ({escape(sure)})</span>{numbered(sources, numbers)}</p>'
    )


def _target(ref: str, sheet: PlanSheet) -> str:
    """The point a stance is about, by its number where it is one of the plan, else by its full name."""
    plan, _, key = ref.partition(":")
    if plan == sheet.plan.id:
        return next((one_line(one.number or one.key) for one in sheet.plan.provisions if one.key == key), ref)
    return sheet.names.name(ref) if sheet.names else ref


def _statement(statement: Statement, numbers: Mapping[str, int]) -> str:
    sure = _sure(statement.certainty, statement.letter)
    sure += f", {translate('PlanPage', 'disputed')}" if statement.disputed else ""
    head = place_link(f"statement/{statement.id}", f"{statement.speaker}, {in_words(statement.date)}")
    return (
        f"<p>{head}<br>{lines(statement.text)} "
        f'<span class="small">({escape(sure)})</span>{numbered(statement.sources, numbers)}</p>'
    )


def _sure(certainty: Certainty, letter: Letter) -> str:
    grade = translate("PlanPage", "grade %1").replace("%1", letter.value)
    return f"{certainty_label(certainty)}, {grade}"
