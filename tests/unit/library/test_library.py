from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from peaceplans.library import Library
from peaceplans.library.catalogue_rows import install
from peaceplans.library.database import Database
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.links import Relation
from tests.unit.library.record import VOCABULARY, plan, provision, small_catalogue

ROOT = Path(__file__).parents[3]


def test_a_library_knows_its_catalogue_and_where_it_is(library: Library, path: Path) -> None:
    assert library.location == str(path)
    assert (library.catalogue_version, library.state_of_record) == ("2026.11.1", "2026-06")
    assert library.renewal is None
    assert library.vocabulary == VOCABULARY
    assert list(library.vocabulary.parties) == ["us", "ru", "ua"]
    assert library.vocabulary is library.vocabulary


def test_plans_come_by_date_without_provisions(library: Library) -> None:
    assert [(found.id, found.provisions) for found in library.plans()] == [
        ("us-28", ()),
        ("ru-27", ()),
        ("ua-us-20", ()),
    ]


def test_a_plan_comes_whole(library: Library) -> None:
    assert library.plan("us-28") == small_catalogue().plans[1]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("us-27", "no plan 'us-27' in the library; did you mean 'us-28'?"),
        ("zzz", "no plan 'zzz' in the library; see the list of plans and instruments"),
    ],
)
def test_an_unknown_plan_is_told_with_the_most_similar_one(library: Library, asked: str, told: str) -> None:
    with pytest.raises(PeacePlansError) as error:
        library.plan(asked)
    assert str(error.value) == told


def test_an_unknown_instrument_is_told_with_the_most_similar_one(library: Library) -> None:
    with pytest.raises(PeacePlansError, match="no instrument 'us-15' in the library; did you mean 'us-15y'"):
        library.instrument("us-15")


def test_a_concordance_is_mirrored_when_it_is_stored_the_other_way(library: Library) -> None:
    stored = small_catalogue().concordances[0]
    assert library.linked_pairs() == (("us-28", "ua-us-20"),)
    assert library.concordance("us-28", "ua-us-20") == stored
    mirrored = library.concordance("ua-us-20", "us-28")
    assert mirrored == stored.mirrored()
    assert mirrored is not None
    assert mirrored.links[0].relation is Relation.BROADENED
    assert library.concordance("us-28", "ru-27") is None


def test_a_reconstructed_provision_inherits_what_was_said_of_its_basis(library: Library) -> None:
    assert [found.id for found in library.statements(["ru-27:w6"])] == ["early", "late"]
    assert [found.id for found in library.statements(["us-28:6"])] == ["early"]
    assert [found.id for found in library.statements(["us-28:7", "ua-us-20:1"])] == ["early", "other", "late"]
    assert library.statements([]) == ()
    [stance] = library.stances(["ru-27:w6"])
    assert stance == small_catalogue().stances[0]
    assert stance.target == "us-28:6"
    assert library.stances(["us-28:7"]) == ()


def test_statements_are_found_by_the_text_they_are_about(library: Library) -> None:
    by_id = {found.id: found for found in small_catalogue().statements}
    assert library.statements_about("27") == (by_id["early"], by_id["late"])
    assert library.statements_about("28") == ()


def test_instruments_come_with_fields_terms_and_sources(library: Library) -> None:
    assert library.instruments() == small_catalogue().instruments
    assert library.instrument("us-15y") == small_catalogue().instruments[0]


def test_sources_are_found_by_id_and_by_alias(library: Library) -> None:
    two, one = small_catalogue().sources
    assert library.sources(["s1", "unknown"]) == {"s1": one}
    assert library.sources(iter(["y-7", "s2"])) == {"s1": one, "s2": two}
    assert library.sources([]) == {}


def test_reading_is_fast_enough_for_one_frame(library: Library, path: Path) -> None:
    large = small_catalogue()
    entries = [plan(f"p-{n}", "2025-12-24", *(provision(f"p-{n}", str(key)) for key in range(30))) for n in range(17)]
    database = Database(path)
    with database.writing() as connection:
        install(
            connection,
            type(large)(**{n: getattr(large, n) for n in large.__slots__} | {"plans": tuple(entries)}),
            "",
            "",
        )
    database.close()

    def fastest(work) -> float:
        times = []
        for _ in range(30):
            began = time.process_time()
            work()
            times.append(time.process_time() - began)
        return min(times)

    assert len(library.plan("p-3").provisions) == 30
    assert fastest(lambda: library.plan("p-3")) < 0.005
    assert fastest(library.plans) < 0.005


def test_importing_the_library_imports_nothing_heavy_beside_the_core_of_sqlalchemy() -> None:
    script = (
        "import sys, peaceplans.library\n"
        "print(*[name for name in ('sqlalchemy.orm', 'alembic', 'yaml', 'rapidfuzz', 'PySide6', 'platformdirs',"
        " 'difflib') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_default_place_is_the_users_data_folder(bundle, tmp_path: Path) -> None:
    with Library.open() as library:
        expected = Path(os.environ["XDG_DATA_HOME"]) / "PeacePlans" / "library.sqlite"
        assert library.location == str(expected)
        assert expected.is_file()


def test_reading_all_at_once_is_reading_one_after_the_other(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as one, Library.open(tmp_path / "library.sqlite") as other:
        whole = one.whole_plans()
        assert whole == tuple(other.plan(plan.id) for plan in other.plans())
        assert one.whole_plans()[0] is whole[0]
        assert one.plan(whole[0].id) is whole[0]
        one.read_concordances()
        ids = [plan.id for plan in whole]
        for left in ids:
            for right in ids:
                assert one.concordance(left, right) == other.concordance(left, right)
        assert one.concordance("us-28", "us-28") is None


def test_keys_of_terms_without_reading_the_plans(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        keys = library.term_keys()
        assert keys["us-28:6"] == ("armed-forces", frozenset({"army-size", "army-size-scope"}))
        assert "army-size" in keys["istanbul-draft-treaty-2022:8"][1], "of an option"
        assert "army-size" in keys["geneva-19-points-2025:g2"][1], "of a reading"
        assert set(keys) == {one.ref for plan in library.whole_plans() for one in plan.provisions}
