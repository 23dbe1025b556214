"""What the marks and words mean."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.compare.panel_text import panel_style
from ui.compare.side_panel import PanelText
from ui.theme.look import Dresser, Look


class Legend(QDialog):
    """Marks and glossary."""

    def __init__(self, dresser: Dresser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Legend"))
        text = PanelText(self)
        text.setAccessibleName(self.tr("Legend"))
        text.document().setDefaultFont(dresser.look.fonts.chrome)
        text.document().setDefaultStyleSheet(panel_style(dresser.look))
        text.setHtml(legend_text(dresser.look))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.resize(dresser.look.fonts.scaled(560), dresser.look.fonts.scaled(600))


def legend_text(look: Look) -> str:
    """The legend as HTML."""
    colours = look.colours
    marks = [
        (_mark("600,000", colours.left.name(), colours.left_tint.name(), "underline"), _tr("words that only the left text has")),
        (_mark("800,000", colours.right.name(), colours.right_tint.name(), "underline"), _tr("words that only the right text has")),
        (
            _mark("50:50", colours.opposed.name(), colours.opposed_tint.name(), "underline"),
            _tr("words of rows whose two sides stand against each other"),
        ),
        (
            _mark("600,000", colours.left.name(), colours.left_tint.name(), "line-through"),
            _tr("redline: words of the left text that the right one drops; what it puts in is underlined"),
        ),
        (_tr("hatched"), _tr("the plan has no such clause, or the point is struck")),
        (_tr("dotted ground"), _tr("the plan\u2019s text is not known here, so nothing can be said")),
        (_tr("dotted edge"), _tr("inferred or not verified: read with care")),
        ("\u25c6", _tr("one of the few changes that matter most")),
        ("\u2190", _tr("the phrase is told from the right plan to the left one")),
    ]
    words = [
        (_tr("established, reported, provisional"), _tr("how sure a row is: by published text or official summary, by the press, or by inference; the weakest part counts")),
        (_tr("disputed"), _tr("reports or parties contradict each other; the panel says who says what")),
        (_tr("open, struck"), _tr("not agreed yet; taken out")),
        (_tr("contrast, redline"), _tr("for rival texts; for texts that come from one another")),
        (_tr("witness"), _tr("one published form of a plan: a leaked text, an agency translation, an official summary")),
        (_tr("reading"), _tr("what one witness or speaker reports differently of the same point")),
        (_tr("our reading"), _tr("a party\u2019s stance as the editors read it from its statements")),
        (_tr("snap-back"), _tr("sanctions that return by themselves when a condition is broken")),
        ("E3", _tr("France, Germany and the United Kingdom")),
        ("NPT", _tr("Treaty on the Non-Proliferation of Nuclear Weapons")),
        ("ZNPP", _tr("Zaporizhzhia nuclear power plant")),
    ]
    text = f"<h4>{escape(_tr('Marks'))}</h4>"
    text += "".join(f"<p>{sign if sign.startswith('<') else f'<b>{escape(sign)}</b>'}: {escape(meaning)}</p>" for sign, meaning in marks)
    text += f"<h4>{escape(_tr('Words'))}</h4>"
    text += "".join(f"<p><b>{escape(word)}</b>: {escape(meaning)}</p>" for word, meaning in words)
    return f"<body>{text}</body>"


def _mark(words: str, ink: str, tint: str, line: str) -> str:
    return f'<span style="color: {ink}; background-color: {tint}; text-decoration: {line};">{words}</span>'


def _tr(text: str) -> str:
    return QCoreApplication.translate("Legend", text)
