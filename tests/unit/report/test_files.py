"""Writing stops when the file is not wanted any more; what was there stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from peaceplans.model.errors import PeacePlansError
from peaceplans.report.files import put_bytes


@pytest.mark.parametrize("looks", [0, 1, 3])
def test_a_file_not_wanted_any_more_leaves_the_old_one(looks: int, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(b"old")
    asked: list[bool] = []

    def wanted() -> bool:
        asked.append(len(asked) < looks)
        return asked[-1]

    assert not put_bytes(bytes(700_000), file, wanted=wanted)
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_a_wanted_file_is_written_whole(tmp_path: Path) -> None:
    content = bytes(range(256)) * 4_000
    assert put_bytes(content, tmp_path / "x.bin")
    assert (tmp_path / "x.bin").read_bytes() == content


def test_the_remedy_names_no_option_where_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(PeacePlansError) as caught:
        put_bytes(b"", tmp_path / "none" / "x.html")
    assert str(caught.value).endswith("its folder does not exist; make the folder first, or name another place")
