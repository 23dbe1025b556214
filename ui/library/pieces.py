"""Pieces of rich text that the page of a plan and the panel share; whatever comes from the record is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from peaceplans.model.source import Citation, Source
from peaceplans.report.phrases import cited
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import source_entry
from ui.controls.place_text import place_link

if TYPE_CHECKING:
    from peaceplans.sheets.library.plan import Beside

COMPARE_SCHEME = "compare"
"""Scheme of links to comparisons; the path is both ids, quoted, with a comma between."""

translate = QCoreApplication.translate


def compare_link(one: Beside) -> str:
    """A link that opens the comparison with another plan."""
    left, right = one.pair
    address = f"{COMPARE_SCHEME}:{quote(left, safe='')},{quote(right, safe='')}"
    return f'<a href="{escape(address)}">{escape(one_line(one.plan.short_title))}</a>'


def source_html(number: int, source: Source) -> str:
    """A source as it is listed; its address is opened by the desktop, and only when it is clicked."""
    entry = source_entry(number, source)
    relay = f" ({translate('PlanPage', 'relay')})" if entry.relay else ""
    uses = place_link(f"source/{source.id}", translate("PlanPage", "where it is used"))
    return (
        f"<p><b>{entry.number}</b> {escape(entry.publisher)}{escape(relay)}, {escape(entry.date)}<br>"
        f"{escape(entry.title)}<br><span class='small'>{address_html(source)} \u00b7 {uses}</span></p>"
    )


def address_html(source: Source) -> str:
    """The address of a source as text, a link when it is one of the web."""
    entry = source_entry(0, source)
    shown = entry.address.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return f'<a class="web" href="{escape(entry.url)}">{escape(shown)}</a>' if entry.url else escape(entry.address)


def in_pieces(parts: Iterable[str], size: int = 12) -> Iterator[str]:
    """Parts put together so that each piece is set within a frame."""
    listed = iter(parts)
    while piece := list(islice(listed, size)):
        yield "".join(piece)


def numbered(citations: Iterable[Citation], numbers: Mapping[str, int]) -> str:
    """Numbers of sources behind a text."""
    known = [one for one in citations if one.source in numbers]
    inner = ", ".join(
        f"{one.number}, {escape(one.locator)}" if one.locator else str(one.number) for one in cited(known, numbers)
    )
    return f' <span class="small">[{inner}]</span>' if inner else ""


def lines(text: str) -> str:
    """Text of the record, escaped; its line breaks stay."""
    return escape(printable(text).strip()).replace("\n", "<br>")
