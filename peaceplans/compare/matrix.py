"""What a plan provides in a cell of the matrix, and whether that differs from another cell. Pure functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from peaceplans.compare.comparison import TermChange, TermStatus
from peaceplans.compare.terms import compare_terms
from peaceplans.model.evidence import Certainty, weakest
from peaceplans.model.links import Relation
from peaceplans.model.plan import Coverage, Provision, State
from peaceplans.model.terms import Term
from peaceplans.model.vocabulary import Unit


class CellState(StrEnum):
    """What can be said of a plan on a topic or on a point.

    A plan is only silent (*no clause*) when it is known to the last point; *struck* counts as absent too.
    """

    PROVIDES = "provides"
    DEFERRED = "deferred"
    OPEN = "open"
    ELSEWHERE = "elsewhere"
    STRUCK = "struck"
    NO_CLAUSE = "no-clause"
    NOT_KNOWN = "not-known"
    NOT_ALIGNED = "not-aligned"

    @property
    def provides(self) -> bool:
        """Whether there is something that the plan provides, be it open, deferred or under another topic."""
        return self in (CellState.PROVIDES, CellState.DEFERRED, CellState.OPEN, CellState.ELSEWHERE)

    @property
    def silent(self) -> bool:
        """Whether the plan is known to have no clause that stands."""
        return self in (CellState.STRUCK, CellState.NO_CLAUSE)

    @property
    def unknown(self) -> bool:
        """Whether nobody can say what the plan provides: the text is not public, or its points are not linked."""
        return self in (CellState.NOT_KNOWN, CellState.NOT_ALIGNED)


class Basis(StrEnum):
    """What a difference, or that there is none, is read from."""

    ABSENCE = "absence"
    LINKS = "links"
    TERMS = "terms"
    WORDS = "words"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Difference:
    """How a cell stands to the baseline's.

    Attributes:
        differs: None when nobody can say.
        certainty: how sure that is; never surer than the weakest that it rests on.
        basis: what it is read from.
        terms: the terms of both cells by key, from the baseline to this cell.
    """

    differs: bool | None
    certainty: Certainty
    basis: Basis
    terms: tuple[TermChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """What a cell provides, for comparing it.

    Attributes:
        standing: the provisions that count: those not struck, else those on it under another topic.
        line: the one line of text.
    """

    state: CellState
    coverage: Coverage
    standing: tuple[Provision, ...]
    line: str


def cell_state(
    provisions: Iterable[Provision], see_also: Iterable[Provision], coverage: Coverage, *, aligned: bool = True
) -> CellState:
    """The state of a cell with these provisions.

    Of several provisions an open one makes the cell open; it is deferred when all that stands leaves the matter to
    another document or decision.
    """
    found = tuple(provisions)
    standing = [provision for provision in found if provision.state is not State.STRUCK]
    if standing:
        if any(provision.state is State.OPEN for provision in standing):
            return CellState.OPEN
        return CellState.DEFERRED if all(one.deferred for one in standing) else CellState.PROVIDES
    if found:
        return CellState.STRUCK
    if any(provision.state is not State.STRUCK for provision in see_also):
        return CellState.ELSEWHERE
    if not aligned:
        return CellState.NOT_ALIGNED
    return CellState.NO_CLAUSE if coverage.shows_absence else CellState.NOT_KNOWN


Related = Callable[[str, str], Relation | None]
"""How the main link between two provisions has them stand, by their references; None without one."""


def difference(baseline: Content, other: Content, related: Related, units: Mapping[str, Unit]) -> Difference:
    """How a cell stands to the baseline's.

    What somebody has linked is told by the links, else by figures of one key, else by the words of the summaries, which
    are never surer than *reported*. A provision of one side that answers nothing on the other makes a difference only
    when the other plan is known to the last point.

    Args:
        baseline: what the baseline provides.
        other: what the other cell provides.
        related: the relation of the main link of a provision of the baseline (first) and one of the other cell.
        units: for figures in different units.
    """
    if baseline.state.unknown or other.state.unknown:
        return Difference(None, Certainty.PROVISIONAL, Basis.NOTHING)
    certainty = _certainty(baseline, other)
    if not (baseline.state.provides and other.state.provides):
        return Difference(baseline.state.provides is not other.state.provides, certainty, Basis.ABSENCE)
    terms = compare_terms(_terms(baseline), _terms(other), units)
    relations = {
        (one.ref, two.ref): relation
        for one in baseline.standing
        for two in other.standing
        if (relation := related(one.ref, two.ref)) is not None
    }
    if relations:
        linked = _by_links(baseline, other, relations)
        return Difference(linked, certainty if linked is not None else Certainty.PROVISIONAL, Basis.LINKS, terms)
    told = [change.status for change in terms if change.left and change.right]
    if TermStatus.CHANGED in told:
        return Difference(True, certainty, Basis.TERMS, terms)
    weaker = weakest((certainty, Certainty.REPORTED))
    same = baseline.line.casefold().split() == other.line.casefold().split()
    return Difference(not same, weaker, Basis.WORDS, terms)


def _by_links(baseline: Content, other: Content, relations: Mapping[tuple[str, str], Relation]) -> bool | None:
    """Whether the links between the standing provisions tell a difference."""
    if any(relation is not Relation.SAME for relation in relations.values()):
        return True
    answered = {ref for pair in relations for ref in pair}
    found: bool | None = False
    for mine, theirs in ((baseline, other), (other, baseline)):
        if any(provision.ref not in answered for provision in mine.standing):
            if theirs.coverage.shows_absence:
                return True
            found = None
    return found


def _certainty(*sides: Content) -> Certainty:
    """That of the weakest provision; absence is no surer than the list of points it is read from."""
    found = [provision.certainty for side in sides for provision in side.standing]
    found += [Certainty.REPORTED for side in sides if side.state.silent and side.coverage is not Coverage.FULL_TEXT]
    return weakest(found)


def _terms(side: Content) -> list[Term]:
    return [term for provision in side.standing for term in provision.terms]
