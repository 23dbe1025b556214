"""What is copied, with where it comes from, as plain and as rich text in the style that the user has chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QMimeData

from peaceplans.model.source import Source
from peaceplans.report.citing.runs import EntryRun, as_text
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import web_address


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """Something that is copied. All text is printable.

    Attributes:
        name: what it is; may be empty.
        text: what it says; may have lines.
        points: what is listed beneath: (head, text).
        citation: see `cited_point`; may be empty.
        sources: named besides as links where the citation does not have them: in the plain style, and without one.
    """

    text: str
    name: str = ""
    points: tuple[tuple[str, str], ...] = ()
    citation: tuple[EntryRun, ...] = ()
    sources: tuple[Source, ...] = ()


def as_mime(style: CitationStyle, copied: Iterable[Copied]) -> QMimeData:
    """For the clipboard, one below the other."""
    listed = list(copied)
    plain = "\n\n".join(_plain(style, one) for one in listed)
    return mime(f"{plain}\n", "".join(_rich(style, one) for one in listed))


def mime(plain: str, rich: str) -> QMimeData:
    """Both texts; the rich one says how it is encoded, since programs that paste it guess otherwise."""
    data = QMimeData()
    data.setText(plain)
    data.setHtml(f'<html><head><meta charset="utf-8"></head><body>{rich}</body></html>')
    return data


def citation_text(style: CitationStyle, runs: Iterable[EntryRun]) -> str:
    """A citation below a text; plain words stand in parentheses, a style has its own stops."""
    told = as_text(runs)
    return f"({told})" if told and style is CitationStyle.PLAIN else told


def citation_html(style: CitationStyle, runs: Iterable[EntryRun]) -> str:
    """The same as rich text, with what is set in italics and what is a link."""
    told = runs_html(runs)
    return f"({told})" if told and style is CitationStyle.PLAIN else told


def runs_html(runs: Iterable[EntryRun]) -> str:
    """Runs as rich text."""
    return "".join(_run(run) for run in runs)


def _plain(style: CitationStyle, one: Copied) -> str:
    head = ": ".join(part for part in (one.name, one.text) if part)
    points = [f"- {name}: {text}" for name, text in one.points]
    return "\n".join(part for part in (head, *points, citation_text(style, one.citation)) if part)


def _rich(style: CitationStyle, one: Copied) -> str:
    name = f"<b>{escape(one.name)}</b>" if one.name else ""
    text = escape(one.text).replace("\n", "<br>")
    head = ": ".join(part for part in (name, text) if part)
    cites_sources = style is not CitationStyle.PLAIN and one.citation
    links = "" if cites_sources else "; ".join(_linked(source) for source in one.sources)
    below = "<br>".join(part for part in (citation_html(style, one.citation), links) if part)
    small = f"<small>{below}</small>" if below else ""
    if one.points:
        listed = "".join(f"<li><b>{escape(name)}</b>: {escape(text)}</li>" for name, text in one.points)
        return f"<p>{head}</p><ul>{listed}</ul><p>{small}</p>"
    return f"<p>{'<br>'.join(part for part in (head, small) if part)}</p>"


def _run(run: EntryRun) -> str:
    text = escape(run.text)
    if run.italic:
        text = f"<i>{text}</i>"
    if run.strong:
        text = f"<b>{text}</b>"
    return f'<a href="{escape(run.url)}">{text}</a>' if run.url else text


def _linked(source: Source) -> str:
    told = escape(", ".join(part for part in (one_line(source.publisher), one_line(source.title)) if part))
    address = web_address(source.url)
    return f'<a href="{escape(address)}">{told}</a>' if address else told
