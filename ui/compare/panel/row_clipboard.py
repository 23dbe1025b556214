"""A row, or one side of it, for the clipboard: plain text, and rich text with the marks, both with the citation."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QMimeData

from peaceplans.model.plan import Plan, Provision
from peaceplans.report.citing.point import cited_point, cited_provision, place_of
from peaceplans.report.citing.runs import as_text
from peaceplans.report.citing.style import CitationStyle
from peaceplans.report.printable import one_line, printable
from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow
from peaceplans.sheets.phrases import told
from ui.compare.rows.cell_text import CardText, CardWriter, is_opposed
from ui.compare.rows.marked_html import marked_html
from ui.compare.rows.middle_text import middle_text
from ui.compare.rows.rows_model import Column
from ui.controls.citation import citation_html, citation_text, mime
from ui.theme.colours import LIGHT


def row_mime(shown: SheetRow, sheet: ComparisonSheet, style: CitationStyle) -> QMimeData:
    """Both sides with their citations, and what changed between them."""
    plain = [_plain_side(shown, sheet, style, is_left=is_left) for is_left in (True, False)]
    rich = [_rich_side(shown, sheet, style, is_left=is_left) for is_left in (True, False)]
    if told(shown.row):
        change = QCoreApplication.translate("Citation", "Change: %1").replace("%1", one_line(told(shown.row)))
        plain.append(change)
        rich.append(f"<p>{escape(change)}</p>")
    return mime("\n\n".join(plain) + "\n", "".join(rich))


def cell_mime(shown: SheetRow, sheet: ComparisonSheet, column: Column, style: CitationStyle) -> QMimeData:
    """One side with its citation; of the middle column what changed between which points, and how sure that is."""
    if column is Column.MIDDLE:
        words, points = middle_text(shown, None).text, _points(shown, sheet)
        return mime(f"{words}\n({points})\n", f"<p>{escape(words)}<br>({escape(points)})</p>")
    is_left = column is Column.LEFT
    return mime(
        _plain_side(shown, sheet, style, is_left=is_left) + "\n", _rich_side(shown, sheet, style, is_left=is_left)
    )


def link_to(shown: SheetRow) -> str:
    """The link that leads to a row from a note: ``[[ua-us-20:4]]``."""
    return f"[[{shown.anchor}]]"


def _plain_side(shown: SheetRow, sheet: ComparisonSheet, style: CitationStyle, *, is_left: bool) -> str:
    plan, provisions, absence = _side(shown, sheet, is_left=is_left)
    if not provisions:
        return f"{one_line(plan.title)}: {absence}"
    return "\n\n".join(
        f"{_text(provision, sheet)}\n{citation_text(style, cited_provision(style, plan, provision, sheet.all_sources))}"
        for provision in provisions
    )


def _rich_side(shown: SheetRow, sheet: ComparisonSheet, style: CitationStyle, *, is_left: bool) -> str:
    """The marks are those of the screen, in the colours for paper."""
    plan, provisions, absence = _side(shown, sheet, is_left=is_left)
    if not provisions:
        return f"<p><b>{escape(one_line(plan.title))}</b>: {escape(absence)}</p>"
    writer = CardWriter(sheet)
    card = writer.left(shown) if is_left else writer.right(shown)
    parts = []
    for entry, provision in zip(card.entries, provisions, strict=True):
        one = CardText((entry,))
        parts.append(marked_html(one, LIGHT, is_left=is_left, opposed=is_opposed(shown.row), mode=sheet.mode))
        told = cited_provision(style, plan, provision, sheet.all_sources)
        parts.append(f"<p>{citation_html(style, told)}</p>")
    return "".join(parts)


def _side(shown: SheetRow, sheet: ComparisonSheet, *, is_left: bool) -> tuple[Plan, tuple[Provision, ...], str]:
    if is_left:
        return sheet.left, shown.row.left, shown.left_absence
    return sheet.right, shown.row.right, shown.right_absence


def _points(shown: SheetRow, sheet: ComparisonSheet) -> str:
    """Text and point only of each."""
    plans = {plan.id: plan for plan in (sheet.left, sheet.right)}
    return "; ".join(_named(provision, plans[provision.plan]) for provision in shown.row.provisions)


def _named(provision: Provision, plan: Plan) -> str:
    place = place_of([provision.number or provision.key])
    return as_text(cited_point(CitationStyle.PLAIN, text=plan.title, place=place, date=plan.date))


def _text(provision: Provision, sheet: ComparisonSheet) -> str:
    lines = [printable(provision.lead)] if provision.lead else []
    lines += [
        f"{clause.letter}) {printable(clause.text)}" if clause.letter else printable(clause.text)
        for clause in provision.clauses
    ]
    for option in provision.options:
        owner = one_line(sheet.vocabulary.party_label(option.owner))
        title = f"{owner}: {one_line(option.title)}" if option.title else owner
        lines.append(f"{title}: {printable(option.text)}")
    return "\n".join([one_line(provision.title), *lines])
