"""An independent reading of CriticMarkup in a report: the text of the left and of the right side of each row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_ROW = re.compile(r"^#{3,4} \d+\\\. .*$", re.MULTILINE)
_TOKEN = re.compile(r"\{(--|\+\+)((?:\\.|[^\\])*?)\1\}|\\(.)|(&#?\w+;)|(.)", re.DOTALL)


def both_sides(text: str) -> tuple[str, str]:
    """What is left with all changes rejected, and with all accepted."""
    left, right = [], []
    for sign, inner, escaped, entity, plain in _TOKEN.findall(text):
        words = both_sides(inner)[0] if sign else escaped or unescape(entity) or plain.replace("\u00b6", "\n")
        left += [words] if sign != "++" else []
        right += [words] if sign != "--" else []
    return "".join(left), "".join(right)


def quoted(lines: list[str]) -> tuple[str, str]:
    """Both texts of a block quote: each paragraph and each item is a line of them, unless a pilcrow says otherwise."""
    parts: list[str] = []
    apart = True
    for line in (line.removeprefix(">").removeprefix(" ") for line in lines):
        item = line.startswith("- ")
        words = re.sub(r"^\*\((?:\\.|[^*\\])*\)\* | \*\((?:\\.|[^*\\])*\)\*$", "", re.sub("^(- |  )", "", line))
        if apart or item:
            parts += [words] if line else []
        elif line:
            parts[-1] += words
        apart = not line
    marked = [part if "\u00b6" in part or part is parts[-1] else f"{part}\u00b6" for part in parts]
    return both_sides("".join(marked))


def rows(markdown: str, names: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """The left and the right text of each row: of what runs through both, or of the points under a plan's name."""
    for part in _ROW.split(markdown)[1:]:
        part = re.split(r"^(?:#{1,3} |\*\*Option of |> \*\*Note)", part, maxsplit=1, flags=re.MULTILINE)[0]
        found: tuple[list[str], list[str]] = ([], [])
        title = ""
        for block in part.strip().split("\n\n"):
            if not block.startswith("> "):
                title = block
            elif title == "**Redline**":
                for side, text in zip(found, quoted(block.split("\n")), strict=True):
                    side.append(text)
            else:
                side = next(place for place, name in enumerate(names) if title.startswith(f"**{name}, "))
                found[side].append(quoted(block.split("\n"))[side])
        yield "\n\n".join(found[0]), "\n\n".join(found[1])
