"""A row of the comparison in HTML."""

from __future__ import annotations

from collections.abc import Iterator

from peaceplans.compare.comparison import Status
from peaceplans.report.accounts import Account, AskedBlock, PartyPosition
from peaceplans.report.blocks import Cell, Figures, NoteBlock, OptionPair, ReadingNote, RowBlock, Side, Table
from peaceplans.report.html.parts import attribute_html, cited_html, lines_html, table_html, text_html
from peaceplans.report.labels.label import joined
from peaceplans.report.labels.labels import label, said
from peaceplans.report.lines import Line


def row_html(row: RowBlock) -> str:
    """The row: what changed, both sides level, then what stands behind it."""
    key = f' <strong class="key">{text_html(label("key change"))}</strong>' if row.key_change else ""
    facts = "".join(_fact(fact) for fact in row.facts)
    kinds = " ".join(["row", row.status, *(["opposed"] if said("opposed") in row.facts else [])])
    number = f'<a class="number" href="#{row.anchor}">{row.number}</a>'
    parts = [
        f'<article class="{kinds}" id="{row.anchor}" aria-label="{attribute_html(row.spoken)}"{_facets(row)}>',
        f'<h3>{number} <span class="change" dir="auto">{text_html(row.title)}</span>{key}</h3>',
        f'<ul class="facts">{facts}</ul>',
        f'<div class="pair">{_side(row.left, "left")}{_side(row.right, "right")}</div>',
    ]
    if row.running:
        parts.append(f'<div class="running">{lines_html(row.running)}</div>')
    if row.options:
        parts += [
            f'<section class="options"><h4>{text_html(label("Options"))}</h4>',
            *(_option(pair, row) for pair in row.options),
            "</section>",
        ]
    if row.figures:
        parts.append(_figures(row.figures))
    if row.notes:
        parts += [
            f'<section class="notes"><h4>{text_html(label("Notes"))}</h4>',
            *(note_part_html(note, 5) for note in row.notes),
            "</section>",
        ]
    behind, positions = list(_behind(row)), [position_html(position) for position in row.positions]
    positions += [_asked(asked) for asked in row.questions]
    if behind or positions:
        parts.append('<div class="behind">')
        parts += [f'<div class="record">{"".join(behind)}</div>'] if behind else []
        if positions:
            parts.append(
                f'<section class="positions"><h4>{text_html(label("Positions"))}</h4>{"".join(positions)}</section>'
            )
        parts.append("</div>")
    return "\n".join([*parts, "</article>"])


def _facets(row: RowBlock) -> str:
    """What the script filters by: the first three facts of a row, in the words they are told in."""
    return "".join(
        f' data-{name}="{attribute_html(fact)}"'
        for name, fact in zip(("topic", "status", "certainty"), row.facts, strict=False)
    )


_LOUD = {status.label: "status" for status in Status} | {"opposed": "opposed"}
"""Classes of the facts that are set off."""


def _fact(fact: str) -> str:
    loud = next((kind for name, kind in _LOUD.items() if said(name) == fact), "")
    kind = f' class="{loud}"' if loud else ""
    return f"<li{kind}>{text_html(fact)}</li>"


def _side(side: Side, which: str) -> str:
    kind, inner = "", "".join(cell_html(cell) for cell in side.cells)
    if not side.cells:
        kind, inner = " unknown" if side.unknown else " absent", f"<p><span>{text_html(side.absence)}</span></p>"
    name = text_html(side.name)
    return f'<div class="side {which}{kind}" role="group" aria-label="{name}"><p class="plan">{name}</p>{inner}</div>'


def note_part_html(note: NoteBlock, level: int) -> str:
    """A note: title on a level of headings, what is to be known of it, its text laid out."""
    from peaceplans.report.notes.as_html import note_html

    def link(anchor: str) -> tuple[str, str] | None:
        found = note.links.get(anchor)
        return (f"#{found[0]}" if found[0] else "", found[1]) if found else None

    title = f'<h{level} dir="auto">{text_html(note.title)}</h{level}>' if note.title else ""
    facts = text_html(joined(" \N{MIDDLE DOT} ", note.facts))
    told = f'<p class="remarks">{facts}</p>' if facts else ""
    return (
        f'<div class="note" id="{text_html(note.anchor)}" role="note">{title}{told}'
        f'<div class="words">{note_html(note.text, link, top=level + 1)}</div></div>'
    )


