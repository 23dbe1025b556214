"""The data files in the order in which they refer to each other, all faults at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from peaceplans.catalogue.analysis import read_analysis
from peaceplans.catalogue.concordance_checks import check_concordances
from peaceplans.catalogue.events import read_event
from peaceplans.catalogue.faults import CatalogueFaults, likely
from peaceplans.catalogue.files import DataFiles
from peaceplans.catalogue.folder import ANALYSIS_FILE, VOCABULARY_FILES
from peaceplans.catalogue.instruments import read_instrument
from peaceplans.catalogue.known import Known
from peaceplans.catalogue.links import read_concordance
from peaceplans.catalogue.plans import read_plans
from peaceplans.catalogue.positions import check_contradictions, read_stance, read_statement
from peaceplans.catalogue.records import Record
from peaceplans.catalogue.sources import read_sources
from peaceplans.catalogue.vocabulary import read_vocabulary
from peaceplans.model.analysis import AnalystPoint
from peaceplans.model.catalogue import Catalogue
from peaceplans.model.links import Concordance
from peaceplans.model.positions import Stance, Statement

_VERSION = re.compile(r"\d+(\.\d+)*")
_GROUND = {*VOCABULARY_FILES, "sources.yaml"}


def read_catalogue(folder: Path) -> Catalogue:
    """See `peaceplans.catalogue.load_catalogue`."""
    files = DataFiles(folder)
    version, state_of_record, not_found = _head(files)
    known = Known()
    known.vocabulary = read_vocabulary({Path(name).stem: files.records(name) for name in VOCABULARY_FILES})
    sources = read_sources(files.records("sources.yaml"), known)
    if files.unreadable & _GROUND:
        raise CatalogueFaults(files.faults)
    plan_files = files.each("plans")
    known.unread = files.unreadable_in("plans")
    catalogue = Catalogue(
        version=version,
        state_of_record=state_of_record,
        vocabulary=known.vocabulary,
        sources=sources,
        plans=read_plans(plan_files, known),
        concordances=_concordances(files, known),
        instruments=tuple(read_instrument(record, name, known) for name, record in files.each("instruments").items()),
        statements=tuple(_statements(files, known)),
        stances=tuple(_stances(files, known)),
        events=tuple(read_event(record, known) for _, records, _ in files.each_list("events") for record in records),
        not_found=not_found,
        analysis=_analysis(files, known),
    )
    if files.faults:
        raise CatalogueFaults(files.faults)
    return catalogue


def read_version(folder: Path) -> str:
    """See `peaceplans.catalogue.catalogue_version`."""
    files = DataFiles(folder, ["catalogue.yaml"])
    version, _, _ = _head(files)
    if files.faults:
        raise CatalogueFaults(files.faults)
    return version


def _head(files: DataFiles) -> tuple[str, str, tuple[str, ...]]:
    """Version, state of the record, and what was looked for without result."""
    record = files.record("catalogue.yaml")
    if record is None:
        return "", "", ()
    version = record.scalar("version", required=True)
    if version and not _VERSION.fullmatch(version.value):
        record.report(version.line, f"'{version.value}' is no version", "write it like 2026.11.1")
    state_of_record = record.date("state_of_record", required=True)
    not_found = record.texts("not_found")
    record.close()
    return version.value if version else "", state_of_record, not_found


def _analysis(files: DataFiles, known: Known) -> tuple[AnalystPoint, ...]:
    record = files.record(ANALYSIS_FILE)
    return read_analysis(record, known) if record else ()


def _concordances(files: DataFiles, known: Known) -> tuple[Concordance, ...]:
    found = [read_concordance(record, name, known) for name, record in files.each("links").items()]
    check_concordances(found, known)
    return tuple(read.concordance for read in found)


def _statements(files: DataFiles, known: Known) -> Iterator[Statement]:
    found = []
    for party, record in _by_party(files, "statements", known):
        found.append((read_statement(record, party, known), record))
        yield found[-1][0]
    known.statements_complete = not files.unreadable_in("statements")
    check_contradictions(found, known)


def _stances(files: DataFiles, known: Known) -> Iterator[Stance]:
    seen: dict[tuple[str, str], int] = {}
    for party, record in _by_party(files, "stances", known):
        yield read_stance(record, party, known, seen)


def _by_party(files: DataFiles, part: str, known: Known) -> Iterator[tuple[str, Record]]:
    """The records of files that are named after a party."""
    for party, records, report in files.each_list(part):
        if party not in known.vocabulary.parties:
            remedy = likely(party, known.vocabulary.parties) or "name the file after a party"
            report(1, f"unknown party '{party}' as the file's name", remedy)
        for record in records:
            yield party, record
