"""The list of sources, as endnotes: Word shows each where it is cited, and leads there and back.

An endnote bears the number that the source has in every format of the report, not one that Word counts, so that whoever
holds the PDF and whoever holds this speak of the same source 12.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from peaceplans.report.blocks import Sources
from peaceplans.report.citing.entries import EntryRun, entry_runs
from peaceplans.report.docx.markup import is_rtl, paragraph, run
from peaceplans.report.docx.story import Story

_SEPARATORS = (
    '<w:endnote w:type="separator" w:id="-1"><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p></w:endnote>'
    '<w:endnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p></w:endnote>'
)


def endnotes(sources: Sequence[Sources], order: Sequence[int], story: Story) -> str:
    """The endnotes, in the order of their marks in the text."""
    entries: Mapping[int, tuple[EntryRun, ...]] = {
        entry.number: runs for one in sources for entry, runs in zip(one.entries, entry_runs(one), strict=True)
    }
    return _SEPARATORS + "".join(_endnote(number, entries[number], story) for number in order)


def _endnote(number: int, runs: Sequence[EntryRun], story: Story) -> str:
    sign = story.marked(f"source-{number}", run(str(number), "EndnoteReference"))
    told = "".join(_entry_run(one, story) for one in runs)
    text = "".join(one.text for one in runs)
    inner = paragraph(sign + run("\t") + told, "EndnoteText", rtl=is_rtl(text))
    return f'<w:endnote w:id="{number}">{inner}</w:endnote>'


def _entry_run(one: EntryRun, story: Story) -> str:
    if one.url:
        return story.outside(one.url, run(one.text, "Hyperlink"))
    return run(one.text, "Strong" if one.strong else "Emphasis" if one.italic else "")
