"""What the marks and words mean."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.controls.panel_text import PanelText, panel_style
from ui.theme.fitting import fit_dialog
from ui.theme.look import Dresser, Look

translate = QCoreApplication.translate


class LegendText(PanelText):
    """Marks and glossary as text; in a dialog, and on the start page while all is new."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dresser = dresser
        self._whole = False
        self.setAccessibleName(self.tr("Legend"))
        dresser.look_changed.connect(self._fill)
        self._fill()

    def show_whole(self) -> None:
        """Be as high as the text, so that nothing is scrolled here."""
        self._whole = True
        self.setObjectName("legend")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height follows the width."""
        super().resizeEvent(event)
        if self._whole:
            self._fit()

    def _fill(self) -> None:
        look = self._dresser.look
        self.document().setDefaultFont(look.fonts.chrome)
        self.document().setDefaultStyleSheet(panel_style(look))
        self.setHtml(legend_text(look))
        if self._whole:
            self._fit()

    def _fit(self) -> None:
        height = round(self.document().size().height()) + 2 * self.frameWidth() + 2
        if height != self.height():
            self.setFixedHeight(height)


class LegendDialog(QDialog):
    """Marks and glossary in a window of their own."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Legend and glossary"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the style's own is dark on dark
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(LegendText(dresser, self))
        layout.addWidget(buttons)
        fit_dialog(self, dresser.look.fonts.scaled(560), dresser.look.fonts.scaled(600))


def legend_text(look: Look) -> str:
    """The legend as HTML."""
    colours = look.colours
    marks = [
        (
            _mark("600,000", colours.left.name(), colours.left_tint.name(), "underline"),
            translate("Legend", "words that only the left text has"),
        ),
        (
            _mark("800,000", colours.right.name(), colours.right_tint.name(), "underline"),
            translate("Legend", "words that only the right text has"),
        ),
        (
            _mark("50:50", colours.opposed.name(), colours.opposed_tint.name(), "underline"),
            translate("Legend", "words of rows whose two sides stand against each other"),
        ),
        (
            _mark("600,000", colours.left.name(), colours.left_tint.name(), "line-through"),
            translate(
                "Legend", "redline: words of the left text that the right one drops; what it puts in is underlined"
            ),
        ),
        (translate("Legend", "hatched"), translate("Legend", "the plan has no such clause, or the point is struck")),
        (
            translate("Legend", "dotted ground"),
            translate("Legend", "the plan\u2019s text is not known here, so nothing can be said"),
        ),
        (translate("Legend", "dotted edge"), translate("Legend", "inferred or not verified: read with care")),
        ("\u25c6", translate("Legend", "one of the few changes that matter most")),
        ("\u2190", translate("Legend", "the phrase is told from the right plan to the left one")),
        (
            translate("Legend", "strip at the right"),
            translate(
                "Legend",
                "all rows at a glance: a broad bar for a key change, a narrow one for a change, half a bar for what "
                "only one side has, an empty frame for what is not known, a thin line for the same; "
                "the box is what is in sight",
            ),
        ),
        (
            translate("Legend", "2 notes"),
            translate("Legend", "so many notes hang on the row; they stand in the side panel"),
        ),
        (
            "\u2713 + \u2260 \u2717 \u00b1 \u2026 \u00bb",
            translate(
                "Legend",
                "how a party stands to a question or point, as we read its statements: accepts, wants more, wants it "
                "changed, rejects, is mixed, silent, overtaken by later texts",
            ),
        ),
        (
            translate("Legend", "band beside a stance"),
            translate("Legend", "plain for established, hatched for reported, dotted for provisional"),
        ),
        (
            "\u25cf \u25cb \u25d0 \u2298",
            translate(
                "Legend",
                "an event of the timeline that is confirmed, claimed, disputed, denied; with a dotted edge it is not "
                "verified",
            ),
        ),
        (
            translate("Legend", "12 more lines, 3 changes"),
            translate("Legend", "the text goes on: a click or Ctrl+Space unfolds it"),
        ),
    ]
    words = [
        (
            translate("Legend", "established, reported, provisional"),
            translate(
                "Legend",
                "how sure a row is: published text or official summary, press, or inference; the weakest part counts",
            ),
        ),
        (
            translate("Legend", "disputed"),
            translate("Legend", "reports or parties contradict each other; the panel says who says what"),
        ),
        (translate("Legend", "open, struck"), translate("Legend", "not agreed yet; taken out")),
        (
            translate("Legend", "apart"),
            translate(
                "Legend",
                "one party accepts a matter, or wants more of it, and another wants it changed or rejects it; it is "
                "as sure as the less sure of both stances, and nothing is counted or scored",
            ),
        ),
        (
            translate("Legend", "confirmed, claimed, denied (of events)"),
            translate(
                "Legend",
                "uncontested; told by one side or by unnamed sources; denied by whom it concerns. A claim stays a "
                "claim: the record does not say who is right",
            ),
        ),
        (
            translate("Legend", "contrast, redline"),
            translate("Legend", "for rival texts; for texts that come from one another"),
        ),
        (
            translate("Legend", "witness"),
            translate(
                "Legend", "one published form of a plan: a leaked text, an agency translation, an official summary"
            ),
        ),
        (
            translate("Legend", "reading"),
            translate("Legend", "what one witness or speaker reports differently of the same point"),
        ),
        (
            translate("Legend", "our reading"),
            translate("Legend", "a party\u2019s stance as the editors read it from its statements"),
        ),
        (
            translate("Legend", "snap-back"),
            translate("Legend", "sanctions that return by themselves when a condition is broken"),
        ),
        ("E3", translate("Legend", "France, Germany and the United Kingdom")),
        ("NPT", translate("Legend", "Treaty on the Non-Proliferation of Nuclear Weapons")),
        ("ZNPP", translate("Legend", "Zaporizhzhia nuclear power plant")),
    ]
    text = f'<p class="heading">{escape(translate("Legend", "Marks"))}</p>'
    text += "".join(
        f"<p>{sign if sign.startswith('<') else f'<b>{escape(sign)}</b>'}: {escape(meaning)}</p>"
        for sign, meaning in marks
    )
    text += f'<p class="heading">{escape(translate("Legend", "Words"))}</p>'
    text += "".join(f"<p><b>{escape(word)}</b>: {escape(meaning)}</p>" for word, meaning in words)
    return f"<body>{text}</body>"


def _mark(words: str, ink: str, tint: str, line: str) -> str:
    return f'<span style="color: {ink}; background-color: {tint}; text-decoration: {line};">{words}</span>'
