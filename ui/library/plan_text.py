"""A plan as rich text, section by section; everything that is not ours is escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from peaceplans.model.dates import in_words
from peaceplans.model.events import Event
from peaceplans.model.plan import Provision, Witness, Wording
from peaceplans.report.phrases import provision_remarks, terms_in_words, with_terms
from peaceplans.report.printable import one_line
from peaceplans.sheets.library.plan import PlanSheet
from ui.compare.rows.middle_text import certainty_label
from ui.controls.panel_text import panel_style
from ui.controls.place_text import place_link
from ui.library.lineage_text import lineage_html
from ui.library.pieces import compare_link, in_pieces, lines, numbered, source_html
from ui.library.position_text import positions_html
from ui.library.words import coverage_words, plan_kind, points_words
from ui.theme.look import Look

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page with a place in its table of contents.

    Attributes:
        key: unique on the page: ``lineage``, ``point/4``.
        title: as in the table of contents.
        anchor: what a note on it hangs on.
        write: its rich text in pieces that are quickly set, made when they are to be shown.
    """

    key: str
    title: str
    anchor: str
    write: Callable[[], Iterable[str]]


def sections(sheet: PlanSheet) -> tuple[Section, ...]:
    """The page from its top."""
    return tuple(_sections(sheet))


def _sections(sheet: PlanSheet) -> Iterator[Section]:
    plan = sheet.plan
    numbers = sheet.text_numbers()

    def part(key: str, title: str, write: Callable[[], Iterable[str]]) -> Section:
        return Section(key, title, plan.id, lambda: _headed(key, title, write()))

    yield Section("top", translate("PlanPage", "Particulars"), plan.id, lambda: (_top(sheet),))
    if plan.account:
        yield part(
            "account",
            translate("PlanPage", "How the entries were made"),
            lambda: (f"<p>{lines(plan.account)}{numbered(plan.sources, numbers)}</p>",),
        )
    if sheet.lineage.made or sheet.lineage.told:
        title = translate("PlanPage", "Lineage, and how many points")
        yield part("lineage", title, lambda: (lineage_html(sheet.lineage, numbers),))
    if plan.witnesses:
        yield part(
            "witnesses",
            translate("PlanPage", "In which forms the text is known"),
            lambda: (_witnesses(sheet, numbers),),
        )
    for number, provision in enumerate(plan.provisions):
        name = one_line(f"{provision.number or provision.key} {provision.title}")
        yield Section(
            f"point/{provision.key}",
            name,
            provision.ref,
            lambda provision=provision, first=not number: (_point(provision, sheet, numbers, first=first),),  # type: ignore[misc]
        )
    yield from _late(sheet, part)


def _late(sheet: PlanSheet, part: Callable[..., Section]) -> Iterator[Section]:
    numbers = sheet.source_numbers
    yield part("events", translate("PlanPage", "What happened"), lambda: _events(sheet, numbers()))
    yield part(
        "whole",
        translate("PlanPage", "What was said of the text as a whole"),
        lambda: positions_html(sheet.whole, sheet, numbers()),
    )
    yield part(
        "positions",
        translate("PlanPage", "Where parties stand on its points"),
        lambda: positions_html(sheet.positions, sheet, numbers(), grouped=True),
    )
    yield part("beside", translate("PlanPage", "Beside other texts"), lambda: (_beside(sheet),))
    yield part("notes", translate("PlanPage", "Notes"), lambda: in_pieces(_notes(sheet)))
    yield part("sources", translate("PlanPage", "Sources"), lambda: _sources(sheet))


def plan_style(look: Look) -> str:
    """The style sheet of the text."""
    colours, fonts = look.colours, look.fonts
    return f"""{panel_style(look)}
body {{ font-size: {fonts.body.pixelSize()}px; }}
p {{ line-height: 135%; }}
h1 {{ font-size: {round(fonts.body.pixelSize() * 1.45)}px; font-weight: 600; margin: 2px 0 6px 0; }}
h2 {{ font-size: {round(fonts.body.pixelSize() * 1.2)}px; font-weight: 600; margin: 26px 0 8px 0; }}
h3 {{ font-size: {fonts.body.pixelSize()}px; font-weight: 600; margin: 20px 0 4px 0; }}
h4 {{ font-size: {fonts.body.pixelSize()}px; font-weight: 600; margin: 12px 0 3px 0; }}
.brief {{ color: {colours.text.name()}; font-weight: 600; }}
.aside {{ margin: 3px 0 5px 18px; }}
.after {{ margin: 10px 0 6px 0; }}
.clause {{ margin: 2px 0 3px 18px; }}
td {{ padding: 2px 12px 2px 0; }}
td.chain {{ padding: 3px 0 3px 12px; border-left: 2px solid {colours.border.name()}; }}
"""


