"""Plans: every point of the dossiers beside its provision, and the head of each dossier beside that of its plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from dossiers.item import Finding, Item
from dossiers.markdown import Line, lines_of, marks, prose, read, sections
from dossiers.record import Record
from peaceplans.model.evidence import Grade
from peaceplans.model.plan import Provision

FILES = {  # plan: file, prefix of its sources, prefix of its keys
    "us-28": ("us-28-point-draft.md", "us28", ""),
    "e3-28": ("e3-counter-proposal.md", "e3", ""),
    "ua-us-20": ("20-point-plan.md", "p20", ""),
    "african-initiative-2023": ("other-plans/african-initiative-2023.md", "afr", ""),
    "china-12-points-2023": ("other-plans/china-12-points-2023.md", "cn12", ""),
    "china-brazil-6-points-2024": ("other-plans/china-brazil-6-points-2024.md", "cnbr", ""),
    "geneva-19-points-2025": ("other-plans/geneva-19-points-2025.md", "gen", "g"),
    "istanbul-communique-2022": ("other-plans/istanbul-communique-2022.md", "istc", ""),
    "istanbul-draft-treaty-2022": ("other-plans/istanbul-draft-treaty-2022.md", "istd", ""),
    "minsk-ii": ("other-plans/minsk-ii.md", "minsk", ""),
    "putin-terms-june-2024": ("other-plans/putin-terms-june-2024.md", "pt24", ""),
    "russia-istanbul-memorandum-june-2025": ("other-plans/russia-istanbul-memorandum-june-2025.md", "rmem", ""),
    "ukraine-europe-counter-terms-april-2025": ("other-plans/ukraine-europe-counter-terms-april-2025.md", "euct", ""),
    "ukraine-memorandum-june-2025": ("other-plans/ukraine-memorandum-june-2025.md", "umem", ""),
    "us-final-offer-april-2025": ("other-plans/us-final-offer-april-2025.md", "usfo", ""),
    "zelenskyy-peace-formula-2022": ("other-plans/zelenskyy-peace-formula-2022.md", "pf", ""),
}
_NUMBERS_OF_TEXTS = r"""(?x) \b(?:19|20|24|27|28)-point\b | \bfile\ on\ (?:the\ )?28\ (?:points|to\ 20)\b
| \bUS\ \d+\([a-z]\) | \bpoints?\ \d+(?:,\ \d+)*(?:\ and\ \d+)?\b | ^\(\d\)\ | (?<=\.\ )\(\d\)\ """
_SEARCHES = ("looked for without success", "not found")
_LABELS_ASIDE = ("number", "topic", "also touches", "sources", "original reference", "answers us point", "status")
_CONTENT = ("summary", "variant", "further", "closing", "sub-clauses", "terms")
_OWN_SECTIONS = ("point", "sources", "the points", "points", "the 28 points", "overview", "how to read", "at a glance")
_GRADES = (
    (r"recollection only|memory only", Grade.UNVERIFIED),
    (r"published text \(checked through press summaries only\)", Grade.PRESS_REPORT),
    (r"published text", Grade.PUBLISHED_TEXT),
    (r"official (?:summary|statement)", Grade.OFFICIAL_SUMMARY),
    (r"press report", Grade.PRESS_REPORT),
)


def points(folder: Path, record: Record) -> Iterator[Item]:
    """Every point of the sixteen texts, and the entries of the reconstruction beside the points they rest on."""
    by_ref: dict[str, list[Line]] = {}
    for plan_id, (file, prefix, key) in FILES.items():
        for number, lines in points_of(read(folder / file)).items():
            ref = f"{plan_id}:{key}{number}"
            by_ref[ref] = lines
            yield point(ref, prefix, lines, record)
            if any(line.label.startswith(_SEARCHES) for line in lines):
                yield searches(ref, prefix, lines, record)
    plan = record.plan("ru-27")
    for entry in plan.provisions if plan else ():
        content = [line for ref in entry.basis for line in by_ref[ref] if line.label.startswith(_CONTENT)]
        yield Item(family="points", place=entry.ref, lines=worded(content), text=record.whole(entry))


def points_of(text: str, *, content_only: bool = False) -> dict[str, list[Line]]:
    """The labelled lines of each point by its number, and of the rider; *content_only*: without remarks on it."""
    found: dict[str, list[Line]] = {}
    for heading, body in sections(text, 3):
        match = re.match(r"(?:Point (\d+)|Unnumbered (rider):)", heading)
        if match:
            lines = lines_of(body)
            found[match[1] or match[2]] = [
                line for line in lines if not content_only or line.label.startswith(_CONTENT)
            ]
    return found


def point(ref: str, prefix: str, lines: list[Line], record: Record) -> Item:
    """One point beside its provision."""
    provision = record.provision(ref)
    told = worded([line for line in lines if not line.label.startswith((*_LABELS_ASIDE, *_SEARCHES))])
    if provision is None:
        return Item(family="points", place=ref, lines=told, text="", others=(Finding(ref, "point", "whole"),))
    everything = "\n".join(line.text for line in lines if not line.label.startswith(_SEARCHES))
    changed = [link for pair in record.catalogue.concordances for link in pair.links if link.right == ref]
    changed = [link for link in changed if link.left.startswith("us-28:")]
    wanted = record.ids(mark for mark in marks(everything, prefix) if record.source(mark))
    if re.search(r"from memory, unverified|memory only", "\n".join(f"{line.note} {line.text}" for line in lines)):
        wanted = (*wanted, "editors")
    return Item(
        family="points",
        place=ref,
        lines=told,
        text="\n".join((record.whole(provision), *(f"{link.change} {link.reason}" for link in changed))),
        wanted=wanted,
        cited=record.cited(provision),
        others=tuple(differences(provision, lines, record)),
    )


def searches(ref: str, prefix: str, lines: list[Line], record: Record) -> Item:
    """What was looked for in vain for one point, beside the head of the plan and the point."""
    plan, provision = record.plan(ref.partition(":")[0]), record.provision(ref)
    searched = [line for line in lines if line.label.startswith(_SEARCHES)]
    wanted = record.ids(mark for line in searched for mark in marks(line.text, prefix) if record.source(mark))
    return Item(
        family="points",
        place=f"{ref}/search",
        lines=worded(searched),
        text=f"{record.head(plan) if plan else ''}\n{record.whole(provision) if provision else ''}",
        wanted=wanted,
        cited=record.cited(plan),
    )


def worded(lines: list[Line]) -> tuple[str, ...]:
    """The lines without source marks, and terms without their keys."""
    return tuple(filter(None, (_worded(line) for line in lines)))


def _worded(line: Line) -> str:
    text = prose(line.text)
    if line.label == "terms":
        text = "" if text in ("none", "none stated") else re.sub(r"(?:^|(?<=; ))[\w ',()/:-]+? = ", "", text)
    return re.sub(_NUMBERS_OF_TEXTS, "", text)


def differences(provision: Provision, lines: list[Line], record: Record) -> Iterator[Finding]:
    """Topic, further topics, grade and flag that are other than the dossier's."""
    by_label = {line.label: prose(line.text) for line in lines}
    topic, _, aside = by_label["topic"].partition(" (")
    if provision.topic != record.topics.get(topic):
        yield Finding(provision.ref, "topic", topic, provision.topic)
    further = re.split(r"; ", by_label.get("also touches", ""))
    further += re.split(r"; ", re.sub(r"^secondary: |\)$| only by implication.*", "", aside)) if aside else []
    for name in filter(None, further):
        if record.topics.get(name) not in provision.further_topics:
            yield Finding(provision.ref, "further topic", name, ", ".join(provision.further_topics))
    certainty = next(line for line in lines if line.label == "certainty").text.lower()
    grade = grade_in(certainty)
    if grade and provision.grade is not grade:
        yield Finding(provision.ref, "grade", provision.grade.value, certainty)
    if re.match(r"disputed|press report; disputed", certainty) and not provision.disputed:
        yield Finding(provision.ref, "flag", "disputed", certainty)


