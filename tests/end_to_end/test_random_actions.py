"""Two thousand actions of somebody who does anything at all end well, and the library is whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.random_actions import RandomDay

SEED = 2026


@pytest.mark.timeout(240)
def test_two_thousand_random_actions_leave_nothing_behind(tmp_path: Path, qapp: object) -> None:
    day = RandomDay(SEED, tmp_path)
    day.run()
    assert sum(day.counts.values()) == 2_000
    assert all(day.counts.get(kind) for kind in ("note", "elsewhere", "second window", "menu", "text", "size"))
