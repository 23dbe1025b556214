"""Where something that is copied comes from, in the form that the user has chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from peaceplans.model.dates import in_words
from peaceplans.model.source import Source
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import web_address
from ui.settings import CitationForm


def citation(
    form: CitationForm, *, title: str, place: str, text: str, date: str, facts: Sequence[str], sources: Iterable[Source]
) -> str:
    """In plain words, or as a note of the Chicago manual.

    Args:
        form: which of the two.
        title: what the point or field is called.
        place: where in the text it stands; may be empty.
        text: what the text is called.
        date: when it was made, EDTF.
        facts: what else is to be said of it, such as how well it is evidenced.
        sources: what it rests on.
    """
    each_once = list({source.id: source for source in sources}.values())
    name, told = one_line(text), in_words(date) if date else ""
    if form is CitationForm.NOTE:
        head = f"\u201c{one_line(title)},\u201d " if title else ""
        dated = f"{name} ({told})" if told else name
        found = "; ".join(_in_full(source) for source in each_once)
        words = ", ".join(part for part in (place, dated, *facts) if part)
        return f"{head}{words}{f'; {found}' if found else ''}."
    publishers = ", ".join(dict.fromkeys(one_line(source.publisher) for source in each_once))
    after = QCoreApplication.translate("Citation", "after %1").replace("%1", publishers) if publishers else ""
    return ", ".join(part for part in (name, told, place, *facts, after) if part)


def _in_full(source: Source) -> str:
    """Publisher, title, date and address of a source."""
    title = f"\u201c{one_line(source.title)}\u201d" if source.title else ""
    date = in_words(source.date) if source.date else ""
    return ", ".join(part for part in (one_line(source.publisher), title, date, web_address(source.url)) if part)
