from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from peaceplans.library import Library
from peaceplans.library.catalogue_rows import differences, install, read_catalogue
from peaceplans.library.database import Database
from peaceplans.library.plan_rows import add_plan, read_plan, read_plans
from peaceplans.library.rows import Owner, Rows
from peaceplans.library.tables import metadata
from peaceplans.model.plan import Plan
from tests.unit.library.record import PLANS, small_catalogue

engine = create_engine("sqlite://", poolclass=StaticPool)


@event.listens_for(engine, "connect")
def _foreign_keys(connection, record) -> None:
    connection.execute("PRAGMA foreign_keys = ON")


metadata.create_all(engine)


@settings(max_examples=150, deadline=None)
@given(PLANS)
def test_any_plan_comes_back_exactly_as_it_was_put_in(plan: Plan) -> None:
    with engine.connect() as connection:
        rows = Rows()
        add_plan(rows, plan, 0, Owner.USER)
        rows.write(connection)
        back = read_plan(connection, plan.id)
        listed = read_plans(connection)
        connection.rollback()
    assert back == plan
    assert repr(back) == repr(plan)  # whole figures stay whole
    assert listed == (plan.without_provisions(),)


def stored(connection: Connection) -> tuple[str, ...]:
    return tuple(connection.connection.driver_connection.iterdump())


def test_a_catalogue_comes_back_exactly_with_the_order_of_everything() -> None:
    catalogue = small_catalogue()
    with engine.connect() as connection:
        install(connection, catalogue, "f", "0")
        back = read_catalogue(connection)
        first = stored(connection)
        install(connection, back, "f", "0")
        second = stored(connection)
        connection.rollback()
    assert repr(back) == repr(catalogue)
    assert first == second


def test_an_installed_catalogue_leaves_nothing_behind_when_it_is_replaced(library: Library, path: Path) -> None:
    empty = small_catalogue()
    empty = type(empty)(
        version="3",
        state_of_record="2027",
        vocabulary=type(empty.vocabulary)(),
        sources=(),
        plans=(),
        concordances=(),
        instruments=(),
        statements=(),
        stances=(),
    )
    database = Database(path)
    with database.writing() as connection:
        install(connection, empty, "f", "0")
        counts = {
            table.name: connection.execute(table.select()).all()
            for table in metadata.sorted_tables
            if table.name != "meta"
        }
    database.close()
    assert set(map(len, counts.values())) == {0}


def test_differences_name_what_was_added_changed_and_removed() -> None:
    old, new = small_catalogue(), small_catalogue(figure=800_000)
    assert [(found.kind, found.id, found.how) for found in differences(old, new)] == [
        ("provision", "us-28:6", "changed")
    ]
    fewer = type(new)(**{name: getattr(new, name) for name in new.__slots__} | {"stances": new.stances[1:]})
    assert ("stance", "ru on us-28:6", "removed") in [(d.kind, d.id, d.how) for d in differences(new, fewer)]
    assert ("stance", "ru on us-28:6", "added") in [(d.kind, d.id, d.how) for d in differences(fewer, new)]
    turned = type(new)(**{name: getattr(new, name) for name in new.__slots__} | {"stances": new.stances[::-1]})
    assert [(d.kind, d.how) for d in differences(new, turned)] == [("catalogue", "changed")]
