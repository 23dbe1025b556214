"""Word changes -> marked lines: the runs of a row, cut where its provisions and clauses begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from peaceplans.compare.comparison import WordChange, WordOp
from peaceplans.model.plan import Provision
from peaceplans.report.lines import Line, Mark, Run, Words
from peaceplans.report.printable import printable

_SPACES = re.compile(r"(\s+)")


@dataclass(frozen=True, slots=True)
class Span:
    """A lead or clause in the joined text of one side: ``text[start:end]``, of provision number ``of`` (from 0)."""

    start: int
    end: int
    of: int = 0
    label: str = ""
    remark: str = ""


def spans_of(provisions: Iterable[Provision]) -> tuple[Span, ...]:
    """Where leads and clauses stand in the provisions' texts joined by a blank line."""
    spans: list[Span] = []
    at = 0
    for of, provision in enumerate(provisions):
        at += len("\n\n") if of else 0
        parts = [("", provision.lead, "")]
        parts += [
            (clause.letter, clause.text, clause.grade.label if clause.grade else "") for clause in provision.clauses
        ]
        for label, text, remark in filter(lambda part: part[1], parts):
            at += len("\n") if spans and spans[-1].of == of else 0
            spans.append(Span(at, at + len(text), of, label, remark))
            at += len(text)
    return tuple(spans)


def side_lines(changes: Iterable[WordChange], spans: tuple[Span, ...], mark: Mark) -> dict[int, tuple[Line, ...]]:
    """The lines of one side by number of the provision; words that the other side has not bear the mark.

    The mark names the side: *left* and *deleted* take the left text, the others the right one.
    """
    leftward = mark in (Mark.LEFT, Mark.DELETED)
    runs: dict[Span, list[Run]] = {span: [] for span in spans}
    at = 0
    for change in changes:
        text = change.left if leftward else change.right
        for span, run in _placed(text, at, spans, Mark.NONE if change.op is WordOp.EQUAL else mark):
            runs[span].append(run)
        at += len(text)
    lines: dict[int, list[Line]] = {}
    for span in spans:
        lines.setdefault(span.of, []).append(_line(span, runs[span]))
    return {of: tuple(found) for of, found in lines.items()}


def plain_lines(provision: Provision) -> tuple[Line, ...]:
    """A provision's text without marks."""
    return tuple(_line(span, [Run(provision.text[span.start : span.end])]) for span in spans_of([provision]))


def text_lines(changes: Iterable[WordChange], mark: Mark) -> tuple[Line, ...]:
    """One side of a text that has no clauses, a line for each of its own."""
    found = tuple(changes)
    leftward = mark in (Mark.LEFT, Mark.DELETED)
    text = "".join(change.left if leftward else change.right for change in found)
    return side_lines(found, lines_of(text), mark).get(0, ())


def lines_of(text: str) -> tuple[Span, ...]:
    """The lines of a text that has no clauses."""
    spans, at = [], 0
    for part in text.split("\n"):
        if part:
            spans.append(Span(at, at + len(part)))
        at += len(part) + 1
    return tuple(spans)


def running_lines(changes: Iterable[WordChange], left: tuple[Span, ...], right: tuple[Span, ...]) -> tuple[Line, ...]:
    """Both texts in one, what was taken out before what was put in; equal words as the right text has them."""
    merged = _Merged()
    at_left = at_right = 0
    for change in changes:
        if change.op is WordOp.EQUAL:
            merged.seen.update((Mark.DELETED, span) for span, _ in _cut(change.left, at_left, left) if span)
            at = at_right
            for ours, theirs in _aligned(change.left, change.right):
                for number, (span, text) in enumerate(_cut(theirs, at, right)):
                    same = text if ours == theirs else "" if number else ours
                    merged.add(span, Run(text), Words(same, text))
                if not theirs:
                    merged.add(None, Run(""), Words(ours, ""))
                at += len(theirs)
        else:
            for span, text in _cut(change.left, at_left, left):
                merged.add(span, Run(text, Mark.DELETED), Words(text, ""))
            for span, text in _cut(change.right, at_right, right):
                merged.add(span, Run(text, Mark.INSERTED), Words("", text))
        at_left += len(change.left)
        at_right += len(change.right)
    return merged.finished()


