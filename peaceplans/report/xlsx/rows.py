"""Rows of a comparison -> a tab: both texts with marked words, and all that stands behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from peaceplans.report.accounts import PartyPosition
from peaceplans.report.blocks import Figures, NoteBlock, RowBlock, Side
from peaceplans.report.labels.labels import label, spoken
from peaceplans.report.lines import Line, Mark, Words
from peaceplans.report.text.layout import numbers
from peaceplans.report.xlsx.tab import Bit, Cell, Column, Look, Rich, Tab, lines_of

_ABREAST = 10


def rows_tab(rows: Iterable[RowBlock], *, redline: bool) -> Tab:
    """A row of the comparison in each row; what stands behind it is named, and told in full by `behind_tab`."""
    listed = tuple(rows)
    left, right = listed[0].left.name, listed[0].right.name
    return Tab(
        name="Rows",
        caption=label("Rows of the comparison. Left: {}. Right: {}.", left, right),
        columns=(
            Column("No.", 6),
            Column("Topic", 16),
            Column("Status", 11),
            Column("Certainty", 11),
            Column("Key change", 9),
            Column("What changed", 30),
            Column("Left points", 28),
            Column("Left text", 56),
            Column("Right points", 28),
            Column("Right text", 56),
            Column("Relation and shape", 14),
            Column("Figures", 48),
            Column("Reason", 70),
            Column("Options", 30),
            Column("Rival reports", 40),
            Column("Positions", 56),
            Column("See also", 48),
            Column("Notes", 30),
            Column("Sources", 30),
        ),
        rows=tuple(_row(row, redline) for row in listed),
        keys=4,
        abreast=_ABREAST,
    )


def _row(row: RowBlock, redline: bool) -> tuple[Cell, ...]:
    topic, status, certainty, *more = (*row.facts, "", "", "")[: max(3, len(row.facts))]
    marks = (Mark.DELETED, Mark.INSERTED) if redline else (Mark.LEFT, Mark.RIGHT)
    clear = row.status == "unknown"
    texts = [
        side_text(side, row.words, Mark.NONE if clear else mark, is_left=is_left)
        for side, mark, is_left in ((row.left, marks[0], True), (row.right, marks[1], False))
    ]
    return (
        row.number,
        topic,
        status,
        certainty,
        label("yes") if row.key_change else "",
        row.title,
        _points(row.left, row.running, Mark.INSERTED),
        texts[0],
        _points(row.right, row.running, Mark.DELETED),
        texts[1],
        "; ".join(more),
        figures_text(row.figures),
        f"{row.reason}{numbers(row.reason_sources)}",
        "\n".join(": ".join(part for part in (one.owner, one.title) if part) for one in row.options),
        "\n".join(f"{one.of}: {one.witness}" for one in row.readings),
        "\n".join(_stance(position) for position in row.positions),
        "\n".join(row.see_also),
        "\n".join(note_name(note) for note in notes_of(row)),
        ", ".join(map(str, sorted(_cited(row)))),
    )


def _stance(position: PartyPosition) -> str:
    told = "; ".join(account.head for account in position.readings)
    said = len(position.statements)
    statements = f"{said} {'statement' if said == 1 else 'statements'}" if said and spoken() == "en" else ""
    statements = label("statements: {}", str(said)) if said and not statements else statements
    return f"{position.party}: {', '.join(part for part in (told, statements) if part)}"


def side_text(side: Side, words: Iterable[Words], mark: Mark, *, is_left: bool) -> Rich:
    """The text of a side exactly, words that the other has not marked; or why there is none."""
    if not side.cells:
        return Rich((Bit(side.absence, quiet=True),), Look.UNKNOWN if side.unknown else Look.ABSENT)
    uncertain = any(cell.uncertain for cell in side.cells)
    bits = tuple(_bits(words, mark, is_left=is_left))
    return Rich(bits, Look.PROVISIONAL if uncertain else Look.PLAIN)


def _bits(words: Iterable[Words], mark: Mark, *, is_left: bool) -> Iterator[Bit]:
    for found in words:
        text = found.left if is_left else found.right
        if not text:
            continue
        core = text.strip()
        if found.same or mark is Mark.NONE or not core:
            yield Bit(text)
            continue
        start = text.index(core)
        yield from (Bit(part) for part in (text[:start],) if part)
        yield Bit(core, mark)
        yield from (Bit(part) for part in (text[start + len(core) :],) if part)


def _points(side: Side, running: tuple[Line, ...], other: Mark) -> Rich:
    """Numbers, titles and what is to be known of the points; clauses that are told otherwise by their letters."""
    parts: list[tuple[Bit, ...]] = []
    for cell in side.cells:
        told = f" {cell.title}" if cell.title else ""
        parts.append((Bit(cell.number, strong=True), Bit(told)))
        remarks = [*cell.remarks, *_clause_remarks(cell.lines)]
        parts.append((Bit(f"{'; '.join(remarks)}{numbers(cell.sources)}", quiet=True),))
    alien = [line for line in running if not all(run.mark is other for run in line.runs)]
    if side.cells:
        parts.append((Bit("; ".join(_clause_remarks(alien)), quiet=True),))
    return Rich(lines_of(parts))


def _clause_remarks(lines: Iterable[Line]) -> list[str]:
    """``clauses a, c: press report``; of lines without a letter only that it is so in part."""
    found: dict[str, list[str]] = {}
    for line in lines:
        if line.remark:
            found.setdefault(line.remark, []).extend([line.label] if line.label else [])
    return [f"{_clauses(letters)}: {remark}" for remark, letters in found.items()]


def _clauses(letters: list[str]) -> str:
    if not letters:
        return label("in part")
    return label("clause {}" if len(letters) == 1 else "clauses {}", ", ".join(letters))


def figures_text(figures: Figures | None) -> str:
    """Terms of both sides and what is between them, a line for each."""
    if figures is None:
        return ""
    return "\n".join(f"{label}: {left} | {right}: {difference}" for label, left, right, difference in figures.rows)


def line_bits(line: Line) -> tuple[Bit, ...]:
    """A line with its letter and remark."""
    label = (Bit(f"({line.label}) "),) if line.label else ()
    remark = (Bit(f" ({line.remark})", quiet=True),) if line.remark else ()
    return (*label, *(Bit(run.text, run.mark) for run in line.runs), *remark)


def notes_of(row: RowBlock) -> Iterator[NoteBlock]:
    """The notes on a row and on what parties hold and said of it, each once."""
    seen: set[str] = set()
    accounts = (one for position in row.positions for one in (*position.readings, *position.statements))
    for note in (*row.notes, *(note for account in accounts for note in account.notes)):
        if note.anchor not in seen:
            seen.add(note.anchor)
            yield note


def note_name(note: NoteBlock) -> str:
    """The title of a note, or its beginning."""
    return note.title or " ".join(note.text.split())[:60] or label("note")


def _cited(row: RowBlock) -> set[int]:
    """Numbers of all sources that a row rests on."""
    found = list(row.reason_sources)
    for side in (row.left, row.right):
        found += [cited for cell in side.cells for cited in cell.sources]
    for option in row.options:
        found += option.sources
    found += [cited for reading in row.readings for cited in reading.sources]
    found += [cited for remark in row.background for cited in remark.sources]
    for position in row.positions:
        found += [cited for one in (*position.readings, *position.statements) for cited in one.sources]
    for asked in row.questions:
        found += [cited for one in asked.readings for cited in one.sources]
    return {cited.number for cited in found}
