"""Labels of a row of the comparison and of a provision."""

from __future__ import annotations

from dataclasses import replace

from peaceplans.report.amounts import Amount
from peaceplans.report.blocks import Cell, Figures, OptionPair, RowBlock, Side
from peaceplans.report.labels.account_labels import asked, position
from peaceplans.report.labels.row_notes import note
from peaceplans.report.labels.saying import Say, all_of
from peaceplans.report.lines import Line

__all__ = ["amount", "cell", "note", "row"]

_NO_VALUE = frozenset({"not known", "left open", "not stated"})
"""What stands in place of a term; everything else there is one of the record."""


def row(block: RowBlock, say: Say) -> RowBlock:
    """What is known of a row, and what stands behind it; not its title, texts and reasons."""
    return replace(
        block,
        spoken=say(block.spoken),
        facts=all_of(block.facts, say),
        left=_side(block.left, say),
        right=_side(block.right, say),
        running=lines(block.running, say),
        figures=_figures(block.figures, say),
        options=tuple(_option(one, say) for one in block.options),
        positions=tuple(position(one, say) for one in block.positions),
        questions=tuple(asked(one, say) for one in block.questions),
        see_also=all_of(block.see_also, say),
        notes=tuple(note(one, say) for one in block.notes),
    )


def cell(block: Cell, say: Say) -> Cell:
    """State, flags and grade."""
    return replace(block, lines=lines(block.lines, say), remarks=all_of(block.remarks, say))


def lines(given: tuple[Line, ...], say: Say) -> tuple[Line, ...]:
    """What is special about lines."""
    return tuple(replace(line, remark=say(line.remark)) if line.remark else line for line in given)


def amount(given: Amount, say: Say) -> Amount:
    """What it is a figure of and how sure it is; units stay, so that the same are told by the same words."""
    certainty = say(given.certainty) if given.certainty else ""
    return replace(given, label=say(given.label), certainty=certainty)


def _side(side: Side, say: Say) -> Side:
    absence = say(side.absence) if side.absence else ""
    return replace(side, absence=absence, cells=tuple(cell(one, say) for one in side.cells))


def _figures(figures: Figures | None, say: Say) -> Figures | None:
    if figures is None:
        return None
    return replace(
        figures,
        rows=tuple(
            (say(label), _term(left, say), _term(right, say), say(difference))
            for label, left, right, difference in figures.rows
        ),
        amounts=tuple(amount(one, say) for one in figures.amounts),
    )


def _term(text: str, say: Say) -> str:
    return say(text) if text in _NO_VALUE else text


def _option(pair: OptionPair, say: Say) -> OptionPair:
    return replace(
        pair,
        owner=say(pair.owner),
        left=None if pair.left is None else lines(pair.left, say),
        right=None if pair.right is None else lines(pair.right, say),
        running=lines(pair.running, say),
        against=say(pair.against) if pair.against else "",
        remarks=all_of(pair.remarks, say),
        figures=_figures(pair.figures, say),
    )
