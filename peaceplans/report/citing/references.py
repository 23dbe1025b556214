"""The sources of a report for programs that keep references: BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from peaceplans.model.errors import PeacePlansError
from peaceplans.report.blocks import Document, SourceEntry, Sources
from peaceplans.report.citing.bibtex import bibtex
from peaceplans.report.citing.csl_json import csl_json
from peaceplans.report.citing.keys import Keyed, keyed
from peaceplans.report.citing.ris import ris

_FORMS: dict[str, Callable[[Iterable[Keyed]], str]] = {"bib": bibtex, "ris": ris, "csl": csl_json}


def references(document: Document, form: str) -> str:
    """The sources of a document, each once, in the order of its lists.

    Args:
        document: any report.
        form: ``bib`` (BibTeX and BibLaTeX), ``ris`` or ``csl`` (CSL-JSON).

    Raises:
        PeacePlansError: the document has no sources.
    """
    entries = _sources(document)
    if not entries:
        raise PeacePlansError(
            "this report has no sources", where=document.title, remedy="put the list of sources into it"
        )
    return _FORMS[form](keyed(entries))


def _sources(document: Document) -> list[SourceEntry]:
    """Those of all lists; in a report of several views a source may stand in more than one."""
    found: dict[object, SourceEntry] = {}
    for block in document.blocks:
        if isinstance(block, Sources):
            for entry in block.entries:
                found.setdefault(entry.id or (entry.publisher, entry.title, entry.day, entry.address), entry)
    return list(found.values())
