"""Word-level differences of two texts: by sentence, then by word.

Sentences are paired in order first, the words of a pair by longest common subsequence (RapidFuzz, Hyyrö 2004). Common
words without content of their own that stand between larger edits are not matched, and neighbouring edits are joined,
so that what is marked is what a reader would call changed.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Indel, Levenshtein

from peaceplans.compare.comparison import WordChange, WordOp
from peaceplans.compare.tokens import Tokens, cut, sentence_ends

STOP_WORDS = frozenset(
    [
        "a",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "been",
        "by",
        "for",
        "from",
        "has",
        "have",
        "he",
        "her",
        "his",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "no",
        "nor",
        "not",
        "of",
        "on",
        "or",
        "other",
        "so",
        "such",
        "than",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "to",
        "under",
        "up",
        "was",
        "were",
        "which",
        "who",
        "will",
        "with",
        "within",
    ]
)
_WEIGHTLESS = STOP_WORDS | {word.capitalize() for word in STOP_WORDS} | frozenset(".,;:!?()[]'\"-–—/…“”‘’")
_LEAST_LIKENESS = 0.3  # of two sentences that are set against each other, by shared content words
_MOST_PAIRS = 4_000  # sentences times sentences that are weighed against each other
_SHORT = 5_000  # characters
_LONG = 1_000  # words; a longer stretch is cut at unique words first
_MOST_WORDS = 20_000  # on a side; above it memory of the bit-parallel matrix counts

Span = tuple[int, int, int, int]  # left start, left end, right start, right end


def difference(left: str, right: str) -> tuple[WordChange, ...]:
    """The runs of words that lead from the left text to the right one.

    The left parts, joined, are the left text and the right parts the right text, exactly. The parts of an *equal* run
    differ at most in white space. Exchanging the texts exchanges the parts, and *delete* and *insert*.
    """
    if left == right:
        return (WordChange(WordOp.EQUAL, left, right),) if left else ()
    if not left or not right:
        return (WordChange(WordOp.DELETE if left else WordOp.INSERT, left, right),)
    ours, theirs = _prepared(left), _prepared(right)
    if left <= right:
        return tuple(_runs(ours.tokens, theirs.tokens, _equal_runs(ours, theirs)))
    mirrored = [(a, b, c, d) for c, d, a, b in _equal_runs(theirs, ours)]
    return tuple(_runs(ours.tokens, theirs.tokens, mirrored))


def likeness(changes: tuple[WordChange, ...]) -> float:
    """Shared characters over all characters, 0 to 1, two decimals; 1 for two empty texts."""
    shared = sum(len(change.left) + len(change.right) for change in changes if change.op is WordOp.EQUAL)
    total = sum(len(change.left) + len(change.right) for change in changes)
    return round(shared / total, 2) if total else 1.0


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A text cut into words, and its sentences: first word, one past the last, content words."""

    tokens: Tokens
    sentences: list[tuple[int, int, frozenset[str]]]


def _prepared(text: str) -> _Prepared:
    """A text is often set against several others; the shorter ones are kept as cut."""
    return _kept(text) if len(text) <= _SHORT else _prepare(text)


def _prepare(text: str) -> _Prepared:
    tokens = cut(text)
    ends = sentence_ends(tokens)
    return _Prepared(tokens, [(a, b, _content(tokens.words[a:b])) for a, b in zip([0, *ends], ends, strict=False)])


_kept = lru_cache(maxsize=1_000)(_prepare)


def _content(words: list[str]) -> frozenset[str]:
    return frozenset(words) - _WEIGHTLESS


def _equal_runs(ours: _Prepared, theirs: _Prepared) -> list[Span]:
    words, others = ours.tokens.words, theirs.tokens.words
    return [run for span in _paired_sentences(ours, theirs) for run in _equal_words(words, others, span)]


