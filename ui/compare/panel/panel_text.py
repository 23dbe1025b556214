"""The selected row in full, as the rich text of the side panel; everything that is not ours is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from peaceplans.compare.comparison import Row, Status, TermChange, TermStatus
from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Certainty, Letter
from peaceplans.model.links import Link, Origin
from peaceplans.model.notation import term_in_words
from peaceplans.model.plan import Coverage, Plan, Provision
from peaceplans.model.positions import Stance, Statement
from peaceplans.model.source import Citation
from peaceplans.report.blocks import (
    Cited,
    OptionPair,
    Paragraph,
    ReadingNote,
    RowBlock,
    SourceEntry,
)
from peaceplans.report.comparison.row_block import row_block
from peaceplans.report.frame import framed
from peaceplans.report.phrases import cited
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import source_entry
from peaceplans.sheets.comparison.row import OnQuestion
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Position, SheetRow
from peaceplans.sheets.phrases import missing_term
from ui.compare.panel.side_panel import ROW_SCHEME
from ui.compare.rows.middle_text import certainty_label, percent, relation_label, signed, status_label
from ui.controls.place_text import place_link
from ui.positions.words import attitude_label

translate = QCoreApplication.translate


def panel_text(shown: SheetRow, sheet: ComparisonSheet) -> str:
    """All that is known of a row, as HTML."""
    block = row_block(shown, framed(replace(sheet, account_notes=())))  # those stand beneath, as cards
    row = shown.row
    parts = [_head(shown, block, sheet), _figures(row.terms, row, sheet)]
    parts += [_options(block.options, row, sheet), _readings(block)]
    parts += [_positions(shown.positions, row, sheet), _asked(shown.questions, sheet), _evidence(row, sheet)]
    parts += [
        _background(block),
        _see_also(row, sheet),
        _sources(block, sheet),
    ]
    return f"<body>{''.join(parts)}</body>"


def _head(shown: SheetRow, block: RowBlock, sheet: ComparisonSheet) -> str:
    row = shown.row
    left = " ".join(_number(provision) for provision in row.left) or "\u2013"
    right = " ".join(_number(provision) for provision in row.right) or "\u2013"
    topic = sheet.vocabulary.topic_label(row.topic)
    titles = dict.fromkeys(one_line(provision.title) for provision in row.provisions if provision.title)
    facts = " \u00b7 ".join(dict.fromkeys([status_label(row.status), *_relations(row), certainty_label(row.certainty)]))
    text = f'<p class="small"><b>{escape(left)} \u21c4 {escape(right)}</b> \u00b7 {escape(topic)}</p>'
    text += f"<p class='title'>{'<br>'.join(map(escape, titles))}</p>"
    text += f'<p class="muted">{escape(facts)}</p>'
    reason = " ".join(part for part in (block.reason, _origin(row)) if part)
    if reason:
        text += f"<p>{escape(reason)}{_cited(block.reason_sources)}</p>"
    return text


def _number(provision: Provision) -> str:
    return one_line(provision.number or provision.key)


def _relations(row: Row) -> list[str]:
    return [relation_label(link.relation) for link in row.links]


def _origin(row: Row) -> str:
    origins = {link.origin for link in row.links}
    return translate("Panel", "Linked by the catalogue.") if origins == {Origin.CATALOGUE} else ""


def _figures(changes: Iterable[TermChange], row: Row, sheet: ComparisonSheet) -> str:
    text = "".join(_figure(change, row, sheet) for change in changes)
    return _heading(translate("Panel", "Figures")) + text if text else ""


def _figure(change: TermChange, row: Row, sheet: ComparisonSheet) -> str:
    words = sheet.vocabulary
    left, right = (
        escape(one_line(term_in_words(term, words)) if term else missing_term(row, plan, change.key, is_left=is_left))
        for term, plan, is_left in ((change.left, sheet.left, True), (change.right, sheet.right, False))
    )
    label = f'<span class="muted">{escape(one_line(words.term_label(change.key)))}</span><br>'
    if change.status is TermStatus.SAME:
        same = translate("Panel", "same on both sides")
        return f'<p>{label}{left} <span class="small">{escape(same)}</span></p>'
    right = f"<b>{right}</b>" if change.right else right
    return f"<p>{label}{left} \u2192 {right}{_difference(change)}</p>"


def _difference(change: TermChange) -> str:
    if change.status is TermStatus.NOT_COMPARABLE:
        words = translate("Panel", "not comparable")
    else:
        ratio = f"({percent(change.ratio)})" if change.ratio else ""
        words = " ".join(part for part in (signed(change), ratio) if part)
    return f'<br><span class="small">{escape(words)}</span>' if words else ""


def _readings(block: RowBlock) -> str:
    if not block.readings:
        return ""
    return _heading(translate("Panel", "Readings")) + "".join(
        f'<p><b>{escape(reading.witness)}</b> <span class="small">{escape(reading.of)}</span><br>'
        f"{_lines(reading.text)}{_cited(reading.sources)}</p>"
        for reading in block.readings
    )


def _positions(positions: Iterable[Position], row: Row, sheet: ComparisonSheet) -> str:
    text = ""
    for position in positions:
        text += f"<p><b>{escape(one_line(sheet.vocabulary.capital(position.party)))}</b></p>"
        readings: dict[tuple[str, str, str], list[Stance]] = {}
        for stance in position.stances:
            readings.setdefault((stance.attitude, stance.text, stance.letter or ""), []).append(stance)
        text += "".join(_reading(stances, row, sheet) for stances in readings.values())
        text += "".join(_statement(statement, sheet) for statement in position.statements)
    return _heading(translate("Panel", "Positions")) + text if text else ""


def _asked(questions: Iterable[OnQuestion], sheet: ComparisonSheet) -> str:
    """How all parties stand to the contested questions of the topic: not to these clauses, which is said first."""
    text = ""
    for asked in questions:
        text += f"<p><b>{place_link(f'question/{asked.question.id}', asked.question.label)}</b></p>"
        found = [stance for stance in asked.stances if stance.letter]
        text += "".join(_on_question(stance, sheet) for stance in found)
        missing = [one_line(sheet.vocabulary.capital(one.party)) for one in asked.stances if one not in found]
        if missing:
            words = translate("Panel", "nothing found: %1").replace("%1", ", ".join(missing))
            text += f'<p class="muted">{escape(words)}</p>'
    if not text:
        return ""
    told = translate("Panel", "Our reading of how parties stand to the question, not to the clauses of this row.")
    head = _heading(translate("Panel", "On the question, not on the clause"))
    return f'{head}<p class="small">{escape(told)}</p>{text}'


def _on_question(stance: Stance, sheet: ComparisonSheet) -> str:
    assert stance.letter is not None
    capital = escape(one_line(sheet.vocabulary.capital(stance.party)))
    said = f"<br>{_lines(printable(stance.text))}" if stance.text else ""
    attitude = escape(attitude_label(stance.attitude))
    return (
        f'<p>{capital}: <b>{attitude}</b> <span class="small">'
        f"{escape(_sure(stance.certainty, stance.letter))}</span>{said}{_numbered(stance.sources, sheet)}</p>"
    )


def _reading(stances: list[Stance], row: Row, sheet: ComparisonSheet) -> str:
    """The same reading of a party's stance to one or several points."""
    first = stances[0]
    on = dict.fromkeys(_target(stance.target, row, sheet) for stance in stances)
    head = f"{translate('Panel', 'our reading')}: {first.attitude.label}"
    sure = _sure(first.certainty, first.letter) if first.letter else translate("Panel", "nothing found")
    sources = tuple(source for stance in stances for source in stance.sources)
    said = f"<br>{_lines(printable(first.text))}" if first.text else ""
    where = escape(", ".join(on))
    return (
        f'<p><span class="muted">{escape(head)}</span>{said}'
        f'<br><span class="small">{where} \u00b7 {escape(sure)}</span>{_numbered(sources, sheet)}</p>'
    )


