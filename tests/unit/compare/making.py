"""Small plans made by hand."""

from __future__ import annotations

from typing import Any

from peaceplans.model.evidence import Grade
from peaceplans.model.links import Link, Relation
from peaceplans.model.notation import read_term
from peaceplans.model.plan import Coverage, Plan, PlanKind, Provision, Wording
from peaceplans.model.terms import Term, TermKind
from peaceplans.model.vocabulary import Party, TermKey, Topic, Unit, Vocabulary

VOCABULARY = Vocabulary(
    topics={topic: Topic(id=topic, label=topic.capitalize()) for topic in ("army", "nato", "land", "other")},
    parties={party: Party(id=party, label=party.upper()) for party in ("ru", "ua", "us")},
    units={
        "persons": Unit(id="persons", label="persons", dimension="persons", factor=1),
        "days": Unit(id="days", label="days", dimension="time", factor=1),
        "weeks": Unit(id="weeks", label="weeks", dimension="time", factor=7),
        "months": Unit(id="months", label="months", dimension="calendar", factor=1),
        "years": Unit(id="years", label="years", dimension="calendar", factor=12),
    },
    terms={
        key: TermKey(id=key, label=key, kind=kind)
        for key, kind in {
            "army-size": TermKind.QUANTITY,
            "fund": TermKind.MONEY,
            "lasts": TermKind.DURATION,
            "split": TermKind.SHARE,
            "vote": TermKind.DEADLINE,
            "members": TermKind.PARTIES,
            "binding": TermKind.YES_NO,
            "form": TermKind.WORDS,
        }.items()
    },
)


def plan(plan_id: str, *provisions: Provision, coverage: Coverage = Coverage.FULL_TEXT, **more: Any) -> Plan:
    return Plan(
        id=plan_id,
        title=f"Plan {plan_id}",
        short_title=plan_id,
        date="2025-11-20",
        kind=PlanKind.PLAN,
        coverage=coverage,
        wording=Wording.SUMMARY,
        provisions=provisions,
        **more,
    )


def provision(ref: str, lead: str = "Something holds.", topic: str = "army", **more: Any) -> Provision:
    plan_id, _, key = ref.partition(":")
    more.setdefault("grade", Grade.PUBLISHED_TEXT)
    return Provision(plan=plan_id, key=key, number=key, title=f"Point {key}", lead=lead, topic=topic, **more)


def link(left: str, right: str, relation: Relation = Relation.AMENDED, **more: Any) -> Link:
    return Link(left=left, right=right, relation=relation, **more)


def term(key: str, text: str) -> Term:
    return read_term(key, text, VOCABULARY)
