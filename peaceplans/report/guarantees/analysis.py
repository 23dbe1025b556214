"""What analysts compare in guarantee instruments, as blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from peaceplans.model.analysis import AnalystPoint, Shared
from peaceplans.report import phrases
from peaceplans.report.blocks import Block, Heading, Paragraph, Table
from peaceplans.report.printable import one_line


def analysis_blocks(
    points: Iterable[AnalystPoint], titles: Mapping[str, str], numbers: Mapping[str, int]
) -> Iterator[Block]:
    """A heading, then each point with its text and its table; nothing when there are no points.

    Args:
        points: in their order.
        titles: short title of each instrument by id.
        numbers: under which each source is listed.
    """
    listed = tuple(points)
    if not listed:
        return
    yield Heading(2, "What analysts compare", "analysts")
    for number, point in enumerate(listed, 1):
        title = one_line(point.title)
        yield Heading(3, title, f"analysts-{number}")
        if point.text:
            yield Paragraph(one_line(point.text), phrases.cited(point.sources, numbers))
        if point.table:
            rows = tuple((_instruments(row, titles), _text(row)) for row in point.table)
            yield Table(caption=title, head=("Instruments", "What they have"), rows=rows, shy=True)


def _instruments(row: Shared, titles: Mapping[str, str]) -> str:
    return one_line("; ".join(titles.get(one, one) for one in row.instruments))


def _text(row: Shared) -> str:
    return one_line(f"{row.text} ({row.note})" if row.note else row.text)
