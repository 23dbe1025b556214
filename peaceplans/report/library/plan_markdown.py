"""A plan as a Markdown file: particulars in front, a numbered heading for each point; what importing reads."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from peaceplans.model.notation import write_term
from peaceplans.model.plan import Plan, Provision
from peaceplans.model.source import Citation, Source
from peaceplans.model.vocabulary import Vocabulary
from peaceplans.report.markdown.parts import escaped, in_cell
from peaceplans.report.printable import one_line, printable
from peaceplans.report.source_list import web_address

_PLAIN = re.compile(r"[A-Za-z0-9][\w .()/+'-]*", re.ASCII)
_OTHER_THAN_TEXT = re.compile(r"(?i)(true|false|yes|no|on|off|null|[\d.:_+-]+|0[xob].*|[\d.]+e[\d+-]+)")


def plan_markdown(
    plan: Plan, provisions: tuple[Provision, ...], sources: Mapping[str, Source], vocabulary: Vocabulary
) -> str:
    """The plan with these of its provisions: all that the format has a place for.

    Options, readings, grades and positions have none; they are in the reports.
    """
    authors = ", ".join(_scalar(author) for author in plan.authors)
    front = [f"id: {_scalar(plan.id)}", f"title: {_scalar(plan.title)}", f"date: {_date(plan.date)}"]
    parts = ["\n".join(["---", *front, f"authors: [{authors}]", "---"])]
    for provision in provisions:
        parts += _provision(provision, sources, vocabulary)
    return "\n\n".join(parts).replace("---\n\n##", "---\n##", 1) + "\n"


def _provision(provision: Provision, sources: Mapping[str, Source], vocabulary: Vocabulary) -> Iterator[str]:
    heading = (
        f"## {in_cell(one_line(provision.number or provision.key))}. {in_cell(one_line(provision.title))}".rstrip()
    )
    text = [escaped(printable(provision.lead))] if provision.lead else []
    clauses = [_clause(clause.letter, clause.text) for clause in provision.clauses]
    yield "\n".join([heading, *text])
    if clauses:
        yield "\n".join(clauses)
    particulars = [f"Topic: {in_cell(one_line(vocabulary.topic_label(provision.topic)))}"]
    particulars += [f"Terms: {term.key} = {in_cell(one_line(write_term(term)))}" for term in provision.terms]
    particulars += [f"Source: {source_in_words(citation, sources)}" for citation in provision.sources]
    yield "\n".join(particulars)


def _clause(letter: str, text: str) -> str:
    return f"- {f'({in_cell(one_line(letter))}) ' if letter else ''}{in_cell(one_line(text))}"


def source_in_words(citation: Citation, sources: Mapping[str, Source]) -> str:
    """The address, or publisher and title where there is none, and the place in it."""
    source = sources[citation.source]
    address = web_address(source.url) or in_cell(one_line(f"{source.publisher}, {source.title}"))
    locator = in_cell(one_line(citation.locator))
    return f"{address}, {locator}" if locator else address


def _date(date: str) -> str:
    return date if re.fullmatch(r"\d{4}-\d{2}-\d{2}", date) else _scalar(date)


def _scalar(text: str) -> str:
    """A YAML scalar: bare when it can only be read as text, else quoted (JSON strings are YAML)."""
    line = one_line(text)
    bare = _PLAIN.fullmatch(line) and not line.endswith(" ") and not _OTHER_THAN_TEXT.fullmatch(line)
    return line if bare else json.dumps(line, ensure_ascii=False)
