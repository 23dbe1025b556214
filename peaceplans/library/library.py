"""The library: everything the program keeps, behind one facade."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar, cast

from sqlalchemy import Connection, select

from peaceplans.library.bundled import BundledCatalogue
from peaceplans.library.clock import Clock, utc_seconds
from peaceplans.library.database import Database
from peaceplans.library.faults import told
from peaceplans.library.link_rows import read_concordance, read_concordances, read_pairs
from peaceplans.library.location import Location, located
from peaceplans.library.particulars import read_meta
from peaceplans.library.plan_rows import read_plan, read_plans, read_term_keys, read_whole_plans
from peaceplans.library.position_rows import (
    read_stances,
    read_statements,
    stances_towards,
    statements_bearing_on,
    statements_on,
)
from peaceplans.library.schema import bring_up_to_date
from peaceplans.library.source_rows import read_sources
from peaceplans.library.tables import instruments, plans
from peaceplans.library.vocabulary_rows import read_vocabulary
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.links import Concordance
from peaceplans.model.plan import Plan
from peaceplans.model.positions import Stance, Statement
from peaceplans.model.source import Source
from peaceplans.model.vocabulary import Vocabulary

if TYPE_CHECKING:  # what is imported with its first use, so that a library is opened sooner
    from peaceplans.library.finding import Finding
    from peaceplans.library.notes import Notes
    from peaceplans.library.renewal import Renewal
    from peaceplans.library.saved_comparisons import SavedComparisons
    from peaceplans.library.saved_reports import SavedReports
    from peaceplans.library.use_rows import GradeCount, LinkCount
    from peaceplans.model.analysis import AnalystPoint
    from peaceplans.model.edits import Edit
    from peaceplans.model.events import Event
    from peaceplans.model.instrument import Instrument

_Value = TypeVar("_Value")


class Library:
    """Plans, instruments, what was said of them, and the user's notes, in one database; a context manager.

    Every method raises PeacePlansError when the file is damaged, locked or gone.

    Attributes:
        location: path or URL as shown to the user, without a password.
        catalogue_version: version of the catalogue in it.
        catalogue_fingerprint: SHA-256 of the data files that it was made from, in hexadecimal digits.
        state_of_record: EDTF month up to which the record goes.
        renewal: what a renewal at this opening changed, or None.
        read_only: whether the file can only be read.
    """

    def __init__(
        self, database: Database, bundled: BundledCatalogue, location: str, renewal: Renewal | None, clock: Clock
    ) -> None:
        self.location = location
        self.renewal = renewal
        self.read_only = database.read_only
        self._database = database
        self._bundled = bundled
        self._clock = clock
        self._read: dict[tuple[object, ...], object] = {}
        self._outside = database.outside_version()
        self.catalogue_fingerprint = ""
        self._read_particulars()

    @classmethod
    def open(
        cls,
        location: str | Path | None = None,
        *,
        catalogue_folder: Path | None = None,
        clock: Clock = utc_seconds,
        on_long_work: Callable[[], None] = lambda: None,
    ) -> Library:
        """Open a library; make it from the bundled catalogue when there is none, renew its catalogue when it is older.

        Args:
            location: a path or ``sqlite:///`` URL; by default ``library.sqlite`` in the user's data folder.
            catalogue_folder: the folder of the bundled catalogue, when it is not the program's own.
            clock: what tells the time at which notes are written.
            on_long_work: called before the library is made or its catalogue renewed, which takes a second or two.

        Raises:
            PeacePlansError: the file cannot be made, opened, read or renewed; it is then as it was.
        """
        place, bundled = located(location), BundledCatalogue(catalogue_folder)
        with told(place.shown):
            missing = not place.path.exists() or place.path.stat().st_size == 0
        if missing:
            from peaceplans.library.making import make_library

            on_long_work()
            make_library(place, bundled)
        database = Database(place.path, where=place.shown, read_only=not _writable(place))
        try:
            database.keep_log_beside()
            bring_up_to_date(database)
            return cls(database, bundled, place.shown, _renewed(database, bundled, on_long_work), clock)
        except BaseException:
            database.close()
            raise

    def close(self) -> None:
        """Give the file back; nothing can be read afterwards."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary, read once."""
        with self._database.reading() as connection:
            return read_vocabulary(connection)

    @cached_property
    def notes(self) -> Notes:
        """The notes."""
        from peaceplans.library.notes import Notes

        return Notes(self._database, self._clock)

    @cached_property
    def saved(self) -> SavedComparisons:
        """The saved comparisons."""
        from peaceplans.library.saved_comparisons import SavedComparisons

        return SavedComparisons(self._database, self._clock)

    @cached_property
    def reports(self) -> SavedReports:
        """The saved settings of reports."""
        from peaceplans.library.saved_reports import SavedReports

        return SavedReports(self._database, self._clock)

    def has_notes(self) -> bool:
        """Whether a note was ever written, told without what reads notes."""
        with self._database.reading() as connection:
            return bool(connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM notes)").scalar_one())

    def apply(self, edit: Edit) -> None:
        """Do an edit once more, or with its `inverse` take it back: all of it or nothing.

        Raises:
            PeacePlansError: something it changes is no longer as it was before the edit.
        """
        from peaceplans.library.edit_rows import apply_edit

        with self._database.writing() as connection:
            apply_edit(connection, edit)

    def changed_outside(self) -> bool:
        """Whether another program or window has written to the library since this was last asked, or since opening.

        What is read of the catalogue is read anew when that was replaced.
        """
        version = self._database.outside_version()
        if version == self._outside:
            return False
        self._outside = version
        before = self.catalogue_fingerprint
        self._read_particulars()
        if self.catalogue_fingerprint != before:
            self._forget()
        return True

    def plans(self) -> tuple[Plan, ...]:
        """All plans without their provisions, by date."""
        with self._database.reading() as connection:
            return tuple(sorted(read_plans(connection), key=lambda plan: _earliest(plan.date)))

    def whole_plans(self) -> tuple[Plan, ...]:
        """All plans with their provisions, by date: quicker than one after the other."""
        found = self._once(("whole plans",), read_whole_plans)
        for plan in found:
            self._read.setdefault(("plan", plan.id), plan)
        return tuple(sorted((self.plan(plan.id) for plan in found), key=lambda plan: _earliest(plan.date)))

    def term_keys(self) -> Mapping[str, tuple[str, frozenset[str]]]:
        """Topic and keys of terms of every provision by its reference, without reading the plans."""
        return self._once(("term keys",), read_term_keys)

    def plan(self, plan_id: str) -> Plan:
        """One plan with its provisions.

        Raises:
            PeacePlansError: there is none with this id; names the most similar one.
        """
        found = self._once(("plan", plan_id), lambda connection: read_plan(connection, plan_id))
        if found is None:
            with self._database.reading() as connection:
                known = connection.execute(select(plans.c.id)).scalars().all()
            raise _unknown("plan", plan_id, known)
        return found

    def concordance(self, left: str, right: str) -> Concordance | None:
        """The links of two plans told from left to right, mirrored when stored the other way; None without any."""
        pairs = self._once(("pairs",), read_pairs)
        if (left, right) in pairs:
            return self._once(
                ("concordance", left, right), lambda connection: read_concordance(connection, left, right)
            )
        if (right, left) not in pairs:
            return None
        stored = self.concordance(right, left)
        return self._once(("concordance", left, right), lambda _: stored.mirrored() if stored else None)

    def read_concordances(self) -> None:
        """Read the links of all plans at once, which is quicker than pair by pair when most are needed."""
        for found in self._once(("concordances",), read_concordances):
            self._read.setdefault(("concordance", found.left, found.right), found)

    def linked_pairs(self) -> tuple[tuple[str, str], ...]:
        """The pairs of plans that have a concordance, in the direction stored."""
        with self._database.reading() as connection:
            return read_pairs(connection)

    def statements(self, refs: Iterable[str]) -> tuple[Statement, ...]:
        """The statements bearing on any of these provisions, by date; a reconstructed one inherits its basis's."""
        asked = tuple(refs)
        return self._once(("statements", *asked), lambda connection: statements_bearing_on(connection, asked))

    def statements_about(self, target: str) -> tuple[Statement, ...]:
        """The statements about a text (``27``), a topic or ``general``, by date."""
        with self._database.reading() as connection:
            return statements_on(connection, target)

    def stances(self, refs: Iterable[str]) -> tuple[Stance, ...]:
        """The stances towards any of these provisions or their basis, whose reference then stays the target."""
        asked = tuple(refs)
        return self._once(("stances", *asked), lambda connection: stances_towards(connection, asked))

    def instruments(self) -> tuple[Instrument, ...]:
        """All guarantee instruments in the catalogue's order."""
        from peaceplans.library.instrument_rows import read_instruments

        return self._once(("instruments",), read_instruments)

    def instrument(self, instrument_id: str) -> Instrument:
        """One guarantee instrument.

        Raises:
            PeacePlansError: there is none with this id; names the most similar one.
        """
        from peaceplans.library.instrument_rows import read_instrument

        with self._database.reading() as connection:
            found = read_instrument(connection, instrument_id)
            known = () if found else connection.execute(select(instruments.c.id)).scalars().all()
        if found is None:
            raise _unknown("instrument", instrument_id, known)
        return found

    def events(self) -> tuple[Event, ...]:
        """All events with their claims, by date; those of one day in the catalogue's order."""
        from peaceplans.library.event_rows import read_events

        return tuple(sorted(self._once(("events",), read_events), key=lambda event: _earliest(event.date)))

    def all_statements(self) -> tuple[Statement, ...]:
        """Every statement, by date."""
        return tuple(sorted(self._once(("all statements",), read_statements), key=lambda one: _earliest(one.date)))

    def all_stances(self) -> tuple[Stance, ...]:
        """Every stance in the catalogue's order."""
        return self._once(("all stances",), read_stances)

    def not_found(self) -> tuple[str, ...]:
        """What was looked for without result when the record was made, a sentence each."""
        import json

        particulars = self._once(("particulars",), read_meta)
        return tuple(json.loads(particulars.get("not_found", "[]")))

    def analysis(self) -> tuple[AnalystPoint, ...]:
        """What analysts compare in the instruments, in the catalogue's order."""
        from peaceplans.library.analysis_rows import read_analysis

        return read_analysis(self._once(("particulars",), read_meta))

    def sources(self, ids: Iterable[str]) -> dict[str, Source]:
        """The sources with these ids by id, also those asked for by an alias; unknown ids are left out."""
        asked = tuple(ids)
        found = self._once(("sources", *asked), lambda connection: read_sources(connection, asked))
        return {source.id: source for source in found}

    def all_sources(self) -> tuple[Source, ...]:
        """Every source in the catalogue's order."""
        return self._once(("all sources",), read_sources)

    def uses(self) -> dict[str, tuple[str, ...]]:
        """By id of a source that is cited, the anchors of what cites it, each once."""
        from peaceplans.library.use_rows import read_uses

        return self._once(("uses",), read_uses)

    def grades(self) -> dict[str, tuple[GradeCount, ...]]:
        """By id of a plan that has provisions, how many of them have which grade."""
        from peaceplans.library.use_rows import read_grades

        return self._once(("grades",), read_grades)

    def link_counts(self) -> tuple[LinkCount, ...]:
        """How much is linked between each pair of plans that has a concordance, in the direction stored."""
        from peaceplans.library.use_rows import read_link_counts

        return self._once(("link counts",), read_link_counts)

    def check(self, *, repair: bool = False) -> tuple[Finding, ...]:
        """What is wrong: a damaged file, references that lead nowhere, rows unlike the bundled catalogue.

        Args:
            repair: put the bundled catalogue in once more, after a backup; what is the user's is never changed.
        """
        from peaceplans.library.check import check_library

        found = check_library(self._database, self._bundled, repair=repair)
        if repair:
            self._forget()
        return found

    def _forget(self) -> None:
        self.__dict__.pop("vocabulary", None)
        self._read.clear()

    def _read_particulars(self) -> None:
        with self._database.reading() as connection:
            particulars = read_meta(connection)
        self.catalogue_version = particulars["catalogue_version"]
        self.state_of_record = particulars["state_of_record"]
        self.catalogue_fingerprint = particulars["catalogue_fingerprint"]

    def _once(self, key: tuple[object, ...], read: Callable[[Connection], _Value]) -> _Value:
        """A frozen value from the database, read the first time it is asked for."""
        if key not in self._read:
            with self._database.reading() as connection:
                self._read[key] = read(connection)
        return cast("_Value", self._read[key])


