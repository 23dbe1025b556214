"""What a report keeps while it is written: places, links, notes, and the numbers of all that is counted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from peaceplans.report.blocks import Cited
from peaceplans.report.docx.markup import escaped, run

_INSIDE = re.compile(r'<w:hyperlink w:anchor="(place_\d+)" w:history="1">(.*?)</w:hyperlink>')


class Story:
    """One report on its way into a file.

    Attributes:
        redline: whether rows are written as tracked changes.
        width: of the text on a page, in twentieths of a point.
        top: the level of its highest headings.
        author, who, when: of changes and comments; `who` is escaped.
        comments: XML of each comment.
        pictures: name of a file and its content.
    """

    def __init__(
        self, *, redline: bool, width: int, who: str, when: datetime, numbers: Iterable[int], top: int
    ) -> None:
        self.redline = redline
        self.width = width
        self.top = top
        self.author, self.who, self.when = who, escaped(who), when.strftime("%Y-%m-%dT%H:%M:%SZ")
        self._links: dict[str, str] = {}
        self.comments: list[str] = []
        self.pictures: dict[str, bytes] = {}
        self._places: dict[str, str] = {}
        self._set: set[str] = set()
        self._numbers = frozenset(numbers)
        self._annotations = 0
        self._drawings = 0

    def change(self) -> str:
        """The attributes of a further tracked change."""
        return f'w:id="{self._annotation()}" w:author="{self.who}" w:date="{self.when}"'

    def _annotation(self) -> int:
        self._annotations += 1
        return self._annotations

    def heading(self, level: int) -> str:
        """The style of headings of a level."""
        return f"Heading{min(max(level - self.top + 1, 1), 4)}"

    def place(self, anchor: str) -> str:
        """The name of the bookmark for a place in the report: names may have 40 plain characters at most."""
        return self._places.setdefault(anchor, f"place_{len(self._places) + 1}")

    def marked(self, anchor: str, inner: str) -> str:
        """Runs with a bookmark around them; a place that there is already stays where it is."""
        name = self.place(anchor) if anchor else ""
        if not name or name in self._set:
            return inner
        self._set.add(name)
        number = self._annotation()
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="{number}"/>'

    def inside(self, anchor: str, inner: str) -> str:
        """Runs that lead to a place in the report."""
        return f'<w:hyperlink w:anchor="{self.place(anchor)}" w:history="1">{inner}</w:hyperlink>'

    def settled(self, body: str) -> str:
        """The text with its links to places of which there turned out to be none as mere words."""
        return _INSIDE.sub(lambda found: found[0] if found[1] in self._set else found[2], body)

    def outside(self, url: str, inner: str) -> str:
        """Runs that lead to the web; to nothing else."""
        if not url.startswith(("http://", "https://")):
            return inner
        name = self._links.setdefault(url, f"rIdLink{len(self._links) + 1}")
        return f'<w:hyperlink r:id="{name}" w:history="1">{inner}</w:hyperlink>'

    def links_so_far(self) -> dict[str, str]:
        """The links since this was last asked: each part of the file lists its own."""
        found, self._links = self._links, {}
        return found

    def cited(self, sources: Iterable[Cited], before: str = " ") -> str:
        """Numbers of sources in brackets, each a link to its place in the list."""
        told = run("; ", "Cited").join(self._cited(cited) for cited in sources)
        return f"{run(f'{before}[', 'Cited')}{told}{run(']', 'Cited')}" if told else ""

    def _cited(self, cited: Cited) -> str:
        number = run(str(cited.number), "Cited")
        if cited.number in self._numbers:
            number = f'<w:hyperlink w:anchor="source_{cited.number}" w:history="1">{number}</w:hyperlink>'
        return number + (run(f" {cited.locator}", "Cited") if cited.locator else "")

    def source(self, number: int, inner: str) -> str:
        """The place of a source in the list, to which its citations lead."""
        mark = self._annotation()
        return f'<w:bookmarkStart w:id="{mark}" w:name="source_{number}"/>{inner}<w:bookmarkEnd w:id="{mark}"/>'

    def commented(self, inner: str, comments: Iterable[str]) -> str:
        """Runs with comments on them, each the paragraphs of one."""
        opened = closed = ""
        for paragraphs in comments:
            number = len(self.comments)
            initials = "".join(word[0] for word in self.author.split()[:3])
            told = f'w:id="{number}" w:author="{self.who}" w:date="{self.when}" w:initials="{escaped(initials)}"'
            self.comments.append(f"<w:comment {told}>{paragraphs}</w:comment>")
            opened += f'<w:commentRangeStart w:id="{number}"/>'
            closed += f'<w:commentRangeEnd w:id="{number}"/>'
            closed += (
                f'<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="{number}"/></w:r>'
            )
        return f"{opened}{inner}{closed}"

    def picture(self, ending: str, content: bytes) -> str:
        """The id of the relation to a further picture."""
        name = f"image{len(self.pictures) + 1}.{ending}"
        self.pictures[name] = content
        return f"rIdPicture{len(self.pictures)}"

    def drawing(self) -> int:
        """The number of a further drawing."""
        self._drawings += 1
        return self._drawings
