"""Notes whose anchor lost its hold when the catalogue was renewed, and where each could hang instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from peaceplans.library import Library
from peaceplans.model.anchors import Anchor, AnchorKind, pair_of, read_anchor
from peaceplans.model.links import Link, Weight
from peaceplans.model.notes import Note
from peaceplans.sheets.anchor_names import AnchorNames, all_terms
from peaceplans.sheets.comparison.build import concordance_between

_LIKE_IDS = 60  # of 100, RapidFuzz's ratio: 'us-15' for 'us-15y'
_LIKE_TITLES = 70  # of 100, of words in any order


@dataclass(frozen=True, slots=True)
class LostAnchor:
    """An anchor that leads nowhere any more.

    Attributes:
        why: what became of it, as a clause.
        proposal: the anchor that is most likely meant now, or None.
    """

    note: Note
    anchor: str
    why: str
    proposal: str | None


def lost_anchors(library: Library) -> tuple[LostAnchor, ...]:
    """All anchors of notes in use that lead nowhere, or whose pair no longer stands in one row; newest note first."""
    search = _Search(library)
    found = []
    for note in library.notes.all():
        for text in note.anchors:
            why, proposal = search.lost(note, text)
            if why:
                found.append(LostAnchor(note, text, why, proposal if proposal not in note.anchors else None))
    return tuple(found)


class _Search:
    """Looks for what is left of an anchor."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._names = AnchorNames(library)
        self._rows: dict[tuple[str, str], _Rows] = {}

    def lost(self, note: Note, text: str) -> tuple[str, str | None]:
        """Why the anchor is lost and what could take its place; an empty reason when it is not lost."""
        try:
            anchor = read_anchor(text)
        except ValueError as error:
            return str(error), None
        if anchor.kind is AnchorKind.PAIR:
            return self._pair(note, anchor)
        if self._names.exists(anchor.text):
            return "", None
        match anchor.kind:
            case AnchorKind.RECORD:
                return self._gone(anchor.text), self._like_record(anchor.text)
            case AnchorKind.PROVISION:
                return self._no_point(anchor.text), self._like_provision(note, anchor.text)
            case AnchorKind.TERM:
                return self._term(note, anchor)
            case AnchorKind.FIELD:
                return self._field(anchor)
            case AnchorKind.TOPIC:
                topic = _most_like(anchor.ids[0], {name: name for name in self._library.vocabulary.topics}, _LIKE_IDS)
                return f"there is no topic '{anchor.ids[0]}'", f"topic/{topic}" if topic else None
            case _:
                return f"there is no {anchor.kind} '{anchor.ids[0]}'", None

    def _gone(self, record: str) -> str:
        return f"there is no plan or instrument '{record}'"

    def _no_point(self, ref: str) -> str:
        plan_id, _, key = ref.partition(":")
        plan = self._names.plans.get(plan_id)
        return f"the {plan.short_title} has no point '{key}'" if plan else self._gone(plan_id)

    def _like_record(self, record: str) -> str | None:
        there = [*self._names.plans, *self._names.instruments]
        return _most_like(record, {name: name for name in there}, _LIKE_IDS)

    def _like_provision(self, note: Note, ref: str) -> str | None:
        """The point with the same number, else the one whose title is most like that of the note, else of like key."""
        plan_id, _, key = ref.partition(":")
        plan = plan_id if plan_id in self._names.plans else self._like_record(plan_id)
        there = self._names.provisions(plan or "")
        if key in there:
            return there[key].ref
        for provision in there.values():
            if key.casefold() in (provision.number.casefold(), provision.key.casefold()):
                return provision.ref
        titles = {provision.ref: provision.title for provision in there.values() if provision.title}
        by_title = _most_like(note.name, titles, _LIKE_TITLES) if note.name else None
        return by_title or _most_like(key, {provision.ref: provision.key for provision in there.values()}, _LIKE_IDS)

    def _term(self, note: Note, anchor: Anchor) -> tuple[str, str | None]:
        (ref,) = anchor.ids
        provision = self._names.provision(ref)
        if provision is None:
            other = self._like_provision(note, ref)
            return self._no_point(ref), f"{other}#{anchor.part}" if self._has_term(other, anchor.part) else other
        key = _most_like(anchor.part, {term.key: term.key for term in all_terms(provision)}, _LIKE_IDS)
        why = f"{self._names.name(ref)} has no term '{anchor.part}'"
        return why, f"{ref}#{key}" if key else ref

    def _has_term(self, ref: str | None, key: str) -> bool:
        return bool(ref) and self._names.exists(f"{ref}#{key}")

    def _field(self, anchor: Anchor) -> tuple[str, str | None]:
        (record,) = anchor.ids
        instrument = self._names.instruments.get(record)
        if instrument is None:
            other = self._like_record(record)
            same = f"{other}#{anchor.part}"
            return self._gone(record), same if other and self._names.exists(same) else other
        key = _most_like(anchor.part, {field.key: field.key for field in instrument.fields}, _LIKE_IDS)
        return f"{instrument.short_title} has no field '{anchor.part}'", f"{record}#{key}" if key else record

    def _pair(self, note: Note, anchor: Anchor) -> tuple[str, str | None]:
        missing = [ref for ref in anchor.ids if self._names.provision(ref) is None]
        if missing:
            now = [self._like_provision(note, ref) if ref in missing else ref for ref in anchor.ids]
            there = [ref for ref in now if ref]
            why = "; ".join(self._no_point(ref) for ref in missing)
            return why, self._row_of_either(there) if there else None
        if len(anchor.records) < 2 or self._between(*anchor.records).joined(*anchor.ids):
            return "", None
        return "the two points no longer stand in one row", self._row_of_either(anchor.ids, anchor.records)

    def _row_of_either(self, refs: Iterable[str], records: Iterable[str] = ()) -> str | None:
        """The pair itself when its points stand in one row, else the row in which one of them stands now."""
        asked = list(refs)
        plans = list(dict.fromkeys([*(ref.partition(":")[0] for ref in asked), *records]))
        if len(plans) < 2:
            return asked[0]
        rows = self._between(plans[0], plans[1])
        if len(asked) > 1 and rows.joined(asked[0], asked[1]):
            return pair_of(asked[0], asked[1])
        return next((pair for pair in map(rows.pair_with, asked) if pair), asked[0])

    def _between(self, one: str, other: str) -> _Rows:
        if (one, other) not in self._rows:
            left, right = self._library.plan(one), self._library.plan(other)
            found = concordance_between(self._library, left, right)
            topics = {provision.ref: provision.topic for provision in (*left.provisions, *right.provisions)}
            self._rows[one, other] = _Rows(found.links if found else (), topics)
        return self._rows[one, other]


