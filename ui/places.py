"""Where a reader is: enough to come back, by Alt+Left, at the next start, or from a saved comparison."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and what it shows.

    Attributes:
        page: name of the page (``compare``, ``guarantees``, ``notes``, ``start``).
        state: what the page itself wrote down, of texts, numbers, lists and mappings only.
    """

    page: str
    state: Mapping[str, Any] = field(default_factory=dict)

    def to_text(self) -> str:
        """One line of JSON."""
        return json.dumps({"page": self.page, "state": dict(self.state)}, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> Place | None:
        """The place written down; None for text that is none: settings are edited by hand too."""
        try:
            read = json.loads(text)
        except ValueError:
            return None
        if (
            not isinstance(read, dict)
            or not isinstance(read.get("page"), str)
            or not isinstance(read.get("state"), dict)
        ):
            return None
        return cls(read["page"], read["state"])
