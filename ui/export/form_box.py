"""In which form a report is written: format, paper, style of citation, language of labels."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.formats import Format
from peaceplans.report.labels.language import LabelLanguage
from peaceplans.report.page_setup import PageSetup, Paper, Turn
from ui.export.choice_rows import Choice, ChoiceRows
from ui.export.formats import OFFERED, ON_PAPER, format_name, short_name
from ui.settings import Settings
from ui.theme.look import Dresser


class FormBox(QWidget):
    """Buttons that choose.

    Signals:
        changed: something else was chosen.
    """

    changed = Signal()

    def __init__(self, dresser: Dresser, settings: Settings, parent: QWidget, *, only: Format | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        kept = settings.export_choice
        forms = [(form, format_name(form), short_name(form)) for form in OFFERED]
        form = only or _kept(Format, kept("format"), Format.HTML)
        self.form_button = Choice(dresser, self.tr("Format"), forms, form, self)
        paper = _kept(Paper, kept("paper").casefold(), _usual_paper())
        self.paper_button = Choice(dresser, self.tr("Paper"), _named(_papers()), paper, self)
        turn = _kept(Turn, kept("turn"), Turn.AUTO)
        self.turn_button = Choice(dresser, self.tr("Direction"), _named(_turns()), turn, self)
        style = _kept(CitationStyle, kept("citations"), CitationStyle.PLAIN)
        self.style_button = Choice(dresser, self.tr("Sources"), _named(_styles()), style, self)
        language = _kept(LabelLanguage, kept("labels"), LabelLanguage.EN)
        self.language_button = Choice(dresser, self.tr("Language of labels"), _named(_languages()), language, self)
        self._rows = ChoiceRows()
        self.setLayout(self._rows)
        self._rows.add(self.tr("Format"), self.form_button)
        self._rows.add(self.tr("Paper"), self.paper_button)
        self._rows.add(self.tr("Direction"), self.turn_button)
        self._rows.add(self.tr("Cited as"), self.style_button)
        self._rows.add(self.tr("Labels"), self.language_button)
        self._rows.setRowVisible(self.form_button, only is None)
        for button in self.controls():
            button.chosen.connect(self._on_chosen)  # type: ignore[attr-defined]
        self._show_paper()

    @property
    def form(self) -> Format:
        """The format."""
        chosen: Format = self.form_button.value
        return chosen

    @property
    def page(self) -> PageSetup:
        """The paper."""
        return PageSetup(self.paper_button.value, self.turn_button.value)

    @property
    def citations(self) -> CitationStyle:
        """How sources are cited."""
        chosen: CitationStyle = self.style_button.value
        return chosen

    @property
    def language(self) -> LabelLanguage:
        """In which labels are written."""
        chosen: LabelLanguage = self.language_button.value
        return chosen

    def controls(self) -> list[QWidget]:
        """What Tab comes to."""
        return [self.form_button, self.paper_button, self.turn_button, self.style_button, self.language_button]

    def take(self, form: Format, page: PageSetup, style: CitationStyle, language: LabelLanguage) -> None:
        """Choose these."""
        self.form_button.take(form)
        self.paper_button.take(page.paper)
        self.turn_button.take(page.turn)
        self.style_button.take(style)
        self.language_button.take(language)
        self._show_paper()

    def set_form(self, form: Format) -> None:
        """Choose a format, as by its button."""
        self.form_button.chosen.emit(form)

    def remember(self) -> None:
        """Choose the same next time."""
        keep = self._settings.keep_export_choice
        if self._rows.isRowVisible(self.form_button):
            keep("format", self.form.value)
        keep("paper", self.page.paper.value)
        keep("turn", self.page.turn.value)
        keep("citations", self.citations.value)
        keep("labels", self.language.value)

    def _on_chosen(self) -> None:
        self._show_paper()
        self.changed.emit()

    def _show_paper(self) -> None:
        for button in (self.paper_button, self.turn_button):
            self._rows.setRowVisible(button, self.form in ON_PAPER)


def _kept(kind: type[StrEnum], text: str, usual: object) -> object:
    return kind(text) if text in list(kind) else usual


def _named(names: dict[object, str]) -> list[tuple[object, str, str]]:
    return [(value, name, name) for value, name in names.items()]


def _papers() -> dict[object, str]:
    translate = QCoreApplication.translate
    return {Paper.A4: translate("Export", "A4"), Paper.LETTER: translate("Export", "Letter")}


def _turns() -> dict[object, str]:
    translate = QCoreApplication.translate
    return {
        Turn.AUTO: translate("Export", "As the report needs"),
        Turn.PORTRAIT: translate("Export", "Upright"),
        Turn.LANDSCAPE: translate("Export", "Sideways"),
    }


def _styles() -> dict[object, str]:
    translate = QCoreApplication.translate
    return {
        CitationStyle.PLAIN: translate("Export", "Plain"),
        CitationStyle.CHICAGO: translate("Export", "Chicago"),
        CitationStyle.APA: translate("Export", "APA"),
        CitationStyle.OSCOLA: translate("Export", "OSCOLA"),
    }


def _languages() -> dict[object, str]:
    translate = QCoreApplication.translate
    return {
        LabelLanguage.EN: translate("Export", "English"),
        LabelLanguage.UK: translate("Export", "Ukrainian"),
        LabelLanguage.RU: translate("Export", "Russian"),
    }


def _usual_paper() -> Paper:
    """That of the country."""
    american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if american else Paper.A4