class _Rows:
    """Which provisions of two plans stand in one row: those that main links join; without links those of one topic."""

    def __init__(self, links: Iterable[Link], topics: Mapping[str, str]) -> None:
        listed = list(links)
        self._links = [link for link in listed if link.weight is Weight.MAIN]
        self._row = dict(topics) if not listed else {ref: ref for ref in topics}
        for link in self._links:
            kept, left = self._row[link.left], self._row[link.right]
            self._row = {ref: kept if row == left else row for ref, row in self._row.items()}

    def joined(self, one: str, other: str) -> bool:
        """Whether both stand in one row."""
        return self._row[one] == self._row[other]

    def pair_with(self, ref: str) -> str | None:
        """The first pair of the row in which the provision stands; None when it stands alone."""
        links = (link for link in self._links if ref in (link.left, link.right))
        return next((pair_of(link.left, link.right) for link in links), None)


def _most_like(text: str, choices: Mapping[str, str], least: float) -> str | None:
    """The key of the choice that is most like the text, if any is like enough."""
    from rapidfuzz import fuzz, process, utils

    scorer = fuzz.token_set_ratio if least == _LIKE_TITLES else fuzz.ratio
    found = process.extractOne(text, choices, scorer=scorer, processor=utils.default_process, score_cutoff=least)
    return str(found[2]) if found else None
