"""Settings of reports kept by name; what they say is for the floors above to read."""

from __future__ import annotations

from dataclasses import replace

from peaceplans.library.clock import Clock
from peaceplans.library.database import Database
from peaceplans.library.kept_by_name import Actions, ThingsKeptByName
from peaceplans.library.report_rows import REPORT_ROWS
from peaceplans.model.edits import Action, Edit
from peaceplans.model.errors import PeacePlansError
from peaceplans.model.note_limits import settings_of
from peaceplans.model.saved import SavedReport

_ACTIONS = Actions(
    save=Action.SAVE_REPORT,
    rename=Action.RENAME_REPORT,
    delete=Action.DELETE_REPORT,
    restore=Action.RESTORE_REPORT,
)


class SavedReports(ThingsKeptByName[SavedReport]):
    """All saved settings of reports of a library; `Library.reports`.

    Those methods that take settings refuse them when they are empty or too long.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        super().__init__(database, clock, REPORT_ROWS, _ACTIONS)

    def save(self, name: str, settings: str) -> Edit:
        """Keep settings under a name.

        Args:
            name: no other in use may have it, capitals apart.
            settings: JSON, as a file with settings of a report has it.
        """
        return self._keep(SavedReport(id="", name=name, settings=_settings(settings)))

    def update(self, saved: SavedReport, settings: str) -> Edit:
        """Keep other settings under the same name."""
        storable = _settings(settings)
        return self._keep_as(saved, lambda present: replace(present, settings=storable))


def _settings(text: str) -> str:
    try:
        return settings_of(text)
    except ValueError as error:
        raise PeacePlansError(str(error), where="saved report", remedy="leave parts of the report out") from error
