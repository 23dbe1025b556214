"""Renews what the program knows of the fonts of its PDF reports, and cuts the Chinese one to size.

`python tools/report_fonts.py` writes peaceplans/report/fonts/coverage.txt: the characters that each family has.
`python tools/report_fonts.py NotoSansCJK-Regular.ttc` makes NotoSansCJKsc-Regular.otf from the collection first.

Needs fontTools, which nothing else does: `uv run --no-project --with fonttools python tools/report_fonts.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "peaceplans" / "report" / "fonts"
CHINESE = "NotoSansCJKsc-Regular.otf"
CHINESE_FACE = "NotoSansCJKsc-Regular"
# Punctuation, kana, bopomofo, the unified ideographs of the basic block, full-width forms.
CHINESE_BLOCKS = ((0x3000, 0x312F), (0x4E00, 0x9FFF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF))


def cut_chinese(collection: Path) -> None:
    """The face for Simplified Chinese out of a collection, with nothing but the characters it is shipped for."""
    from fontTools import subset
    from fontTools.ttLib import TTCollection

    faces = TTCollection(str(collection), recalcTimestamp=False).fonts
    (face,) = (face for face in faces if face["name"].getDebugName(6) == CHINESE_FACE)
    options = subset.Options()
    options.layout_features = []  # their other shapes are half of the font, and typesetters lose glyphs above 32,767
    options.name_IDs = ["*"]
    options.hinting = False
    options.desubroutinize = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[point for first, last in CHINESE_BLOCKS for point in range(first, last + 1)])
    cutter.subset(face)
    face.save(str(FOLDER / CHINESE))


def families() -> dict[str, frozenset[int]]:
    """The characters that all fonts of a family have, by the name of the family."""
    from fontTools.ttLib import TTFont

    found: dict[str, frozenset[int]] = {}
    for path in sorted([*FOLDER.glob("*.ttf"), *FOLDER.glob("*.otf")]):
        font: Any = TTFont(str(path), lazy=True)
        family, points = font["name"].getDebugName(1), frozenset(font.getBestCmap())
        found[family] = found.get(family, points) & points
    return found


def ranges(points: Iterable[int]) -> Iterator[str]:
    """Neighbouring code points as first-last, in hexadecimal."""
    for _, run in groupby(enumerate(sorted(points)), key=lambda pair: pair[1] - pair[0]):
        among = [point for _, point in run]
        yield f"{among[0]:X}" if len(among) == 1 else f"{among[0]:X}-{among[-1]:X}"


def table() -> str:
    """The table: a line for each family, its name, a tab, and its ranges."""
    return "".join(f"{family}\t{' '.join(ranges(points))}\n" for family, points in sorted(families().items()))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        cut_chinese(Path(sys.argv[1]))
    (FOLDER / "coverage.txt").write_text(table(), encoding="ascii", newline="\n")
