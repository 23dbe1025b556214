"""Remarks that something in the catalogue is wrong -> a correction sheet for its editors.

Each remark stands under what it is about, as the catalogue has it now: text, grade, sources with their addresses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import peaceplans
from peaceplans.library import Library
from peaceplans.model.dates import in_words
from peaceplans.model.notes import Note
from peaceplans.report.blocks import Block, Colophon, Document, Heading, Paragraph
from peaceplans.report.notes.block import named_links, note_block
from peaceplans.report.notes.catalogue_item import CatalogueItems
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import source_list


def correction_document(library: Library, notes: Iterable[Note]) -> Document:
    """The remarks in the order given, with what they are about.

    Args:
        library: has the items, their sources and the version of the catalogue.
        notes: the remarks.
    """
    listed = tuple(notes)
    count = f"{len(listed)} {'remark' if len(listed) == 1 else 'remarks'}"
    return Document(
        title="Correction sheet",
        subtitle=one_line(f"{count} on the catalogue, version {library.catalogue_version}"),
        blocks=tuple(_blocks(library, listed)),
    )


def _blocks(library: Library, notes: tuple[Note, ...]) -> Iterator[Block]:
    items = CatalogueItems(library)
    links = named_links(items.names, lambda _: "")
    if not notes:
        yield Paragraph("There are no remarks.")
    for number, note in enumerate(notes, 1):
        yield Heading(2, one_line(f"{number}. {note.name or 'Remark'}"), f"remark-{number}")
        for place, anchor in enumerate(note.anchors, 1):
            yield Heading(3, one_line(items.names.name(anchor)), f"remark-{number}-{place}")
            yield from items.blocks(anchor)
        if not note.anchors:
            yield Paragraph("The remark is attached to nothing in the catalogue.")
        yield note_block(note, links, anchor=f"note-{note.id}")
    if items.numbers:
        sources = library.sources(items.numbers)
        yield Heading(2, "Sources", "sources")
        yield source_list(sources[source] for source in items.numbers)
    yield Heading(2, "How this sheet was made", "colophon")
    yield Colophon(
        (
            ("Catalogue", one_line(f"version {library.catalogue_version}")),
            ("State of the record", one_line(in_words(library.state_of_record))),
            ("Program", f"Peace Plans {peaceplans.__version__}"),
        )
    )
