"""The current cell in full, as the rich text of the side panel; everything that is not ours is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from peaceplans.compare.words import difference
from peaceplans.model.dates import in_words
from peaceplans.model.plan import Option, Provision, Reading
from peaceplans.model.source import Citation, Source
from peaceplans.report.comparison.marking import text_lines
from peaceplans.report.lines import Line, Mark
from peaceplans.report.phrases import provision_remarks, terms_in_words
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import source_entry
from peaceplans.sheets.matrix.phrases import absence_in_words, difference_in_words
from peaceplans.sheets.matrix.sheet import CellState, Column, MatrixCell, MatrixRow, MatrixSheet
from peaceplans.sheets.matrix.strand import StrandName
from ui.compare.plan_words import coverage_label
from ui.compare.rows.middle_text import certainty_label
from ui.guarantees.words import certainty_meaning
from ui.matrix.cell_face import state_word, state_words
from ui.matrix.cell_tip import figure_lines

PLACE, COMPARE, FOLLOW = "place", "compare", "follow"
"""Schemes of links: to a point of a plan, to the two plans beside each other, to a commitment through all plans."""

translate = QCoreApplication.translate
Numbers = Mapping[str, int]


def cell_text(
    sheet: MatrixSheet,
    row: MatrixRow,
    column: Column,
    sources: Mapping[str, Source],
    strands: Sequence[StrandName] = (),
) -> str:
    """All that is known of a cell, as HTML.

    Args:
        sheet: where it is.
        row: which it is.
        column: which it is.
        sources: those that it cites.
        strands: the commitments in its row that can be followed.
    """
    cell = sheet.cell(row, column)
    numbers = {name: number for number, name in enumerate(sources, 1)}
    parts = [_head(sheet, row, column, cell)]
    if cell.provisions:
        parts += [_provision(one, sheet, numbers) for one in cell.provisions]
    parts.append(_see_also(cell, sheet, numbers))
    parts.append(_beside(sheet, row, column, cell))
    parts.append(_strands(strands))
    parts.append(_evidence(cell))
    parts.append(_sources(sheet, row, column, sources, numbers))
    parts.append(_plan(column))
    return f"<body>{''.join(parts)}</body>"


def _head(sheet: MatrixSheet, row: MatrixRow, column: Column, cell: MatrixCell) -> str:
    state = state_words(cell.state, column.plan.coverage) or state_word(cell.state, points=sheet.points_of is not None)
    facts = [state, certainty_label(cell.certainty)]
    facts += [translate("Matrix", "disputed")] if cell.disputed else []
    facts += [translate("Matrix", "baseline")] if column.baseline else []
    text = (
        f'<p class="small"><b>{escape(one_line(column.name))}</b></p>'
        f'<p class="title">{escape(one_line(row.number + " " + row.label))}</p>'
        f'<p class="muted">{_facts(facts)}</p>'
    )
    absent = absence_in_words(cell, column, sheet)
    text += f"<p>{escape(one_line(absent))}</p>" if absent else ""
    if cell.state is CellState.NOT_KNOWN:
        told = translate("Matrix", "That nothing is known is no sign that there is nothing.")
        text += f'<p class="muted">{escape(told)}</p>'
    text += f"<p>{escape(one_line(cell.reason))}</p>" if cell.reason else ""
    for left_to in cell.deferred:
        told = translate("Matrix", "Left to: %1").replace("%1", one_line(left_to))
        text += f"<p><b>{escape(told)}</b></p>"
    return text


def _provision(one: Provision, sheet: MatrixSheet, numbers: Numbers) -> str:
    words = sheet.vocabulary
    remarks = " \u00b7 ".join(provision_remarks(one, words))
    lines = [
        f'<p class="heading"><a href="{_link(PLACE, one.ref)}">{escape(_name(one))}</a></p>',
        f'<p class="small">{escape(remarks)}</p>',
    ]
    lines += [f"<p>{_lines(printable(one.lead))}{_cited(one.sources, numbers)}</p>"] if one.lead else []
    for clause in one.clauses:
        letter = f"({escape(one_line(clause.letter))}) " if clause.letter else ""
        grade = f' <span class="small">[{escape(clause.grade.label)}]</span>' if clause.grade else ""
        lines.append(f"<p>{letter}{_lines(printable(clause.text))}{grade}{_cited(clause.sources, numbers)}</p>")
    lines += [f"<p>{_figure(told)}</p>" for told in terms_in_words(one.terms, words)]
    lines += [_option(option, sheet, numbers) for option in one.options]
    lines += [_reading(reading, sheet, numbers) for reading in one.readings]
    lines += [
        f'<p class="muted">{_lines(printable(remark.text))}{_cited(remark.sources, numbers)}</p>'
        for remark in one.background
    ]
    return "".join(lines)


def _option(option: Option, sheet: MatrixSheet, numbers: Numbers) -> str:
    owner = one_line(sheet.vocabulary.party_label(option.owner))
    title = f" ({one_line(option.title)})" if option.title else ""
    head = translate("Matrix", "Proposal of %1").replace("%1", owner) + title
    terms = "".join(f"<br>{_figure(told)}" for told in terms_in_words(option.terms, sheet.vocabulary))
    grade = f' <span class="small">[{escape(option.grade.label)}]</span>' if option.grade else ""
    text = f"{_lines(printable(option.text))}{grade}{_cited(option.sources, numbers)}"
    return f"<p><b>{escape(head)}</b><br>{text}{terms}</p>"


def _reading(reading: Reading, sheet: MatrixSheet, numbers: Numbers) -> str:
    head = translate("Matrix", "Reported otherwise, by %1").replace("%1", one_line(reading.witness))
    terms = "".join(f"<br>{_figure(told)}" for told in terms_in_words(reading.terms, sheet.vocabulary))
    grade = f' <span class="small">[{escape(reading.grade.label)}]</span>' if reading.grade else ""
    text = f"{_lines(printable(reading.text))}{grade}{_cited(reading.sources, numbers)}"
    return f"<p><b>{escape(head)}</b><br>{text}{terms}</p>"


def _see_also(cell: MatrixCell, sheet: MatrixSheet, numbers: Numbers) -> str:
    if not cell.see_also:
        return ""
    points = sheet.points_of is not None
    head = translate("Matrix", "See also") if points else translate("Matrix", "Under another topic")
    text = _heading(head)
    for one in cell.see_also:
        topic = one_line(sheet.vocabulary.topic_label(one.topic))
        text += (
            f'<p><a href="{_link(PLACE, one.ref)}">{escape(_name(one))}</a> <span class="small">{escape(topic)}</span>'
            f"<br>{escape(one_line(one.brief or one.lead))}{_cited(one.sources, numbers)}</p>"
        )
    return text


def _beside(sheet: MatrixSheet, row: MatrixRow, column: Column, cell: MatrixCell) -> str:
    """Word by word and figure by figure against the baseline."""
    found, baseline, other = sheet.difference(row, column), sheet.baseline, sheet.baseline_cell(row)
    if found is None or baseline is None or other is None:
        return ""
    name = one_line(baseline.short_title)
    text = _heading(translate("Matrix", "Beside the baseline, %1").replace("%1", name))
    told = one_line(difference_in_words(found))
    text += f"<p>{escape(told[:1].upper() + told[1:])}.</p>"
    text += "".join(f"<p>{_figure(line)}</p>" for line in figure_lines(found, sheet.vocabulary))
    ours, theirs = _whole(cell.told), _whole(other.told)
    own_name = one_line(column.name)
    if ours and theirs:
        changes = difference(theirs, ours)
        text += f"<p><b>{escape(name)}</b><br>{_marked(text_lines(changes, Mark.LEFT), 'reference')}</p>"
        text += f"<p><b>{escape(own_name)}</b><br>{_marked(text_lines(changes, Mark.RIGHT), 'own')}</p>"
        note = translate("Matrix", "Comparison of summaries, not of wording.")
        text += f'<p class="small">{escape(note)}</p>'
    elif theirs:
        text += f"<p><b>{escape(name)}</b><br>{_lines(theirs)}</p>"
    else:
        state = state_words(other.state, baseline.coverage)
        text += f"<p><b>{escape(name)}</b><br>{escape(state)}</p>"
    ref = next((one.ref for one in (*cell.told, *other.told)), "")
    link = translate("Matrix", "Compare the two plans here")
    target = f"{baseline.id} {column.id} {ref}"
    return text + f'<p><a href="{_link(COMPARE, target)}">{escape(link)}</a></p>'


def _strands(strands: Sequence[StrandName]) -> str:
    if not strands:
        return ""
    text = _heading(translate("Matrix", "Follow through all plans"))
    links = (f'<a href="{_link(FOLLOW, one.key)}">{escape(one_line(one.label))}</a>' for one in strands)
    return f"{text}<p>{'<br>'.join(links)}</p>"


def _evidence(cell: MatrixCell) -> str:
    if not cell.told:
        return ""
    sure = f"<b>{escape(certainty_label(cell.certainty))}</b>: {escape(certainty_meaning(cell.certainty))}"
    grades = escape(", ".join(cell.evidence))
    derived = ""
    if cell.derived:
        told = translate("Matrix", "The links to this row are derived through a third text.")
        derived = f'<p class="muted">{escape(told)}</p>'
    return f"{_heading(translate('Matrix', 'Evidence'))}<p>{sure}.</p><p class='muted'>{grades}</p>{derived}"


def _sources(
    sheet: MatrixSheet, row: MatrixRow, column: Column, sources: Mapping[str, Source], numbers: Numbers
) -> str:
    places: dict[str, list[str]] = {}
    for citation in sheet.cell_sources(row, column):
        if citation.source in sources:
            there = places.setdefault(citation.source, [])
            there += [one_line(citation.locator)] if citation.locator else []
    text = ""
    for name, locators in places.items():
        entry = source_entry(numbers[name], sources[name])
        relay = f" ({translate('Matrix', 'relay')})" if entry.relay else ""
        where = "".join(f", {escape(one)}" for one in dict.fromkeys(locators))
        shown = entry.address.removeprefix("https://").removeprefix("http://").removeprefix("www.")
        address = (
            f'<a class="web" href="{escape(entry.url)}">{escape(shown)}</a>' if entry.url else escape(entry.address)
        )
        text += (
            f"<p><b>{entry.number}</b> {escape(entry.publisher)}{escape(relay)}, {escape(entry.date)}{where}<br>"
            f'{escape(entry.title)}<br><span class="small">{address}</span></p>'
        )
    return _heading(translate("Matrix", "Sources")) + text if text else ""


def _plan(column: Column) -> str:
    plan = column.plan
    facts = [coverage_label(plan.coverage), in_words(plan.date), one_line(plan.publication)]
    text = _heading(translate("Matrix", "The plan"))
    text += f"<p>{escape(one_line(plan.title))}<br>"
    text += f'<span class="small">{_facts(facts)}</span></p>'
    return text + (f'<p class="muted">{escape(one_line(plan.banner))}</p>' if plan.banner else "")


def _facts(facts: Iterable[str]) -> str:
    return escape(" \u00b7 ".join(fact for fact in facts if fact))


def _name(one: Provision) -> str:
    return one_line(f"{one.number or one.key} {one.title}")


def _whole(provisions: Iterable[Provision]) -> str:
    return "\n\n".join(printable(one.text) for one in provisions)


def _cited(citations: Iterable[Citation], numbers: Numbers) -> str:
    found = dict.fromkeys(numbers[one.source] for one in citations if one.source in numbers)
    return f' <span class="small">[{", ".join(map(str, found))}]</span>' if found else ""


def _figure(told: str) -> str:
    label, _, value = told.partition(": ")
    return f'<span class="muted">{escape(label)}</span> <b>{escape(value)}</b>'


def _marked(lines: Iterable[Line], name: str) -> str:
    begin, end = f'<span class="{name}">', "</span>"
    return "<br>".join(
        "".join(f"{begin}{escape(run.text)}{end}" if run.mark else escape(run.text) for run in line.runs)
        for line in lines
    )


def _link(scheme: str, target: str) -> str:
    return escape(f"{scheme}:{quote(target, safe='')}")


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text)}</p>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