def _renewed(database: Database, bundled: BundledCatalogue, on_long_work: Callable[[], None]) -> Renewal | None:
    """What a renewal changed; None at once when the library has the very catalogue that comes with the program."""
    with database.reading() as connection:
        if read_meta(connection)["catalogue_fingerprint"] == bundled.fingerprint():
            return None
    from peaceplans.library.renewal import renew_if_newer

    on_long_work()
    return renew_if_newer(database, bundled)


def _earliest(date: str) -> str:
    """The first day, month or year that an EDTF date names, for sorting."""
    named = [point.rstrip("~?") for point in date.split("/") if point not in ("", "..")]
    return named[0] if named else ""


def _unknown(noun: str, asked: str, known: Sequence[str]) -> PeacePlansError:
    from difflib import get_close_matches

    close = get_close_matches(asked, known, n=1)
    remedy = f"did you mean '{close[0]}'?" if close else "see the list of plans and instruments"
    return PeacePlansError(f"no {noun} '{asked}' in the library", remedy=remedy)


def _writable(place: Location) -> bool:
    """Whether the file can be written and a log made beside it."""
    with told(place.shown):
        try:
            place.path.open("r+b").close()
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
                return False
            raise
    effective = os.access in os.supports_effective_ids
    return os.access(place.path.parent, os.W_OK, effective_ids=effective)
