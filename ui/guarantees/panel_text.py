"""The selected cell in full, as the rich text of the side panel; everything that is not ours is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from peaceplans.compare.words import difference
from peaceplans.model.dates import in_words
from peaceplans.model.instrument import Field, FieldState, Instrument
from peaceplans.model.vocabulary import FieldKey
from peaceplans.report.blocks import Cited, SourceEntry
from peaceplans.report.comparison.marking import text_lines
from peaceplans.report.lines import Line, Mark
from peaceplans.report.phrases import cited, terms_in_words
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import source_entry
from peaceplans.sheets.guarantees.sheet import SILENT, GuaranteeSheet, field_citations
from ui.compare.rows.middle_text import certainty_label
from ui.controls.panel_text import panel_style
from ui.controls.place_text import place_link
from ui.guarantees.words import certainty_meaning, state_meaning, tally_words, verdict_sentence
from ui.theme.look import Look

translate = QCoreApplication.translate


def field_style(look: Look) -> str:
    """The style sheet of the text."""
    colours = look.colours
    return f"""{panel_style(look)}
.reference {{ color: {colours.left.name()}; background-color: {colours.left_tint.name()}; text-decoration: underline; }}
.own {{ color: {colours.right.name()}; background-color: {colours.right_tint.name()}; text-decoration: underline; }}
"""


def field_panel_text(sheet: GuaranteeSheet, instrument: Instrument, key: FieldKey) -> str:
    """All that is known of a field of an instrument, as HTML."""
    field = instrument.field(key.id)
    parts = [
        _head(sheet, instrument, key),
        _text(field),
        _figures(sheet, field),
        _evidence(instrument, field),
        _beside_reference(sheet, instrument, field),
        _sources(sheet, field),
        _instrument(sheet, instrument),
    ]
    return f"<body>{''.join(parts)}</body>"


def _head(sheet: GuaranteeSheet, instrument: Instrument, key: FieldKey) -> str:
    beside = verdict_sentence(sheet, instrument, instrument.field(key.id))
    facts = [one_line(instrument.status), in_words(instrument.date), beside]
    told = " \u00b7 ".join(fact for fact in facts if fact)
    return (
        f'<p class="small"><b>{escape(one_line(instrument.short_title))}</b></p>'
        f'<p class="title">{escape(one_line(key.label))}</p><p class="muted">{escape(told)}</p>'
    )


def _text(field: Field) -> str:
    text = f"<p>{_lines(printable(field.text))}</p>" if field.text else ""
    if field.state is FieldState.VALUE:
        return text
    return f'<p><b>{escape(field.state.label)}</b></p><p class="muted">{escape(state_meaning(field.state))}</p>{text}'


def _figures(sheet: GuaranteeSheet, field: Field) -> str:
    told = terms_in_words(field.terms, sheet.vocabulary)
    if not told:
        return ""
    return _heading(translate("FieldPanel", "Figures")) + "".join(f"<p>{_figure(one)}</p>" for one in told)


def _figure(told: str) -> str:
    label, _, value = told.partition(": ")
    return f'<span class="muted">{escape(label)}</span><br><b>{escape(value)}</b>'


def _evidence(instrument: Instrument, field: Field) -> str:
    sure = f"<b>{escape(certainty_label(field.certainty))}</b>: {escape(certainty_meaning(field.certainty))}"
    note = f'<p class="muted">{_lines(printable(instrument.certainty_note))}</p>' if instrument.certainty_note else ""
    letters = ""
    if note:
        letters = translate(
            "FieldPanel",
            "A: the words were seen. B: several outlets agree. C: one outlet, a leak or unnamed officials. "
            "D: mainly unverified.",
        )
        letters = f'<p class="small">{escape(letters)}</p>'
    return f"{_heading(translate('FieldPanel', 'Evidence'))}<p>{sure}.</p>{note}{letters}"


def _beside_reference(sheet: GuaranteeSheet, instrument: Instrument, field: Field) -> str:
    if sheet.against is None or sheet.is_reference(instrument):
        return ""
    reference = sheet.against.field(field.key)
    name = escape(one_line(sheet.against.short_title))
    head = _heading(translate("FieldPanel", "Beside the reference"))
    if field.state in SILENT or reference.state in SILENT:
        silent = instrument if field.state in SILENT else sheet.against
        state = field.state if field.state in SILENT else reference.state
        words = translate("FieldPanel", "Whether they differ cannot be said: in %1 it is %2.")
        told = words.replace("%1", one_line(silent.short_title)).replace("%2", state.label)
        return f"{head}<p>{escape(told)}</p>{_stated(name, reference)}"
    if FieldState.NONE in (field.state, reference.state) or not (field.text and reference.text):
        return f"{head}{_stated(name, reference)}"
    changes = difference(printable(reference.text), printable(field.text))
    theirs = _marked(text_lines(changes, Mark.LEFT), "reference")
    ours = _marked(text_lines(changes, Mark.RIGHT), "own")
    figures = ""
    if field.terms and reference.terms and sheet.differs(instrument, field.key) is False:
        figures = f"<p>{escape(translate('FieldPanel', 'The figures are the same; the words differ.'))}</p>"
    own = escape(one_line(instrument.short_title))
    return f"{head}{figures}<p><b>{name}</b><br>{theirs}</p><p><b>{own}</b><br>{ours}</p>"


def _stated(name: str, reference: Field) -> str:
    state = "" if reference.state is FieldState.VALUE else f"<b>{escape(reference.state.label)}</b> "
    return f"<p><b>{name}</b><br>{state}{_lines(printable(reference.text))}</p>"


def _marked(lines: Iterable[Line], name: str) -> str:
    begin, end = f'<span class="{name}">', "</span>"
    return "<br>".join(
        "".join(f"{begin}{escape(run.text)}{end}" if run.mark else escape(run.text) for run in line.runs)
        for line in lines
    )


def _sources(sheet: GuaranteeSheet, field: Field) -> str:
    numbers = sheet.source_numbers()
    listed = list(sheet.sources.values())
    places: dict[int, list[Cited]] = {}
    for one in cited(field_citations(field), numbers):
        places.setdefault(one.number, []).append(one)
    text = "".join(_source(source_entry(number, listed[number - 1]), found) for number, found in places.items())
    return _heading(translate("FieldPanel", "Sources")) + text if text else ""


def _source(entry: SourceEntry, found: Iterable[Cited]) -> str:
    relay = f" ({translate('FieldPanel', 'relay')})" if entry.relay else ""
    where = "".join(f", {escape(one.locator)}" for one in found if one.locator)
    shown = entry.address.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    address = f'<a class="web" href="{escape(entry.url)}">{escape(shown)}</a>' if entry.url else escape(entry.address)
    return (
        f"<p><b>{entry.number}</b> {escape(entry.publisher)}{escape(relay)}, {escape(entry.date)}{where}<br>"
        f'{escape(entry.title)}<br><span class="small">{address}</span></p>'
    )


def _instrument(sheet: GuaranteeSheet, instrument: Instrument) -> str:
    text = f"<p>{escape(one_line(instrument.title))}</p>"
    if instrument.points:
        links = ", ".join(place_link(point, point) for point in instrument.points)
        text += f"<p>{escape(translate('FieldPanel', 'Made of'))} {links}</p>"
    if sheet.against and not sheet.is_reference(instrument):
        text += f"<p>{escape(tally_words(sheet.tally(instrument)))}</p>"
    return _heading(translate("FieldPanel", "The instrument")) + text


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text)}</p>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
