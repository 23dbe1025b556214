"""The whole record in one value."""

from __future__ import annotations

from dataclasses import dataclass

from peaceplans.model.analysis import AnalystPoint
from peaceplans.model.events import Event
from peaceplans.model.instrument import Instrument
from peaceplans.model.links import Concordance
from peaceplans.model.plan import Plan
from peaceplans.model.positions import Stance, Statement
from peaceplans.model.source import Source
from peaceplans.model.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything the bundled data files say.

    Attributes:
        version: the catalogue's own version.
        state_of_record: EDTF month up to which the record goes.
        not_found: what was looked for without result, a sentence each.
        analysis: what analysts compare in the instruments.
    """

    version: str
    state_of_record: str
    vocabulary: Vocabulary
    sources: tuple[Source, ...]
    plans: tuple[Plan, ...]
    concordances: tuple[Concordance, ...]
    instruments: tuple[Instrument, ...]
    statements: tuple[Statement, ...]
    stances: tuple[Stance, ...]
    events: tuple[Event, ...] = ()
    not_found: tuple[str, ...] = ()
    analysis: tuple[AnalystPoint, ...] = ()
