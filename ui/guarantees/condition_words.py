"""Conditions in the window's words, and examples of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peaceplans.model.evidence import Certainty
from peaceplans.model.instrument import FieldState
from peaceplans.model.notation import value_in_words
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.printable import one_line
from peaceplans.sheets.guarantees.conditions import Ask, Condition
from ui.compare.rows.middle_text import certainty_label

translate = QCoreApplication.translate


def state_label(state: FieldState) -> str:
    """What is asked when a state is."""
    return {
        FieldState.VALUE: translate("Conditions", "has a value"),
        FieldState.NONE: translate("Conditions", "none"),
        FieldState.NOT_PUBLISHED: translate("Conditions", "not published"),
        FieldState.NOT_FOUND: translate("Conditions", "not found"),
    }[state]


def ask_label(ask: Ask) -> str:
    """What is asked when it is no state."""
    return {
        Ask.WORDS: translate("Conditions", "has the words"),
        Ask.AT_LEAST: translate("Conditions", "at least"),
        Ask.AT_MOST: translate("Conditions", "at most"),
        Ask.CERTAINTY: translate("Conditions", "certainty"),
        Ask.STATE: translate("Conditions", "state"),
    }[ask]


def certainty_asked(certainty: Certainty) -> str:
    """What is asked when a certainty is."""
    return translate("Conditions", "is %1").replace("%1", certainty_label(certainty))


def condition_label(condition: Condition, vocabulary: Vocabulary) -> str:
    """A chip: ``Military response: has a value``, ``Duration: at least 15 years``."""
    key = vocabulary.fields.get(condition.field)
    return f"{one_line(key.label) if key else condition.field}: {_asked(condition, vocabulary)}"


def _asked(condition: Condition, vocabulary: Vocabulary) -> str:
    match condition.ask:
        case Ask.STATE if condition.state:
            return state_label(condition.state)
        case Ask.CERTAINTY if condition.certainty:
            return certainty_asked(condition.certainty)
        case Ask.AT_LEAST | Ask.AT_MOST if condition.length:
            told = f"{ask_label(condition.ask)} {value_in_words(condition.length, vocabulary)}"
            if condition.by_longest and condition.ask is Ask.AT_LEAST:
                told += translate("Conditions", ", ranges by their longest")
            return told
        case _:
            return f'{ask_label(Ask.WORDS)} "{one_line(condition.words)}"'


def examples() -> tuple[tuple[str, str], ...]:
    """Questions that people come with, each with the condition that asks it."""
    return (
        (translate("Conditions", "A duty to respond by force"), "response-military=value"),
        (translate("Conditions", "Duration at least 15 years"), "duration>=15 years"),
        (translate("Conditions", "Consultation within 24 hours"), "consultation<=24 hours"),
        (translate("Conditions", "Voted on in Congress"), "form~Congress"),
        (translate("Conditions", "Trigger is not published"), "trigger=not-published"),
    )


def met_words(met: int, undecided: int, among: int) -> str:
    """``11 of 36 meet this; of 3 nobody can say``."""
    told = translate("Conditions", "%1 of %2 meet this").replace("%1", str(met)).replace("%2", str(among))
    if undecided:
        told += translate("Conditions", "; of %1 nobody can say").replace("%1", str(undecided))
    return told
