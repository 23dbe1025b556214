"""`sources.yaml`: every publication cited, once for each address."""

from __future__ import annotations

from peaceplans.catalogue.known import Known
from peaceplans.catalogue.records import Record
from peaceplans.model.source import Source


def read_sources(records: list[Record], known: Known) -> tuple[Source, ...]:
    """The sources; their ids and aliases become known."""
    addresses: dict[str, str] = {}
    return tuple(_source(record, known, addresses) for record in records)


def _source(record: Record, known: Known, addresses: dict[str, str]) -> Source:
    name = record.slug("id")
    aliases = record.scalars("aliases")
    for alias, line in ((name, record.line_of("id")), *((alias.value, alias.line) for alias in aliases)):
        if alias in known.sources:
            record.report(line, f"source id '{alias}' is already that of '{known.sources[alias]}'", "remove one")
        known.sources.setdefault(alias, name)
    source = Source(
        id=name,
        publisher=record.text("publisher", required=True),
        title=record.text("title", required=True),
        date=record.date("date"),
        url=record.text("url"),
        language=record.text("language"),
        relay=record.flag("relay"),
        aliases=tuple(alias.value for alias in aliases),
    )
    record.close()
    _check_address(source.url, record, addresses, name)
    return source


def _check_address(url: str, record: Record, addresses: dict[str, str], name: str) -> None:
    if not url:
        return
    line = record.line_of("url")
    if not url.startswith(("https://", "http://")) or " " in url:
        record.report(line, f"'{url}' is no web address", "begin it with https://")
    if addresses.setdefault(url, name) != name:
        record.report(line, f"the address is already that of source '{addresses[url]}'", "make the id its alias")