def _headed(key: str, title: str, inner: Iterable[str]) -> Iterator[str]:
    """The heading with the first piece, then the others; says so when there is nothing."""
    pieces = (piece for piece in inner if piece)
    none = translate("PlanPage", "Nothing on record.")
    first = next(pieces, f'<p class="muted">{escape(none)}</p>')
    yield f'<h2><a name="{escape(key)}"></a>{escape(title)}</h2>{first}'
    yield from pieces


def _top(sheet: PlanSheet) -> str:
    plan = sheet.plan
    facts = (
        (translate("PlanPage", "Date"), in_words(plan.date)),
        (translate("PlanPage", "Kind"), plan_kind(plan.kind)),
        (translate("PlanPage", "Authors"), ", ".join(plan.authors)),
        (translate("PlanPage", "Addressed to"), plan.addressee),
        (translate("PlanPage", "Publication"), plan.publication),
        (translate("PlanPage", "Points"), points_words(plan, len(plan.provisions))),
        (translate("PlanPage", "Text known"), coverage_words(plan.coverage)),
        (
            translate("PlanPage", "Wording"),
            translate("PlanPage", "summaries by the editors, not the words of the text")
            if plan.wording is Wording.SUMMARY
            else translate("PlanPage", "as in the document"),
        ),
    )
    rows = "".join(
        f'<tr><td class="muted">{escape(name)}</td><td>{escape(one_line(value))}</td></tr>'
        for name, value in facts
        if value
    )
    compare = _compare_links(sheet)
    beside = f'<p class="after">{compare}</p>' if compare else ""
    return (
        f'<h1><a name="top"></a>{escape(one_line(plan.title))}</h1>'
        f'<p class="small">{escape(plan.id)}</p><table cellspacing="0">{rows}</table>{beside}'
    )


def _compare_links(sheet: PlanSheet) -> str:
    if not sheet.beside:
        return ""
    label = escape(translate("PlanPage", "Compare with"))
    return f"{label} {', '.join(compare_link(one) for one in sheet.beside)}"


def _witnesses(sheet: PlanSheet, numbers: Mapping[str, int]) -> str:
    return "".join(_witness(one, sheet, numbers) for one in sheet.plan.witnesses)


def _witness(witness: Witness, sheet: PlanSheet, numbers: Mapping[str, int]) -> str:
    source = sheet.text_sources.get(witness.source.source)
    facts = [source.publisher, in_words(source.date), source.language] if source else []
    told = ", ".join(one_line(fact) for fact in facts if fact)
    remark = f"<br>{lines(witness.remark)}" if witness.remark else ""
    return f"<p><b>{escape(one_line(witness.kind))}</b> {escape(told)}{numbered([witness.source], numbers)}{remark}</p>"


def _point(provision: Provision, sheet: PlanSheet, numbers: Mapping[str, int], *, first: bool) -> str:
    words = sheet.vocabulary
    number = one_line(provision.number or provision.key)
    name = f"point/{provision.key}"
    heading = f"<h2>{escape(translate('PlanPage', 'Point by point'))}</h2>" if first else ""
    parts = [
        f'{heading}<h3><a name="{escape(name)}"></a>{escape(number)}&nbsp; {escape(one_line(provision.title))}</h3>'
    ]
    if provision.brief:
        parts.append(f'<p class="brief">{escape(one_line(provision.brief))}</p>')
    if provision.lead:
        parts.append(f"<p>{lines(provision.lead)}{numbered(provision.sources, numbers)}</p>")
    for clause in provision.clauses:
        letter = f"({escape(one_line(clause.letter))}) " if clause.letter else ""
        grade = f' <span class="small">({escape(clause.grade.label)})</span>' if clause.grade else ""
        parts.append(f'<p class="clause">{letter}{lines(clause.text)}{grade}{numbered(clause.sources, numbers)}</p>')
    facts = (
        one_line(words.topic_label(provision.topic)),
        *provision_remarks(provision, words),
        certainty_label(provision.certainty),
    )
    own = "" if provision.lead else numbered(provision.sources, numbers)
    told = " \u00b7 ".join(facts)
    parts.append(f'<p class="small">{escape(told)}{own}</p>')
    if provision.deferred:
        left = translate("PlanPage", "Left to another paper or decision: %1")
        parts.append(_aside(escape(left.replace("%1", one_line(provision.deferred)))))
    parts += _particulars(provision, sheet, numbers)
    return "".join(parts)


