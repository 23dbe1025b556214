"""What a report is made of, whatever its format: typed blocks that a renderer lays out and never thinks about.

All text in blocks is printable (see ``printable``) and unescaped; escaping is each renderer's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from peaceplans.report.accounts import AskedBlock, ClaimLanes, PartyPosition
from peaceplans.report.amounts import Amount
from peaceplans.report.chart import Chart
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.grid import Grid
from peaceplans.report.labels.language import LabelLanguage
from peaceplans.report.lines import Line, Words


@dataclass(frozen=True, slots=True)
class Cited:
    """A source by its number in the list at the end, and the place in it."""

    number: int
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: level 1 opens a part of a report of several views, 2 and 3 divide a part or a report of one view."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text with its sources."""

    text: str
    sources: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True)
class Notes:
    """Short paragraphs that belong together."""

    items: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Banner:
    """What must be told before anything is shown."""

    sentences: tuple[str, ...]


class Sign(StrEnum):
    """What a legend explains."""

    LEFT = "left"
    RIGHT = "right"
    DELETED = "deleted"
    INSERTED = "inserted"
    ABSENT = "absent"
    UNKNOWN = "unknown"
    PROVISIONAL = "provisional"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Legend:
    """Signs with a sample each and what they mean."""

    entries: tuple[tuple[Sign, str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; the first cell of each row is its header.

    Attributes:
        figures: whether the cells are numbers to be set right-aligned.
        sides: whether the second and third column are the left and the right plan.
        totals: whether the last row and the last column are sums.
        shy: whether the caption is only for those who hear the table, because a heading already says it.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: bool = False
    sides: bool = False
    totals: bool = False
    shy: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """Topics and the rows on them: (topic, anchor of its heading or empty, ((number, anchor, words), ...))."""

    entries: tuple[tuple[str, str, tuple[tuple[str, str, str], ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A provision in its column.

    Attributes:
        remarks: state, flags and grade in words.
        uncertain: whether it rests on inference, which the edge shows.
    """

    ref: str
    number: str
    title: str
    lines: tuple[Line, ...]
    remarks: tuple[str, ...] = ()
    uncertain: bool = False
    sources: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a row.

    Attributes:
        name: short title of the plan.
        absence: the sentence that stands in place of provisions; empty when there are any.
        unknown: the absence says nothing about the plan, because its text is not known.
    """

    name: str
    cells: tuple[Cell, ...]
    absence: str = ""
    unknown: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Terms of both sides: (label, left, right, difference) in words.

    Attributes:
        amounts: the same as numbers, for tables that reckon.
    """

    left_name: str
    right_name: str
    rows: tuple[tuple[str, str, str, str], ...]
    amounts: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionPair:
    """A rival content of an open point beside its like.

    Attributes:
        left, right: None where that side has no such option.
        running: both in one text with what was taken out and put in; empty in contrast.
        against: what it is compared with when the other side has no such option; else empty.
        remarks: grades of its own.
    """

    owner: str
    title: str
    left: tuple[Line, ...] | None
    right: tuple[Line, ...] | None
    running: tuple[Line, ...] = ()
    against: str = ""
    remarks: tuple[str, ...] = ()
    figures: Figures | None = None
    sources: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingNote:
    """A rival report of a provision."""

    of: str
    witness: str
    text: str
    sources: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteBlock:
    """A note of the analyst; its text is Markdown, the one text in blocks that is not plain.

    Attributes:
        title: may be empty.
        facts: what it hangs on, author, date and tags, in words.
        links: what is named in its text -> its place in the report, or empty, and its name; what is missing is dead.
    """

    anchor: str
    title: str
    text: str
    facts: tuple[str, ...] = ()
    links: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldCell:
    """What an instrument says in a field.

    Attributes:
        state: none, not published or not found, written out; empty for a value.
        text: the value, or what is known instead of one.
        differs: from the reference; None when nobody can say or there is no reference.
        remarks: certainty and how it stands to the reference, in words.
        notes: places and names of the notes on it.
        amounts: its figures as numbers.
    """

    state: str
    text: str
    differs: bool | None
    remarks: tuple[str, ...]
    sources: tuple[Cited, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    amounts: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldTable:
    """Instruments by fields.

    Attributes:
        columns: id, name and small print of each instrument.
        rows: label, place and cells of each field.
        head: what the rows are.
    """

    caption: str
    columns: tuple[tuple[str, str, str], ...]
    rows: tuple[tuple[str, str, tuple[FieldCell, ...]], ...]
    head: str = "Field"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowBlock:
    """A row of the comparison.

    Attributes:
        title: what changed, or what the row is about when nothing did.
        facts: topic, status, certainty, shape and flags, in words.
        running: the row's text once, with what was taken out and put in; empty in contrast mode and when not apt.
        words: the words of both sides: the left parts joined are the left text exactly, the right parts the right one.
        see_also: cross-references in words.
    """

    number: int
    anchor: str
    spoken: str
    title: str
    status: str
    key_change: bool
    facts: tuple[str, ...]
    left: Side
    right: Side
    running: tuple[Line, ...] = ()
    words: tuple[Words, ...] = ()
    figures: Figures | None = None
    options: tuple[OptionPair, ...] = ()
    readings: tuple[ReadingNote, ...] = ()
    positions: tuple[PartyPosition, ...] = ()
    questions: tuple[AskedBlock, ...] = ()
    reason: str = ""
    reason_sources: tuple[Cited, ...] = ()
    background: tuple[Paragraph, ...] = ()
    see_also: tuple[str, ...] = ()
    notes: tuple[NoteBlock, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEntry:
    """An entry of the list of sources.

    Attributes:
        date: in words.
        url: http or https, or empty.
        id: of the source, such as ``p20-s14``.
        day: the date in EDTF, or empty.
        language: BCP 47 tag, or empty.
    """

    number: int
    publisher: str
    title: str
    date: str
    url: str
    address: str = ""
    relay: bool = False
    id: str = ""
    day: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Sources:
    """The numbered list at the end, in a style of citation (see `citing.entries`)."""

    entries: tuple[SourceEntry, ...]
    style: CitationStyle = CitationStyle.PLAIN


@dataclass(frozen=True, slots=True)
class Colophon:
    """How the report was made, so that it can be made again: (name, value)."""

    lines: tuple[tuple[str, str], ...]


Block = (
    Heading
    | Paragraph
    | Notes
    | Banner
    | Legend
    | Table
    | Contents
    | Cell
    | PartyPosition
    | ClaimLanes
    | NoteBlock
    | FieldTable
    | Grid
    | Chart
    | RowBlock
    | Sources
    | Colophon
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A report in one value.

    Attributes:
        author: who hands it in; may be empty.
        date: of the report, EDTF; from the settings, SOURCE_DATE_EPOCH or the record, never from the clock.
        redline: whether its rows strike and insert, for texts that come from one another.
        language: of its labels; texts of the record are in English whatever it is.
    """

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    author: str = ""
    date: str = ""
    redline: bool = False
    language: LabelLanguage = LabelLanguage.EN
