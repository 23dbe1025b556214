"""The parts of the file, and the file with the same bytes every time."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from peaceplans.report.blocks import Document
from peaceplans.report.printable import one_line

_SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
}
_NAMES = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in _SPACES.items())
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ENDNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml"
_PARTS = {
    "document": (CT.WML_DOCUMENT_MAIN, RT.OFFICE_DOCUMENT),
    "styles": (CT.WML_STYLES, RT.STYLES),
    "numbering": (CT.WML_NUMBERING, RT.NUMBERING),
    "settings": (CT.WML_SETTINGS, RT.SETTINGS),
    "fontTable": (CT.WML_FONT_TABLE, RT.FONT_TABLE),
    "endnotes": (_ENDNOTES, RT.ENDNOTES),
    "comments": (CT.WML_COMMENTS, RT.COMMENTS),
    "header": (CT.WML_HEADER, RT.HEADER),
    "footer": (CT.WML_FOOTER, RT.FOOTER),
}
_ROOTS = {"document": "document", "header": "hdr", "footer": "ftr"}
_PICTURES = {"png": CT.PNG, "svg": "image/svg+xml"}
_MOST = 255  # characters of a property
_READY = Path(__file__).parent  # styles, numbering, settings and fonts, as they are


def packed(
    parts: Mapping[str, str],
    links: Mapping[str, Mapping[str, str]],
    pictures: Mapping[str, bytes],
    document: Document,
    when: datetime,
) -> bytes:
    """The file.

    Args:
        parts: XML inside of the root of document, header, footer, endnotes, and comments if there are any.
        links: by the name of the part that has them: addresses of the web and the ids of their relations.
        pictures: names of files and their content; the number in the order given is that of the relation.
        document: for the title and the author.
        when: for its properties and the files in it.
    """
    package = Package()
    made = {name: _part(name, _xml(name, parts.get(name)), package) for name in _PARTS if name in parts or _ready(name)}
    main = made.pop("document")
    package.relate_to(main, RT.OFFICE_DOCUMENT)
    for name, part in made.items():
        main.rels.add_relationship(_PARTS[name][1], part, f"rId{name.capitalize()}")
    for number, (name, content) in enumerate(pictures.items(), 1):
        kind = _PICTURES[name.rpartition(".")[2]]
        picture = Part(PackURI(f"/word/media/{name}"), kind, content, package)
        main.rels.add_relationship(RT.IMAGE, picture, f"rIdPicture{number}")
    for name, part in (("document", main), *made.items()):
        for url, relation in links.get(name, {}).items():
            part.rels.add_relationship(RT.HYPERLINK, url, relation, is_external=True)
    _describe(package, document, when)
    return _settled(package, when)


def _ready(name: str) -> bool:
    return (_READY / f"{name}.xml").is_file()


def _xml(name: str, inner: str | None) -> bytes:
    if inner is None:
        return (_READY / f"{name}.xml").read_bytes()
    root = f"w:{_ROOTS.get(name, name)}"
    return f"{_HEAD}<{root} {_NAMES}>{inner}</{root}>".encode()


def _part(name: str, blob: bytes, package: Package) -> Part:
    return Part(PackURI(f"/word/{name}.xml"), _PARTS[name][0], blob, package)


def _describe(package: Package, document: Document, when: datetime) -> None:
    told = package.core_properties
    told.title, told.subject = one_line(document.title)[:_MOST], one_line(document.subtitle)[:_MOST]
    told.author = told.last_modified_by = (one_line(document.author) or "Peace Plans")[:_MOST]
    told.language, told.revision = "en-GB", 1
    told.created = told.modified = when.replace(tzinfo=None)


def _settled(package: Package, when: datetime) -> bytes:
    """The file with its entries by name, all of the same date."""
    loose, settled = BytesIO(), BytesIO()
    package.save(loose)
    with zipfile.ZipFile(loose) as source, zipfile.ZipFile(settled, "w") as target:
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            entry = zipfile.ZipInfo(name, when.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(name))
    return settled.getvalue()
