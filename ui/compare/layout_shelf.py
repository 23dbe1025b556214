"""Set rows, kept as long as width and look stay."""

from __future__ import annotations

from peaceplans.sheets.comparison_sheet import ComparisonSheet, SheetRow
from ui.compare.cell_text import CardWriter, is_opposed
from ui.compare.geometry import Geometry
from ui.compare.middle_text import common_certainty, middle_text
from ui.compare.row_layout import RowLayout, RowSetter
from ui.compare.rows_model import Column, TopicHeading
from ui.theme.fonts import line_height
from ui.theme.look import Look

_MOST = 1_500  # rows
_CHARACTER = 0.5  # mean width of a character, of the font's size


class LayoutShelf:
    """The set rows of all sheets shown at one width; a row is set when it is first asked for."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._width = 0
        self.geometry = Geometry.of_width(0, look.fonts)
        self._setter = RowSetter(look, self.geometry)
        self._rows: dict[tuple[str, str, str], RowLayout] = {}
        self._sheet: ComparisonSheet | None = None
        self._writer: CardWriter | None = None

    def set_sheet(self, sheet: ComparisonSheet | None) -> None:
        """Rows asked for from now on are of this sheet."""
        self._sheet = sheet
        self._writer = CardWriter(sheet) if sheet else None
        self._common = common_certainty(sheet) if sheet else None

    def set_width(self, width: int) -> bool:
        """Whether a view of this width shares it out otherwise than before."""
        geometry = Geometry.of_width(width, self._look.fonts)
        if geometry == self.geometry:
            return False
        if (geometry.card, geometry.middle, geometry.narrow) != (
            self.geometry.card,
            self.geometry.middle,
            self.geometry.narrow,
        ):
            self._rows.clear()
        self.geometry = geometry
        self._setter = RowSetter(self._look, geometry)
        return True

    def set_look(self, look: Look, width: int) -> None:
        """Other colours or another text size."""
        self._look = look
        self._rows.clear()
        self.geometry = Geometry.of_width(width, look.fonts)
        self._setter = RowSetter(look, self.geometry)

    def _key(self, shown: SheetRow) -> tuple[str, str, str]:
        assert self._sheet is not None
        return (self._sheet.left.id, self._sheet.right.id, shown.row.id)

    def row(self, shown: SheetRow) -> RowLayout:
        """A row, set."""
        assert self._writer is not None
        key = self._key(shown)
        found = self._rows.get(key)
        if found is None:
            if len(self._rows) >= _MOST:
                self._rows.clear()
            found = self._rows[key] = self._setter.row(
                self._writer.left(shown),
                middle_text(shown, self._common),
                self._writer.right(shown),
                opposed=is_opposed(shown.row),
            )
        return found

    def is_set(self, entry: SheetRow | TopicHeading) -> bool:
        """Whether the exact height of an entry is known without setting it."""
        return not isinstance(entry, SheetRow) or self._key(entry) in self._rows

    def guess(self, shown: SheetRow) -> int:
        """About how high a row will be, in pixels, from the number of its characters."""
        fonts, geometry = self._look.fonts, self.geometry
        room = geometry.text / (fonts.body.pixelSize() * _CHARACTER)
        lines = 0.0
        for side in (shown.row.left, shown.row.right):
            texts = [one.text for one in side] + [option.text for one in side for option in one.options]
            lines = max(lines, sum(1.5 + len(text) / room for text in texts))
        words = 0.0
        if not geometry.narrow:
            words = 1.5 + len(shown.row.change) * fonts.phrase.pixelSize() * _CHARACTER / geometry.middle
        return round(max(lines, words) * line_height(fonts.body)) + geometry.top + geometry.bottom + geometry.gap

    def height_of(self, entry: SheetRow | TopicHeading) -> int:
        """The height of a row or heading, in pixels."""
        return self.row(entry).height if isinstance(entry, SheetRow) else self.geometry.heading

    def width_of(self, column: int) -> int:
        """The width of a column, in pixels; the margins belong to the outer columns."""
        if column == Column.MIDDLE:
            return self.geometry.middle
        return self.geometry.card + self.geometry.margin
