"""A language that does not exist: every text of the window a third longer, with accents, between brackets."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator

OPEN, CLOSE = "\u27e6", "\u27e7"
TEXTS = Path(__file__).parents[2] / "ui" / "translations" / "peaceplans_en.ts"

_ACCENTS = str.maketrans("AEIOUYaeiouycnsz", "ÀÉÎÖÛÝàéîöûýçñšž")
_KEPT = re.compile(r"(%\d+|%n|%L\d+|&(?!&)\w|&&|<[^>]*>|&\w+;|https?://\S+)")  # placeholders, marks of keys, markup
_PADDING = "~\u00b7"


class PseudoTranslator(QTranslator):
    """Translates what was extracted, and only that: a text that lupdate has not found stays English."""

    def __init__(self, texts: Path = TEXTS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.known = extracted(texts)

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _number: int = -1) -> str | None:
        if (context, text) in self.known or context.startswith("Q"):  # Qt's own dialogs
            return pseudo(text)
        return None


def extracted(texts: Path) -> frozenset[tuple[str, str]]:
    """(context, text) of all messages in a file of texts."""
    root = ElementTree.parse(texts).getroot()
    return frozenset(
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iter("context")
        for message in context.iter("message")
    )


def pseudo(text: str) -> str:
    """The text in that language; placeholders, marks of keys and markup stay as they are."""
    if not text.strip():
        return text
    parts = _KEPT.split(text)
    told = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
    letters = sum(len(part) for part in parts[::2])
    more = (letters + 2) // 3
    return f"{OPEN}{told}{(_PADDING * more)[:more]}{CLOSE}"


def without_pseudo(text: str) -> str:
    """What is left of a text when everything translated is taken out, also what was put in place of placeholders."""
    while True:
        shorter = re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", text)
        if shorter == text:
            return text
        text = shorter
