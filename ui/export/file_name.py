"""Names of files, proposed from what a report is about."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QDate, QStandardPaths

_MOST = 80


def proposed_name(title: str, suffix: str, date: QDate | None = None) -> str:
    """A name that every file system takes: the title in small letters, the date, the ending."""
    words = "-".join(re.findall(r"[^\W_]+", title.casefold()))[:_MOST].strip("-")
    day = (date or QDate.currentDate()).toString("yyyy-MM-dd")
    return f"{words or 'peace-plans'}-{day}.{suffix}"


def with_suffix(name: str, suffix: str, others: tuple[str, ...]) -> str:
    """The name with this ending in place of another known one, or behind it when it has none of them."""
    for ending in sorted((suffix, *others), key=len, reverse=True):
        stem = name[: -len(ending) - 1]
        if stem and name.casefold().endswith(f".{ending}"):
            return f"{stem}.{suffix}"
    return f"{name}.{suffix}"


def usual_folder(remembered: str) -> Path:
    """The folder used last if it is still there, else that for documents, else the home."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    for folder in (remembered, documents):
        if folder and Path(folder).is_dir():
            return Path(folder)
    return Path.home()
