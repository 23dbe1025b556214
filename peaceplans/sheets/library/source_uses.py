"""All sources with where each is used, and what was looked for without result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from peaceplans.library import Library
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.source import Source
from peaceplans.sheets.anchor_names import AnchorNames
from peaceplans.sheets.library.sheet import contains, earliest


class SourceSorting(StrEnum):
    """By what sources are put in order."""

    PUBLISHER = "publisher"
    DATE = "date"
    TITLE = "title"
    USES = "uses"


class Relaying(StrEnum):
    """Which sources are shown: all, those that speak for themselves, those that pass on what others reported."""

    ANY = "any"
    OWN = "own"
    RELAY = "relay"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceUses:
    """A source and the anchors of what cites it: plans, points, fields, pairs, events, statements, stances."""

    source: Source
    uses: tuple[str, ...]

    @property
    def kinds(self) -> Mapping[AnchorKind, int]:
        """How many of the uses are of which kind, in the order of the uses."""
        return Counter(read_anchor(anchor).kind for anchor in self.uses)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSheet:
    """Sources as listed.

    Attributes:
        sources: those that the filter lets through, in order; all_sources: as in the catalogue.
        not_found: what was looked for without result, a sentence each; also filtered by the words.
    """

    sources: Sequence[SourceUses]
    all_sources: Sequence[SourceUses]
    not_found: tuple[str, ...]
    all_not_found: tuple[str, ...]
    names: AnchorNames
    catalogue_version: str
    state_of_record: str
    words: str = ""
    relaying: Relaying = Relaying.ANY
    sorting: SourceSorting = SourceSorting.PUBLISHER
    descending: bool = False

    def entry(self, source: str) -> SourceUses | None:
        """A source by its id or by an id that other dossiers give it; None when there is none."""
        found = next((one for one in self.all_sources if one.source.id == source), None)
        return found or next((one for one in self.all_sources if source in one.source.aliases), None)


def source_sheet(library: Library) -> SourceSheet:
    """All sources by publisher, and all that was not found."""
    uses = library.uses()
    found = tuple(SourceUses(source=one, uses=uses.get(one.id, ())) for one in library.all_sources())
    whole = SourceSheet(
        sources=found,
        all_sources=found,
        not_found=library.not_found(),
        all_not_found=library.not_found(),
        names=AnchorNames(library),
        catalogue_version=library.catalogue_version,
        state_of_record=library.state_of_record,
    )
    return sources_arranged(whole)


def sources_arranged(
    sheet: SourceSheet,
    *,
    words: str = "",
    relaying: Relaying = Relaying.ANY,
    sorting: SourceSorting = SourceSorting.PUBLISHER,
    descending: bool = False,
) -> SourceSheet:
    """The same sources with another filter and in another order."""
    found = [one for one in sheet.all_sources if _admits(one, relaying) and contains(words, _texts(one.source))]
    found.sort(key=lambda one: (one.source.publisher.casefold(), earliest(one.source.date), one.source.id))
    match sorting:
        case SourceSorting.DATE:
            found.sort(key=lambda one: earliest(one.source.date), reverse=descending)
        case SourceSorting.TITLE:
            found.sort(key=lambda one: one.source.title.casefold(), reverse=descending)
        case SourceSorting.USES:
            found.sort(key=lambda one: len(one.uses), reverse=not descending)
        case SourceSorting.PUBLISHER if descending:
            found.reverse()
    return replace(
        sheet,
        sources=tuple(found),
        not_found=tuple(one for one in sheet.all_not_found if contains(words, (one,))),
        words=words,
        relaying=relaying,
        sorting=sorting,
        descending=descending,
    )


def _admits(entry: SourceUses, relaying: Relaying) -> bool:
    match relaying:
        case Relaying.OWN:
            return not entry.source.relay
        case Relaying.RELAY:
            return entry.source.relay
        case Relaying.UNUSED:
            return not entry.uses
    return True


def _texts(source: Source) -> Iterable[str]:
    return (source.publisher, source.title, source.date, source.url, source.language, source.id, *source.aliases)
