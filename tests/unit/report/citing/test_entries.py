from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace

import pytest

from peaceplans.model.source import Source
from peaceplans.report.blocks import Sources
from peaceplans.report.citing.entries import as_text, entry_runs
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list
from tests.unit.report.citing.hostile import HOSTILE
from tests.unit.report.citing.markup import marked_up
from tests.unit.report.citing.real_sources import REAL
from tests.unit.report.golden import assert_golden

PAGE = Source(id="a", publisher="Babel", title="A plan", date="2025-12-24", url="https://a.example/b")
STYLES = (CitationStyle.CHICAGO, CitationStyle.APA, CitationStyle.OSCOLA)


def cited(style: CitationStyle, **what: object) -> str:
    source = replace(PAGE, **what)  # type: ignore[arg-type]
    (runs,) = entry_runs(Sources(source_list([source]).entries, style))
    return marked_up(runs)


@pytest.mark.parametrize("style", list(CitationStyle))
def test_sources_of_the_catalogue_in_every_style(style: CitationStyle) -> None:
    listed = entry_runs(Sources(source_list(REAL).entries, style))
    assert len(listed) == len(REAL)
    assert_golden(f"citing/{style}.txt", "".join(f"{marked_up(runs)}\n" for runs in listed))


def test_the_plain_style_is_what_lists_always_had() -> None:
    (runs,) = entry_runs(source_list([replace(PAGE, relay=True)]))
    assert [(run.text, run.strong, run.url) for run in runs] == [
        ("Babel", True, ""),
        (", A plan, 24 December 2025", False, ""),
        (" (relay of another publisher)", False, ""),
        (", ", False, ""),
        (PAGE.url, False, PAGE.url),
    ]


@pytest.mark.parametrize(
    ("date", "chicago", "apa", "oscola"),
    [
        ("2025-12-24", "December 24, 2025", "(2025, December 24)", "24 December 2025"),
        ("2025-11", "November 2025", "(2025, November)", "November 2025"),
        ("2025", "2025", "(2025)", "2025"),
        ("2025-12-29~", "ca. December 29, 2025", "(ca. 2025, December 29)", "c 29 December 2025"),
        ("2025-12?", "[December 2025?]", "(2025, December?)", "December 2025?"),
        (
            "2025-11-23/2025-11-24",
            "November 23\u201324, 2025",
            "(2025, November 23\u201324)",
            "23\u201324 November 2025",
        ),
        (
            "2025-11-30/2025-12-02",
            "November 30\u2013December 2, 2025",
            "(2025, November 30\u2013December 2)",
            "30 November\u20132 December 2025",
        ),
        (
            "2025-11/2025-12",
            "November\u2013December 2025",
            "(2025, November\u2013December)",
            "November\u2013December 2025",
        ),
        (
            "2025-12-30/2026-01-02",
            "December 30, 2025\u2013January 2, 2026",
            "(2025, December 30\u20132026, January 2)",
            "30 December 2025\u20132 January 2026",
        ),
        ("2024/2025", "2024\u20132025", "(2024\u20132025)", "2024\u20132025"),
        ("2025-12-24/..", "from December 24, 2025", "(from 2025, December 24)", "from 24 December 2025"),
        ("../2025-12", "until December 2025", "(until 2025, December)", "until December 2025"),
        ("", "n.d.", "(n.d.)", "undated"),
        ("last spring", "last spring", "(last spring)", "last spring"),
    ],
)
def test_dates_are_said_as_each_style_says_them(date: str, chicago: str, apa: str, oscola: str) -> None:
    assert cited(CitationStyle.CHICAGO, date=date) == f"\u201cA plan,\u201d Babel, {chicago}, [https://a.example/b]."
    assert cited(CitationStyle.APA, date=date) == f"Babel. {apa}. *A plan*. [https://a.example/b]"
    assert cited(CitationStyle.OSCOLA, date=date) == f"\u2018A plan\u2019 (*Babel*, {oscola}) <[https://a.example/b]>."


def test_a_relay_says_so() -> None:
    assert "December 24, 2025 (relay of another publisher), [" in cited(CitationStyle.CHICAGO, relay=True)
    assert "*A plan* [Relay of another publisher]. [" in cited(CitationStyle.APA, relay=True)
    assert "24 December 2025; relay of another publisher) <" in cited(CitationStyle.OSCOLA, relay=True)


