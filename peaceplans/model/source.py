"""Where a fact comes from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A publication. Nothing is shown without at least one.

    Attributes:
        id: dossier prefix and number, such as ``p20-s14``; the best known of those merged by address.
        date: EDTF, or empty when the page showed none.
        url: empty when no address is recorded.
        language: BCP 47 tag, or empty when not recorded.
        relay: whether it passes on what another publisher reported.
        aliases: ids under which other dossiers list the same address.
    """

    id: str
    publisher: str
    title: str
    date: str = ""
    url: str = ""
    language: str = ""
    relay: bool = False
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Citation:
    """A source and the place in it.

    Attributes:
        source: id of the source.
        locator: page, paragraph or point; may be empty.
    """

    source: str
    locator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A sourced remark that belongs to the record but is not content of a plan: background, later history."""

    text: str
    sources: tuple[Citation, ...]
