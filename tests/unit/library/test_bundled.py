"""The catalogue that comes with the program, in a library."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from peaceplans.catalogue import bundled_folder, load_catalogue
from peaceplans.library import Library
from peaceplans.model.catalogue import Catalogue

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(bundled_folder())


@pytest.fixture
def library(path: Path):
    with Library.open(path) as opened:
        yield opened


def test_everything_of_the_bundled_catalogue_comes_back_exactly(library: Library, catalogue: Catalogue) -> None:
    assert (library.catalogue_version, library.state_of_record) == (catalogue.version, catalogue.state_of_record)
    assert library.vocabulary == catalogue.vocabulary
    for name in ("topics", "parties", "units", "terms", "fields"):
        assert list(getattr(library.vocabulary, name)) == list(getattr(catalogue.vocabulary, name))
    for plan in catalogue.plans:
        assert repr(library.plan(plan.id)) == repr(plan)
    assert {plan.id: plan for plan in library.plans()} == {p.id: p.without_provisions() for p in catalogue.plans}
    assert library.linked_pairs() == tuple((pair.left, pair.right) for pair in catalogue.concordances)
    for pair in catalogue.concordances:
        assert library.concordance(pair.left, pair.right) == pair
        assert library.concordance(pair.right, pair.left) == pair.mirrored()
    assert repr(library.instruments()) == repr(catalogue.instruments)
    assert library.sources(source.id for source in catalogue.sources) == {s.id: s for s in catalogue.sources}
    refs = [ref for statement in catalogue.statements for ref in statement.provisions]
    assert set(library.statements(refs)) == {found for found in catalogue.statements if found.provisions}
    assert set(library.stances(stance.target for stance in catalogue.stances)) == set(catalogue.stances)


def test_a_library_of_the_bundled_catalogue_is_sound(library: Library) -> None:
    assert library.check() == ()


def test_a_corrected_data_file_renews_the_library(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(bundled_folder(), folder)
    Library.open(path, catalogue_folder=folder).close()
    sources = folder / "sources.yaml"
    sources.write_text(sources.read_text("utf-8").replace("RBC-Ukraine", "RBC", 1), "utf-8")
    with Library.open(path, catalogue_folder=folder) as library:
        assert library.renewal is not None
        assert library.renewal.counts == {"source": {"changed": 1}}


def test_a_library_is_opened_again_without_yaml_or_alembic(path: Path) -> None:
    Library.open(path).close()
    script = (
        "import sys\n"
        "from peaceplans.library import Library\n"
        "with Library.open(sys.argv[1]) as library:\n"
        "    library.plans()\n"
        "print([name for name in ('yaml', 'alembic', 'sqlalchemy.orm') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr
