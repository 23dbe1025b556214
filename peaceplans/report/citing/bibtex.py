"""Sources as BibTeX."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from peaceplans.report.blocks import SourceEntry
from peaceplans.report.citing.days import span
from peaceplans.report.citing.keys import Keyed
from peaceplans.report.citing.remarks import remarks
from peaceplans.report.printable import one_line

# Braces as commands: BibTeX counts braces even behind a backslash, and one without its like would end the field.
_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "^": r"\textasciicircum{}",
        "~": r"\textasciitilde{}",
        **{character: f"\\{character}" for character in "%&$#_"},
    }
)


def bibtex(sources: Iterable[Keyed]) -> str:
    """One entry for each, in UTF-8.

    An address of the web makes ``@online``, which BibLaTeX knows and BibTeX takes for ``@misc``. The publisher is the
    author, in braces of its own since it is no person's name. The date is there twice: whole in EDTF for BibLaTeX, and
    the year alone for BibTeX; BibLaTeX takes the first and says so.
    """
    return "\n".join(_entry(key, entry) for key, entry in sources)


def _entry(key: str, entry: SourceEntry) -> str:
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(entry))
    return f"@{'online' if entry.url else 'misc'}{{{key},\n{fields}}}\n"


def _fields(entry: SourceEntry) -> Iterator[tuple[str, str]]:
    yield "author", f"{{{_escaped(entry.publisher)}}}"
    yield "title", f"{{{_escaped(entry.title)}}}"
    dated = span(entry.day)
    if dated:
        yield "date", entry.day
        first = dated.first or dated.last
        assert first is not None
        yield "year", f"{first.year:04}"
    if entry.url:
        yield "url", entry.url
    if entry.language:
        yield "language", _escaped(entry.language)
    told = remarks(entry)
    if told:
        yield "note", _escaped("; ".join(told))


def _escaped(text: str) -> str:
    return one_line(text).translate(_ESCAPES)
