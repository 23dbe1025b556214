"""Faults told together, and faults that follow from others not told."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from peaceplans.catalogue import CatalogueFaults, Fault
from peaceplans.catalogue.nodes import MOST_BYTES

if TYPE_CHECKING:
    from conftest import SmallCatalogue

LINKS = "links/first--second.yaml"


def test_all_faults_are_told_at_once_by_file_and_line(small: SmallCatalogue) -> None:
    small.change("stances/ru.yaml", "attitude: rejects", "attitude: dislikes")
    small.change("plans/first.yaml", "topic: territory", "topic: land")
    small.change("plans/first.yaml", "date: 2025-11-20~", "date: yesterday")
    small.change("sources.yaml", "date: 2025-11-20", "date: 20.11.2025")
    with pytest.raises(CatalogueFaults) as caught:
        small.load()
    assert [(fault.file, fault.line) for fault in caught.value.faults] == [
        ("plans/first.yaml", 4),
        ("plans/first.yaml", small.line("plans/first.yaml", "topic: land")),
        ("sources.yaml", 4),
        ("stances/ru.yaml", 2),
    ]
    assert str(caught.value).startswith("4 faults in the catalogue, the first in plans/first.yaml:4: 'yesterday' is no")
    assert "\n" not in str(caught.value)


def test_a_single_fault_is_the_message(small: SmallCatalogue) -> None:
    small.change("plans/first.yaml", "topic: territory", "topic: territories")
    with pytest.raises(CatalogueFaults) as caught:
        small.load()
    (fault,) = caught.value.faults
    assert fault == Fault("plans/first.yaml", 46, "unknown topic 'territories'", "did you mean 'territory'?")
    assert str(caught.value) == str(fault)
    assert (caught.value.where, caught.value.what, caught.value.remedy) == (
        "plans/first.yaml:46",
        fault.what,
        fault.remedy,
    )


def test_plans_and_instruments_share_one_space_of_ids(small: SmallCatalogue) -> None:
    small.write("instruments/first.yaml", small.text("instruments/offer.yaml").replace("id: offer", "id: first"))
    assert small.faults() == [
        "instruments/first.yaml:1: id 'first' is already taken in plans/first.yaml:1; choose another"
    ]


def test_two_plans_have_one_concordance(small: SmallCatalogue) -> None:
    text = small.text(LINKS).replace("left:", "LEFT:").replace("right:", "left:").replace("LEFT:", "right:")
    small.write("links/second--first.yaml", text)
    assert small.faults() == [f"links/second--first.yaml:2: the two plans are already set beside in {LINKS}; join them"]


def test_the_name_of_a_concordance_is_its_plans(small: SmallCatalogue) -> None:
    small.write("links/second--a-rebuilt.yaml", small.text(LINKS))
    (small.folder / LINKS).unlink()
    (fault,) = small.faults()
    assert fault.endswith(
        ":1: first and second in a file named second--a-rebuilt.yaml; name the file first--second.yaml"
    )


def test_a_plan_is_not_set_beside_itself(small: SmallCatalogue) -> None:
    (small.folder / LINKS).unlink()
    small.write("links/second--second.yaml", "left: second\nright: second\n")
    assert "links/second--second.yaml:2: a concordance of second with itself; name another plan" in small.faults()


def test_same_with_a_term_that_one_side_lacks(small: SmallCatalogue) -> None:
    small.change(
        "plans/second.yaml", "lead: The line stays.,", "lead: The line stays., terms: {split: 'ru 50, ua 50'},"
    )
    (fault,) = small.faults()
    assert fault.startswith(f"{LINKS}:{small.line(LINKS, 'relation: same')}: a 'same' link whose terms differ: split")
    assert "split nothing and 'ru 50, ua 50'; name another relation or correct the terms" in fault


def test_same_with_parties_in_another_order(small: SmallCatalogue) -> None:
    small.change("plans/second.yaml", "lead: The line stays.,", "lead: The line stays., terms: {guarantors: 'us, ua'},")
    small.change("plans/first.yaml", "stays.\n    sources", "stays.\n    terms: {guarantors: 'ua, us'}\n    sources")
    small.load()


def share_a_row(small: SmallCatalogue) -> None:
    """The third and first provision of the first plan both answer the land of the second."""
    more = "alone:\n  - {right: '10', reason: New., sources: [a-s2]}\n"
    small.change(LINKS, "right: '10'", "right: '11'")
    small.change(LINKS, "alone:\n", more)


def test_same_in_a_row_of_several_needs_no_term_that_one_side_lacks(small: SmallCatalogue) -> None:
    share_a_row(small)
    small.change("plans/second.yaml", "lead: The line stays.,", "lead: The line stays., terms: {guarantors: us},")
    small.load()


def test_same_in_a_row_of_several_with_another_value(small: SmallCatalogue) -> None:
    share_a_row(small)
    small.change("plans/second.yaml", "lead: The line stays.,", "lead: The line stays., terms: {guarantors: us},")
    small.change("plans/first.yaml", "stays.\n    sources", "stays.\n    terms: {guarantors: ua}\n    sources")
    (fault,) = small.faults()
    assert "terms differ: guarantors 'ua' and 'us'" in fault


def test_a_plan_that_is_no_yaml_is_not_called_unknown(small: SmallCatalogue) -> None:
    small.write("plans/first.yaml", "id: first\ntitle: [\n")
    (fault,) = small.faults()
    assert fault.startswith("plans/first.yaml:3: not YAML")


def test_a_file_of_statements_that_is_no_list_leaves_its_statements_unjudged(small: SmallCatalogue) -> None:
    small.write("statements/ru.yaml", "id: ru-said\n")
    assert small.faults() == ["statements/ru.yaml:1: the file must hold a list of records"]


def test_a_plan_that_is_a_list(small: SmallCatalogue) -> None:
    small.write("plans/second.yaml", "- id: second\n")
    assert small.faults() == ["plans/second.yaml:1: the file must hold one record: keys and values"]


def test_without_its_sources_only_what_is_no_yaml_is_told(small: SmallCatalogue) -> None:
    (small.folder / "sources.yaml").unlink()
    small.change("plans/first.yaml", "topic: territory", "topic: land")
    small.write("stances/ru.yaml", "a: b: c")
    assert small.faults() == [
        "sources.yaml:1: the file is missing; put it back",
        "stances/ru.yaml:1: not YAML: mapping values are not allowed in this context; check quotes and indents",
    ]


def test_statements_and_stances_are_named_after_a_party(small: SmallCatalogue) -> None:
    (small.folder / "stances/ru.yaml").rename(small.folder / "stances/ruu.yaml")
    assert small.faults() == ["stances/ruu.yaml:1: unknown party 'ruu' as the file's name; did you mean 'ru'?"]


def test_an_empty_file(small: SmallCatalogue) -> None:
    small.write("stances/ru.yaml", "# nothing yet\n")
    assert small.faults() == ["stances/ru.yaml:1: the file is empty; fill or delete it"]


def test_a_file_that_is_not_utf_8_is_told_with_its_line(small: SmallCatalogue) -> None:
    content = small.text("plans/second.yaml").replace("how: reworked", "how: rew\xf6rked").encode("latin-1")
    (small.folder / "plans/second.yaml").write_bytes(content)
    assert small.faults() == ["plans/second.yaml:8: not UTF-8; save the file as UTF-8"]


def test_a_file_too_large_is_not_parsed(small: SmallCatalogue) -> None:
    small.write("stances/ru.yaml", "#" * (MOST_BYTES + 1))
    assert small.faults() == ["stances/ru.yaml:1: the file is larger than 2,000,000 bytes; split it"]


def test_aliases_do_not_multiply(small: SmallCatalogue) -> None:
    levels = "".join(f"{name}: &{name} [{', '.join([f'*{below}'] * 9)}]\n" for below, name in pairwise("abcdefghi"))
    small.write("stances/ru.yaml", f"a: &a [x]\n{levels}")
    faults = small.faults()
    assert "stances/ru.yaml:9: alias '*h'; write the value out" in faults
    assert len(faults) == 9 + 8 + 1