def _target(ref: str, row: Row, sheet: ComparisonSheet) -> str:
    """The point a stance is about; a reconstructed one stands for what it was made from."""
    for provision in row.provisions:
        if ref == provision.ref or ref in provision.basis:
            return _name(provision, sheet)
    return one_line(ref)


def _statement(statement: Statement, sheet: ComparisonSheet) -> str:
    head = f"{one_line(statement.speaker)}, {in_words(statement.date)}"
    sure = _sure(statement.certainty, statement.letter)
    sure += f", {translate('Panel', 'disputed')}" if statement.disputed else ""
    return (
        f'<p><span class="muted">{escape(head)}</span><br>{_lines(printable(statement.text))} '
        f'<span class="small">{escape(sure)}</span>{_numbered(statement.sources, sheet)}</p>'
    )


def _sure(certainty: Certainty, letter: Letter) -> str:
    grade = translate("Panel", "grade %1").replace("%1", letter.value)
    return f"{certainty_label(certainty)}, {grade}"


def _numbered(sources: Iterable[Citation], sheet: ComparisonSheet) -> str:
    return _cited(cited(sources, sheet.source_numbers()))


def _evidence(row: Row, sheet: ComparisonSheet) -> str:
    reasons = []
    for provision in row.provisions:
        flags = ", ".join([provision.grade.label, *provision.flags])
        reasons.append(f"{_name(provision, sheet)}: {flags}")
    reasons += [
        absence
        for plan, side in ((sheet.left, row.left), (sheet.right, row.right))
        if not side and (absence := _absence(plan, row))
    ]
    words = translate("Panel", "after the weakest of these:")
    head = f"<p><b>{escape(certainty_label(row.certainty))}</b>, {escape(words)}</p>"
    return _heading(translate("Panel", "Evidence")) + head + "".join(f"<p>{escape(reason)}</p>" for reason in reasons)


