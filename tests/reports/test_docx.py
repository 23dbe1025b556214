"""Word documents of the catalogue, read by the standard, and by LibreOffice with all changes accepted and rejected."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest

from peaceplans.compare.comparison import WordOp
from peaceplans.library import Library
from peaceplans.report.blocks import Document, FieldTable, RowBlock
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.docx import docx
from peaceplans.report.grid import Grid
from peaceplans.report.guarantees.document import guarantee_document
from peaceplans.report.matrix.document import matrix_document
from peaceplans.report.page_setup import PageSetup
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.comparison.sheet import ComparisonSheet, Mode
from peaceplans.sheets.guarantees.sheet import guarantee_sheet
from peaceplans.sheets.matrix.choice import MatrixChoice
from peaceplans.sheets.matrix.sheet import matrix_sheet
from tests.reports.docx_reading import PUT_IN, TAKEN_OUT, rows
from tests.unit.report.docx.every_block import every_block

PAIRS = (("ru-27", "ua-us-20"), ("us-28", "ua-us-20"))
PLANS = ("istanbul-draft-treaty-2022", "us-28", "e3-28", "ru-27", "ua-us-20")
_HYPHENS = re.compile("[-\ufffe]")  # a hyphen at the end of a line is read as U+FFFE
Paragraphs = Mapping[str, list[tuple[str, str]]]
"""Style and text of each, by what was done with the changes."""

HOSTILE = ("\u05e9\u05dc\u05d5\u05dd", "\u4e2d\u6587", "<w:p/> { HYPERLINK x } ]]>", "\U0001f54a")
INSTRUMENTS = ("budapest", "nato-a5", "us-15y", "ua-term")


class Office:
    """LibreOffice, started once for all that is asked of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._errors = (folder / "errors.txt").open("w+", encoding="utf-8")
        self._process = subprocess.Popen(
            [_python_with_uno(), str(Path(__file__).with_name("office.py")), str(folder / "profile")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )

    def changes(self, name: str, content: bytes) -> Paragraphs:
        """The paragraphs with all changes accepted, and with all rejected."""
        return self._ask(name, content, "changes")

    def pages(self, name: str, content: bytes) -> str:
        """The text of the pages."""
        self._ask(name, content, "pdf")
        return _text(self.folder / f"{name}.pdf")

    def _ask(self, name: str, content: bytes, order: str) -> Paragraphs:
        file = self.folder / f"{name}.docx"
        file.write_bytes(content)
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps([str(file), order, str(file.with_suffix(".pdf"))]) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        self._errors.seek(0)
        assert answer, self._errors.read()
        return {what: [(style, text) for style, text in told] for what, told in json.loads(answer).items()}

    def close(self) -> None:
        """End it."""
        try:
            self._process.communicate(timeout=60)
        finally:
            self._process.kill()
            self._errors.close()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    opened = Office(tmp_path_factory.mktemp("office"))
    yield opened
    opened.close()


@dataclass(frozen=True)
class Redline:
    """A comparison, its document and file, and what LibreOffice made of it."""

    sheet: ComparisonSheet
    document: Document
    file: bytes
    told: Paragraphs

    @property
    def rows(self) -> list[RowBlock]:
        return [block for block in self.document.blocks if isinstance(block, RowBlock)]


@pytest.fixture(scope="module", params=PAIRS, ids=" ".join)
def redline(request: pytest.FixtureRequest, bundled: Library, office: Office) -> Redline:
    left, right = request.param
    sheet = comparison_sheet(bundled, left, right, mode=Mode.REDLINE)
    document = comparison_document(sheet)
    file = docx(document, PageSetup())
    return Redline(sheet, document, file, office.changes(f"{left}-{right}", file))


def _python_with_uno() -> str:
    """The Python that LibreOffice can be spoken to from, which is seldom the one of the tests."""
    for python in ("/usr/bin/python3", shutil.which("python3"), "/usr/lib/libreoffice/program/python"):
        if python and Path(python).exists():
            tried = subprocess.run([python, "-c", "import uno"], capture_output=True, check=False)
            if not tried.returncode:
                return python
    raise AssertionError("no Python has uno: install python3-uno, as tools/set-up.sh does")


def _text(file: Path) -> str:
    pdf = pypdfium2.PdfDocument(file)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
    finally:
        pdf.close()


def _texts_of_rows(paragraphs: Sequence[tuple[str, str]]) -> dict[int, list[str]]:
    """The paragraphs of each row's text by its number."""
    found: dict[int, list[str]] = {}
    number = 0
    for style, text in paragraphs:
        heading = re.match(r"(\d+)\. ", text) if style.startswith("Heading") else None
        if heading:
            number = int(heading[1])
        elif style == "Row text":
            found.setdefault(number, []).append(text)
    return found


@pytest.mark.parametrize(("what", "side"), [("accepted", "right"), ("rejected", "left")])
def test_libreoffice_gives_the_text_of_either_side(redline: Redline, what: str, side: str) -> None:
    told = _texts_of_rows(redline.told[what])
    assert len(redline.sheet.rows) > 25
    for shown in redline.sheet.rows:
        whole = "\n\n".join(provision.text for provision in getattr(shown.row, side))
        assert "\n".join(told.get(shown.number, [])) == whole, shown.number
        assert len(told.get(shown.number, [])) == (whole.count("\n") + 1 if whole else 0), shown.number


def test_accepting_and_rejecting_leave_everything_else_alone(redline: Redline) -> None:
    accepted, rejected = (
        [one for one in redline.told[what] if one[0] != "Row text"] for what in ("accepted", "rejected")
    )
    assert accepted == rejected
    assert len(accepted) > 900


def test_changes_match_the_words_one_to_one(redline: Redline) -> None:
    read = rows(redline.file)
    for row, block, shown in zip(read, redline.rows, redline.sheet.rows, strict=True):
        expected = []
        for change in shown.row.words:
            if change.op is not WordOp.EQUAL or change.left != change.right:
                expected += [(change.left, TAKEN_OUT)] if change.left else []
                expected += [(change.right, PUT_IN)] if change.right else []
        assert row.heading.startswith(f"{block.number}. ")
        assert row.changes == expected, block.number
        assert row.side(PUT_IN) == "".join(words.left for words in block.words)
        assert row.side(TAKEN_OUT) == "".join(words.right for words in block.words)


def test_rows_of_which_nobody_knows_say_so(redline: Redline) -> None:
    told = [text for style, text in redline.told["accepted"] if style == "Not known"]
    unknown = [block for block in redline.rows if block.status == "unknown"]
    assert len(told) == len(unknown)
    for text, block in zip(told, unknown, strict=True):
        hidden = block.left.name if block.left.unknown else block.right.name
        assert text.startswith(f"Nobody knows whether the {hidden} has this")


def test_a_matrix_comes_through_libreoffice_whole(bundled: Library, office: Office) -> None:
    document = matrix_document(matrix_sheet(bundled, MatrixChoice(plans=PLANS)))
    pages = office.pages("matrix", docx(document, PageSetup()))
    (grid,) = (block for block in document.blocks if isinstance(block, Grid))
    assert [column.name in pages for column in grid.columns] == [True] * len(PLANS)
    _assert_all_in(pages, (part.text for _, _, cells in grid.rows for cell in cells for part in cell.parts))


def test_guarantees_come_through_libreoffice_whole(bundled: Library, office: Office) -> None:
    document = guarantee_document(guarantee_sheet(bundled, INSTRUMENTS, ""))
    pages = office.pages("guarantees", docx(document, PageSetup()))
    tables = [block for block in document.blocks if isinstance(block, FieldTable)]
    _assert_all_in(pages, (cell.text for table in tables for _, _, cells in table.rows for cell in cells))


@pytest.mark.parametrize(
    "text", ["\u05e9\u05dc\u05d5\u05dd", "\u4e2d\u6587", "<w:p/> { HYPERLINK x } ]]>", "\U0001f54a"]
)
def test_libreoffice_shows_every_kind_of_block_with_hostile_text(office: Office, text: str) -> None:
    told = office.changes("hostile", docx(every_block(text, redline=True), PageSetup()))
    for style, expected in (
        ("Banner, first", f"First {text}"),
        ("Title", f"Title {text}"),
        ("Heading 1", f"Heading {text}"),
        ("Row text", f"only right {text}"),
        ("Note title", f"Note {text}"),
    ):
        assert (style, expected) in told["accepted"]
    assert ("Row text", text) in told["rejected"]
    assert ("Row text", f"only right {text}") not in told["rejected"]


def _assert_all_in(pages: str, texts: Iterable[str]) -> None:
    """The words of every text stand there, and in their order; lines may end between them."""
    joined = _HYPHENS.sub("", "".join(pages.split()))
    found = ["".join(text.split()) for text in texts if text]
    assert len(found) > 60
    assert [text for text in found if _HYPHENS.sub("", text) not in joined] == []
