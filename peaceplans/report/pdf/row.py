"""A row of the comparison on pages."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.report.accounts import Account, AskedBlock, ClaimLanes, PartyPosition
from peaceplans.report.blocks import Cell, OptionPair, ReadingNote, RowBlock, Side
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.labels import label
from peaceplans.report.lines import Line
from peaceplans.report.pdf.beside import in_columns
from peaceplans.report.pdf.notes import note
from peaceplans.report.pdf.setting import Setting, box
from peaceplans.report.pdf.tables import figures
from peaceplans.report.pdf.words import DOT, Node, Words, cited, lines, paragraph, styled

_WHOLE_ROW = 0.4  # share of a page up to which a row is not broken
_WHOLE_PAIR = 0.6  # the same for its two sides


def row(given: RowBlock, setting: Setting) -> Iterator[Node]:
    """The row: what changed, both sides level, then what stands behind it."""
    title: Words = [styled(str(given.number), "light", "quiet"), " ", given.title]
    title += [" ", styled(label("key change"), "key")] if given.key_change else []
    nodes = [
        {**setting.heading(3, "row", title, given.anchor), "ruled": True},
        paragraph(_facts(given.facts), "facts", sticky=True),
        _pair(given, setting),
    ]
    if given.running:
        text = list(lines(given.running))
        nodes.append(box("running", text, whole=setting.fits(text, 0.4)))
    if given.options:
        nodes.append(setting.heading(4, "cell", [label("Options")]))
        nodes += [_option(pair, given, setting) for pair in given.options]
    nodes += figures(given.figures, setting) if given.figures else []
    if given.notes:
        nodes.append(setting.heading(4, "cell", [label("Notes")]))
        nodes += [note(one, 5, setting) for one in given.notes]
    nodes += _behind(given, setting)
    yield from [box("plain", nodes, whole=True)] if setting.fits(nodes, _WHOLE_ROW) else nodes


def _facts(facts: tuple[str, ...]) -> Words:
    """What is known of the row; the dots between are there for the eye only."""
    words: Words = []
    for fact in facts:
        words += [" ", styled("\N{MIDDLE DOT}", "unspoken"), " "] if words else []
        words.append(fact)
    return words


def _pair(given: RowBlock, setting: Setting) -> Node:
    sides = [_side(given.left, "left", setting), _side(given.right, "right", setting)]
    whole = all(setting.fits(side["nodes"], _WHOLE_PAIR, 2) for side in sides)
    return {"k": "facing", "sides": sides, "whole": whole}


def _side(side: Side, which: str, setting: Setting) -> Node:
    name = paragraph([side.name], f"{which}-plan", sticky=True)
    if not side.cells:
        absence = paragraph([styled(side.absence, "quiet")])
        return {"look": "unknown" if side.unknown else "absent", "nodes": [name, absence]}
    return {"look": "plain", "nodes": [name, *(cell(one, setting) for one in side.cells)]}


def cell(given: Cell, setting: Setting) -> Node:
    """A provision: number and title, words, what is to be known of it."""
    title: Words = [styled(given.number, "quiet"), *([" ", given.title] if given.title else [])]
    remarks: Words = [joined(DOT, given.remarks)] if given.remarks else []
    nodes = [setting.heading(4, "cell", title), *lines(given.lines)]
    foot = [*remarks, *cited(given.sources)]
    nodes += [paragraph(foot, "remarks")] if foot else []
    return box("uncertain" if given.uncertain else "cell", nodes)


def _option(pair: OptionPair, given: RowBlock, setting: Setting) -> Node:
    title: Words = [pair.owner, *([styled(f": {pair.title}", "light")] if pair.title else [])]
    nodes = [setting.heading(5, "small", title)]
    if pair.running:
        nodes.append(box("plain", list(lines(pair.running))))
    else:
        both = (("left", pair.left, given.left.name), ("right", pair.right, given.right.name))
        sides = [_option_side(text, which, name) for which, text, name in both if text]
        nodes += [{"k": "facing", "sides": sides}] if sides else []
    remarks = [*pair.remarks, *([label("compared with {}", pair.against)] if pair.against else [])]
    foot = [*([joined(DOT, remarks)] if remarks else []), *cited(pair.sources)]
    nodes += [paragraph(foot, "remarks")] if foot else []
    nodes += figures(pair.figures, setting) if pair.figures else []
    return box("option", nodes, whole=setting.fits(nodes, 0.35))


def _option_side(text: tuple[Line, ...], which: str, name: str) -> Node:
    return {"look": "bare", "nodes": [paragraph([name], f"{which}-plan", sticky=True), *lines(text)]}


def _behind(given: RowBlock, setting: Setting) -> list[Node]:
    """The record, then the positions; in two columns where there is room and enough to fill them."""
    sections = [list(_record(given, setting)), *_positions(given, setting)]
    nodes = [node for section in sections for node in section]
    if not setting.landscape or setting.fits(nodes, 0.12):
        return [box("small", nodes)] if nodes else []
    return list(in_columns(sections, setting))


def _record(given: RowBlock, setting: Setting) -> Iterator[Node]:
    if given.readings:
        yield setting.heading(4, "small", [label("Readings")])
        yield {"k": "list", "items": [[_reading(one)] for one in given.readings]}
    if given.reason:
        yield setting.heading(4, "small", [label("Reason")])
        yield paragraph([given.reason, *cited(given.reason_sources)])
    if given.background:
        yield setting.heading(4, "small", [label("Background")])
        for part in given.background:
            yield paragraph([part.text, *cited(part.sources)])
    if given.see_also:
        yield setting.heading(4, "small", [label("See also")])
        yield {"k": "list", "items": [[paragraph([item])] for item in given.see_also]}


def _reading(reading: ReadingNote) -> Node:
    head: Words = [styled(reading.witness, "b"), " ", styled(label("on {}", reading.of), "remark"), " "]
    return paragraph([*head, reading.text, *cited(reading.sources)])


def _positions(given: RowBlock, setting: Setting) -> Iterator[list[Node]]:
    """A section for each party and each question; the first begins with the heading of all."""
    heading = [setting.heading(4, "small", [label("Positions")])] if given.positions or given.questions else []
    for one in given.positions:
        yield [*heading, *position(one, setting)]
        heading = []
    for asked in given.questions:
        yield [*heading, *_asked(asked, setting)]
        heading = []


def position(given: PartyPosition, setting: Setting) -> Iterator[Node]:
    """Our readings of a party, and what it said."""
    yield setting.heading(5, "small", [given.party])
    items = [account(one, label("our reading: "), setting) for one in given.readings]
    items += [account(one, "", setting) for one in given.statements]
    yield {"k": "list", "items": items}


def _asked(asked: AskedBlock, setting: Setting) -> Iterator[Node]:
    yield paragraph([styled(asked.heading, "b")], sticky=True)
    yield {"k": "list", "items": [account(one, "", setting) for one in asked.readings]}


def account(given: Account, ours: str, setting: Setting) -> list[Node]:
    """Who, what, how sure, and the notes on it, as an item of a list."""
    words: Words = [styled(ours, "i")] if ours else []
    words += [styled(given.head, "b"), *([f": {given.text}"] if given.text else [])]
    words += [" ", styled(given.remark, "remark"), *cited(given.sources)]
    return [paragraph(words), *(note(one, 6, setting) for one in given.notes)]


def claims(block: ClaimLanes, setting: Setting) -> Iterator[Node]:
    """Assertions beside denials, then assessments and remarks."""
    sides = [
        {"look": "bare", "nodes": list(_lane(name, accounts, block.nobody, setting))} for name, accounts in block.lanes
    ]
    if sides:
        yield {"k": "facing", "sides": sides}
    if block.later:
        yield from _lane(block.later_name, block.later, "", setting)


def _lane(name: str, accounts: tuple[Account, ...], nobody: str, setting: Setting) -> Iterator[Node]:
    yield setting.heading(4, "small", [name])
    if accounts:
        yield box("small", [{"k": "list", "items": [account(one, "", setting) for one in accounts]}])
    else:
        yield paragraph([nobody])
