"""Lines of marked words as paragraphs."""

from __future__ import annotations

from collections.abc import Iterable

from peaceplans.report.docx.markup import is_rtl, paragraph, run
from peaceplans.report.lines import Line, Mark

_STYLES = {
    Mark.NONE: "",
    Mark.LEFT: "OnlyLeft",
    Mark.RIGHT: "OnlyRight",
    Mark.DELETED: "TakenOut",
    Mark.INSERTED: "PutIn",
}


def lines_xml(lines: Iterable[Line], *, uncertain: bool = False) -> str:
    """Leads and clauses, a paragraph each; what rests on inference has an edge of dots."""
    return "".join(_line(line, "Uncertain" if uncertain else "") for line in lines)


def _line(line: Line, kind: str) -> str:
    letter = run(f"({line.label})\t", "Letter") if line.label else ""
    remark = run(f" ({line.remark})", "SmallPrint") if line.remark else ""
    words = "".join(run(part.text, _STYLES[part.mark]) for part in line.runs)
    style = f"{kind}{'Clause' if line.label else 'Provision'}Text"
    return paragraph(f"{letter}{words}{remark}", style, rtl=is_rtl(line.text))
