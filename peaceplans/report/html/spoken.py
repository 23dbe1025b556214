"""The words of the style sheet and the script of a page in the language of its labels."""

from __future__ import annotations

import json
from collections.abc import Callable

from peaceplans.report.labels.labels import label, spoken

_BEFORE = (" [only here: ", " [put in: ", " [taken out: ", " (folded; unfold it before printing)")
"""What the style sheet says before and behind words."""
_FACETS = ("status", "certainty", "topic")


def spoken_style(style: str) -> str:
    """The style sheet; itself in English."""
    for words in _BEFORE if spoken() != "en" else ():
        style = style.replace(f'content: "{words}"', f"content: {_quoted(label(words))}")
    return style


def spoken_script(script: str) -> str:
    """The script; itself in English."""
    for there, other in _pieces() if spoken() != "en" else ():
        script = script.replace(there, other())
    return script


def _pieces() -> tuple[tuple[str, Callable[[], str]], ...]:
    """Pieces of the script with words in them, and how they are in the language that is spoken."""
    return (
        *((f'"{words}"', lambda words=words: _quoted(label(words))) for words in _BUTTONS),
        ('|| "all"}', lambda: f"|| {_quoted(label('all'))}}}"),
        (
            "`${shown} of ${rows.length} rows shown, filter: ",
            lambda: f"`${{shown}} / ${{rows.length}} {label('rows shown, filter')}: ",
        ),
        ("`${facet}: ", lambda: f"`${{{_names()}[facet]}}: "),
        ("`words: ", lambda: f"`{label('words')}: "),
        ("`${found.length} found`", lambda: f"`{label('found')}: ${{found.length}}`"),
        ('"row" : "in"', lambda: f"{_quoted(label('row'))} : {_quoted(label('in'))}"),
        (
            "labelled(facet[0].toUpperCase() + facet.slice(1), select)",
            lambda: f"labelled({_names(large=True)}[facet], select)",
        ),
    )


_BUTTONS = ("Search and filter this report", "Search", "Previous", "Next", "Rows with", "Show all")


def _names(*, large: bool = False) -> str:
    named = {facet: label(facet) for facet in _FACETS}
    told = {facet: f"{name[:1].upper()}{name[1:]}" if large else str(name) for facet, name in named.items()}
    return json.dumps(told, ensure_ascii=False)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
