"""What analysts compare in instruments, folded away until it is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peaceplans.model.analysis import AnalystPoint, Shared
from peaceplans.model.source import Source
from peaceplans.report.printable import one_line
from peaceplans.report.source_list import web_address
from ui.controls.card import Card
from ui.controls.panel_text import PanelText, panel_style
from ui.guarantees.fold_button import FoldButton
from ui.theme.look import Dresser, Look

_LEAST = 48  # pixels of the texts at normal text size
_SHARE = 0.46  # of the height of the page, at most, while it is unfolded


class AnalysisCard(Card):
    """A heading with the number of points, and under it their texts."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(dresser, parent)
        self._points: tuple[AnalystPoint, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._sources: Mapping[str, Source] = {}
        self._stale = True
        self.fold_button = FoldButton(dresser, self.tr("What analysts compare"), self)
        self.fold_button.setChecked(False)
        self.text = PanelText(self)
        self.text.setAccessibleName(self.tr("What analysts compare"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(0)
        layout.addWidget(self.fold_button)
        layout.addWidget(self.text)
        self.fold_button.toggled.connect(self._on_toggled)
        dresser.look_changed.connect(self._dress)

    def tell(self, points: Sequence[AnalystPoint], titles: Mapping[str, str], sources: Mapping[str, Source]) -> None:
        """Have these points; they are written when they are unfolded."""
        told = tuple(points)
        if told != self._points:
            self._points, self._titles, self._sources = told, titles, sources
            self._stale = True
            self._write()

    def unfold(self) -> None:
        """Show the texts and put the keys there."""
        self.fold_button.setChecked(True)
        self.text.setFocus()

    def fit(self) -> None:
        """Take a part of the page, and no more than the text needs."""
        page = self.parentWidget()
        if page and not self.text.isHidden():
            needed = round(self.text.document().size().height()) + 4
            least = self.dresser.look.fonts.scaled(_LEAST)
            self.text.setMinimumHeight(least)
            self.text.setMaximumHeight(max(least, min(needed, round(page.height() * _SHARE))))

    def _on_toggled(self, unfolded: bool) -> None:
        self.text.setVisible(unfolded)
        self._write()

    def _write(self) -> None:
        if not self._stale or not self.fold_button.isChecked():
            return
        self._stale = False
        look = self.dresser.look
        document = self.text.document()
        document.setDefaultFont(look.fonts.chrome)
        document.setDefaultStyleSheet(panel_style(look))
        self.text.setHtml(analysis_text(self._points, self._titles, self._sources, look))
        self.fit()

    def _dress(self) -> None:
        self._stale = True
        self._write()
        self.fit()


def analysis_text(
    points: Sequence[AnalystPoint], titles: Mapping[str, str], sources: Mapping[str, Source], look: Look
) -> str:
    """The points as HTML; everything that is not ours is escaped."""
    return f"<body>{''.join(_point(point, titles, sources, look) for point in points)}</body>"


def _point(point: AnalystPoint, titles: Mapping[str, str], sources: Mapping[str, Source], look: Look) -> str:
    text = f"<p>{escape(one_line(point.text))}</p>" if point.text else ""
    rows = "".join(_row(row, titles, look) for row in point.table)
    table = f'<table cellspacing="0" cellpadding="3">{rows}</table>' if rows else ""
    cited = "; ".join(_source(sources[one.source]) for one in point.sources if one.source in sources)
    heading = QCoreApplication.translate("AnalysisCard", "Sources")
    foot = f'<p class="small">{escape(heading)}: {cited}</p>' if cited else ""
    return f'<p class="title">{escape(one_line(point.title))}</p>{text}{table}{foot}<p></p>'


def _row(row: Shared, titles: Mapping[str, str], look: Look) -> str:
    names = escape(one_line("; ".join(titles.get(one, one) for one in row.instruments)))
    told = escape(one_line(f"{row.text} ({row.note})" if row.note else row.text))
    return f'<tr><td><span style="color: {look.colours.muted.name()}">{names}</span></td><td><b>{told}</b></td></tr>'


def _source(source: Source) -> str:
    told = escape(", ".join(part for part in (one_line(source.publisher), one_line(source.title)) if part))
    address = web_address(source.url)
    return f'<a class="web" href="{escape(address)}">{told}</a>' if address else told
