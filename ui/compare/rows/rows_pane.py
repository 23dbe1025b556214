"""The banner over the rows and the strip beside them, laid out in one pass so that nothing jumps."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.compare.rows.banner import Banner
from ui.compare.rows.overview_strip import OverviewStrip
from ui.compare.rows.row_table import RowTable


class RowsPane(QWidget):
    """Gives the banner the height it needs, and the rows the rest; rows stay still on the screen when that changes."""

    def __init__(self, banner: Banner, table: RowTable, strip: OverviewStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner, self._table, self._strip = banner, table, strip
        for part in (banner, table, strip):
            part.setParent(self)
        table.shared_out.connect(self._on_shared_out)
        banner.height_changed.connect(self._arrange)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys go on to the rows."""
        self._table.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new size."""
        super().resizeEvent(event)
        self._arrange()

    def _on_shared_out(self) -> None:
        geometry = self._table.shelf.geometry
        self._banner.fit(geometry.margin, geometry.pair)

    def _arrange(self) -> None:
        whole, width = self.width(), max(self.width() - self._strip.width(), 0)
        self._table.resize(width, self._table.height())
        self._banner.share(self.height())
        height = self._banner.needed_height()
        moved = height - self._table.y()
        self._banner.setGeometry(0, 0, whole, height)
        self._table.setGeometry(0, height, width, max(self.height() - height, 0))
        self._strip.setGeometry(width, height, self._strip.width(), max(self.height() - height, 0))
        bar = self._table.verticalScrollBar()
        if moved and bar.value():
            bar.setValue(bar.value() + moved)
