"""The lineage of a plan as a small chain, and the numbers of points named on the way, as rich text."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from peaceplans.model.dates import in_words
from peaceplans.model.plan import Plan
from peaceplans.report.printable import one_line
from peaceplans.sheets.library.lineage import LineageSheet, Made, Told
from ui.controls.place_text import place_link
from ui.library.pieces import lines, numbered

translate = QCoreApplication.translate


def lineage_html(lineage: LineageSheet, numbers: Mapping[str, int]) -> str:
    """The family by date with how each text was made, then who named which number of points when."""
    return f"{_chain(lineage, numbers)}{_named_in_turn(lineage)}{_counts(lineage, numbers)}"


def _chain(lineage: LineageSheet, numbers: Mapping[str, int]) -> str:
    if not lineage.made:
        return ""
    links = "".join(_link(plan, lineage, numbers) for plan in lineage.family)
    strangers = "".join(
        f"<p>{_made(one, lineage, numbers)}</p>" for one in lineage.made if lineage.member(one.step.plan) is None
    )
    return f'<table cellspacing="0" cellpadding="0">{links}</table>{strangers}'


def _link(plan: Plan, lineage: LineageSheet, numbers: Mapping[str, int]) -> str:
    """A plan of the chain: a filled sign and bold for the one shown, and under it what it was made from, and how."""
    own = plan.id == lineage.plan
    sign = "\u25c9" if own else "\u25cb"
    name = escape(one_line(plan.short_title))
    here = translate("PlanPage", "this plan")
    name = f"<b>{name}</b> ({escape(here)})" if own else place_link(plan.id, plan.short_title)
    points = (
        translate("PlanPage", "%1 points").replace("%1", str(plan.points_stated))
        if plan.points_stated is not None
        else translate("PlanPage", "number of points not stated")
    )
    facts = f"{in_words(plan.date)}, {points}"
    steps = "".join(
        f'<p class="aside">{_made(one, lineage, numbers)}</p>'
        for one in lineage.steps_to(plan.id)
        if lineage.member(one.step.plan)
    )
    return f'<tr><td class="chain"><p>{sign} {name} <span class="muted">{escape(facts)}</span></p>{steps}</td></tr>'


def _made(made: Made, lineage: LineageSheet, numbers: Mapping[str, int]) -> str:
    origin = lineage.member(made.step.plan)
    name = one_line(origin.short_title) if origin else one_line(made.step.plan)
    head = translate("PlanPage", "\u2191 made from %1").replace("%1", name)
    return f"<b>{escape(head)}</b>: {lines(made.step.how)}{numbered(made.step.sources, numbers)}"


def _named_in_turn(lineage: LineageSheet) -> str:
    named = list(dict.fromkeys(one_line(told.count.number) for told in lineage.told))
    if len(named) < 2:
        return ""
    head = translate("PlanPage", "Numbers of points named on the way, each when it was first named:")
    arrow = " \u2192 "
    return f"<p>{escape(head)}<br><b>{escape(arrow.join(named))}</b></p>"


def _counts(lineage: LineageSheet, numbers: Mapping[str, int]) -> str:
    if not lineage.told:
        return ""
    head = translate("PlanPage", "Who named which number, and when")
    rows = "".join(_count(told, lineage, numbers) for told in lineage.told)
    return f'<h4>{escape(head)}</h4><table cellspacing="0">{rows}</table>'


def _count(told: Told, lineage: LineageSheet, numbers: Mapping[str, int]) -> str:
    count = told.count
    plan = lineage.member(told.plan)
    on = "" if plan is None or plan.id == lineage.plan else one_line(plan.short_title)
    about = translate("PlanPage", "of the %1").replace("%1", on) if on else ""
    head = ", ".join(part for part in (one_line(count.who), about) if part)
    text = f"<br>{lines(count.text)}" if count.text else ""
    return (
        f'<tr><td class="muted" valign="top">{escape(in_words(count.date))}</td>'
        f'<td valign="top"><b>{escape(one_line(count.number))}</b></td>'
        f"<td>{escape(head)}{text}{numbered(count.sources, numbers)}</td></tr>"
    )
