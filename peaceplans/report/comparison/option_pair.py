"""A rival content of an open point -> its block, beside its like."""

from __future__ import annotations

from peaceplans.compare.comparison import OptionChange, Row, Status, WordChange, WordOp
from peaceplans.model.plan import Option
from peaceplans.model.source import Citation
from peaceplans.report import phrases
from peaceplans.report.blocks import OptionPair
from peaceplans.report.comparison.marking import lines_of, running_lines, text_lines
from peaceplans.report.frame import Frame
from peaceplans.report.lines import Line, Mark, Run
from peaceplans.report.printable import one_line


def option_pair(change: OptionChange, row: Row, frame: Frame) -> OptionPair:
    """The option of one owner on both sides, or beside the text it is compared with."""
    vocabulary = frame.sheet.vocabulary
    known = row.status is not Status.UNKNOWN
    words = change.words or _alone(change)
    left_text, right_text = "".join(word.left for word in words), "".join(word.right for word in words)
    runs_on = frame.redline and known and bool(left_text and right_text)
    options = [option for option in (change.left, change.right) if option]
    return OptionPair(
        owner=phrases.parties([change.owner], vocabulary),
        title=one_line("; ".join(dict.fromkeys(option.title for option in options if option.title))),
        left=_lines(words, frame.marks[0], known) if change.left else None,
        right=_lines(words, frame.marks[1], known) if change.right else None,
        running=running_lines(words, lines_of(left_text), lines_of(right_text)) if runs_on else (),
        against=f"the text of the {frame.names[1 if change.left else 0]}" if change.against == "lead" else "",
        remarks=tuple(dict.fromkeys(option.grade.label for option in options if option.grade)),
        figures=phrases.figures(change.terms, row, frame, owner=phrases.parties([change.owner], vocabulary)),
        sources=phrases.cited((citation for option in options for citation in _citations(option)), frame.numbers),
    )


def _citations(option: Option) -> list[Citation]:
    return [*option.sources, *(citation for term in option.terms for citation in term.sources)]


def _alone(change: OptionChange) -> tuple[WordChange, ...]:
    """The words of an option that has nothing beside it."""
    if change.left:
        return (WordChange(WordOp.DELETE, change.left.text, ""),)
    return (WordChange(WordOp.INSERT, "", change.right.text),) if change.right else ()


def _lines(words: tuple[WordChange, ...], mark: Mark, known: bool) -> tuple[Line, ...]:
    lines = text_lines(words, mark)
    return lines if known else tuple(Line((Run(line.text),)) for line in lines)
