"""Kill -9 while somebody types: at most two seconds of typing are lost, and the library is whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.killed_while_typing import MOST, killed

TIMES = 6
"""All fifty are done by ``python -m tests.end_to_end.killed_while_typing 50``."""


@pytest.mark.parametrize("seed", range(1, TIMES + 1))
def test_at_most_two_seconds_of_typing_are_lost(seed: int, library_file: Path, tmp_path: Path) -> None:
    death = killed(library_file, tmp_path, seed)
    assert death.faults == ()
    assert death.is_beginning, (death.typed, death.kept)
    assert death.lost <= MOST
    assert death.named