def test_a_subject_is_not_quoted_as_a_title() -> None:
    told = [cited(style, title="Who reads it (subject)") for style in STYLES]
    assert told == [
        "Who reads it, Babel, December 24, 2025, [https://a.example/b].",
        "Babel. (2025, December 24). [Who reads it]. [https://a.example/b]",
        "Who reads it (*Babel*, 24 December 2025) <[https://a.example/b]>.",
    ]


@pytest.mark.parametrize(
    ("title", "chicago", "apa", "oscola"),
    [
        (
            'Trump\'s "Peace Council"',
            "\u201cTrump\u2019s \u2018Peace Council\u2019,\u201d",
            "*Trump\u2019s \u201cPeace Council\u201d*.",
            "\u2018Trump\u2019s \u201cPeace Council\u201d\u2019",
        ),
        (
            "The 'final offer' of the \u201cspirit\u201d",
            "\u201cThe \u2018final offer\u2019 of the \u2018spirit\u2019,\u201d",
            "*The \u2018final offer\u2019 of the \u201cspirit\u201d*.",
            "\u2018The \u201cfinal offer\u201d of the \u201cspirit\u201d\u2019",
        ),
        ("Or not?", "\u201cOr not?,\u201d", "*Or not?* [", "\u2018Or not?\u2019 ("),
        ("A stop.", "\u201cA stop,\u201d", "*A stop*. [", "\u2018A stop\u2019 ("),
        ("And so on...", "\u201cAnd so on...,\u201d", "*And so on...* [", "\u2018And so on...\u2019 ("),
        ("5' high", "\u201c5\u2019 high,\u201d", "*5\u2019 high*.", "\u20185\u2019 high\u2019"),
        ('An "odd one', '\u201cAn "odd one,\u201d', '*An "odd one*.', '\u2018An "odd one\u2019'),
    ],
)
def test_marks_within_titles(title: str, chicago: str, apa: str, oscola: str) -> None:
    assert cited(CitationStyle.CHICAGO, title=title).startswith(chicago)
    assert cited(CitationStyle.APA, title=title).startswith(f"Babel. (2025, December 24). {apa}")
    assert cited(CitationStyle.OSCOLA, title=title).startswith(oscola)


def test_ends_have_one_stop() -> None:
    assert cited(CitationStyle.CHICAGO, url="", date="") == "\u201cA plan,\u201d Babel, n.d."
    assert cited(CitationStyle.OSCOLA, url="") == "\u2018A plan\u2019 (*Babel*, 24 December 2025)."
    assert cited(CitationStyle.APA, publisher="Report Inc.", url="") == "Report Inc. (2025, December 24). *A plan*."
    assert cited(CitationStyle.CHICAGO, url="https://a.example/b.").endswith("[https://a.example/b.].")


@pytest.mark.parametrize("style", list(CitationStyle))
def test_hostile_text_stays_text(style: CitationStyle) -> None:
    hostile = Source(id="h", publisher=HOSTILE, title=HOSTILE, date=HOSTILE, url=f"javascript:{HOSTILE}")
    (runs,) = entry_runs(Sources(source_list([hostile]).entries, style))
    assert not any(run.url for run in runs)
    told = as_text(runs)
    letters = re.sub("[\"'\u2018\u2019\u201c\u201d]", "", one_line(HOSTILE))
    assert re.sub("[\"'\u2018\u2019\u201c\u201d]", "", told).count(letters) >= 2
    assert "\n" not in told
    assert "\u202e" not in told
    assert f"javascript:{one_line(HOSTILE)}" in told


@pytest.mark.parametrize("style", STYLES)
def test_what_is_missing_leaves_no_marks_behind(style: CitationStyle) -> None:
    told = cited(style, publisher="", url="")
    for mark in (", ,", "(,", "( ", ". .", " .", "**"):
        assert mark not in told


def test_the_same_in_another_process_and_place() -> None:
    program = (
        "from peaceplans.report.blocks import Sources\n"
        "from peaceplans.report.citing.entries import as_text, entry_runs\n"
        "from peaceplans.report.citing.style import CitationStyle\n"
        "from peaceplans.report.source_list import source_list\n"
        "from tests.unit.report.citing.real_sources import REAL\n"
        "for style in CitationStyle:\n"
        "    for runs in entry_runs(Sources(source_list(REAL).entries, style)):\n"
        "        print(as_text(runs))\n"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone, language in (("1", "Asia/Tokyo", "de_DE.UTF-8"), ("2", "America/Lima", "C"))
    }
    assert len(told) == 1
    assert b"Babel" in told.pop()
