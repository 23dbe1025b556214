"""The list of sources as HTML."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from peaceplans.report.blocks import Sources
from peaceplans.report.citing.entries import EntryRun, entry_runs
from peaceplans.report.html.parts import text_html


def sources_html(sources: Sources) -> str:
    """A numbered list that the numbers in the text lead to; the words of its entries are those of every format."""
    items = (
        f'<li id="source-{entry.number}" value="{entry.number}" dir="auto">{_entry(runs)}</li>'
        for entry, runs in zip(sources.entries, entry_runs(sources), strict=True)
    )
    return f'<ol class="sources">{"".join(items)}</ol>'


def _entry(runs: Iterable[EntryRun]) -> str:
    return "".join(map(_run, runs))


def _run(run: EntryRun) -> str:
    text = text_html(run.text)
    text = f"<i>{text}</i>" if run.italic else text
    text = f"<b>{text}</b>" if run.strong else text
    if not run.url:
        return text
    # On paper an address is told where the words of a link are other than it.
    kind = "address" if run.text.strip() == run.url else "named"
    return f'<a class="{kind}" href="{escape(run.url)}" rel="noreferrer noopener">{text}</a>'
