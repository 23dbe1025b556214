"""The HTML report by itself: its own script only, nothing fetched, links that lead somewhere, readable colours."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest

from peaceplans import report
from peaceplans.compare.comparison import Order, Status
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.html.page import html
from peaceplans.sheets.comparison.sheet import Mode, RowFilter
from tests.unit.report.page import Page
from tests.unit.report.sample import sheet

FOLDER = Path(report.__file__).parent / "html"
STYLE, SCRIPT = ((FOLDER / f"report.{kind}").read_text(encoding="utf-8") for kind in ("css", "js"))


@pytest.fixture(params=[(mode, order) for mode in Mode for order in Order], ids=lambda pair: "-".join(pair))
def source(request: pytest.FixtureRequest) -> str:
    mode, order = request.param
    return html(comparison_document(sheet(mode, order)))


def test_it_runs_its_own_script_and_fetches_nothing(source: str) -> None:
    page = Page(source)
    names = {name for name, _ in page.elements}
    assert page.all("script") == [{"type": "module"}]
    assert not names & {"img", "iframe", "object", "embed", "link", "form", "input", "base", "video"}
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    assert "style" not in {name for _, attributes in page.elements for name in attributes}
    assert not re.search(r"url\(|@import", STYLE)
    assert source.count("<script") == 1
    assert f'<script type="module">{SCRIPT}</script>' in source


def test_the_script_is_small_and_makes_nothing_of_text_but_text() -> None:
    assert len(SCRIPT.encode()) < 8192
    assert "</" not in SCRIPT
    assert not re.search(r"(inner|outer)HTML|insertAdjacent|\.write\(|eval|Function|setHTML|DOMParser", SCRIPT)
    assert not re.search(r"import\s*\(|fetch\(|XMLHttp|WebSocket|Beacon|Storage|cookie|indexedDB", SCRIPT)
    assert not re.search(r"Date|Math\.random|performance|setTimeout|setInterval", SCRIPT)


def test_its_policy_admits_its_own_style_and_script_and_nothing_else(source: str) -> None:
    (policy,) = [meta["content"] for meta in Page(source).all("meta") if meta.get("http-equiv")]
    style, script = (
        base64.b64encode(hashlib.sha256(own.encode()).digest()).decode()
        for own in re.findall(r"<style>(.*?)</style>", source, re.DOTALL)
        + re.findall(r'<script type="module">(.*?)</script>', source, re.DOTALL)
    )
    assert policy == (
        f"default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}';"
        " base-uri 'none'; form-action 'none'"
    )


def test_links_lead_to_places_in_it_or_to_the_web(source: str) -> None:
    page = Page(source)
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for link in page.all("a"):
        if link["href"].startswith("#"):
            assert link["href"][1:] in ids
        else:
            assert re.match(r"https?://", link["href"])
            assert link["rel"] == "noreferrer noopener"
    assert "javascript:alert(1)" in page.text, "an address that is no link is still told"
    for section in page.all("section"):
        assert section.get("aria-labelledby", ids[0]) in ids


def test_it_begins_with_the_banner_and_ends_with_how_it_was_made(source: str) -> None:
    text = Page(source).text
    body = text.split("draft beside framework", 1)[1]
    body = body.strip().removeprefix("Skip to the report")
    assert body.strip().startswith("No text of the draft is public; this is a reconstruction.")
    end = body[body.index("How this report was made") :]
    for told in ("version 2026.11.1", "June 2026", "Peace Plans 0.1.0", "none, all rows"):
        assert told in end


def test_headers_of_tables_say_what_they_head(source: str) -> None:
    page = Page(source)
    assert all(head.get("scope") in ("col", "row") for head in page.all("th"))
    assert len(page.all("caption")) == len(page.all("table"))
    assert page.all("html") == [{"lang": "en"}]
    assert len(page.all("h1")) == len(page.all("main")) == len(page.all("header")) == 1


def test_each_mode_has_its_own_marks() -> None:
    contrast, redline = (Page(html(comparison_document(sheet(mode)))) for mode in (Mode.CONTRAST, Mode.REDLINE))
    assert {mark["class"] for mark in contrast.all("mark")} == {"left", "right"}
    assert not contrast.all("del")
    assert not contrast.all("ins")
    assert redline.all("del")
    assert redline.all("ins")
    assert not redline.all("mark")


def test_absent_and_unknown_are_told_apart() -> None:
    page = Page(html(comparison_document(sheet())))
    kinds = [side["class"] for side in page.all("div") if side.get("role") == "group"]
    assert kinds.count("side right absent") == 1
    assert kinds.count("side left unknown") == 1


def test_a_filter_that_nothing_passes_says_so() -> None:
    nothing = sheet(row_filter=RowFilter(statuses=frozenset([Status.SAME])))
    page = Page(html(comparison_document(nothing)))
    assert "No row passes the filter" in page.text
    assert "status: same; 0 of 5 rows" in page.text


def colours() -> list[tuple[str, dict[str, str]]]:
    """The three tables of colours: light, dark, print."""
    tables = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    assert len(tables) == 3
    named = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", table)) for table in tables]
    return list(zip(("light", "dark", "print"), named, strict=True))


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


TEXT_PAIRS = [
    ("ink", "page"),
    ("ink", "paper"),
    ("quiet", "page"),
    ("quiet", "paper"),
    ("left", "left-ground"),
    ("left", "paper"),
    ("left", "page"),
    ("right", "right-ground"),
    ("right", "paper"),
    ("right", "page"),
    ("opposed", "page"),
    ("banner", "banner-ground"),
    ("ink", "found"),
    ("ink", "current"),
]


@pytest.mark.parametrize(("theme", "table"), colours(), ids=lambda value: value if isinstance(value, str) else "")
def test_text_has_enough_contrast(theme: str, table: dict[str, str]) -> None:
    weak = {pair: contrast(table[pair[0]], table[pair[1]]) for pair in TEXT_PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}
    assert contrast(table["edge"], table["paper"]) >= 3
    assert contrast(table["edge"], table["page"]) >= 3
