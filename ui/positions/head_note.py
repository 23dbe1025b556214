"""What is said once of all stances: whose reading they are, how sureness looks, by which rule parties stand apart."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from peaceplans.model.evidence import Certainty
from peaceplans.report.printable import printable
from peaceplans.sheets.positions.sheet import PositionsSheet
from ui.compare.rows.middle_text import certainty_label
from ui.positions.certainty_band import paint_band
from ui.positions.words import our_reading, rule
from ui.theme.look import Dresser

_BOX, _SPACE, _APART = 18, 6, 18


class HeadNote(QWidget):
    """Sentences over the table, and a legend of its bands."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self.banner = _label(self)
        self.sentence = _label(self)
        self.rule = _label(self)
        self.legend = BandLegend(dresser, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.banner, self.sentence, self.rule, self.legend):
            layout.addWidget(part)
        dresser.look_changed.connect(self._dress)
        self._dress()

    def show_sheet(self, sheet: PositionsSheet) -> None:
        """Say what is to be known of this sheet."""
        self._say(self.banner, "\n".join(printable(sentence) for sentence in sheet.banner))
        self._say(self.sentence, our_reading())
        self._say(self.rule, rule() if sheet.apart else "")

    def set_low(self, low: bool) -> None:
        """In a low window the legend gives its room to the table: the cells say the same in words."""
        self.legend.setVisible(not low)

    def _say(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setAccessibleName(words)
        label.setVisible(bool(words))

    def _dress(self) -> None:
        look = self._dresser.look
        for label in (self.banner, self.sentence, self.rule):
            label.setFont(look.fonts.phrase)
        colours = look.colours
        self.banner.setStyleSheet(
            f"background: {colours.banner.name()}; color: {colours.banner_text.name()}; padding: 4px 8px;"
        )


class BandLegend(QWidget):
    """The three patterns with their words."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        names = ", ".join(certainty_label(one) for one in Certainty)
        self.setAccessibleName(self.tr("Band beside a stance, from plain to dotted: %1").replace("%1", names))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        dresser.look_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, self._dresser.look.fonts.scaled(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box and word, three times."""
        look = self._dresser.look
        colours, fonts = look.colours, look.fonts
        painter = QPainter(self)
        painter.setFont(fonts.small)
        metrics = QFontMetrics(fonts.small)
        side, left = fonts.scaled(_BOX), 0
        for certainty in Certainty:
            box = QRect(left, (self.height() - fonts.scaled(12)) // 2, side, fonts.scaled(12))
            paint_band(painter, box, certainty, colours.muted, colours.card)
            painter.setPen(colours.muted)
            painter.drawRect(box.adjusted(0, 0, -1, -1))
            left = box.right() + fonts.scaled(_SPACE)
            word = certainty_label(certainty)
            wide = metrics.horizontalAdvance(word)
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(QRect(left, 0, wide + 2, self.height()), flags, word)
            left += wide + fonts.scaled(_APART)
        painter.end()


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