def _paired_sentences(ours: _Prepared, theirs: _Prepared) -> list[Span]:
    """Stretches of words to be compared with each other, in order; words outside of them have no counterpart."""
    left, right = ours.sentences, theirs.sentences
    if len(left) == len(right) == 1 or len(left) * len(right) > _MOST_PAIRS:
        return [(0, len(ours.tokens.words), 0, len(theirs.tokens.words))]
    best = _best_pairs([content for *_, content in left], [content for *_, content in right])
    return [(left[i][0], left[j - 1][1], right[k][0], right[m - 1][1]) for i, j, k, m in best]


def _best_pairs(left: list[frozenset[str]], right: list[frozenset[str]]) -> list[Span]:
    """The pairs of sentences, in order, that share most words; one may answer two that follow each other.

    Dynamic programming over all prefixes; sentences as sets of content words, results as ranges of sentences.
    """
    width = len(right)
    scores = [[0] * (width + 1)]
    steps: list[list[tuple[int, int]]] = [[]]
    shared_above = [0] * width
    for i, ours in enumerate(left, 1):
        above, row, row_steps = scores[-1], [0], [(0, 0)]
        shared_row = [len(ours & theirs) for theirs in right]
        for j, shared in enumerate(shared_row, 1):
            best, step = (above[j], (1, 0)) if above[j] >= row[j - 1] else (row[j - 1], (0, 1))
            if shared:
                theirs = right[j - 1]
                if above[j - 1] + shared > best and _alike(ours, theirs, shared):
                    best, step = above[j - 1] + shared, (1, 1)
                if shared > 1 and j > 1 and shared_row[j - 2] > 1:
                    joint = above[j - 2] + _split(ours, right[j - 2], theirs)
                    best, step = (joint, (1, 2)) if joint > best else (best, step)
                if shared > 1 and i > 1 and shared_above[j - 1] > 1:
                    joint = scores[i - 2][j - 1] + _split(theirs, left[i - 2], ours)
                    best, step = (joint, (2, 1)) if joint > best else (best, step)
            row.append(best)
            row_steps.append(step)
        scores.append(row)
        steps.append(row_steps)
        shared_above = shared_row
    pairs, i, j = [], len(left), width
    while i and j:
        up, back = steps[i][j]
        if up and back:
            pairs.append((i - up, i, j - back, j))
        i, j = i - up, j - back
    return pairs[::-1]


def _alike(ours: frozenset[str], theirs: frozenset[str], shared: int) -> bool:
    return 2 * shared >= _LEAST_LIKENESS * (len(ours) + len(theirs))


def _split(one: frozenset[str], first: frozenset[str], second: frozenset[str]) -> int:
    """How many words a sentence shares with two others together, when each adds a third of its own; else 0."""
    with_first, with_second = one & first, one & second
    for added, part in ((with_first - with_second, first), (with_second - with_first, second)):
        if len(added) < 2 or 3 * len(added) < len(part):
            return 0
    return len(with_first | with_second) - 1


def _equal_words(ours: list[str], theirs: list[str], span: Span) -> list[Span]:
    """The runs of equal words inside a stretch, without those a reader would not call equal."""
    blocks = [block for part in _cut_at_unique(ours, theirs, span) for block in _matching(ours, theirs, part)]
    blocks = _joined_to_the_next(ours, theirs, blocks)
    while True:
        weighty = [_has_content(ours[block[0] : block[1]]) for block in blocks]
        if all(weighty) or blocks == [span]:
            return blocks
        if not any(weighty):
            return []
        kept = [
            block
            for index, block in enumerate(blocks)
            if weighty[index] or not _stands_between_larger_edits(blocks, index, span)
        ]
        if len(kept) == len(blocks):
            return blocks
        blocks = kept


def _matching(ours: list[str], theirs: list[str], span: Span) -> list[Span]:
    """Longest common subsequence of a stretch, as runs."""
    a, b, c, d = span
    metric = Indel if max(b - a, d - c) <= _MOST_WORDS else Levenshtein
    found = metric.editops(ours[a:b], theirs[c:d]).as_matching_blocks()
    return [(a + run.a, a + run.a + run.size, c + run.b, c + run.b + run.size) for run in found if run.size]


