"""Sources in the order in which a reader meets them."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.library import Library
from peaceplans.model.source import Citation, Source


def sources_of(library: Library, citations: Iterable[Citation]) -> dict[str, Source]:
    """The sources cited, each once, in the order of the citations; a place in it is a source's number."""
    ids = tuple(dict.fromkeys(citation.source for citation in citations))
    found = library.sources(ids)
    return {source: found[source] for source in ids}
