"""Set rows, kept as long as width and look stay."""

from __future__ import annotations

from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow
from ui.compare.rows.cell_text import CardWriter, Style, is_opposed
from ui.compare.rows.folding import LONG, cut, hides_every_change, is_long, kept_lines, with_fold
from ui.compare.rows.geometry import Geometry
from ui.compare.rows.middle_text import common_certainty, middle_text
from ui.compare.rows.row_layout import RowLayout, RowSetter
from ui.compare.rows.rows_model import Column, TopicHeading
from ui.theme.look import Look

_Key = tuple[str, str, str, bool, int]  # plans, row, whether it folds, how many notes it has

_MOST = 1_500  # rows
_CHARACTER = 0.5  # mean width of a character, of the font's size


class LayoutShelf:
    """The set rows of all sheets shown at one width; a row is set when it is first asked for."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._width = 0
        self.geometry = Geometry.of_width(0, look.fonts, look.density)
        self._setter = RowSetter(look, self.geometry)
        self._rows: dict[_Key, RowLayout] = {}
        self._folding = True
        self._otherwise: set[str] = set()  # ids of rows that are not as the others are, folded or unfolded
        self._sheet: ComparisonSheet | None = None
        self._writer: CardWriter | None = None

    def set_sheet(self, sheet: ComparisonSheet | None) -> None:
        """Rows asked for from now on are of this sheet."""
        self._sheet = sheet
        self._writer = CardWriter(sheet) if sheet else None
        self._common = common_certainty(sheet) if sheet else None

    def set_width(self, width: int) -> bool:
        """Whether a view of this width shares it out otherwise than before."""
        geometry = Geometry.of_width(width, self._look.fonts, self._look.density)
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
        self.geometry = Geometry.of_width(width, look.fonts, look.density)
        self._setter = RowSetter(look, self.geometry)

    def folds(self, row_id: str) -> bool:
        """Whether a row is folded when it is long."""
        return self._folding is not (row_id in self._otherwise)

    def set_folded(self, row_id: str, folded: bool) -> None:
        """Fold or unfold one row."""
        if self.folds(row_id) is not folded:
            self._otherwise ^= {row_id}

    def fold_all(self, folded: bool) -> None:
        """Fold or unfold all rows."""
        self._folding = folded
        self._otherwise.clear()

    def _key(self, shown: SheetRow) -> _Key:
        assert self._sheet is not None
        folded = self.folds(shown.row.id)
        return (self._sheet.left.id, self._sheet.right.id, shown.row.id, folded, len(shown.notes))

    def row(self, shown: SheetRow) -> RowLayout:
        """A row, set."""
        key = self._key(shown)
        found = self._rows.get(key)
        if found is None:
            if len(self._rows) >= _MOST:
                self._rows.clear()
            found = self._rows[key] = self._set(shown, folded=key[3])
        return found

    def hides_every_change(self, shown: SheetRow) -> bool:
        """Whether a row is folded so that none of its changed words is left in sight."""
        row = self.row(shown)
        if not row.folded or self._writer is None:
            return False
        cards = ((self._writer.left(shown), row.left), (self._writer.right(shown), row.right))
        marked = [
            pair
            for pair in cards
            if any(piece.style is Style.MARKED for block in pair[0].blocks for piece in block.pieces)
        ]
        return bool(marked) and all(hides_every_change(*pair) for pair in marked)

    def _set(self, shown: SheetRow, *, folded: bool) -> RowLayout:
        assert self._writer is not None
        left, right = self._writer.left(shown), self._writer.right(shown)
        middle, opposed = middle_text(shown, self._common), is_opposed(shown.row)
        row = self._setter.row(left, middle, right, opposed=opposed)
        if not is_long(row):
            return row
        if folded:
            most = kept_lines(row)
            left, right = cut(left, row.left, most), cut(right, row.right, most)
        else:
            left, right = (
                with_fold(card) if side else card for card, side in ((left, shown.row.left), (right, shown.row.right))
            )
        row = self._setter.row(left, middle, right, opposed=opposed)
        row.is_long, row.folded = True, folded
        return row

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
        if self.folds(shown.row.id):
            lines = min(lines, LONG)
        return round(max(lines, words) * geometry.step(fonts.body)) + geometry.top + geometry.bottom + geometry.gap

    def height_of(self, entry: SheetRow | TopicHeading) -> int:
        """The height of a row or heading, in pixels."""
        return self.row(entry).height if isinstance(entry, SheetRow) else self.geometry.heading

    def width_of(self, column: int) -> int:
        """The width of a column, in pixels; the margins belong to the outer columns."""
        if column == Column.MIDDLE:
            return self.geometry.middle
        return self.geometry.card + self.geometry.margin
