"""A comparison sheet -> a report in blocks: banner first, sources and how it was made last."""

from __future__ import annotations

from collections.abc import Iterator

import peaceplans
from peaceplans.compare.comparison import Order, Row, Status, count_by_status
from peaceplans.model.dates import in_words
from peaceplans.model.evidence import Certainty
from peaceplans.model.plan import Plan
from peaceplans.report import phrases
from peaceplans.report.blocks import (
    Banner,
    Block,
    Colophon,
    Contents,
    Document,
    Heading,
    Legend,
    Notes,
    Paragraph,
    Sign,
    Table,
)
from peaceplans.report.charts.statuses import status_charts
from peaceplans.report.comparison.row_block import row_block, row_title
from peaceplans.report.comparison.summary import alignment, open_questions, summary
from peaceplans.report.frame import Frame, framed
from peaceplans.report.notes.block import note_block
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Mode
from peaceplans.sheets.phrases import filter_in_words

_MODES = {
    Mode.CONTRAST: "contrast: words found on one side only, underlined alike on both",
    Mode.REDLINE: "redline: what was taken out is struck, what was put in is underlined",
}


def comparison_document(sheet: ComparisonSheet) -> Document:
    """Everything on the sheet, as a report."""
    frame = framed(sheet)
    left, right = frame.names
    return Document(
        title=f"{left} beside {right}",
        subtitle=one_line(f"{_dated(sheet.left)}  \N{MIDDLE DOT}  {_dated(sheet.right)}"),
        blocks=tuple(_blocks(sheet, frame)),
        redline=frame.redline,
    )


def _blocks(sheet: ComparisonSheet, frame: Frame) -> Iterator[Block]:
    if sheet.banner:
        yield Banner(tuple(phrases.paragraph(sentence) for sentence in sheet.banner))
    yield _plans(sheet)
    yield Paragraph(summary(tuple(shown.row for shown in sheet.rows), frame))
    yield _legend(frame)
    yield _summary(tuple(shown.row for shown in sheet.rows))
    yield from status_charts(sheet)
    if sheet.notes:
        yield Heading(2, "Notes on the texts", "notes")
        for note in sheet.notes:
            name = sheet.names.name if sheet.names else str
            on = "; ".join(name(anchor) for anchor in note.anchors)
            yield note_block(note, frame.links, anchor=f"note-{note.id}", on=on)
    if not sheet.rows:
        yield Paragraph("No row passes the filter; make the report again with fewer conditions.")
    else:
        yield Heading(2, "Contents", "contents")
        yield _contents(sheet)
    topic = ""
    for shown in sheet.rows:
        if sheet.order is Order.TOPIC and shown.row.topic != topic:
            topic = shown.row.topic
            yield Heading(2, one_line(sheet.vocabulary.topic_label(topic)), _anchor(topic))
        elif sheet.order is not Order.TOPIC and shown is sheet.rows[0]:
            yield Heading(2, f"Rows {_order(sheet, frame)}", "rows")
        yield row_block(shown, frame)
    questions = open_questions(sheet.rows, frame)
    if questions:
        yield Heading(2, "Open questions", "open-questions")
        yield Notes(questions)
    for plan in (sheet.left, sheet.right):
        if plan.account:
            yield Heading(2, one_line(f"How the entries of the {plan.short_title} were made"), f"account-{plan.id}")
            yield Paragraph(phrases.paragraph(plan.account), phrases.cited(plan.sources, frame.numbers))
    yield Heading(2, "Sources", "sources")
    yield source_list(sheet.sources.values())
    yield Heading(2, "How this report was made", "colophon")
    yield _colophon(sheet, frame)


def _order(sheet: ComparisonSheet, frame: Frame) -> str:
    if sheet.order is Order.TOPIC:
        return "by topic"
    return f"as in the {frame.names[0 if sheet.order is Order.LEFT else 1]}"


def _dated(plan: Plan) -> str:
    return f"{plan.title}, {in_words(plan.date)}" if plan.date else plan.title


def _anchor(topic: str) -> str:
    return f"topic-{topic}"


