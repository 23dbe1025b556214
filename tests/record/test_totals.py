"""How much the catalogue holds: nothing goes in or out unnoticed."""

from __future__ import annotations

from collections import Counter

import pytest

from peaceplans.catalogue import load_catalogue
from peaceplans.model.catalogue import Catalogue
from peaceplans.model.instrument import FieldState
from peaceplans.model.positions import Attitude

POINTS = {
    "african-initiative-2023": 10,
    "china-12-points-2023": 12,
    "china-brazil-6-points-2024": 6,
    "e3-28": 28,
    "geneva-19-points-2025": 11,
    "istanbul-communique-2022": 10,
    "istanbul-draft-treaty-2022": 15,
    "minsk-ii": 13,
    "putin-terms-june-2024": 9,
    "ru-27": 27,
    "russia-istanbul-memorandum-june-2025": 32,
    "ua-us-20": 21,
    "ukraine-europe-counter-terms-april-2025": 15,
    "ukraine-memorandum-june-2025": 16,
    "us-28": 28,
    "us-final-offer-april-2025": 16,
    "zelenskyy-peace-formula-2022": 10,
}
STATES = {  # instrument: fields with a value, with none, not published, not found
    "berlin-eu": (16, 5, 0, 0),
    "budapest": (9, 12, 0, 0),
    "de-24": (14, 6, 0, 1),
    "doi-26": (14, 7, 0, 0),
    "e3-28p": (16, 5, 0, 0),
    "enf-72": (14, 6, 1, 0),
    "eu-24": (14, 7, 0, 0),
    "eu-24p": (14, 6, 0, 1),
    "fr-24": (13, 7, 0, 1),
    "g7-23": (13, 8, 0, 0),
    "ist-com": (14, 7, 0, 0),
    "ist-tre": (14, 7, 0, 0),
    "it-a5": (13, 8, 0, 0),
    "ksc-22": (16, 4, 0, 1),
    "mil-4x4": (14, 1, 0, 6),
    "mnf-u": (14, 7, 0, 0),
    "nato-a5": (16, 5, 0, 0),
    "p20": (16, 5, 0, 0),
    "paris-26": (17, 4, 0, 0),
    "ref-eu": (14, 7, 0, 0),
    "ref-il": (11, 10, 0, 0),
    "ref-jp": (14, 7, 0, 0),
    "ref-kr": (16, 5, 0, 0),
    "ref-tw": (13, 8, 0, 0),
    "ru-ist": (13, 8, 0, 0),
    "ua-comp": (13, 8, 0, 0),
    "ua-term": (15, 1, 0, 5),
    "uk-100": (12, 8, 0, 1),
    "uk-24": (14, 7, 0, 0),
    "us-15y": (12, 2, 7, 0),
    "us-24": (14, 7, 0, 0),
    "us-28p": (15, 6, 0, 0),
    "us-berlin": (20, 1, 0, 0),
    "us-side": (15, 6, 0, 0),
    "us-ua-26": (14, 1, 6, 0),
    "us-zn": (14, 3, 0, 4),
}
KINDS = {"offer": 6, "request": 2, "clauses": 6, "agreement": 15, "partnership": 1, "reference": 6}
CLAIMS = {"assertion": 52, "remark": 42, "denial": 17, "assessment": 10}
STATEMENTS = {"ru": 116, "ua": 58, "us": 53, "e3-eu": 34, "tr": 9, "cn": 8, "nato": 6}
STANCES = {"ru": 64, "us": 64, "ua": 61, "e3-eu": 27, "nato": 19, "cn": 15, "tr": 15}
PARTIES = ("ru", "ua", "us", "e3-eu", "nato", "cn", "tr")


@pytest.fixture(scope="module", name="catalogue")
def bundled_catalogue() -> Catalogue:
    return load_catalogue()


def test_plans_and_their_points(catalogue: Catalogue) -> None:
    assert {plan.id: len(plan.provisions) for plan in catalogue.plans} == POINTS
    assert (len(POINTS), sum(POINTS.values())) == (17, 279)


def test_every_point_says_in_brief_what_it_provides(catalogue: Catalogue) -> None:
    parts = [part for plan in catalogue.plans for part in plan.provisions]
    assert [part.ref for part in parts if not 1 <= len(part.brief.split()) <= 12] == []


def test_instruments_and_the_states_of_their_fields(catalogue: Catalogue) -> None:
    states = {one.id: Counter(field.state for field in one.fields) for one in catalogue.instruments}
    assert {ident: tuple(states[ident][state] for state in FieldState) for ident in states} == STATES
    assert Counter(one.kind.value for one in catalogue.instruments) == KINDS
    assert len(STATES) == 36


def test_events_and_claims(catalogue: Catalogue) -> None:
    claims = [claim for event in catalogue.events for claim in event.claims]
    incident = next(event for event in catalogue.events if event.id == "novgorod-residence")
    rows = [event for event in catalogue.events if "-20" not in event.id]  # the rest are told in other dossiers
    assert (len(rows), len(catalogue.events)) == (97, 106)
    assert (len(claims), len(incident.claims)) == (121, 16)
    assert Counter(claim.kind.value for claim in claims) == CLAIMS


def test_statements_and_stances(catalogue: Catalogue) -> None:
    assert Counter(one.party for one in catalogue.statements) == STATEMENTS
    assert Counter(one.party for one in catalogue.stances) == STANCES


def test_every_party_has_a_stance_on_every_question(catalogue: Catalogue) -> None:
    questions = catalogue.vocabulary.questions
    asked = {(party, question) for party in PARTIES for question in questions}
    answered = Counter((one.party, one.target) for one in catalogue.stances if one.target in questions)
    assert (len(questions), len(asked)) == (15, 105)
    assert answered == Counter(asked)


def test_only_silence_rests_on_nothing(catalogue: Catalogue) -> None:
    bare = [one for one in catalogue.stances if not one.statements]
    assert {one.attitude for one in bare} <= {Attitude.SILENT, Attitude.OVERTAKEN}
    assert all(one.sources for one in bare if one.attitude is Attitude.OVERTAKEN)


def test_sources(catalogue: Catalogue) -> None:
    names = [name for source in catalogue.sources for name in (source.id, *source.aliases)]
    assert len(names) == len(set(names))
    assert (len(catalogue.sources), len(names)) == (925, 1259)  # 1,258 entries of the dossiers, and the editors


def test_every_plan_is_set_beside_the_20_points(catalogue: Catalogue) -> None:
    pairs = {(pair.left, pair.right) for pair in catalogue.concordances}
    assert pairs == {(plan, "ua-us-20") for plan in POINTS if plan != "ua-us-20"} | {
        ("us-28", "e3-28"),
        ("us-28", "ru-27"),
    }


def test_what_belongs_to_no_plan(catalogue: Catalogue) -> None:
    assert (len(catalogue.vocabulary.topics), len(catalogue.not_found)) == (21, 9)
    assert catalogue.version == "2026.11.2"