def _particulars(provision: Provision, sheet: PlanSheet, numbers: Mapping[str, int]) -> Iterator[str]:
    words = sheet.vocabulary
    for term, told in zip(provision.terms, terms_in_words(provision.terms, words), strict=True):
        label, _, value = told.partition(": ")
        yield _aside(
            f'<span class="muted">{escape(label)}:</span> <b>{escape(value)}</b>{numbered(term.sources, numbers)}'
        )
    for option in provision.options:
        head = translate("PlanPage", "Option of %1").replace("%1", one_line(words.party_label(option.owner)))
        title = f", {one_line(option.title)}" if option.title else ""
        said = lines(with_terms(option.text, option.terms, words))
        grade = f' <span class="small">({escape(option.grade.label)})</span>' if option.grade else ""
        yield _aside(f"<b>{escape(head + title)}</b>: {said}{grade}{numbered(option.sources, numbers)}")
    for reading in provision.readings:
        head = translate("PlanPage", "Read otherwise by %1").replace("%1", one_line(reading.witness))
        said = lines(with_terms(reading.text, reading.terms, words))
        grade = f' <span class="small">({escape(reading.grade.label)})</span>' if reading.grade else ""
        yield _aside(f"<b>{escape(head)}</b>: {said}{grade}{numbered(reading.sources, numbers)}")
    for remark in provision.background:
        head = translate("PlanPage", "Background, not part of the text")
        yield _aside(
            f'<span class="muted">{escape(head)}:</span> {lines(remark.text)}{numbered(remark.sources, numbers)}'
        )


def _aside(inner: str) -> str:
    return f'<p class="aside">{inner}</p>'


def _events(sheet: PlanSheet, numbers: Mapping[str, int]) -> Iterator[str]:
    return in_pieces(_event(event, numbers) for event in sheet.events)


def _event(event: Event, numbers: Mapping[str, int]) -> str:
    state = [event.state.value, one_line(event.state_note)]
    if event.memory:
        state.append(translate("PlanPage", "from background knowledge, unverified"))
    if event.claims:
        state.append(translate("PlanPage", "claims and denials: %1").replace("%1", str(len(event.claims))))
    told = "; ".join(part for part in state if part)
    return (
        f'<p><span class="muted">{escape(in_words(event.date))}</span> {place_link(f"event/{event.id}", event.title)}'
        f'<br>{lines(event.text)} <span class="small">({escape(told)})</span>{numbered(event.sources, numbers)}</p>'
    )


def _beside(sheet: PlanSheet) -> str:
    parts = []
    for one in sheet.beside:
        told = (
            translate("PlanPage", "links: %1, of these the same: %2, key changes: %3")
            .replace("%1", str(one.count.links))
            .replace("%2", str(one.count.same))
            .replace("%3", str(one.count.key_changes))
        )
        label = escape(translate("PlanPage", "Compare with"))
        dated = escape(in_words(one.plan.date))
        parts.append(
            f'<p>{label} {compare_link(one)} <span class="muted">{dated}</span><br>'
            f'<span class="small">{escape(told)}</span> '
            f"{place_link(one.plan.id, translate('PlanPage', 'its own page'))}</p>"
        )
    if sheet.guarantees:
        named = ", ".join(place_link(one.id, one.short_title) for one in sheet.guarantees)
        parts.append(f"<p>{escape(translate('PlanPage', 'Guarantees made of its points:'))} {named}</p>")
    return "".join(parts)


def _notes(sheet: PlanSheet) -> Iterator[str]:
    names = sheet.names
    for note in sheet.notes:
        on = ", ".join(names.name(anchor) if names else anchor for anchor in note.anchors)
        begun = one_line(note.text)[:160]
        yield (
            f"<p>{place_link(f'note/{note.id}', note.name or note.id)}<br>"
            f'<span class="small">{escape(one_line(on))}</span><br>{escape(begun)}</p>'
        )


def _sources(sheet: PlanSheet) -> Iterator[str]:
    return in_pieces(source_html(number, source) for number, source in enumerate(sheet.sources.values(), 1))
