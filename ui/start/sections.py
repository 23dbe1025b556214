"""What stands on the start page, as plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from peaceplans.model.plan import Plan
from ui.desk import Desk
from ui.places import Place
from ui.shell.saved_places import place_of_saved
from ui.shell.session import compared
from ui.shell.ways import PREFERRED
from ui.start.record import Record
from ui.start.words import pair_name, place_name, row_name

_RECENT = 6
_SAVED = 8


@dataclass(frozen=True, slots=True)
class Item:
    """A card: a word over its title, the title, a few words about it, a sign, and where it leads."""

    title: str
    detail: str
    go: Callable[[], object]
    kicker: str = ""
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Cards under a heading; the first ones have none."""

    heading: str
    items: tuple[Item, ...]


def sections(
    desk: Desk, record: Record, has_page: Callable[[str], bool], run: Callable[[str], object]
) -> list[Section]:
    """All sections that have something in them.

    Args:
        desk: that of the window.
        record: plans and instruments.
        has_page: whether the window has a page of a name.
        run: does an action by its id.
    """
    translate = QCoreApplication.translate
    found = [
        Section("", tuple(_first(desk, record))),
        Section(translate("Start", "Saved comparisons"), tuple(_saved(desk, record.plans))),
        Section(translate("Start", "Compared lately"), tuple(_recent(desk, record))),
        Section(translate("Start", "More"), tuple(_more(desk, has_page, run))),
    ]
    return [section for section in found if section.items]


def _first(desk: Desk, record: Record) -> list[Item]:
    translate, items, plans = QCoreApplication.translate, [], record.plans
    last = desk.settings.place(desk.library.location)
    name = place_name(last, record) if last else ""
    if last and name:
        detail = row_name(last, record)
        items.append(Item(name, detail, partial(desk.go, last), translate("Start", "Go on where you were"), "forward"))
    pair = PREFERRED
    if all(one in plans for one in pair):
        items.append(
            Item(
                pair_name(plans[pair[0]], plans[pair[1]]),
                translate(
                    "Start",
                    "What Moscow is said to ask for, and what Kyiv and Washington have agreed: point by point, "
                    "with how well each line is evidenced.",
                ),
                partial(desk.go, _comparison(*pair)),
                translate("Start", "The question of the day"),
                "swap",
            )
        )
    elif len(plans) >= 2 and not items:
        left, right = list(plans.values())[:2]
        name = pair_name(left, right)
        items.append(Item(name, "", partial(desk.go, _comparison(left.id, right.id)), "", "swap"))
    return items


def _saved(desk: Desk, plans: dict[str, Plan]) -> list[Item]:
    return [
        Item(
            one.name,
            pair_name(plans[one.left], plans[one.right]),
            partial(desk.go, place_of_saved(one)),
        )
        for one in desk.library.saved.all()[:_SAVED]
        if one.left in plans and one.right in plans
    ]


def _recent(desk: Desk, record: Record) -> list[Item]:
    items, plans = [], record.plans
    for place in desk.settings.recent(desk.library.location)[1:]:  # the first is where one was
        pair = compared(place)
        if pair and all(one in plans for one in pair):
            name = pair_name(plans[pair[0]], plans[pair[1]])
            items.append(Item(name, row_name(place, record), partial(desk.go, place)))
    return items[:_RECENT]


def _more(desk: Desk, has_page: Callable[[str], bool], run: Callable[[str], object]) -> list[Item]:
    translate = QCoreApplication.translate
    items = []
    if has_page("guarantees"):
        items.append(
            Item(
                translate("Pages", "Guarantees"),
                translate("Start", "What was offered, asked for and signed, field by field, beside Article 5."),
                partial(desk.go, Place("guarantees")),
                sign="shield",
            )
        )
    if has_page("positions"):
        items.append(
            Item(
                translate("Pages", "Positions"),
                translate("Start", "How parties stand to contested questions, and where they stand apart."),
                partial(desk.go, Place("positions")),
                sign="people",
            )
        )
    if has_page("notes"):
        notes = desk.library.notes.count()
        count = translate("Start", "Notes written: %1.").replace("%1", str(notes))
        about = count if notes else translate("Start", "What you write beside points, pairs and guarantees.")
        items.append(Item(translate("Pages", "Notes"), about, partial(desk.go, Place("notes")), sign="pencil"))
    items.append(
        Item(
            translate("Start", "Legend and glossary"),
            translate("Start", "What the marks mean, and words such as witness, provisional and snap-back."),
            partial(run, "help.legend"),
            sign="info",
        )
    )
    items.append(
        Item(
            translate("Start", "Do or find anything"),
            translate("Start", "Every action, plan and point by its name; Ctrl+K from everywhere."),
            partial(run, "view.palette"),
            sign="find",
        )
    )
    return items


def _comparison(left: str, right: str) -> Place:
    return Place("compare", {"left": left, "right": right})