def _plan(sheet: ComparisonSheet, provision: Provision) -> Plan:
    return sheet.left if provision.plan == sheet.left.id else sheet.right


def _name(provision: Provision, sheet: ComparisonSheet) -> str:
    return f"{one_line(_plan(sheet, provision).short_title)}, {_number(provision)}"


def _absence(plan: Plan, row: Row) -> str:
    if row.status is Status.UNKNOWN:
        return translate("Panel", "%1: not known in full").replace("%1", one_line(plan.short_title))
    if plan.coverage is Coverage.ALL_POINTS:
        return translate("Panel", "%1: absent from a summary of all points").replace("%1", one_line(plan.short_title))
    return ""


def _options(options: Iterable[OptionPair], row: Row, sheet: ComparisonSheet) -> str:
    text = ""
    for option, change in zip(options, row.options, strict=True):
        head = f"{option.owner}: {option.title}" if option.title else option.owner
        beside = translate("Panel", "beside %1").replace("%1", option.against) if option.against else ""
        remarks = ", ".join(part for part in (*option.remarks, beside) if part)
        text += f'<p><b>{escape(head)}</b> <span class="small">{escape(remarks)}</span>{_cited(option.sources)}</p>'
        text += "".join(_figure(term, row, sheet) for term in change.terms)
    return _heading(translate("Panel", "Options")) + text if text else ""


def _background(block: RowBlock) -> str:
    if not block.background:
        return ""
    return _heading(translate("Panel", "Background")) + "".join(
        f"<p>{_lines(remark.text)}{_cited(remark.sources)}</p>" for remark in block.background
    )


def _see_also(row: Row, sheet: ComparisonSheet) -> str:
    if not row.see_also:
        return ""
    rows = {provision.ref: entry.row for entry in sheet.rows for provision in entry.row.provisions}
    here = {provision.ref for provision in row.provisions}
    text = ""
    for link in row.see_also:
        text += "".join(
            _crossing(link, ref, rows[ref], sheet) for ref in (link.left, link.right) if ref not in here and ref in rows
        )
    return _heading(translate("Panel", "See also")) + text if text else ""


def _crossing(link: Link, ref: str, row: Row, sheet: ComparisonSheet) -> str:
    provision = next(one for one in row.provisions if one.ref == ref)
    address = f"{ROW_SCHEME}:{quote(row.id, safe='')}"
    name = f"{_name(provision, sheet)} {one_line(provision.title)}"
    change = f"<br><span class='small'>{escape(one_line(link.change))}</span>" if link.change else ""
    return f'<p><a href="{escape(address)}">{escape(name)}</a>{change}</p>'


def _sources(block: RowBlock, sheet: ComparisonSheet) -> str:
    numbers = sorted(set(_numbers(block)))
    listed = list(sheet.sources.values())
    text = "".join(_source(source_entry(number, listed[number - 1])) for number in numbers)
    return _heading(translate("Panel", "Sources")) + text if text else ""


def _source(entry: SourceEntry) -> str:
    relay = f" ({translate('Panel', 'relay')})" if entry.relay else ""
    shown = entry.address.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    address = f'<a class="web" href="{escape(entry.url)}">{escape(shown)}</a>' if entry.url else escape(entry.address)
    return (
        f"<p><b>{entry.number}</b> {escape(entry.publisher)}{escape(relay)}, {escape(entry.date)}<br>"
        f"{escape(entry.title)}<br><span class='small'>{address}</span></p>"
    )


def _numbers(block: RowBlock) -> Iterable[int]:
    cited: list[Cited] = [*block.reason_sources]
    for cell in (*block.left.cells, *block.right.cells):
        cited += cell.sources
    parts: list[ReadingNote | Paragraph | OptionPair] = [*block.readings, *block.background, *block.options]
    for part in parts:
        cited += part.sources
    for position in block.positions:
        for account in (*position.readings, *position.statements):
            cited += account.sources
    for asked in block.questions:
        for account in asked.readings:
            cited += account.sources
    return (one.number for one in cited)


def _cited(sources: Iterable[Cited]) -> str:
    inner = ", ".join(f"{one.number}, {escape(one.locator)}" if one.locator else str(one.number) for one in sources)
    return f' <span class="small">[{inner}]</span>' if inner else ""


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text)}</p>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
