"""Under which heading a block stands, which tells whether its words are labels."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from peaceplans.report.blocks import Heading

# Places of headings that are words of the record: items of the timeline, what analysts compare, what notes are on.
_RECORD = re.compile(r"(p\d+-)?(item-.*|analysts-\d+|remark-\d+(-\d+)?|on-\d+)")
_PART = re.compile(r"part-\d+")


@dataclass(frozen=True, slots=True)
class Under:
    """A place in a report.

    Attributes:
        anchor: of the heading before.
        first: whether nothing stands between.
    """

    anchor: str
    text: str
    first: bool = True

    @classmethod
    def heading(cls, heading: Heading) -> Self:
        """Under this heading."""
        return cls(heading.anchor, heading.text)

    @property
    def is_record(self) -> bool:
        """Whether the heading itself is words of the record."""
        return _RECORD.fullmatch(self.anchor) is not None

    @property
    def is_item(self) -> bool:
        """Whether it is an item of the timeline."""
        return self.is_record and "item-" in self.anchor

    @property
    def is_part(self) -> bool:
        """Whether it opens a part of a report of several views."""
        return _PART.fullmatch(self.anchor) is not None

    @property
    def tells_open_questions(self) -> bool:
        """Whether the sentences below are made by the program, though they rest on sources."""
        return self.anchor.endswith("open-questions")
