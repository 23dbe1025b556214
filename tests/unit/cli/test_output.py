"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from peaceplans.cli.output import as_text, put
from peaceplans.model.errors import PeacePlansError
from peaceplans.report import files
from peaceplans.report.blocks import Document, Paragraph


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("xdg_"))


def test_a_new_file_is_utf_8_with_plain_line_ends(tmp_path: Path) -> None:
    put("Київ\nTürkiye\n", tmp_path / "new.txt")
    assert (tmp_path / "new.txt").read_bytes() == "Київ\nTürkiye\n".encode()
    assert names(tmp_path) == ["new.txt"]


def test_an_existing_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    file = tmp_path / "old.txt"
    file.write_text("old", encoding="utf-8")
    file.chmod(0o640)
    put("new", file)
    assert file.read_text(encoding="utf-8") == "new"
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        put("new", tmp_path / "new.txt")
    finally:
        os.umask(before)
    assert (tmp_path / "new.txt").stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link.txt").symlink_to(tmp_path / "there" / "file.txt")
    put("new", tmp_path / "link.txt")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "there" / "file.txt").read_text(encoding="utf-8") == "new"


@pytest.mark.parametrize("moment", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    moment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "old.txt"
    file.write_text("old", encoding="utf-8")

    def full(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, moment, full)
    with pytest.raises(PeacePlansError, match=r"old\.txt: the disk is full; nothing was written; free some space"):
        put("new", file)
    monkeypatch.undo()
    assert file.read_text(encoding="utf-8") == "old"
    assert names(tmp_path) == ["old.txt"]


def test_places_that_cannot_be_written_are_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path, told in (
        (tmp_path / "none" / "x.html", "its folder does not exist"),
        (tmp_path, "this is a folder; name a file in it with -o"),
        (tmp_path / "file" / "x.html", "a part of the path is a file, not a folder"),
        (tmp_path / ("x" * 300), "the name is too long"),
    ):
        with pytest.raises(PeacePlansError) as caught:
            put("new", path)
        assert told in str(caught.value)
        assert str(caught.value).startswith(str(path))
        assert "\n" not in str(caught.value)
    assert names(tmp_path) == ["file"]


def test_an_unwritable_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**arguments: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(files.tempfile, "mkstemp", refuse)
    with pytest.raises(PeacePlansError, match="no permission to write here; name another place with -o"):
        put("new", tmp_path / "x.html")


def test_a_device_is_written_to_and_not_replaced() -> None:
    if sys.platform == "win32":
        return
    put("new", Path(os.devnull))
    assert not Path(os.devnull).is_file()


def test_half_a_surrogate_pair_is_written_as_an_escape(tmp_path: Path) -> None:
    put('"\ud800"', tmp_path / "x.json")
    assert (tmp_path / "x.json").read_bytes() == b'"\\ud800"'


@pytest.mark.parametrize(
    ("terminal", "kind", "bold"), [(True, "xterm", True), (True, "dumb", False), (False, "xterm", False)]
)
def test_only_a_person_at_a_terminal_sees_bold_and_wrapped_text(
    terminal: bool, kind: str, bold: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    monkeypatch.setenv("TERM", kind)
    monkeypatch.setenv("COLUMNS", "60")
    document = Document(title="Title", subtitle="", blocks=(Paragraph("word " * 40),))
    told = as_text(document, None)
    assert ("\x1b[1mTitle\x1b[0m" in told) is bold
    assert (max(map(len, told.splitlines())) <= 60) is bold
    assert "\x1b" not in as_text(document, Path("x"))
