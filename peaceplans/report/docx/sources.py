"""The list of sources, as endnotes.

Word sets endnotes in the order of their marks and would number them so. The marks stand together under the heading of
the list, unseen, and each endnote bears the number that the source has in every format of the report, to which its
citations lead. So whoever holds the PDF and whoever holds this speak of the same source 12; the list is in the order
of its numbers, though wide tables stand in bands; a source that is cited nowhere is in it too; and an endnote that
somebody adds moves no number. Citations are links and not cross-references (NOTEREF), over some thousands of which
LibreOffice broods for minutes.
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
_UNSEEN = "\u200b"  # LibreOffice shows a mark of several letters twice


def marks(entries: Iterable[SourceEntry]) -> str:
    """The paragraph after which the endnotes come."""
    told = "".join(
        '<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr>'
        f'<w:endnoteReference w:customMarkFollows="1" w:id="{entry.number}"/><w:t>{_UNSEEN}</w:t></w:r>'
        for entry in entries
    )
    return paragraph(run("Under the numbers by which they are cited.") + told, "SourcesRead") if told else ""


def endnotes(sources: Iterable[Sources], story: Story) -> str:
    """The endnotes themselves, after the two that Word needs."""
    entries = ((entry, runs) for one in sources for entry, runs in zip(one.entries, entry_runs(one), strict=True))
    return _SEPARATORS + "".join(_endnote(entry.number, runs, story) for entry, runs in entries)


def _endnote(number: int, runs: Iterable[EntryRun], story: Story) -> str:
    told = tuple(runs)
    inner = story.source(number, run(f"[{number}] ", "Number")) + "".join(_entry_run(one, story) for one in told)
    return f'<w:endnote w:id="{number}">{paragraph(inner, "EndnoteText", rtl=is_rtl(_words(told)))}</w:endnote>'


def _words(runs: Iterable[EntryRun]) -> str:
    return "".join(one.text for one in runs)


def _entry_run(one: EntryRun, story: Story) -> str:
    if one.url:
        return story.outside(one.url, run(one.text, "Hyperlink"))
    return run(one.text, "Strong" if one.strong else "Emphasis" if one.italic else "")