def grade_in(certainty: str) -> Grade | None:
    """The grade that a line on certainty gives first; that of recollection before all others."""
    for pattern, grade in _GRADES[:1]:
        if re.search(pattern, certainty):
            return grade
    found = [
        (match.start(), rank) for rank, (pattern, _) in enumerate(_GRADES) if (match := re.search(pattern, certainty))
    ]
    return _GRADES[min(found)[1]][1] if found else None


def heads(folder: Path, record: Record) -> Iterator[Item]:
    """What the dossiers say of each text as a whole: identity, cautions, related facts, chronology."""
    for plan_id, (file, prefix, _) in FILES.items():
        plan = record.plan(plan_id)
        text = read(folder / file)
        parts = [("identity", re.split(r"^## ", text, maxsplit=1, flags=re.MULTILINE)[0])]
        parts += [(title, body) for title, body in sections(text, 2) if not title.lower().startswith(_OWN_SECTIONS)]
        for title, body in parts:
            title = re.split(r" \(|, ", title)[0].lower()
            if plan is None or (plan_id == "ua-us-20" and title in ELSEWHERE):
                continue
            lines = lines_of(re.split(r"^### ", body, maxsplit=1, flags=re.MULTILINE)[0])
            wanted = record.ids(mark for line in lines for mark in marks(line.text, prefix) if record.source(mark))
            everything = [record.head(plan), *map(record.whole, plan.provisions)]
            yield Item(
                family="heads",
                place=f"{plan_id}/{title}",
                lines=tuple(f"{line.label}: {_worded(line)}" for line in lines if line.label != "id"),
                text="\n".join(everything),
                wanted=wanted,
                cited=record.cited(plan),
            )


ELSEWHERE = ("annexes and accompanying documents", "positions", "later history")  # statements, events, instruments