def _aligned(left: str, right: str) -> Iterator[tuple[str, str]]:
    """Equal runs of words in parts that are the same, and parts of white space that are not."""
    ours, theirs = (_SPACES.split(text) for text in (left, right))
    if left == right or ours[::2] != theirs[::2]:
        yield left, right
    else:
        yield from (pair for pair in zip(ours, theirs, strict=True) if pair != ("", ""))


@dataclass
class _Merged:
    """Lines as they grow: one begins where a span of either text begins, once for both when one becomes the other."""

    seen: set[tuple[Mark, Span]] = field(default_factory=set)
    lines: list[tuple[Span, list[Run], list[Words]]] = field(default_factory=list)
    ahead: list[Words] = field(default_factory=list)

    def add(self, span: Span | None, run: Run, words: Words) -> None:
        """The next words; those between two spans stand in none and are not shown."""
        if span:
            self._open(span, run)
            self.lines[-1][1].append(run)
        (self.lines[-1][2] if self.lines else self.ahead).append(words)

    def _open(self, span: Span, run: Run) -> None:
        side = Mark.DELETED if run.mark is Mark.DELETED else Mark.INSERTED
        if (side, span) not in self.seen:
            self.seen.add((side, span))
            if side is Mark.INSERTED and self._last_is_beginning_of_a_deleted_line():
                self.lines[-1] = (span, *self.lines[-1][1:])
            else:
                self._append(span)
        if not self.lines:
            self._append(span)

    def _append(self, span: Span) -> None:
        self.lines.append((span, [], [] if self.lines else self.ahead))

    def _last_is_beginning_of_a_deleted_line(self) -> bool:
        if not self.lines:
            return False
        span, runs, _ = self.lines[-1]
        length = sum(len(run.text) for run in runs)
        return all(run.mark is Mark.DELETED for run in runs) and length < span.end - span.start

    def finished(self) -> tuple[Line, ...]:
        lines: list[Line] = []
        before = 0
        for span, runs, words in self.lines:
            line = _line(span, runs, opens=span.of > before)
            lines.append(replace(line, words=tuple(_joined(words))))
            before = max(before, span.of)
        return tuple(lines)


def _joined(words: Iterable[Words]) -> Iterator[Words]:
    """Neighbours as one: those that both sides have, and those that they have not."""
    for same, found in groupby(words, key=lambda one: one.same):
        parts = tuple(found)
        left, right = "".join(part.left for part in parts), "".join(part.right for part in parts)
        if same or left != right:
            yield Words(printable(left), printable(right))
        else:  # what is taken out and what is put in its place further on are the same words
            yield from (Words(printable(part.left), printable(part.right)) for part in parts)


def _cut(text: str, at: int, spans: tuple[Span, ...]) -> Iterator[tuple[Span | None, str]]:
    """All parts of a text that begins at ``at``, each with the span it falls in, or with None between two spans."""
    done = 0
    for span in spans:
        start, end = max(span.start - at, 0), min(span.end - at, len(text))
        if start < end:
            if done < start:
                yield None, text[done:start]
            yield span, text[start:end]
            done = end
    if done < len(text):
        yield None, text[done:]


def _placed(text: str, at: int, spans: tuple[Span, ...], mark: Mark) -> Iterator[tuple[Span, Run]]:
    """The parts of a text that begins at ``at`` in the spans they fall in; separators fall in none."""
    for span in spans:
        start, end = max(span.start, at), min(span.end, at + len(text))
        if start < end:
            yield span, Run(text[start - at : end - at], mark)


def _line(span: Span, runs: list[Run], *, opens: bool = False) -> Line:
    return Line(tuple(_tidied(runs)), label=printable(span.label), remark=span.remark, opens=opens)


def _tidied(runs: Iterable[Run]) -> Iterator[Run]:
    """Marks cover words and not the white space around them; neighbours of one mark become one run."""
    parts: list[Run] = []
    for run in runs:
        text = printable(run.text)
        core = text.strip()
        if run.mark is Mark.NONE or not core:
            parts.append(Run(text))
            continue
        start = text.index(core)
        parts += [Run(text[:start]), Run(core, run.mark), Run(text[start + len(core) :])]
    held: Run | None = None
    for part in parts:
        if not part.text:
            continue
        if held and held.mark is part.mark:
            held = Run(held.text + part.text, held.mark)
            continue
        if held:
            yield held
        held = part
    if held:
        yield held
