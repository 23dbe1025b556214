"""The rendered note beside its text: some time after the last keystroke, and never more than a few pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from ui.notes.note_text import NoteText, href_of
from ui.theme.look import Dresser

Naming = Callable[[str], str | None]
"""An anchor's text -> what it names in words; None when it names nothing."""

MOST = 8_000
"""Characters of a note that are rendered at a time."""

_HEADING = re.compile(r"<(/?)h([1-6])\b")  # tags only: in cleaned HTML every other "<" is escaped
_TABLE = '<table cellspacing="0" cellpadding="4">'  # Qt knows no padding of cells from a style sheet
_WAIT = 200  # milliseconds after the last keystroke
_PATIENCE = 8  # times as long as the last rendering took, when that is more


def rendered(text: str, naming: Naming) -> str:
    """A note's Markdown as cleaned HTML; links to nothing are shown as such."""
    if not text.strip():
        return ""  # reading Markdown takes longer to learn than the page of notes takes to open
    from peaceplans.report.notes.as_html import note_html

    def link(anchor: str) -> tuple[str, str] | None:
        name = naming(anchor)
        return None if name is None else (href_of(anchor), name)

    return _HEADING.sub(_plain_heading, note_html(text, link)).replace("<table>", _TABLE)


def part_around(text: str, place: int, most: int = MOST) -> tuple[str, bool]:
    """As much of a text as is rendered, cut between paragraphs around a place; and whether that is less than all."""
    if len(text) <= most:
        return text, False
    start = max(0, min(place - most // 2, len(text) - most))
    if start:
        found = text.find("\n\n", start, start + most // 4)
        start = found + 2 if found >= 0 else start
    end = min(len(text), start + most)
    if end < len(text):
        found = text.rfind("\n\n", end - most // 4, end)
        end = found if found > start else end
    return text[start:end], True


class NotePreview(NoteText):
    """Shows what it was told last, when typing has paused."""

    def __init__(self, dresser: Dresser, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._naming = naming
        self._source: Callable[[], tuple[str, int]] = lambda: ("", 0)
        self._shown: tuple[str, bool] | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self.render_now)
        self.setAccessibleName(self.tr("Preview of the note"))
        self.document().setDocumentMargin(10)
        dresser.look_changed.connect(self._dress_anew)

    def follow_source(self, source: Callable[[], tuple[str, int]]) -> None:
        """Where text and place of the cursor come from."""
        self._source = source

    def render_soon(self) -> None:
        """Show the text when nothing has been typed for a moment; hidden, when it is shown again."""
        if self.isVisible():
            self._wait.start()
        else:
            self._shown = None

    def render_now(self) -> None:
        """Show the text."""
        self._wait.stop()
        part = part_around(*self._source())
        if part == self._shown:
            return
        begun = perf_counter()
        self._shown = part
        self.dress(self._dresser.look)
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setHtml(f"<body>{_remark(part[1])}{rendered(part[0], self._naming)}</body>")
        bar.setValue(min(place, bar.maximum()))
        self._wait.setInterval(max(_WAIT, round(_PATIENCE * 1000 * (perf_counter() - begun))))

    def forget(self) -> None:
        """Render anew what is shown, since what its links name may have changed."""
        self._shown = None
        self.render_soon()

    def setVisible(self, visible: bool) -> None:
        """Rendered before it is seen."""
        if visible and not self.isVisible():
            self.render_now()
        super().setVisible(visible)

    def _dress_anew(self) -> None:
        self._shown = None
        if self.isVisible():
            self.render_now()


def _plain_heading(tag: re.Match[str]) -> str:
    """Qt makes headings larger by steps of its own; as paragraphs they are as large as the style says."""
    return "</p" if tag[1] else f'<p class="h{tag[2]}"'


def _remark(is_part: bool) -> str:
    if not is_part:
        return ""
    words = QCoreApplication.translate("Notes", "A long note: only the part around the cursor is shown here.")
    return f'<p class="small">{escape(words)}</p>'
