from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from peaceplans.compare.comparison import Order
from peaceplans.library import Library
from peaceplans.model.positions import Statement
from peaceplans.sheets.comparison.build import comparison_sheet, rearranged
from peaceplans.sheets.later import LaterMapping, LaterSequence


def test_it_is_read_once_and_equals_what_is_read() -> None:
    read: list[int] = []

    def numbers() -> tuple[int, ...]:
        read.append(1)
        return (1, 2)

    later = LaterSequence(numbers)
    assert not read
    assert later == (1, 2)
    assert later == LaterSequence(numbers)
    assert hash(later) == hash((1, 2))
    assert (len(later), later[0], later[1:], list(later), bool(later)) == (2, 1, (2,), [1, 2], True)
    assert len(read) == 2
    assert LaterMapping(lambda: {"b": 1, "a": 2}) == {"a": 2, "b": 1}
    assert list(LaterMapping(lambda: {"b": 1, "a": 2})) == ["b", "a"]


def test_statements_are_read_when_positions_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    read = Library.statements

    def statements(self: Library, refs: Iterable[str]) -> tuple[Statement, ...]:
        asked.append("statements")
        return read(self, refs)

    monkeypatch.setattr(Library, "statements", statements)
    with Library.open(tmp_path / "library.sqlite") as library:
        sheet = comparison_sheet(library, "us-28", "ua-us-20")
        again = comparison_sheet(library, "us-28", "ua-us-20")
        by_left = rearranged(sheet, Order.LEFT)
        assert not asked
        assert any(row.positions for row in sheet.rows)
        assert list(sheet.sources) == list(by_left.sources)
        assert sheet == again
        assert asked == ["statements", "statements"]
