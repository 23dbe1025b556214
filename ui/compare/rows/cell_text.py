"""A row of the sheet -> what each of its two cards says, in pieces that the layout sets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from peaceplans.compare.comparison import OptionChange, Row, Status, WordChange, WordOp
from peaceplans.model.evidence import Certainty, Grade
from peaceplans.model.links import Relation
from peaceplans.model.plan import Option, Plan, Provision, State
from peaceplans.report.comparison.marking import plain_lines, side_lines, spans_of, text_lines
from peaceplans.report.lines import Line, Mark
from peaceplans.report.printable import one_line
from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow


class Style(Enum):
    """What a piece of text is."""

    PLAIN = auto()
    MARKED = auto()
    NUMBER = auto()
    TITLE = auto()
    TAG = auto()


class Kind(Enum):
    """What a block of a card is."""

    TITLE = auto()
    TEXT = auto()
    CLAUSE = auto()
    OWNER = auto()
    OPTION = auto()
    SENTENCE = auto()
    MORE = auto()


class Ground(Enum):
    """What lies behind a card's text: nothing, hatching for absent, dots for unknown."""

    PLAIN = auto()
    HATCHED = auto()
    DOTTED = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one style."""

    text: str
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph.

    Attributes:
        label: the letter of a clause, set before the text.
    """

    kind: Kind
    pieces: tuple[Piece, ...]
    label: str = ""

    @property
    def text(self) -> str:
        """The words without styles."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that stay together.

    Attributes:
        pair: number of the option they show, equal on both sides for options that answer each other; else None.
    """

    blocks: tuple[Block, ...]
    pair: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One provision in its card.

    Attributes:
        uncertain: whether it rests on inference, which the edge shows.
    """

    groups: tuple[Group, ...]
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class CardText:
    """All that one card says."""

    entries: tuple[Entry, ...]
    ground: Ground = Ground.PLAIN

    @property
    def blocks(self) -> list[Block]:
        """All paragraphs in the order in which they are read."""
        return [block for entry in self.entries for group in entry.groups for block in group.blocks]


def is_opposed(row: Row) -> bool:
    """Whether the two sides of a row stand against each other."""
    return any(link.relation is Relation.OPPOSED for link in row.links)


def prevailing_grade(plan: Plan) -> Grade | None:
    """The grade most provisions of a plan have; None without provisions."""
    found = Counter(provision.grade for provision in plan.provisions).most_common(1)
    return found[0][0] if found else None


class CardWriter:
    """Writes the cards of a sheet's rows; knows what is usual in each plan, so that only exceptions are said."""

    def __init__(self, sheet: ComparisonSheet) -> None:
        self._vocabulary = sheet.vocabulary
        self._usual = {plan.id: prevailing_grade(plan) for plan in (sheet.left, sheet.right)}

    def left(self, shown: SheetRow) -> CardText:
        """The left card."""
        return self._card(shown.row, shown.left_absence, is_left=True)

    def right(self, shown: SheetRow) -> CardText:
        """The right card."""
        return self._card(shown.row, shown.right_absence, is_left=False)

    def _card(self, row: Row, absence: str, *, is_left: bool) -> CardText:
        provisions = row.left if is_left else row.right
        if not provisions:
            sentence = Block(Kind.SENTENCE, (Piece(one_line(absence)),))
            ground = Ground.DOTTED if row.status is Status.UNKNOWN else Ground.HATCHED
            return CardText((Entry((Group((sentence,)),)),), ground)
        lines = _lines(row, is_left=is_left)
        entries = [
            self._entry(provision, lines.get(place, ()), row, is_left=is_left)
            for place, provision in enumerate(provisions)
        ]
        struck = all(provision.state is State.STRUCK for provision in provisions)
        return CardText(tuple(entries), Ground.HATCHED if struck else Ground.PLAIN)

    def _entry(self, provision: Provision, lines: tuple[Line, ...], row: Row, *, is_left: bool) -> Entry:
        blocks = [Block(Kind.TITLE, tuple(self._title(provision)))]
        groups = []
        if provision.state is not State.STRUCK:
            blocks += [_line_block(line) for line in lines]
            groups = list(self._options(provision, row, is_left=is_left))
        uncertain = provision.grade.certainty is Certainty.PROVISIONAL
        return Entry((Group(tuple(blocks)), *groups), uncertain)

    def _title(self, provision: Provision) -> Iterator[Piece]:
        number = one_line(provision.number or provision.key)
        if number:
            yield Piece(f"{number}\u2002", Style.NUMBER)
        yield Piece(one_line(provision.title), Style.TITLE)
        for tag in self._tags(provision):
            yield Piece("\u2002")
            yield Piece(f"\u00a0{tag}\u00a0".replace(" ", "\u00a0"), Style.TAG)

    def _tags(self, provision: Provision) -> Iterator[str]:
        if provision.state is State.OPEN:
            yield QCoreApplication.translate("Cards", "open")
        if provision.state is State.STRUCK:
            yield QCoreApplication.translate("Cards", "struck")
        if provision.disputed:
            yield QCoreApplication.translate("Cards", "disputed")
        if provision.grade is not self._usual[provision.plan]:
            yield provision.grade.label

    def _options(self, provision: Provision, row: Row, *, is_left: bool) -> Iterator[Group]:
        for pair, change in enumerate(row.options):
            option = change.left if is_left else change.right
            if option is None or not any(option is one for one in provision.options):
                continue
            yield Group(tuple(self._option(option, change, row, is_left=is_left)), pair)

    def _option(self, option: Option, change: OptionChange, row: Row, *, is_left: bool) -> Iterator[Block]:
        owner = one_line(self._vocabulary.party_label(option.owner))
        pieces = [Piece(f"{owner}: {one_line(option.title)}" if option.title else owner)]
        if option.grade and option.grade is not self._usual[(row.left if is_left else row.right)[0].plan]:
            pieces += [Piece("\u2002"), Piece(f"\u00a0{option.grade.label}\u00a0".replace(" ", "\u00a0"), Style.TAG)]
        yield Block(Kind.OWNER, tuple(pieces))
        alone = WordChange(
            WordOp.DELETE if is_left else WordOp.INSERT, *((option.text, "") if is_left else ("", option.text))
        )
        for line in text_lines(change.words or (alone,), _mark(is_left)):
            runs = _pieces(line) if row.status is not Status.UNKNOWN else (Piece(line.text),)
            yield Block(Kind.OPTION, runs)


def _mark(is_left: bool) -> Mark:
    return Mark.LEFT if is_left else Mark.RIGHT


def _lines(row: Row, *, is_left: bool) -> dict[int, tuple[Line, ...]]:
    """The lines of one side by place of the provision; texts of which nothing is known to differ bear no marks."""
    provisions = row.left if is_left else row.right
    if row.status is Status.UNKNOWN:
        return {place: plain_lines(provision) for place, provision in enumerate(provisions)}
    return side_lines(row.words, spans_of(provisions), _mark(is_left))


def _line_block(line: Line) -> Block:
    pieces = list(_pieces(line))
    if line.remark:
        pieces += [Piece("\u2002"), Piece(f"\u00a0{line.remark}\u00a0".replace(" ", "\u00a0"), Style.TAG)]
    return Block(Kind.CLAUSE if line.label else Kind.TEXT, tuple(pieces), line.label)


def _pieces(line: Line) -> tuple[Piece, ...]:
    return tuple(Piece(run.text, Style.MARKED if run.mark else Style.PLAIN) for run in line.runs)
