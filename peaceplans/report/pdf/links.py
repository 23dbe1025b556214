"""Links to places in the report.

The typesetter takes several times as long for a report whose links it leads to places itself. It is given them as
addresses that bear the number of a place, and where the places came to lie is asked of it afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from peaceplans.report.pdf.objects import Objects

_ADDRESS = re.compile(rb"/A<</Type/Action/S/URI/URI\(place:(\d+)\)>>")
_TOLD = re.compile(rb"/Contents\(place:\d+\)")
_ABOVE = 8.0  # points that are shown above a place


def lead_links(objects: Objects, positions: Sequence[tuple[int, float, float]], tall: float) -> None:
    """Lead each address to its place.

    Args:
        objects: of the file.
        positions: page from 1, and points from the left and the upper edge, of each place by its number.
        tall: height of the pages in points.
    """
    pages = objects.pages
    for number, text in list(objects.starting(b"<</Type/Annot/Subtype/Link")):
        found = _ADDRESS.search(text)
        if found is None:
            continue
        page, left, top = positions[int(found[1])]
        target = b"/Dest[%d 0 R/XYZ %.2f %.2f 0]" % (pages[page - 1], left, min(tall, tall - top + _ABOVE))
        told = _TOLD.sub(b"/Contents(page %d)" % page, text)
        objects.changed[number] = _ADDRESS.sub(target, told)
