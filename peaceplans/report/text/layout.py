"""Lines of plain text: wrapping, columns, marks and numbers of sources."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from peaceplans.report.blocks import Cited
from peaceplans.report.lines import Mark, Run

_AROUND = {
    Mark.NONE: ("", ""),
    Mark.LEFT: ("_", "_"),
    Mark.RIGHT: ("_", "_"),
    Mark.DELETED: ("[-", "-]"),
    Mark.INSERTED: ("{+", "+}"),
}


@dataclass(frozen=True, slots=True)
class Layout:
    """How lines are laid out.

    Attributes:
        width: columns to wrap at, or None for lines as long as their paragraphs (a pipe).
        bold: whether headings are set in bold (a terminal).
    """

    width: int | None = None
    bold: bool = False

    def strong(self, text: str) -> list[str]:
        """A heading."""
        lines = self.wrapped(text)
        return [f"\x1b[1m{line}\x1b[0m" for line in lines] if self.bold else lines

    def wrapped(self, text: str, indent: str = "", hanging: str | None = None) -> list[str]:
        """A paragraph; lines after the first begin with ``hanging``, or with the indent when it is None."""
        rest = indent if hanging is None else hanging
        lines: list[str] = []
        for part in text.split("\n"):
            first = rest if lines else indent
            if self.width is None:
                lines.append(first + part)
            else:
                width = max(self.width, len(rest) + 30)
                lines += textwrap.wrap(part, width, initial_indent=first, subsequent_indent=rest) or [""]
        return lines


def marked(runs: Iterable[Run]) -> str:
    """Marked words between signs."""
    return "".join(f"{_AROUND[run.mark][0]}{run.text}{_AROUND[run.mark][1]}" for run in runs)


def numbers(sources: Iterable[Cited]) -> str:
    """Numbers of sources behind a text: `` [2 p. 3, 4]``."""
    found = "; ".join(f"{cited.number} {cited.locator}".rstrip() for cited in sources)
    return f" [{found}]" if found else ""


def columns(rows: Sequence[Sequence[str]], *, right: bool = False) -> list[str]:
    """Rows as columns two spaces apart; all but the first set to the right when they are figures."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))] if rows else []
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if right and place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return lines
