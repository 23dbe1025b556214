"""Taking over a newer catalogue: after a backup, in one transaction, with what is the user's untouched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from peaceplans import __version__
from peaceplans.library.backup import back_up
from peaceplans.library.bundled import BundledCatalogue, version_order
from peaceplans.library.catalogue_rows import Difference, differences, install, read_catalogue
from peaceplans.library.database import Database
from peaceplans.library.link_rows import concordance_id
from peaceplans.library.particulars import read_meta
from peaceplans.library.rows import Owner
from peaceplans.library.tables import records, sources
from peaceplans.model.catalogue import Catalogue
from peaceplans.model.errors import PeacePlansError


@dataclass(frozen=True, slots=True)
class Renewal:
    """What a renewal of the catalogue changed.

    Attributes:
        before, after: versions of the catalogue.
        differences: everything added, changed and removed.
        backup: the library as it was before.
    """

    before: str
    after: str
    differences: tuple[Difference, ...]
    backup: Path

    @property
    def counts(self) -> Mapping[str, Mapping[str, int]]:
        """How many by kind, then by added, changed and removed."""
        kinds = dict.fromkeys(difference.kind for difference in self.differences)
        return {kind: Counter(found.how for found in self.differences if found.kind == kind) for kind in kinds}


def renew_if_newer(database: Database, bundled: BundledCatalogue) -> Renewal | None:
    """Take over the bundled catalogue, which differs from the library's, unless it is older.

    Raises:
        PeacePlansError: the library can only be read, is locked, the disk is full, or an id is taken; nothing is
            changed then.
    """
    with database.reading() as connection:
        before = read_meta(connection)["catalogue_version"]
    if version_order(bundled.version()) < version_order(before):
        return None
    if database.read_only:
        raise PeacePlansError(
            f"the library can only be read, and its catalogue ({before}) must be renewed",
            where=database.where,
            remedy="make the file and its folder writable, or name another library",
        )
    catalogue = bundled.load()
    with database.reading() as connection:
        replaced = read_catalogue(connection)
    backup = reinstall(database, catalogue, bundled.fingerprint())
    return Renewal(before, catalogue.version, differences(replaced, catalogue), backup)


def reinstall(database: Database, catalogue: Catalogue, fingerprint: str) -> Path:
    """Put this catalogue in the place of the library's, after a backup; returns the backup.

    Raises:
        PeacePlansError: as for `renew_if_newer`.
    """
    with database.writing() as connection:
        _refuse_taken_ids(connection, catalogue, database.where)
        backup = back_up(database, read_meta(connection).get("catalogue_version", ""))
        install(connection, catalogue, fingerprint, __version__)
    return backup


def _refuse_taken_ids(connection: Connection, catalogue: Catalogue, where: str) -> None:
    """The catalogue and the user share one space of ids."""
    wanted = {plan.id for plan in catalogue.plans} | {instrument.id for instrument in catalogue.instruments}
    wanted |= {statement.id for statement in catalogue.statements}
    wanted |= {concordance_id(pair.left, pair.right) for pair in catalogue.concordances}
    own = set(connection.execute(select(records.c.id).where(records.c.origin == Owner.USER.value)).scalars())
    own_sources = set(connection.execute(select(sources.c.id).where(sources.c.origin == Owner.USER.value)).scalars())
    taken = sorted(own & wanted | own_sources & {source.id for source in catalogue.sources})
    if taken:
        raise PeacePlansError(
            f"the newer catalogue has ids that you gave to entries of your own: {', '.join(taken)}",
            where=where,
            remedy="rename yours with the program they were made with",
        )