def _plans(sheet: ComparisonSheet) -> Table:
    plans = (sheet.left, sheet.right)
    facts = [
        ("Title", [plan.title for plan in plans]),
        ("Date", [in_words(plan.date) for plan in plans]),
        ("Authors", [", ".join(plan.authors) for plan in plans]),
        ("Addressed to", [plan.addressee for plan in plans]),
        ("Publication", [plan.publication for plan in plans]),
        ("Points and entries", [_size(plan) for plan in plans]),
        ("Text known", [plan.coverage.value.replace("-", " ") for plan in plans]),
        ("Words", ["summary" if plan.wording == "summary" else "of the document" for plan in plans]),
    ]
    return Table(
        caption="The two plans",
        head=("", *(one_line(plan.short_title) for plan in plans)),
        rows=tuple(
            (name, *(one_line(value) or "not stated" for value in values)) for name, values in facts if any(values)
        ),
        sides=True,
        shy=True,
    )


def _size(plan: Plan) -> str:
    entries = f"{len(plan.provisions)} {'entry' if len(plan.provisions) == 1 else 'entries'}"
    return f"{plan.points_stated} points, {entries}" if plan.points_stated is not None else entries


def _legend(frame: Frame) -> Legend:
    left, right = frame.names
    if frame.redline:
        marks = (
            (Sign.DELETED, "words", f"only in the {left}: taken out"),
            (Sign.INSERTED, "words", f"only in the {right}: put in"),
        )
    else:
        marks = (
            (Sign.LEFT, "words", f"only in the {left}"),
            (Sign.RIGHT, "words", f"only in the {right}"),
        )
    return Legend(
        (
            *marks,
            (Sign.ABSENT, "absent", "the plan has no such clause"),
            (Sign.UNKNOWN, "unknown", "the text of the plan is not known far enough to say"),
            (Sign.PROVISIONAL, "dotted edge", "inferred, unverified or not public"),
            (Sign.WORD, "established", "rests on a published text or an official summary"),
            (Sign.WORD, "reported", "rests on press reports, or on absence from a summary"),
            (Sign.WORD, "provisional", "rests on inference, or on reports that contradict each other"),
        )
    )


def _summary(rows: tuple[Row, ...]) -> Table:
    counts = count_by_status(rows)
    lines = [(status.label, list(counts[status].values())) for status in Status]
    lines.append(("all rows", [sum(counts[status][certainty] for status in Status) for certainty in Certainty]))
    return Table(
        caption=f"Summary: {len(rows)} {'row' if len(rows) == 1 else 'rows'} by status and certainty",
        head=("Status", *(certainty.value for certainty in Certainty), "total"),
        rows=tuple((name, *map(str, figures), str(sum(figures))) for name, figures in lines),
        figures=True,
        totals=True,
    )


def _contents(sheet: ComparisonSheet) -> Contents:
    topics: dict[str, list[tuple[str, str, str]]] = {}
    for shown in sheet.rows:
        entry = (str(shown.number), f"row-{shown.number}", row_title(shown.row))
        topics.setdefault(shown.row.topic, []).append(entry)
    return Contents(
        tuple(
            (
                one_line(sheet.vocabulary.topic_label(topic)),
                _anchor(topic) if sheet.order is Order.TOPIC else "",
                tuple(entries),
            )
            for topic, entries in topics.items()
        )
    )


def _colophon(sheet: ComparisonSheet, frame: Frame) -> Colophon:
    chosen = filter_in_words(sheet.row_filter, sheet.vocabulary)
    shown, total = len(sheet.rows), len(sheet.comparison.rows)
    return Colophon(
        (
            ("Catalogue", one_line(f"version {sheet.catalogue_version}")),
            ("State of the record", one_line(in_words(sheet.state_of_record))),
            ("Program", f"Peace Plans {peaceplans.__version__}"),
            ("Plans", one_line(f"{sheet.left.id} (left), {sheet.right.id} (right)")),
            ("Order", _order(sheet, frame)),
            ("Filter", one_line(f"{chosen}; {shown} of {total} rows") if chosen else "none, all rows"),
            ("Marks", _MODES[sheet.mode]),
            ("Alignment", alignment(shown.row for shown in sheet.rows)),
        )
    )
