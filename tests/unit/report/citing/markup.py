"""Runs as text in which a reader sees how they are set."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.report.citing.runs import EntryRun


def marked_up(runs: Iterable[EntryRun]) -> str:
    """``*italic*``, ``**strong**``, ``[link]`` where the words are the address."""
    return "".join(_marked_up(run) for run in runs)


def _marked_up(run: EntryRun) -> str:
    if run.url:
        assert run.text == run.url
        return f"[{run.text}]"
    sign = "**" if run.strong else "*" if run.italic else ""
    return f"{sign}{run.text}{sign}"
