"""A day of an analyst in the real window, with mouse and keys only; what is read is what a person would see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.end_to_end.day_parts import Day


@pytest.fixture
def day(qtbot: QtBot, library_file: Path, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, library_file, tmp_path)
    yield made
    made.abandon()


def test_a_day(day: Day) -> None:
    day.begin()
    day.compare_the_question_of_the_day()
    day.pick_other_plans_and_come_back()
    day.filter_by_two_facets()
    day.step_through_all_changes()
    day.write_three_notes()
    day.undo_and_redo()
    day.find_words_and_go_to_a_point()
    day.go_back_and_forward()
    day.look_up_guarantees()
    day.compare_revisions()
    day.save_the_comparison()
    # EXPORT
    day.close()
    day.begin_again_where_it_ended()
    day.find_the_notes_again()
    day.export_the_correction_sheet()
    day.close()
    day.library_is_whole()
