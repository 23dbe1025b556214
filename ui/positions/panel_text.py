"""The selected cell in full, as the rich text of the side panel; everything that is not ours is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Certainty
from peaceplans.model.positions import Attitude, Stance, Statement
from peaceplans.model.source import Citation
from peaceplans.report.blocks import Cited, SourceEntry
from peaceplans.report.phrases import cited
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import source_entry
from peaceplans.sheets.positions.cell import Contradiction, Matter, PositionCell
from peaceplans.sheets.positions.sheet import PositionRow, PositionsSheet
from peaceplans.sheets.positions.standing_apart import Outcome, Pair
from ui.compare.plan_words import short_date
from ui.compare.rows.middle_text import certainty_label
from ui.controls.panel_text import panel_style
from ui.controls.place_text import place_link
from ui.positions.cell_runs import cell_remarks, tone_of
from ui.positions.position_shelf import ink
from ui.positions.words import (
    NO_READING,
    SIGNS,
    attitude_label,
    attitude_meaning,
    pair_label,
    pair_names,
    rule,
    unknown_label,
)
from ui.theme.look import Look

_POINTS = 5  # named beside a statement; of more their number is told

translate = QCoreApplication.translate


def position_style(look: Look) -> str:
    """The style sheet of the text."""
    tones = "\n".join(
        f".tone-{one.name.lower()} {{ color: {ink(one, look.colours).name()}; font-weight: 600; }}"
        for one in dict.fromkeys(tone_of(attitude) for attitude in (*Attitude, None))
    )
    return f"{panel_style(look)}\ntd {{ padding: 2px 6px 2px 0; }}\n{tones}\n"


def cell_panel_text(sheet: PositionsSheet, cell: PositionCell) -> str:
    """All that is known of how a party stands to a matter, as HTML."""
    parts = [
        _head(sheet, cell.matter, one_line(sheet.vocabulary.capital(cell.party))),
        _stance(sheet, cell),
        _over_time(cell.stance),
        _contradictions(sheet, cell.contradictions),
        _statements(sheet, cell),
        _matter(cell.matter),
        _sources(sheet, (*cell.citations, *(one for said in cell.statements for one in said.sources))),
    ]
    return f"<body>{''.join(parts)}</body>"


def between_panel_text(sheet: PositionsSheet, row: PositionRow) -> str:
    """How the shown parties stand to each other on a matter, by which rule, and what each says, as HTML."""
    said = "".join(_each(sheet, cell) for cell in row.cells)
    pairs = "".join(_pair(sheet, pair) for pair in row.between.pairs if pair.outcome is not Outcome.UNKNOWN)
    unknown = unknown_label(row.between, sheet.vocabulary)
    parts = [
        _head(sheet, row.matter, translate("PositionPanel", "Between them")),
        pairs,
        f"<p>{escape(unknown)}</p>" if unknown else "",
        _heading(translate("PositionPanel", "What each says, as we read it")),
        said,
        _heading(translate("PositionPanel", "The rule")),
        f'<p class="muted">{escape(rule())}</p>',
        _matter(row.matter),
        _sources(sheet, [one for cell in row.cells for one in cell.citations]),
    ]
    return f"<body>{''.join(parts)}</body>"


def _head(sheet: PositionsSheet, matter: Matter, who: str) -> str:
    topic = one_line(sheet.vocabulary.topic_label(matter.topic))
    plan = f"{one_line(sheet.plan.short_title)} \u00b7 " if sheet.plan and not matter.is_question else ""
    return (
        f'<p class="small"><b>{escape(who)}</b></p><p class="title">{escape(one_line(matter.name))}</p>'
        f'<p class="muted">{escape(plan)}{escape(topic)}</p>'
    )


def _attitude(attitude: Attitude | None) -> str:
    sign = SIGNS[attitude] if attitude else NO_READING
    return f'<span class="tone-{tone_of(attitude).name.lower()}">{sign} {escape(attitude_label(attitude))}</span>'


def _stance(sheet: PositionsSheet, cell: PositionCell) -> str:
    stance = cell.stance
    head = _heading(translate("PositionPanel", "Our reading"))
    attitude = stance.attitude if stance else None
    text = f"<p>{_attitude(attitude)}{_sure(cell)}</p>"
    if stance and stance.text:
        text += f"<p>{_lines(printable(stance.text))}{_cited(sheet, stance.sources)}</p>"
    text += f'<p class="small">{escape(attitude_label(attitude))}: {escape(attitude_meaning(attitude))}</p>'
    remarks = " \u00b7 ".join(cell_remarks(cell))
    return f"{head}{text}{f'<p class=muted>{escape(remarks)}</p>' if remarks else ''}"


def _sure(cell: PositionCell) -> str:
    if not (cell.stance and cell.stance.letter):
        return f" \u00b7 {escape(translate('PositionPanel', 'nothing found'))}" if cell.stance else ""
    return f" \u00b7 {escape(_graded(cell.stance.certainty, cell.stance.letter.value))}"


def _graded(certainty: Certainty, letter: str) -> str:
    grade = translate("PositionPanel", "grade %1").replace("%1", letter)
    return f"{certainty_label(certainty)}, {grade}"


def _over_time(stance: Stance | None) -> str:
    """What the party held before, oldest first, and what it holds now."""
    if stance is None or not stance.earlier:
        return ""
    steps = [(one.since, one.attitude, one.text) for one in stance.earlier]
    steps.append((stance.since, stance.attitude, stance.text))
    rows = "".join(
        f'<tr><td class="small" width="30%">{escape(short_date(since) or translate("PositionPanel", "no date"))}</td>'
        f"<td>{_attitude(attitude)}<br>{escape(one_line(text))}</td></tr>"
        for since, attitude, text in steps
    )
    return f"{_heading(translate('PositionPanel', 'Over time'))}<table>{rows}</table>"


def _contradictions(sheet: PositionsSheet, pairs: Iterable[Contradiction]) -> str:
    text = "".join(
        f'<table width="100%"><tr><td width="50%">{_short(sheet, pair.earlier)}</td>'
        f'<td width="50%">{_short(sheet, pair.later)}</td></tr></table>'
        for pair in pairs
    )
    if not text:
        return ""
    head = _heading(translate("PositionPanel", "Statements that contradict each other"))
    told = translate("PositionPanel", "Both are shown; neither is taken for the true one.")
    return f'{head}<p class="small">{escape(told)}</p>{text}'


def _short(sheet: PositionsSheet, statement: Statement) -> str:
    head = f"<b>{escape(in_words(statement.date))}</b><br>{escape(one_line(statement.speaker))}"
    sure = escape(_graded(statement.certainty, statement.letter.value))
    return (
        f'<p>{head}<br>{_lines(printable(statement.text))}<br><span class="small">{sure}{_disputed(statement)}</span>'
        f"{_cited(sheet, statement.sources)}</p>"
    )


def _statements(sheet: PositionsSheet, cell: PositionCell) -> str:
    head = _heading(translate("PositionPanel", "Statements, newest first"))
    if not cell.statements:
        return f'{head}<p class="muted">{escape(translate("PositionPanel", "None is in the record."))}</p>'
    grounds = {one.id for one in cell.grounds}
    return head + "".join(_statement(sheet, cell, one, one.id in grounds) for one in cell.statements)


def _statement(sheet: PositionsSheet, cell: PositionCell, statement: Statement, is_ground: bool) -> str:
    words = sheet.vocabulary
    speaker = one_line(statement.speaker)
    if statement.party != cell.party:
        speaker = f"{one_line(words.capital(statement.party))}: {speaker}"
    facts = [_graded(statement.certainty, statement.letter.value)]
    if is_ground:
        facts.append(translate("PositionPanel", "the stance rests on it"))
    return (
        f'<p><a name="statement-{escape(statement.id)}"></a><b>{escape(in_words(statement.date))}</b> '
        f"\u00b7 {escape(speaker)}<br>{_lines(printable(statement.text))}<br>"
        f'<span class="small">{escape(", ".join(facts))}{_disputed(statement)}{_about(sheet, cell.matter, statement)}'
        f"</span>{_cited(sheet, statement.sources)}</p>"
    )


def _disputed(statement: Statement) -> str:
    return f", <b>{escape(translate('PositionPanel', 'disputed'))}</b>" if statement.disputed else ""


def _about(sheet: PositionsSheet, matter: Matter, statement: Statement) -> str:
    """What else the statement is about, as links to points and questions."""
    points = [ref for ref in statement.provisions if ref not in (matter.target, matter.point)]
    named = [_points(sheet, plan, refs) for plan, refs in _by_plan(points[:_POINTS]).items()]
    if len(points) > _POINTS:
        more = translate("PositionPanel", "%1 more points").replace("%1", str(len(points) - _POINTS))
        named.append(escape(more))
    questions = (one for one in statement.questions if one != matter.target)
    named += [place_link(f"question/{one}", one_line(sheet.vocabulary.question_label(one))) for one in questions]
    return f"<br>{escape(translate('PositionPanel', 'also on'))} {'; '.join(named)}" if named else ""


def _by_plan(refs: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for ref in refs:
        found.setdefault(ref.partition(":")[0], []).append(ref)
    return found


def _points(sheet: PositionsSheet, plan: str, refs: Iterable[str]) -> str:
    """The plan by name, and links to its points by their keys."""
    known = sheet.names.plans.get(plan) if sheet.names else None
    name = escape(one_line(known.short_title if known else plan))
    return f"{name} {', '.join(place_link(ref, one_line(ref.partition(':')[2])) for ref in refs)}"


def _matter(matter: Matter) -> str:
    """The way to the point itself; a question has no text."""
    if matter.is_question:
        return ""
    links = [place_link(matter.anchor, translate("PositionPanel", "Show the point"))]
    if matter.point:
        words = translate("PositionPanel", "The stance is to the content of %1.").replace("%1", one_line(matter.target))
        links.append(place_link(matter.target, words))
    return f"{_heading(translate('PositionPanel', 'The point'))}<p>{'<br>'.join(links)}</p>"


def _pair(sheet: PositionsSheet, pair: Pair) -> str:
    sure = f" \u00b7 {escape(certainty_label(pair.certainty))}" if pair.certainty else ""
    return f"<p>{escape(pair_names(pair, sheet.vocabulary))}<br><b>{escape(pair_label(pair))}</b>{sure}</p>"


def _each(sheet: PositionsSheet, cell: PositionCell) -> str:
    stance = cell.stance
    capital = one_line(sheet.vocabulary.capital(cell.party))
    name = place_link(cell.anchor, capital) if stance else escape(capital)
    text = f"<br>{_lines(printable(stance.text))}" if stance and stance.text else ""
    attitude = _attitude(stance.attitude if stance else None)
    return f"<p>{name}: {attitude}{_sure(cell)}{text}{_cited(sheet, cell.citations)}</p>"


def _sources(sheet: PositionsSheet, citations: Iterable[Citation]) -> str:
    listed = list(sheet.sources.values())
    numbers = sorted({one.number for one in _numbered(sheet, citations)})
    text = "".join(_source(source_entry(number, listed[number - 1])) for number in numbers)
    return _heading(translate("PositionPanel", "Sources")) + text if text else ""


def _source(entry: SourceEntry) -> str:
    relay = f" ({translate('PositionPanel', 'relay')})" if entry.relay else ""
    shown = entry.address.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    address = f'<a class="web" href="{escape(entry.url)}">{escape(shown)}</a>' if entry.url else escape(entry.address)
    return (
        f"<p><b>{entry.number}</b> {escape(entry.publisher)}{escape(relay)}, {escape(entry.date)}<br>"
        f'{escape(entry.title)}<br><span class="small">{address}</span></p>'
    )


def _numbered(sheet: PositionsSheet, citations: Iterable[Citation]) -> tuple[Cited, ...]:
    return cited((one for one in citations if one.source in sheet.sources), sheet.source_numbers())


def _cited(sheet: PositionsSheet, citations: Iterable[Citation]) -> str:
    found = _numbered(sheet, citations)
    inner = ", ".join(f"{one.number}, {escape(one.locator)}" if one.locator else str(one.number) for one in found)
    return f' <span class="small">[{inner}]</span>' if inner else ""


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text)}</p>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
