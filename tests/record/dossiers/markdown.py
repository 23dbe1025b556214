"""The forms in which the dossiers are written: sections, labelled lines, tables, source marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LABEL = re.compile(r"- (\*\*)?([A-Za-z][\w &/:'’-]*?)( \[[^\]]*\])?(\*\*)?: ?(.*)")
_MARK = re.compile(r"\[?\b([A-Z])(\d+[a-z]?)\b\]?")
_LINK = re.compile(r"\[([A-Z]\d+[a-z]?)\](?:\((\S*?)\)(?=\s|$|[|.,;:)\]]))?")


@dataclass(frozen=True, slots=True)
class Line:
    """A labelled line with the lines that belong to it.

    Attributes:
        label: in small letters; empty for a line that has none.
        note: what stands in brackets behind the label.
    """

    label: str
    text: str
    note: str = ""


def read(path: Path) -> str:
    """A dossier's text."""
    return path.read_text(encoding="utf-8")


def sections(text: str, level: int) -> Iterator[tuple[str, str]]:
    """Heading and body of the sections of a level; a section ends at the next heading of the same level or above."""
    mark = "#" * level
    for part in re.split(rf"^(?=#{{1,{level}}} )", text, flags=re.MULTILINE):
        if part.startswith(f"{mark} "):
            heading, _, body = part.partition("\n")
            yield heading.removeprefix(mark).strip(), body


def lines_of(body: str) -> list[Line]:
    """The lines of a section; a line without a label of its own belongs to the one above."""
    found: list[Line] = []
    for line in body.splitlines():
        if not line.strip() or line.startswith(("#", "---")):
            continue
        match = _LABEL.match(line)
        if match:
            found.append(Line(match[2].lower(), match[5], match[3] or ""))
        elif line.startswith((" ", "|")) and found:
            found[-1] = Line(found[-1].label, f"{found[-1].text}\n{line.strip()}", found[-1].note)
        else:
            found.append(Line("", line.removeprefix("- ")))
    return found


def table_rows(body: str) -> Iterator[list[str]]:
    """The cells of the rows of all tables, heads left out."""
    head = True
    for line in body.splitlines():
        if not line.startswith("|"):
            head = True
            continue
        if re.match(r"\|[\s:|-]+$", line):
            head = False
        elif not head:
            yield [cell.strip() for cell in line.strip().strip("|").split(" | ")]


def marks(text: str, prefix: str) -> list[str]:
    """The source ids that a text names (``S05`` with the prefix ``p20``: ``p20-s05``), in order."""
    found = [f"{prefix}-{letter.lower()}{number}" for letter, number in _MARK.findall(without_addresses(text))]
    return list(dict.fromkeys(found))


def links(text: str, prefix: str) -> list[tuple[str, str]]:
    """Source id and address of each mark that may carry one: ``[S1](https://...)``."""
    return [(f"{prefix}-{mark.lower()}", address) for mark, address in _LINK.findall(text)]


def without_addresses(text: str) -> str:
    """The text without addresses."""
    return re.sub(r"\]\(https?:.*?\)(?=\s|$|[|.,;:)\]])|https?://\S+", "]", text)


def prose(text: str) -> str:
    """The text without source marks, addresses, emphasis and remarks on how it is known."""
    text = without_addresses(text)
    text = re.sub(r"\[[^\]]*\]", " ", text)
    text = re.sub(r"\((?:[A-Z]\d+[a-z]?(?:[,;] ?)?)+\)", " ", text)
    text = re.sub(r"[*`]", "", text)
    return re.sub(r"\s+", " ", text).strip()
