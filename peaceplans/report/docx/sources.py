"""The list of sources, as endnotes that Word numbers.

Word numbers endnotes in the order of their marks. The marks stand together under the heading of the list, in the order
of the numbers that sources have in every format of the report, and what is cited in the text is a cross-reference to a
mark. So whoever holds the PDF and whoever holds this speak of the same source 12, the list is in the order of its
numbers though tables stand in bands, a source that is cited nowhere is in it too, and an endnote that somebody adds
moves numbers and citations alike. Were the marks at the first citations, each format would number otherwise; marks of
our own instead of Word's are shown twice by LibreOffice.
"""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.report.blocks import SourceEntry, Sources
from peaceplans.report.citing.entries import EntryRun, entry_runs
from peaceplans.report.docx.markup import is_rtl, paragraph, run
from peaceplans.report.docx.story import Story

_SEPARATORS = (
    '<w:endnote w:type="separator" w:id="-1"><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p></w:endnote>'
    '<w:endnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p></w:endnote>'
)
_TOLD = "Each number in brackets leads to its mark here, and the mark to the source: "


def marks(entries: Iterable[SourceEntry], story: Story) -> str:
    """The paragraph after which the endnotes come."""
    told = run(" ").join(story.mark(entry.number) for entry in entries)
    return paragraph(run(_TOLD) + told, "SourcesRead") if told else ""


def endnotes(sources: Iterable[Sources], story: Story) -> str:
    """The endnotes themselves, after the two that Word needs."""
    entries = ((entry, runs) for one in sources for entry, runs in zip(one.entries, entry_runs(one), strict=True))
    return _SEPARATORS + "".join(_endnote(entry.number, runs, story) for entry, runs in entries)


def _endnote(number: int, runs: Iterable[EntryRun], story: Story) -> str:
    told = tuple(runs)
    sign = '<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr><w:endnoteRef/></w:r>'
    inner = sign + run("\t") + "".join(_entry_run(one, story) for one in told)
    return f'<w:endnote w:id="{number}">{paragraph(inner, "EndnoteText", rtl=is_rtl(_words(told)))}</w:endnote>'


def _words(runs: Iterable[EntryRun]) -> str:
    return "".join(one.text for one in runs)


def _entry_run(one: EntryRun, story: Story) -> str:
    if one.url:
        return story.outside(one.url, run(one.text, "Hyperlink"))
    return run(one.text, "Strong" if one.strong else "Emphasis" if one.italic else "")
