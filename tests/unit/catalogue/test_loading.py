"""A catalogue without faults, read into the nouns."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from peaceplans.catalogue import (
    CatalogueFaults,
    bundled_folder,
    catalogue_fingerprint,
    catalogue_version,
    load_catalogue,
)
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.events import Claim, ClaimKind, Event, EventState, Lane
from peaceplans.model.evidence import Certainty, Grade, Letter
from peaceplans.model.instrument import Field, FieldState
from peaceplans.model.links import Relation, Weight
from peaceplans.model.plan import Clause, Option, Provision, Reading, State, Witness, Wording
from peaceplans.model.positions import Attitude
from peaceplans.model.source import Citation, Remark, Source
from peaceplans.model.terms import Bound, Deadline, Duration, Quantity, Term

if TYPE_CHECKING:
    from conftest import SmallCatalogue


def test_every_value_of_a_provision_arrives(small: SmallCatalogue) -> None:
    catalogue = small.load()
    first = next(plan for plan in catalogue.plans if plan.id == "first")
    assert first.wording is Wording.SUMMARY
    assert (first.date, first.points_stated, first.authors) == ("2025-11-20~", 3, ("United States",))
    assert first.witnesses == (Witness(id="leak", kind="leaked text", source=Citation("a-s1", "p. 2")),)
    assert first.provision("2") == Provision(
        plan="first",
        key="2",
        number="2",
        title="Troops",
        lead="Foreign troops leave.",
        topic="foreign-troops",
        further_topics=("armed-forces",),
        grade=Grade.PRESS_REPORT,
        clauses=(Clause(letter="a", text="Aircraft too.", grade=Grade.UNVERIFIED, sources=(Citation("a-s2"),)),),
        state=State.AGREED,
        agreed_by=("ua", "us"),
        disputed=True,
        obliged=("us",),
        terms=(
            Term(
                key="withdrawal",
                value=Deadline(within=Duration(100, 100, "days"), event="signing"),
                grade=Grade.INFERRED,
                sources=(Citation("a-s2"),),
            ),
        ),
        options=(
            Option(
                owner="ru",
                text="All of them.",
                terms=(Term(key="army-size", value=Quantity(5, "persons"), owner="ru"),),
            ),
        ),
        readings=(Reading(witness="Courier", text="Only some.", sources=(Citation("a-s2"),)),),
        background=(Remark(text="Ten are there.", sources=(Citation("a-s2"),)),),
        sources=(Citation("a-s1"),),
    )


def test_brief_and_deferral_are_taken_over_by_a_reconstruction(small: SmallCatalogue) -> None:
    plans = {plan.id: plan for plan in small.load().plans}
    assert plans["first"].provision("3").brief == "the line of contact"
    assert plans["a-rebuilt"].provision("w2").brief == "the line of contact"
    assert plans["a-rebuilt"].provision("w2").deferred == "a separate agreement"


def test_what_was_said_of_the_number_of_points_arrives(small: SmallCatalogue) -> None:
    first = next(plan for plan in small.load().plans if plan.id == "first")
    [count] = first.counts
    assert (count.number, count.who, count.date) == ("3", "Herald", "2025-11-21")
    assert count.sources == (Citation("a-s1"),)


def test_every_value_of_an_event_and_its_claims_arrives(small: SmallCatalogue) -> None:
    catalogue = small.load()
    assert catalogue.events == (
        Event(
            id="meeting",
            date="2025-12-12/2025-12-13",
            lane=Lane.TALKS,
            title="Two meet",
            text="Two people meet.",
            state=EventState.CONFIRMED,
            state_note="the meeting, not what was said",
            memory=True,
            plans=("first", "second"),
            topics=("territory",),
            sources=(Citation("a-s1"),),
            claims=(
                Claim(
                    id="n01",
                    kind=ClaimKind.ASSERTION,
                    owner="Somebody",
                    party="ru",
                    date="2025-12-14",
                    text="They agreed.",
                    state=EventState.CLAIMED,
                    sources=(Citation("a-s1"),),
                ),
                Claim(
                    kind=ClaimKind.DENIAL,
                    owner="Courier",
                    text="They did not.",
                    state=EventState.DISPUTED,
                    state_note="unnamed",
                    memory=True,
                    sources=(Citation("a-s2"),),
                ),
            ),
        ),
    )
    assert catalogue.not_found == ("A signed text.",)


def test_a_stance_may_be_towards_a_contested_question_and_have_changed(small: SmallCatalogue) -> None:
    catalogue = small.load()
    stance = catalogue.stances[-1]
    assert (stance.target, stance.attitude, stance.since) == ("land", Attitude.ACCEPTS, "2025-12-20")
    assert [(one.attitude, one.since, one.statements) for one in stance.earlier] == [
        (Attitude.REJECTS, "2025-12-10", ("ua-said",))
    ]
    _, said, otherwise = catalogue.statements
    assert (said.questions, otherwise.contradicts) == (("land",), ("ua-said",))
    assert catalogue.vocabulary.questions["land"].topic == "territory"


def test_a_number_is_the_key_unless_it_is_given(small: SmallCatalogue) -> None:
    first = next(plan for plan in small.load().plans if plan.id == "first")
    assert [provision.number for provision in first.provisions] == ["1", "2", ""]


def test_a_citation_names_the_canonical_source_whatever_alias_was_written(small: SmallCatalogue) -> None:
    first = next(plan for plan in small.load().plans if plan.id == "first")
    assert first.provision("1").sources == (Citation("a-s1", "p. 3"), Citation("a-s1"))


def test_sources_keep_their_particulars(small: SmallCatalogue) -> None:
    assert small.load().sources == (
        Source(
            id="a-s1",
            publisher="Herald",
            title="The draft",
            date="2025-11-20",
            url="https://herald.example/draft",
            aliases=("b-s9",),
        ),
        Source(id="a-s2", publisher="Courier", title='The answer: "no"', relay=True),
    )


def test_a_reconstruction_takes_over_the_content_of_its_basis(small: SmallCatalogue) -> None:
    rebuilt = next(plan for plan in small.load().plans if plan.id == "a-rebuilt")
    entry = rebuilt.provision("w1")
    assert entry.lead == "Ukraine's armed forces are limited to 600,000 personnel. Foreign troops leave."
    assert [clause.text for clause in entry.clauses] == ["Aircraft too."]
    assert [(term.key, term.bound) for term in entry.terms] == [("army-size", Bound.CAP), ("withdrawal", None)]
    assert [option.owner for option in entry.options] == ["ru"]
    assert (entry.topic, entry.further_topics) == ("armed-forces", ("foreign-troops",))
    assert entry.obliged == ("ua", "us")
    assert entry.basis == ("first:1", "first:2")


def test_all_of_a_reconstruction_is_inferred(small: SmallCatalogue) -> None:
    entry = next(plan for plan in small.load().plans if plan.id == "a-rebuilt").provision("w1")
    assert entry.grade is Grade.INFERRED
    assert {part.grade for part in (*entry.clauses, *entry.terms, *entry.options)} == {None}


def test_a_reconstruction_has_no_state_flag_reading_or_background_of_its_basis(small: SmallCatalogue) -> None:
    entry = next(plan for plan in small.load().plans if plan.id == "a-rebuilt").provision("w1")
    assert (entry.state, entry.agreed_by, entry.disputed) == (State.NOT_STATED, (), False)
    assert (entry.readings, entry.background, entry.sources) == ((), (), (Citation("a-s2"),))


def test_what_a_reconstruction_says_itself_stands(small: SmallCatalogue) -> None:
    entry = next(plan for plan in small.load().plans if plan.id == "a-rebuilt").provision("w2")
    assert (entry.lead, entry.topic, entry.further_topics) == ("Its own words.", "armed-forces", ("territory",))


def test_a_concordance_refers_to_provisions(small: SmallCatalogue) -> None:
    (concordance,) = small.load().concordances
    amended, same = concordance.links
    assert (amended.left, amended.right, amended.weight) == ("first:1", "second:10", Weight.MAIN)
    assert (amended.relation, amended.change, amended.key_change) == (Relation.AMENDED, "a cap becomes a level", True)
    assert (same.relation, same.change) == (Relation.SAME, "")
    assert [(entry.ref, entry.reason) for entry in concordance.alone] == [("first:2", "Nothing on troops.")]


def test_fields_of_an_instrument_come_in_the_order_of_the_vocabulary(small: SmallCatalogue) -> None:
    (offer,) = small.load().instruments
    assert offer.points == ("second:10",)
    assert offer.fields == (
        Field(
            key="duration",
            state=FieldState.VALUE,
            certainty=Certainty.REPORTED,
            text="15 years.",
            terms=(Term(key="guarantee-duration", value=Duration(15, 15, "years")),),
            sources=(Citation("a-s2"),),
        ),
        Field(key="trigger", state=FieldState.NOT_PUBLISHED, certainty=Certainty.PROVISIONAL),
    )


def test_statements_and_stances_are_of_the_party_their_file_is_named_after(small: SmallCatalogue) -> None:
    catalogue = small.load()
    statement, *others = catalogue.statements
    assert {other.party for other in others} == {"ua"}
    assert (statement.party, statement.target, statement.letter) == ("ru", "28", Letter.A)
    assert [(stance.party, stance.target, stance.attitude, stance.letter) for stance in catalogue.stances] == [
        ("ru", "first:1", Attitude.REJECTS, Letter.B),
        ("ru", "first:2", Attitude.SILENT, None),
        ("ua", "land", Attitude.ACCEPTS, Letter.B),
    ]
    assert catalogue.stances[0].statements == ("ru-said",)


def test_missing_folders_are_empty(small: SmallCatalogue) -> None:
    for name in ("links", "instruments", "statements", "stances", "events"):
        shutil.rmtree(small.folder / name)
    catalogue = small.load()
    assert len(catalogue.plans) == 3
    assert (catalogue.concordances, catalogue.instruments, catalogue.statements, catalogue.stances) == ((), (), (), ())


def test_a_missing_catalogue_says_where_it_was_sought(tmp_path: Path) -> None:
    with pytest.raises(PeacePlansError, match="nowhere: the catalogue is missing"):
        load_catalogue(tmp_path / "nowhere")
    with pytest.raises(PeacePlansError, match="nowhere: the catalogue is missing"):
        catalogue_fingerprint(tmp_path / "nowhere")


def test_the_version_is_read_without_the_other_files(small: SmallCatalogue) -> None:
    small.write("sources.yaml", "[broken")
    assert catalogue_version(small.folder) == "2026.11.1"


def test_a_faulty_version_is_a_fault(small: SmallCatalogue) -> None:
    small.change("catalogue.yaml", "2026.11.1", "new")
    with pytest.raises(CatalogueFaults, match=r"catalogue.yaml:1: 'new' is no version"):
        catalogue_version(small.folder)


def test_the_fingerprint_follows_names_and_bytes_of_the_data_files_alone(small: SmallCatalogue) -> None:
    before = catalogue_fingerprint(small.folder)
    small.write("README.md", "how it is written")
    assert catalogue_fingerprint(small.folder) == before
    small.change("sources.yaml", "Herald", "Heralds")
    changed = catalogue_fingerprint(small.folder)
    (small.folder / "plans/second.yaml").rename(small.folder / "plans/third.yaml")
    assert len({before, changed, catalogue_fingerprint(small.folder)}) == 3


def test_the_fingerprint_needs_no_yaml() -> None:
    code = (
        "import sys; from peaceplans.catalogue import catalogue_fingerprint;"
        "catalogue_fingerprint(); sys.exit('yaml' in sys.modules)"
    )
    repository = Path(__file__).resolve().parents[3]
    assert subprocess.run([sys.executable, "-c", code], cwd=repository, check=False).returncode == 0


def test_an_installed_package_has_the_data_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from peaceplans.catalogue import folder

    package = tmp_path / "peaceplans"
    (package / "catalogue").mkdir(parents=True)
    monkeypatch.setattr(folder, "__file__", str(package / "catalogue" / "folder.py"))
    assert bundled_folder() == tmp_path / "data"
    (package / "data").mkdir()
    assert bundled_folder() == package / "data"


def test_the_bundled_catalogue_loads() -> None:
    catalogue = load_catalogue()
    assert catalogue.version == catalogue_version()
    assert catalogue.sources
    assert catalogue.plans
    assert {plan.wording for plan in catalogue.plans} == {Wording.SUMMARY}
