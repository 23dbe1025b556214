"""Plans, instruments and sources in the words of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from peaceplans.model.anchors import AnchorKind
from peaceplans.model.evidence import Certainty, Grade
from peaceplans.model.instrument import FieldState, InstrumentKind
from peaceplans.model.plan import Coverage, Plan, PlanKind
from peaceplans.sheets.library.sheet import PlanEntry, Sorting
from peaceplans.sheets.library.source_uses import Relaying, SourceSorting
from ui.compare.rows.middle_text import certainty_label

translate = QCoreApplication.translate


def coverage_words(coverage: Coverage) -> str:
    """How much of a plan's text is known."""
    return {
        Coverage.FULL_TEXT: translate("Library", "every point known from a published text"),
        Coverage.ALL_POINTS: translate("Library", "every point known from a summary"),
        Coverage.PARTIAL: translate("Library", "known in part"),
        Coverage.NONE: translate("Library", "no public text; a reconstruction"),
    }[coverage]


def plan_kind(kind: PlanKind) -> str:
    """What sort of document it is."""
    return {
        PlanKind.PLAN: translate("Library", "plan"),
        PlanKind.COUNTER_PROPOSAL: translate("Library", "counter-proposal"),
        PlanKind.MEMORANDUM: translate("Library", "memorandum"),
        PlanKind.COMMUNIQUE: translate("Library", "communiqu\u00e9"),
        PlanKind.TERMS: translate("Library", "terms"),
    }[kind]


def instrument_group(kind: InstrumentKind) -> str:
    """The group in which the list has it."""
    return {
        InstrumentKind.OFFER: translate("Library", "Offers"),
        InstrumentKind.REQUEST: translate("Library", "Requests"),
        InstrumentKind.CLAUSES: translate("Library", "Clauses of plans"),
        InstrumentKind.AGREEMENT: translate("Library", "Agreements"),
        InstrumentKind.PARTNERSHIP: translate("Library", "Partnerships without a defence clause"),
        InstrumentKind.REFERENCE: translate("Library", "Reference treaties"),
    }[kind]


def points_words(plan: Plan, entries: int) -> str:
    """``28 points, 28 entries``; that no number is stated, when none is."""
    stated = (
        translate("Library", "number of points not stated")
        if plan.points_stated is None
        else translate("Library", "points stated: %1").replace("%1", str(plan.points_stated))
    )
    return f"{stated}, {entries_words(entries)}"


def entries_words(entries: int) -> str:
    """``entries: 21``."""
    return translate("Library", "entries: %1").replace("%1", str(entries))


def mix_words(grades: Mapping[Grade, int], disputed: int = 0) -> str:
    """``22 summary of a published text, 6 unverified, 2 disputed``."""
    told = [f"{count}\u00a0{grade.label}" for grade, count in grades.items()]
    if disputed:
        told.append(translate("Library", "%1\u00a0disputed").replace("%1", str(disputed)))
    return ", ".join(told)


def certainties_words(certainties: Mapping[Certainty, int]) -> str:
    """``14 established, 2 reported``."""
    return ", ".join(f"{count}\u00a0{certainty_label(certainty)}" for certainty, count in certainties.items())


def states_words(states: Mapping[FieldState, int]) -> str:
    """``fields with a value: 12, none: 3, not published: 5``."""
    names = {
        FieldState.VALUE: translate("Library", "fields with a value: %1"),
        FieldState.NONE: translate("Library", "none: %1"),
        FieldState.NOT_PUBLISHED: translate("Library", "not published: %1"),
        FieldState.NOT_FOUND: translate("Library", "not found: %1"),
    }
    return ", ".join(names[state].replace("%1", str(count)) for state, count in states.items())


def notes_words(count: int) -> str:
    """``1 note``, ``3 notes``; empty for none."""
    if not count:
        return ""
    return translate("Library", "1 note") if count == 1 else translate("Library", "%1 notes").replace("%1", str(count))


def uses_words(kinds: Mapping[AnchorKind, int]) -> str:
    """``points: 3, events: 1``; that it is not used, when it is not."""
    names = {
        AnchorKind.RECORD: translate("Library", "plans and instruments: %1"),
        AnchorKind.PROVISION: translate("Library", "points: %1"),
        AnchorKind.PAIR: translate("Library", "links of points: %1"),
        AnchorKind.FIELD: translate("Library", "fields of guarantees: %1"),
        AnchorKind.EVENT: translate("Library", "events: %1"),
        AnchorKind.STATEMENT: translate("Library", "statements: %1"),
        AnchorKind.STANCE: translate("Library", "readings of stances: %1"),
    }
    told = [names[kind].replace("%1", str(count)) for kind, count in kinds.items() if kind in names]
    return ", ".join(told) or translate("Library", "not used")


def relay_words(*, relay: bool) -> str:
    """Whether a source passes on what another publisher reported."""
    return translate("Library", "relay of another publisher") if relay else translate("Library", "speaks for itself")


def sorting_words(sorting: Sorting | SourceSorting) -> str:
    """By what a list is put in order."""
    return {
        Sorting.DATE: translate("Library", "By date"),
        Sorting.TITLE: translate("Library", "By title"),
        Sorting.POINTS: translate("Library", "By number of points"),
        Sorting.EVIDENCE: translate("Library", "By evidence"),
        SourceSorting.PUBLISHER: translate("Library", "By publisher"),
        SourceSorting.USES: translate("Library", "By uses"),
    }[Sorting(sorting.value) if sorting.value in ("date", "title") else sorting]


def relaying_words(relaying: Relaying) -> str:
    """Which sources are shown."""
    return {
        Relaying.ANY: translate("Library", "All sources"),
        Relaying.OWN: translate("Library", "Speaking for themselves"),
        Relaying.RELAY: translate("Library", "Relays of others"),
        Relaying.UNUSED: translate("Library", "Not used"),
    }[relaying]


def plan_spoken(entry: PlanEntry, dated: str) -> str:
    """A plan of the list read aloud."""
    plan = entry.plan
    parts = [
        plan.title,
        dated,
        ", ".join(plan.authors),
        plan.publication,
        coverage_words(plan.coverage),
        points_words(plan, entry.entries),
        mix_words(entry.grades, entry.disputed),
        notes_words(entry.notes),
    ]
    return "; ".join(" ".join(part.split()) for part in parts if part)
