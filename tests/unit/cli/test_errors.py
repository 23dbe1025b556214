"""Errors become one line and a status; bugs pass."""

from __future__ import annotations

import pytest

from peaceplans.cli.errors import UsageError, told
from peaceplans.model.errors import PeacePlansError


def raising(error: BaseException) -> int:
    def work() -> int:
        raise error

    return told(work)


def test_work_that_is_done_has_its_own_status() -> None:
    assert told(lambda: 0) == 0
    assert told(lambda: 1) == 1


def test_what_cannot_be_used_is_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert raising(PeacePlansError("it is locked", where="a.sqlite", remedy="close the other program")) == 1
    assert capsys.readouterr().err == "peaceplans: a.sqlite: it is locked; close the other program\n"


def test_wrong_usage_is_2_and_stays_one_harmless_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert raising(UsageError("unknown plan 'a\nb\x1b[31m'")) == 2
    assert capsys.readouterr().err == "peaceplans: unknown plan 'a b\ufffd[31m'\n"


def test_an_interruption_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    assert raising(KeyboardInterrupt()) == 130
    assert capsys.readouterr().err == ""


def test_a_bug_passes() -> None:
    with pytest.raises(ZeroDivisionError):
        raising(ZeroDivisionError())
