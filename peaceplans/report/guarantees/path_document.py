"""The path of the term -> a report in blocks: figures offered and asked for, when, and who said so."""

from __future__ import annotations

from collections.abc import Iterator

import peaceplans
from peaceplans.model.dates import in_words
from peaceplans.model.positions import Statement
from peaceplans.report import phrases
from peaceplans.report.blocks import Block, Colophon, Document, Heading, Notes, Paragraph, Table
from peaceplans.report.charts.path import path_charts
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from peaceplans.sheets.guarantees.term_path import PathSide, PathStep, TermPath

TITLE = "How long the guarantee is to last"


def path_document(path: TermPath) -> Document:
    """The steps by date, then what was said."""
    return Document(title=TITLE, subtitle=in_short(path), blocks=tuple(_blocks(path)))


def in_short(path: TermPath) -> str:
    """The figures of either side in the order of their dates."""
    told = []
    for side, name in ((PathSide.OFFERED, "Offered"), (PathSide.ASKED, "Asked for")):
        steps = [step for step in path.steps if step.side is side]
        figures = "; ".join(f"{step.figures} ({in_words(step.date)})" for step in steps)
        if figures:
            told.append(f"{name}, in years: {figures}.")
    return one_line(" ".join(told)) or "No figure is on record."


def _blocks(path: TermPath) -> Iterator[Block]:
    if path.steps:
        yield Heading(2, "Figures by date", "steps")
        yield from path_charts(path)
        head = ("Date", "", "How long", "Who says so", "Text", "Certainty")
        yield Table(caption="Figures by date", head=head, rows=tuple(_row(step) for step in path.steps), shy=True)
        yield Heading(2, "What the figures rest on", "grounds")
        yield Notes(tuple(_ground(step, path) for step in path.steps))
    voices = dict.fromkeys(voice for step in path.steps for voice in step.voices)
    if voices:
        yield Heading(2, "What was said", "voices")
        yield Notes(tuple(_said(voice, path) for voice in voices))
    yield Heading(2, "Sources", "sources")
    yield source_list(path.sources.values())
    yield Heading(2, "How this report was made", "colophon")
    yield Colophon(
        (
            ("Catalogue", one_line(f"version {path.catalogue_version}")),
            ("State of the record", one_line(in_words(path.state_of_record))),
            ("Program", f"Peace Plans {peaceplans.__version__}"),
            ("Made of", "the figures of offers and requests, and of agreements that say whose a figure is"),
        )
    )


def _row(step: PathStep) -> tuple[str, ...]:
    cells = (in_words(step.date), step.side.value, step.words, step.who, step.instrument.short_title, step.certainty)
    return tuple(one_line(cell) for cell in cells)


def _ground(step: PathStep, path: TermPath) -> Paragraph:
    told = f"{in_words(step.date)}, {step.side}, {step.words}: {step.instrument.short_title}. ({step.certainty})"
    return Paragraph(one_line(told), phrases.cited(step.sources, path.source_numbers()))


def _said(voice: Statement, path: TermPath) -> Paragraph:
    told = f"{voice.speaker}, {in_words(voice.date)}: {voice.text.rstrip('.')}. ({voice.certainty})"
    return Paragraph(one_line(told), phrases.cited(voice.sources, path.source_numbers()))