def cell_html(cell: Cell) -> str:
    """A provision: number and title, words, what is to be known of it."""
    title = f' <span dir="auto">{text_html(cell.title)}</span>' if cell.title else ""
    remarks = text_html(joined(" \N{MIDDLE DOT} ", cell.remarks))
    return (
        f'<div class="cell{" uncertain" if cell.uncertain else ""}">'
        f'<h4><span class="number">{text_html(cell.number)}</span>{title}</h4>{lines_html(cell.lines)}'
        f'<p class="remarks">{remarks}{cited_html(cell.sources)}</p></div>'
    )


def _option(pair: OptionPair, row: RowBlock) -> str:
    title = f"<span>: {text_html(pair.title)}</span>" if pair.title else ""
    remarks = [*pair.remarks, *([label("compared with {}", pair.against)] if pair.against else [])]
    foot = text_html(joined(" \N{MIDDLE DOT} ", remarks)) + cited_html(pair.sources)
    if pair.running:
        text = f'<div class="running">{lines_html(pair.running)}</div>'
    else:
        text = _option_side(pair.left, "left", row.left.name) + _option_side(pair.right, "right", row.right.name)
        text = f'<div class="pair">{text}</div>' if pair.left and pair.right else text
    figures = _figures(pair.figures) if pair.figures else ""
    return (
        f'<div class="option"><h5>{text_html(pair.owner)}{title}</h5>{text}'
        f'{f"""<p class="remarks">{foot}</p>""" if foot else ""}{figures}</div>'
    )


def _option_side(lines: tuple[Line, ...] | None, which: str, name: str) -> str:
    if not lines:
        return ""
    return f'<div class="side {which}"><p class="plan">{text_html(name)}</p>{lines_html(lines)}</div>'


def _figures(figures: Figures) -> str:
    head = ("", figures.left_name, figures.right_name, label("difference"))
    return table_html(Table(label("Figures and terms"), head, figures.rows), "terms")


def _behind(row: RowBlock) -> Iterator[str]:
    if row.readings:
        items = "".join(_reading(reading) for reading in row.readings)
        yield f'<section class="readings"><h4>{text_html(label("Readings"))}</h4><ul>{items}</ul></section>'
    if row.reason:
        told = f"<p>{text_html(row.reason)}{cited_html(row.reason_sources)}</p>"
        yield f'<section class="reason"><h4>{text_html(label("Reason"))}</h4>{told}</section>'
    if row.background:
        remarks = "".join(f"<p>{text_html(part.text)}{cited_html(part.sources)}</p>" for part in row.background)
        yield f'<section class="background"><h4>{text_html(label("Background"))}</h4>{remarks}</section>'
    if row.see_also:
        items = "".join(f"<li>{text_html(item)}</li>" for item in row.see_also)
        yield f'<section class="see-also"><h4>{text_html(label("See also"))}</h4><ul>{items}</ul></section>'


def _reading(reading: ReadingNote) -> str:
    head = f'<b>{text_html(reading.witness)}</b> <span class="remark">{text_html(label("on {}", reading.of))}</span>'
    return f'<li dir="auto">{head} {text_html(reading.text)}{cited_html(reading.sources)}</li>'


def position_html(position: PartyPosition, level: int = 5) -> str:
    """Our readings of a party, and what it said, under its name on a level of headings."""
    readings = "".join(account_html(account, "reading", label("our reading: ")) for account in position.readings)
    statements = "".join(account_html(account, "statement", "") for account in position.statements)
    name = f"<h{level}>{text_html(position.party)}</h{level}>"
    return f'<div class="party">{name}<ul>{readings}{statements}</ul></div>'


def _asked(asked: AskedBlock) -> str:
    """Folded, since it is about the question and not about the row."""
    readings = "".join(account_html(account, "reading", "") for account in asked.readings)
    return f'<details class="party"><summary>{text_html(asked.heading)}</summary><ul>{readings}</ul></details>'


def account_html(account: Account, kind: str, ours: str) -> str:
    """Who, what, how sure, as an item of a list."""
    said = f": {text_html(account.text)}" if account.text else ""
    begin = f"<i>{text_html(ours)}</i>" if ours else ""
    return (
        f'<li class="{kind}" dir="auto">{begin}<b>{text_html(account.head)}</b>{said}'
        f' <span class="remark">{text_html(account.remark)}</span>{cited_html(account.sources)}'
        f"{''.join(note_part_html(note, 6) for note in account.notes)}</li>"
    )
