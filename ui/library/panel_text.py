"""The current item in full, as the rich text of the side panel; everything that is not ours is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from peaceplans.library import Library
from peaceplans.model.anchors import pair_of
from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Grade
from peaceplans.model.plan import Provision
from peaceplans.report.printable import one_line
from peaceplans.sheets.citations import of_positions, of_provision
from peaceplans.sheets.library.lineage import LineageSheet
from peaceplans.sheets.library.plan import PlanSheet
from peaceplans.sheets.library.sheet import InstrumentEntry, PlanEntry
from peaceplans.sheets.library.source_uses import SourceSheet, SourceUses
from ui.compare.rows.middle_text import certainty_label, relation_label
from ui.controls.place_text import place_link
from ui.library.pieces import address_html, lines, source_html
from ui.library.position_text import positions_html
from ui.library.words import (
    certainties_words,
    coverage_words,
    instrument_group,
    points_words,
    relay_words,
    states_words,
    uses_words,
)

_MOST_USES = 150

translate = QCoreApplication.translate


def plan_panel(entry: PlanEntry, lineage: LineageSheet, *, is_open: bool) -> str:
    """A plan of the list, or the plan whose page is open."""
    plan = entry.plan
    facts = [in_words(plan.date), ", ".join(plan.authors), plan.publication]
    parts = [_title(plan.title, plan.id)]
    if plan.banner:
        parts.append(f"<p><b>{lines(plan.banner)}</b></p>")
    parts += [f"<p>{escape(one_line(fact))}</p>" for fact in facts if fact]
    parts.append(f"<p>{escape(coverage_words(plan.coverage))}</p>")
    parts.append(f"<p>{escape(points_words(plan, entry.entries))}</p>")
    if not is_open:
        open_it = translate("LibraryPanel", "Open the plan's page (Enter)")
        parts.append(f"<p>{place_link(plan.id, open_it)}</p>")
    parts.append(_heading(translate("LibraryPanel", "Evidence")))
    parts += [f"<p>{_grade(grade, count)}</p>" for grade, count in entry.grades.items()]
    if entry.disputed:
        told = translate("LibraryPanel", "disputed among these: %1").replace("%1", str(entry.disputed))
        parts.append(f"<p>{escape(told)}</p>")
    parts.append(_lineage(lineage))
    return _whole(parts)


def _grade(grade: Grade, count: int) -> str:
    sure = f'<span class="small">({escape(certainty_label(grade.certainty))})</span>'
    return f"<b>{count}</b> {escape(grade.label)} {sure}"


def _lineage(lineage: LineageSheet) -> str:
    parts = []
    for head, plans in (
        (translate("LibraryPanel", "Made from"), [made.step.plan for made in lineage.origins]),
        (translate("LibraryPanel", "Made into"), [made.plan for made in lineage.offspring]),
    ):
        names = ", ".join(place_link(name, _name(lineage, name)) for name in plans)
        if names:
            parts.append(f"<p>{escape(head)} {names}</p>")
    own = lineage.told_of(lineage.plan)
    numbers = list(dict.fromkeys(one_line(told.count.number) for told in own))
    if numbers:
        head = translate("LibraryPanel", "Numbers of points named of it")
        parts.append(f"<p>{escape(head)}: <b>{escape(', '.join(numbers))}</b></p>")
    return _heading(translate("LibraryPanel", "Lineage")) + "".join(parts) if parts else ""


def _name(lineage: LineageSheet, plan_id: str) -> str:
    plan = lineage.member(plan_id)
    return plan.short_title if plan else plan_id


def instrument_panel(entry: InstrumentEntry, name: str, library: Library) -> str:
    """An instrument of the list.

    Args:
        entry: the instrument.
        name: what the plan or plans are called whose points it consists of; empty for none.
        library: for its sources.
    """
    one = entry.instrument
    facts = [instrument_group(one.kind), one.status, in_words(one.date)]
    parts = [_title(one.title, one.id), *(f"<p>{escape(one_line(fact))}</p>" for fact in facts if fact)]
    open_it = translate("LibraryPanel", "Open among the guarantees, field by field (Enter)")
    parts.append(f"<p>{place_link(one.id, open_it)}</p>")
    parts.append(_heading(translate("LibraryPanel", "Fields")))
    parts.append(f"<p>{escape(states_words(entry.states))}</p>")
    parts.append(_heading(translate("LibraryPanel", "Evidence")))
    parts.append(f"<p>{escape(certainties_words(entry.certainties))}</p>")
    if one.certainty_note:
        parts.append(f'<p class="muted">{lines(one.certainty_note)}</p>')
    if one.points:
        parts.append(_heading(translate("LibraryPanel", "Made of points")))
        named = ", ".join(place_link(ref, ref.partition(":")[2]) for ref in one.points)
        parts.append(f"<p>{escape(one_line(name))}: {named}</p>")
    sources = library.sources(dict.fromkeys(citation.source for citation in one.sources))
    if sources:
        parts.append(_heading(translate("LibraryPanel", "Sources")))
        parts += [source_html(number, source) for number, source in enumerate(sources.values(), 1)]
    return _whole(parts)


def source_panel(entry: SourceUses, sheet: SourceSheet) -> str:
    """A source of the list, with all that rests on it."""
    source = entry.source
    facts = [
        in_words(source.date) or translate("LibraryPanel", "no date"),
        source.language,
        relay_words(relay=source.relay),
    ]
    told = " \u00b7 ".join(one_line(fact) for fact in facts if fact)
    parts = [
        f'<p class="small"><b>{escape(one_line(source.publisher))}</b></p>',
        _title(source.title, ", ".join((source.id, *source.aliases))),
        f"<p>{escape(told)}</p>",
    ]
    if source.url:
        hint = translate("LibraryPanel", "Nothing is fetched; a click hands the address to your browser.")
        parts.append(f'<p>{address_html(source)}</p><p class="small">{escape(hint)}</p>')
    parts.append(_heading(translate("LibraryPanel", "Where it is used")))
    parts.append(f"<p>{escape(uses_words(entry.kinds))}</p>")
    parts += [f"<p>{place_link(anchor, sheet.names.name(anchor))}</p>" for anchor in entry.uses[:_MOST_USES]]
    if len(entry.uses) > _MOST_USES:
        more = translate("LibraryPanel", "and %1 more, which the report names")
        parts.append(f"<p>{escape(more.replace('%1', str(len(entry.uses) - _MOST_USES)))}</p>")
    return _whole(parts)


def point_panel(provision: Provision, sheet: PlanSheet, library: Library) -> str:
    """A point of a plan's page: what answers it elsewhere, where parties stand on it, and its sources."""
    number = one_line(provision.number or provision.key)
    parts = [
        f'<p class="small"><b>{escape(one_line(sheet.plan.short_title))}, {escape(number)}</b></p>',
        f'<p class="title">{escape(one_line(provision.title))}</p>',
    ]
    if provision.brief:
        parts.append(f"<p>{escape(one_line(provision.brief))}</p>")
    sure = f"{certainty_label(provision.certainty)} \u00b7 {provision.grade.label}"
    if provision.disputed:
        sure += f" \u00b7 {translate('LibraryPanel', 'disputed')}"
    parts.append(f'<p class="muted">{escape(sure)}</p>')
    answers = "".join(_answers(provision, sheet, library))
    if answers:
        parts.append(_heading(translate("LibraryPanel", "In other plans")) + answers)
    positions = sheet.positions_on(provision)
    numbers = sheet.source_numbers()
    if positions:
        parts.append(_heading(translate("LibraryPanel", "Positions")))
        parts += positions_html(positions, sheet, numbers)
    cited = dict.fromkeys(one.source for one in (*of_provision(provision), *of_positions(positions)))
    listed = sorted(numbers[name] for name in cited if name in numbers)
    by_number = {number: name for name, number in numbers.items()}
    if listed:
        parts.append(_heading(translate("LibraryPanel", "Sources")))
        parts += [source_html(number, sheet.sources[by_number[number]]) for number in listed]
    return _whole(parts)


def _answers(provision: Provision, sheet: PlanSheet, library: Library) -> Iterator[str]:
    """The points of other plans that are linked with it; a link leads to the pair."""
    for one in sheet.beside:
        stored = library.concordance(*one.pair)
        for link in stored.links if stored else ():
            if provision.ref in (link.left, link.right):
                other = link.right if provision.ref == link.left else link.left
                name = sheet.names.name(other) if sheet.names else other
                change = f"<br>{escape(one_line(link.change))}" if link.change else ""
                yield (
                    f"<p>{place_link(pair_of(link.left, link.right), name)}<br>"
                    f'<span class="small">{escape(relation_label(link.relation))}{change}</span></p>'
                )


def _title(title: str, small: str) -> str:
    return f'<p class="title">{escape(one_line(title))}</p><p class="small">{escape(one_line(small))}</p>'


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text)}</p>'


def _whole(parts: Iterable[str]) -> str:
    return f"<body>{''.join(parts)}</body>"
