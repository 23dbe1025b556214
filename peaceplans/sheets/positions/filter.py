"""Which rows of the positions are shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from peaceplans.model.evidence import Certainty
from peaceplans.model.positions import Attitude
from peaceplans.sheets.comparison.row_filter import folded
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.standing_apart import Outcome

if TYPE_CHECKING:
    from peaceplans.sheets.positions.sheet import PositionRow


class PositionMark(StrEnum):
    """What a row must bear; of several each must hold."""

    APART = "apart"
    CONTRADICTIONS = "contradictions"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionFilter:
    """Which rows are shown; an empty set and empty words admit all.

    Attributes:
        attitudes, certainties: one and the same shown cell of the row has one of each.
        topics: ids.
        targets: questions or points.
        marks: the shown parties stand apart; one contradicts itself; one held something else before.
        words: all of them, parted by white space, occur in the row; capitals and accents do not count.
    """

    attitudes: frozenset[Attitude] = frozenset()
    certainties: frozenset[Certainty] = frozenset()
    topics: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    marks: frozenset[PositionMark] = frozenset()
    words: str = ""

    @property
    def asks(self) -> bool:
        """Whether it leaves anything out."""
        return bool(
            self.attitudes or self.certainties or self.topics or self.targets or self.marks or self.words.split()
        )

    def admits(self, row: PositionRow) -> bool:
        """Whether the row is shown."""
        matter = row.matter
        return (
            (not self.topics or matter.topic in self.topics)
            and (not self.targets or matter.target in self.targets)
            and (not (self.attitudes or self.certainties) or any(self._has_cell(cell) for cell in row.cells))
            and (PositionMark.APART not in self.marks or row.between.outcome is Outcome.APART)
            and (PositionMark.CONTRADICTIONS not in self.marks or any(cell.contradictions for cell in row.cells))
            and (PositionMark.CHANGED not in self.marks or any(cell.has_changed for cell in row.cells))
            and (not self.words.split() or _occur(folded(self.words).split(), row))
        )

    def toggled(self, kind: str, value: str) -> PositionFilter:
        """The same with a value of *attitudes*, *certainties*, *topics* or *marks* chosen, or no more."""
        kinds = {"attitudes": Attitude, "certainties": Certainty, "topics": str, "marks": PositionMark}
        changed = getattr(self, kind) ^ {kinds[kind](value)}
        return replace(self, **{kind: changed})

    def as_mapping(self) -> dict[str, list[str]]:
        """For JSON and places: what is asked for and nothing else, in a fixed order."""
        told = {
            "attitudes": [one.value for one in Attitude if one in self.attitudes],
            "certainties": [one.value for one in Certainty if one in self.certainties],
            "topics": sorted(self.topics),
            "targets": sorted(self.targets),
            "marks": [one.value for one in PositionMark if one in self.marks],
            "words": [self.words] if self.words.strip() else [],
        }
        return {kind: values for kind, values in told.items() if values}

    @classmethod
    def from_mapping(cls, told: Mapping[str, Any]) -> PositionFilter:
        """What was written down; whatever is no condition is passed over, since places are edited by hand too."""
        words = list(_texts(told, "words"))
        return cls(
            attitudes=frozenset(Attitude(one) for one in _texts(told, "attitudes") if one in set(Attitude)),
            certainties=frozenset(Certainty(one) for one in _texts(told, "certainties") if one in set(Certainty)),
            topics=frozenset(_texts(told, "topics")),
            targets=frozenset(_texts(told, "targets")),
            marks=frozenset(PositionMark(one) for one in _texts(told, "marks") if one in set(PositionMark)),
            words=words[0] if words else "",
        )

    def _has_cell(self, cell: PositionCell) -> bool:
        if cell.stance is None or (self.attitudes and cell.stance.attitude not in self.attitudes):
            return False
        return not self.certainties or cell.certainty in self.certainties


def _texts(told: Mapping[str, Any], kind: str) -> Iterator[str]:
    values = told.get(kind)
    yield from (one for one in values if isinstance(one, str)) if isinstance(values, list | tuple) else ()


def _occur(words: list[str], row: PositionRow) -> bool:
    parts = [row.matter.name]
    for cell in row.cells:
        if cell.stance:
            parts += [cell.stance.attitude.label, cell.stance.text, *(one.text for one in cell.stance.earlier)]
        parts += [part for one in cell.statements for part in (one.speaker, one.text)]
    text = folded("\n".join(parts))
    return all(word in text for word in words)