def _joined_to_the_next(ours: list[str], theirs: list[str], blocks: list[Span]) -> list[Span]:
    """Runs without content of their own, moved to the run behind them where the same words stand there as well.

    Of "conclude a full" and "conclude, as a whole, a full" the second "a" is the one that stayed.
    """
    joined: list[Span] = []
    for a, b, c, d in reversed(blocks):
        if joined and not _has_content(ours[a:b]):
            next_a, next_b, next_c, next_d = joined[-1]
            if next_a == b and theirs[next_c - (b - a) : next_c] == ours[a:b]:
                joined[-1] = (a, next_b, next_c - (b - a), next_d)
                continue
            if next_c == d and ours[next_a - (b - a) : next_a] == ours[a:b]:
                joined[-1] = (next_a - (b - a), next_b, c, next_d)
                continue
        joined.append((a, b, c, d))
    return joined[::-1]


def _has_content(words: list[str]) -> bool:
    return not _WEIGHTLESS.issuperset(words)


def _stands_between_larger_edits(blocks: list[Span], index: int, span: Span) -> bool:
    a, b, c, d = blocks[index]
    _, left_before, _, right_before = blocks[index - 1] if index else (0, span[0], 0, span[2])
    left_after, _, right_after, _ = blocks[index + 1] if index + 1 < len(blocks) else (span[1], 0, span[3], 0)
    before = max(a - left_before, c - right_before)
    after = max(left_after - b, right_after - d)
    return min(before, after) >= b - a


def _cut_at_unique(ours: list[str], theirs: list[str], span: Span) -> list[Span]:
    """A long stretch in parts, cut before words that occur once on either side, in the same order.

    Keeps time near-linear and memory flat (patience difference, after Bram Cohen).
    """
    a, b, c, d = span
    if max(b - a, d - c) <= _LONG:
        return [span]
    ours_once, theirs_once = _once(ours, a, b), _once(theirs, c, d)
    shared = sorted((place, theirs_once[word]) for word, place in ours_once.items() if word in theirs_once)
    parts, start, other = [], a, c
    for place, other_place in _longest_rising(shared):
        parts.append((start, place, other, other_place))
        start, other = place, other_place
    parts.append((start, b, other, d))
    return parts


def _once(words: list[str], start: int, end: int) -> dict[str, int]:
    places: dict[str, int] = {}
    for place in range(start, end):
        word = words[place]
        places[word] = -1 if word in places else place
    return {word: place for word, place in places.items() if place >= 0}


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence in which the second numbers rise too (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before.append(piles[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(place)
            piles.append(index)
        else:
            tops[pile], piles[pile] = place, index
    chain, index = [], piles[-1] if piles else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _runs(ours: Tokens, theirs: Tokens, equal: list[Span]) -> list[WordChange]:
    """Equal runs and what lies between them, as text; white space that both sides have stays outside of an edit."""
    changes: list[WordChange] = []
    pieces, others = ours.pieces, theirs.pieces
    same = other_same = ""
    at, other_at = 0, 0
    end = (len(pieces), len(pieces), len(others), len(others))
    for a, b, c, d in [*equal, end]:
        if a > at or c > other_at:
            left, right = "".join(pieces[at:a]), "".join(others[other_at:c])
            if same:
                space = _shared_space(left, right)
                changes.append(WordChange(WordOp.EQUAL, same + space, other_same + space))
                left, right = left[len(space) :], right[len(space) :]
                same = other_same = ""
            op = WordOp.REPLACE if left and right else WordOp.DELETE if left else WordOp.INSERT
            changes.append(WordChange(op, left, right))
        same += "".join(pieces[a:b])
        other_same += "".join(others[c:d])
        at, other_at = b, d
    same += ours.tail
    other_same += theirs.tail
    if same or other_same:
        changes.append(WordChange(WordOp.EQUAL, same, other_same))
    return changes


def _shared_space(left: str, right: str) -> str:
    """The white space with which both begin."""
    ours, theirs = left[: len(left) - len(left.lstrip())], right[: len(right) - len(right.lstrip())]
    while not theirs.startswith(ours):
        ours = ours[:-1]
    return ours
