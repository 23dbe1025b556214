from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from peaceplans.model.errors import PeacePlansError
from peaceplans.model.source import Source
from peaceplans.report.blocks import Document
from peaceplans.report.citing.references import references
from peaceplans.report.printable import one_line
from tests.unit.report.citing.hostile import HOSTILE

DocumentOf = Callable[..., Document]

_COMMANDS = {"textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
_COMMANDS["textasciitilde"] = "~"


def _untexed(value: str) -> str:
    """What TeX would print."""
    plain = re.sub(r"\\(text\w+)\{\}", lambda match: f"\0{match[1]}\0", value)
    assert "{" not in plain
    assert "}" not in plain
    assert not re.search(r"(?<!\\)[%&$#_~^]", plain)
    plain = re.sub(r"\\([%&$#_])", r"\1", plain)
    assert "\\" not in plain
    return re.sub("\0(\\w+)\0", lambda match: _COMMANDS[match[1]], plain)


def _read_bibtex(text: str) -> list[tuple[str, str, dict[str, str]]]:
    """A strict reader: entries at the start of a line, values in balanced braces as BibTeX counts them."""
    entries, at = [], 0
    while at < len(text):
        head = re.compile(r"@(online|misc)\{([A-Za-z0-9_:.-]+),\n").match(text, at)
        assert head, text[at : at + 80]
        at, fields = head.end(), {}
        while text[at] != "}":
            name = re.compile(r"  ([a-z]+) = \{").match(text, at)
            assert name, text[at : at + 80]
            start = at = name.end()
            depth = 1
            while depth:
                depth += {"{": 1, "}": -1}.get(text[at], 0)
                at += 1
            assert name[1] not in fields
            fields[name[1]] = text[start : at - 1]
            assert text[at : at + 2] == ",\n"
            at += 2
        assert text[at : at + 2] == "}\n"
        at += 2
        entries.append((head[1], head[2], fields))
        if at < len(text):
            assert text[at] == "\n"
            at += 1
    return entries


def _read_ris(text: str) -> list[list[tuple[str, str]]]:
    """A strict reader: every line a tag, every record from TY to ER."""
    records: list[list[tuple[str, str]]] = []
    assert text.endswith("\r\n")
    is_open = False
    for line in text.removesuffix("\r\n").split("\r\n"):
        match = re.fullmatch(r"([A-Z][A-Z0-9])  - ([^\r\n]*)", line)
        assert match, line
        if match[1] == "TY":
            assert not is_open
            records.append([])
            is_open = True
        elif match[1] == "ER":
            is_open = False
            continue
        assert is_open or match[1] == "TY"
        records[-1].append((match[1], match[2]))
    assert not is_open
    return records


def test_bibtex_comes_back_as_it_was(sources: tuple[Source, ...], document_of: DocumentOf) -> None:
    entries = _read_bibtex(references(document_of(sources), "bib"))
    assert [key for _, key, _ in entries] == ["p20-s03", "p20-s95", "x-s1", "x-s2", "x-s3", "X-S3-2", "source-7"]
    assert [kind for kind, _, _ in entries] == ["online", "online", "misc", "misc", "online", "misc", "misc"]
    for (_, _, fields), source in zip(entries, sources, strict=True):
        for name, value in (("author", source.publisher), ("title", source.title)):
            assert fields[name].startswith("{")
            assert fields[name].endswith("}")
            assert _untexed(fields[name][1:-1]) == one_line(value)
    assert [fields.get("date") for _, _, fields in entries] == [*(source.date for source in sources[:5]), None, None]
    assert [fields.get("year") for _, _, fields in entries] == ["2025", "2025", "2025", "2025", "2026", None, None]
    assert entries[0][2]["url"] == sources[0].url
    assert entries[1][2]["note"] == "relay of another publisher"
    assert _untexed(entries[3][2]["note"]) == "address ftp://a.example/b"
    assert _untexed(entries[6][2]["note"]) == "dated yesterday; address https://a.example/{x}"
    assert _untexed(entries[6][2]["language"]) == "e}n"


def test_ris_comes_back_as_it_was(sources: tuple[Source, ...], document_of: DocumentOf) -> None:
    records = _read_ris(references(document_of(sources), "ris"))
    assert len(records) == len(sources)
    assert records[0] == [
        ("TY", "ELEC"),
        ("ID", "p20-s03"),
        ("AU", "RBC-Ukraine"),
        ("TI", "President of Ukraine reveals 20-point peace plan for the first time"),
        ("PY", "2025"),
        ("DA", "2025/12/24/"),
        ("UR", sources[0].url),
        ("LA", "en"),
    ]
    told = [dict(record) for record in records]
    assert (told[1]["DA"], told[1]["N1"]) == ("2025/12//", "relay of another publisher")
    assert "AU" not in told[2]
    assert told[2]["T2"] == "Ministry of Foreign Affairs, Kyiv"
    assert (told[2]["TY"], told[2]["N1"]) == ("GEN", "dated about 29 December 2025")
    assert told[3]["N1"] == "dated 23 to 24 November 2025; address ftp://a.example/b"
    assert (told[4]["PY"], told[4]["N1"]) == ("2026", "dated from 2026 (uncertain)")
    assert not {"PY", "DA", "N1"} & set(told[5])
    assert told[6]["TI"] == one_line(HOSTILE)
    assert len(told[6]) == len(records[6])


def test_csl_json_comes_back_as_it_was(sources: tuple[Source, ...], document_of: DocumentOf) -> None:
    text = references(document_of(sources), "csl")
    items = json.loads(text)
    assert len({item["id"] for item in items}) == len(items) == len(sources)
    for item, source in zip(items, sources, strict=True):
        assert set(item) <= {"id", "type", "title", "author", "issued", "URL", "language", "note"}
        assert item["type"] == ("webpage" if "URL" in item else "document")
        assert item["author"] == [{"literal": one_line(source.publisher)}]
        assert item["title"] == one_line(source.title)
    assert [item.get("issued") for item in items] == [
        {"date-parts": [[2025, 12, 24]]},
        {"date-parts": [[2025, 12]]},
        {"date-parts": [[2025, 12, 29]], "circa": True},
        {"date-parts": [[2025, 11, 23], [2025, 11, 24]]},
        {"literal": "from 2026 (uncertain)"},
        None,
        None,
    ]
    assert (items[0]["URL"], items[1]["language"]) == (sources[0].url, "pl")
    assert "szczeg\u00f3\u0142y" in text


@pytest.mark.parametrize("form", ["bib", "ris", "csl"])
def test_a_source_of_several_lists_stands_once(form: str, sources: tuple[Source, ...], document_of: DocumentOf) -> None:
    once = references(document_of(sources), form)
    assert references(document_of(sources, sources[:3]), form) == once


def test_sources_without_id_keep_keys_of_their_own(document_of: DocumentOf) -> None:
    nameless = (Source(id="", publisher="A", title="x"), Source(id="", publisher="B", title="x"))
    document = document_of(nameless)
    assert [key for _, key, _ in _read_bibtex(references(document, "bib"))] == ["source-1", "source-2"]


@pytest.mark.parametrize("form", ["bib", "ris", "csl"])
def test_a_report_without_sources_says_so(form: str, document_of: DocumentOf) -> None:
    for document in (document_of(), document_of(()), replace(document_of(), blocks=())):
        with pytest.raises(PeacePlansError, match="Report: this report has no sources"):
            references(document, form)
