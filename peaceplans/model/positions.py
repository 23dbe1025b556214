"""What parties said, and the stance the editors read from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peaceplans.model.evidence import Certainty, Letter
from peaceplans.model.source import Citation


class Attitude(StrEnum):
    """How a party stands to something; *wants-more*: accepts it and wants it stronger."""

    ACCEPTS = "accepts"
    WANTS_MORE = "wants-more"
    WANTS_CHANGED = "wants-changed"
    REJECTS = "rejects"
    MIXED = "mixed"
    SILENT = "silent"
    OVERTAKEN = "overtaken"

    @property
    def label(self) -> str:
        """The attitude in words."""
        return self.value.replace("-", " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What somebody said, when, and about which text.

    Attributes:
        speaker: name, or the kind of source for unnamed ones ("Bloomberg, unnamed sources").
        party: id of the party spoken for.
        date: EDTF.
        text: the content in the editors' words.
        letter: the dossier's grade.
        target: the text it was about: ``28``, ``27``, ``20``, a topic id, or ``general``.
        provisions: references it bears on.
        questions: ids of the contested questions it bears on.
        contradicts: ids of statements of the same party that say the opposite.
        disputed: somebody denies that it was said or that it is so.
    """

    id: str
    speaker: str
    party: str
    date: str
    text: str
    letter: Letter
    target: str
    provisions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    disputed: bool = False
    sources: tuple[Citation, ...] = ()

    @property
    def certainty(self) -> Certainty:
        """That of the letter, one step lower when disputed."""
        return self.letter.certainty.lowered() if self.disputed else self.letter.certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierStance:
    """How the same party stood to the same matter before.

    Attributes:
        since: EDTF; from when it is read so.
        statements: ids of the statements it rests on.
    """

    attitude: Attitude
    text: str
    since: str
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """How a party stands to a provision or a question, as the editors read its statements; always labelled so.

    Attributes:
        target: reference of a provision (``us-28:6``) or id of a contested question (``territory``).
        text: the stance in a phrase ("wants a cap; no figure on record").
        statements: ids of the statements it rests on; empty only for *silent*.
        letter: how sure the reading is; None when nothing was found.
        since: EDTF; from when it is read so; may be empty.
        earlier: how the party stood to it before, oldest first.
    """

    party: str
    target: str
    attitude: Attitude
    text: str
    letter: Letter | None = None
    statements: tuple[str, ...] = ()
    since: str = ""
    earlier: tuple[EarlierStance, ...] = ()
    sources: tuple[Citation, ...] = ()

    @property
    def certainty(self) -> Certainty:
        """That of the letter; *provisional* when nothing was found."""
        return self.letter.certainty if self.letter else Certainty.PROVISIONAL
