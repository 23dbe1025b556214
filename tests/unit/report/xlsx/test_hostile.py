"""Whatever stands in a report, in a workbook it is text and nothing that a spreadsheet would carry out."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from html import unescape
from typing import Any

import pytest

from peaceplans.report.blocks import Document, Heading, SourceEntry, Sources
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.library.plan_document import plan_document
from peaceplans.report.xlsx import xlsx
from peaceplans.sheets.comparison.sheet import Mode
from tests.unit.report.sample import NOTES, sheet
from tests.unit.report.sample_plan import plan_sheet_of_sample
from tests.unit.report.xlsx.reading import cells, has_formula, parts, plain, read, table

HOSTILE = [
    "=1+1",
    " =1+1",
    "\t=1+1",
    "\n=1+1",
    "\uff1d1+1",
    '=HYPERLINK("http://evil.example","x")',
    "=cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "-2+3",
    "+2+3",
    "{=1+1}",
    "http://evil.example/",
    "internal:'Rows'!A1",
    "external:c:\\evil.xlsx",
    "mailto:x@evil.example",
    "_x0041__x000D_",
    "<b>&amp;</b>]]><!--",
    "&G&D&10&[Picture]",
    "[]:*?/\\'",
    "שלום עולם \U0001f54a\ufe0f\u200d",
    "0012",
    "1e5",
]


def poisoned(value: Any, poison: str) -> Any:
    """The same blocks with the poison before every text in them, but for addresses that are links."""
    if type(value) is str:
        return f"{poison}{value}"
    if isinstance(value, tuple):
        return tuple(poisoned(part, poison) for part in value)
    if isinstance(value, dict):
        return {key: poisoned(part, poison) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, Enum):
        changed = {one.name: poisoned(getattr(value, one.name), poison) for one in fields(value) if one.name != "url"}
        return replace(value, **changed)
    return value


def documents() -> list[Document]:
    compared = comparison_document(sheet(notes=NOTES))
    struck = comparison_document(sheet(Mode.REDLINE, notes=NOTES))
    parts = (Heading(1, "One"), *compared.blocks, Heading(1, "Two"), *plan_document(plan_sheet_of_sample()).blocks)
    return [struck, replace(compared, blocks=parts, author="A. Student", date="2026-01-05")]


@pytest.mark.parametrize("poison", HOSTILE)
def test_text_stays_text(poison: str) -> None:
    for document in documents():
        data = xlsx(poisoned(document, poison))
        assert not has_formula(data)
        book = read(data)
        found = list(cells(book))
        assert not [cell for cell in found if cell.data_type in ("f", "e")]
        words = [plain(cell.value) for cell in found if cell.value is not None]
        told = poison.strip().replace("_x", "_x")
        assert sum(told in word for word in words) > 20
        assert plain(book["About"]["A1"].value) == f"{poison}{document.title}"
        for cell in found:
            if cell.hyperlink:
                assert cell.hyperlink.target is None or re.match(r"https?://", cell.hyperlink.target)
                assert cell.hyperlink.location is None or cell.hyperlink.location.startswith("'")


@pytest.mark.parametrize("poison", HOSTILE)
def test_names_of_sheets_and_words_on_pages_do_nothing(poison: str) -> None:
    data = xlsx(poisoned(documents()[1], poison))
    for name in read(data).sheetnames:
        assert 0 < len(name) <= 31
        assert not re.search(r"[\[\]:*?/\\']", name)
        assert name[0] not in "=+-@"
    for name, text in parts(data).items():
        for head in re.findall(r"<odd(?:Header|Footer)>(.*?)</odd", text):
            told = unescape(head).replace("&&", "")
            assert re.findall("&.", told) in (["&L", "&R"], ["&L", "&R", "&P", "&N"]), name
            assert len(unescape(head)) <= 255
        assert "evil.example" not in "".join(re.findall(r'Target="[^"]*"', text))
    assert not [name for name in parts(data) if "externalLink" in name or "vba" in name.casefold()]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "internal:'Rows'!A1",
        "external:evil.xlsx",
        "http://evil.example/" + "x" * 3000,
        'https://evil.example/"><x',
        "mailto:x@evil.example",
        "=1+1",
    ],
)
def test_an_address_that_is_none_of_the_web_is_no_link(url: str) -> None:
    entry = SourceEntry(number=1, publisher="P", title="T", date="no date", url=url, address=url)
    book = read(xlsx(Document(title="t", subtitle="", blocks=(Sources((entry,)),))))
    assert not [cell for row in book["Sources"].iter_rows() for cell in row if cell.hyperlink]
    assert [row["Address"] for row in table(book["Sources"])] == [url]
