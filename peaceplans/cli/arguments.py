"""What the program is called with."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import peaceplans
from peaceplans.cli.errors import UsageError

FORMATS = ("text", "html", "pdf", "docx", "xlsx", "md", "csv", "json", "bib", "ris", "csl")
PAPERS = ("a4", "letter")
TURNS = ("auto", "portrait", "landscape")
CITATIONS = ("plain", "chicago", "apa", "oscola")
LABELS = ("en", "uk", "ru")
LEAVING_OUT = ("sources", "charts", "tables")
LIST_FORMATS = ("text", "json")
PLAN_SORTINGS = ("date", "title", "points", "evidence")
SOURCE_SORTINGS = ("publisher", "date", "title", "uses")
RELAYINGS = ("any", "own", "relay", "unused")
ORDERS = ("topic", "left", "right")
FIELD_ORDERS = ("group", "date", "length")
VIEWS = ("compare", "matrix", "guarantees", "positions", "timeline", "notes", "library", "start")
TEXT_SIZES = ("80", "90", "100", "110", "125", "150", "175", "200")
STATUSES = ("same", "amended", "only_left", "only_right", "unknown")
CERTAINTIES = ("established", "reported", "provisional")
RELATIONS = ("opposed", "replaced", "narrowed", "broadened", "amended", "same", "none")
STATES = ("open", "struck", "agreed", "not-stated")
ROWS = ("topics", "points")
LANES = ("plans", "talks", "statements", "guarantees", "incidents")
EVENT_STATES = ("confirmed", "claimed", "denied", "disputed")
_LEAST_SIZE = (640, 400)  # of a picture, in pixels
_MOST_SIDE = 10_000
_MOST_SCALE = 4.0


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are one line."""

    def error(self, message: str) -> NoReturn:
        """Raise the complaint instead of printing a page."""
        raise UsageError(f"{message}; see '{self.prog} --help'")


def window_parser() -> Parser:
    """The parser of what the window is opened with, which takes a part of the time that all commands take."""
    top = Parser(add_help=False, allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"Peace Plans {peaceplans.__version__}")
    top.add_argument("--library", metavar="PATH", help="library file or sqlite:/// URL; default: your data folder")
    return top


def parser() -> Parser:
    """The parser of the command line; without a sub-command ``command`` is None."""
    top = Parser(
        description="Compare peace plans side by side. Without a command, the window opens.",
        parents=[window_parser()],
        allow_abbrev=False,
    )
    common = Parser(add_help=False)
    common.add_argument("--library", metavar="PATH", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def command(name: str, what: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=what, description=what, parents=[common], allow_abbrev=False)

    plans = command("plans", "List the plans and guarantee instruments.")
    _listing(plans, PLAN_SORTINGS)
    _report(plans)

    sources = command("sources", "List the sources with where each is used, and what was not found.")
    _listing(sources, SOURCE_SORTINGS)
    sources.add_argument("--only", metavar="O", type=one_of(RELAYINGS, "choice"), default="any", help=_list(RELAYINGS))
    _report(sources)

    show = command("show", "Show a plan, an instrument, or one point of a plan.")
    show.add_argument("id", metavar="ID", help="plan or instrument")
    show.add_argument("key", metavar="KEY", nargs="?", help="point of the plan")
    _report(show)

    compare = command("compare", "Compare two plans point by point.")
    compare.add_argument("left", metavar="LEFT")
    compare.add_argument("right", metavar="RIGHT")
    _report(compare)
    _arrangement(compare)
    _filter(compare)

    _matrix(command("matrix", "Set plans beside each other by topics or points, or follow a commitment through them."))

    guarantees = command("guarantees", "Compare guarantee instruments field by field.")
    guarantees.add_argument("instruments", metavar="INSTRUMENT", nargs="*", help="all when none is named")
    guarantees.add_argument("--against", metavar="INSTRUMENT", help="the one the others are compared with")
    guarantees.add_argument("--differing", action="store_true", help="only fields that differ")
    guarantees.add_argument("--group", action="store_true", help="offers and requests first, then clauses and so on")
    guarantees.add_argument(
        "--where",
        metavar="CONDITION",
        action="append",
        default=[],
        help="only instruments that meet it: response-military=value, trigger~invasion, duration>=15 years; "
        "several must all be met",
    )
    guarantees.add_argument("--field", metavar="FIELD", help="one field of all instruments, such as duration")
    guarantees.add_argument(
        "--sort",
        metavar="S",
        type=one_of(FIELD_ORDERS, "order"),
        default="group",
        help=f"of --field: {_list(FIELD_ORDERS)}",
    )
    guarantees.add_argument("--path", action="store_true", help="how long: what was offered and asked for, by date")
    _report(guarantees)

    _timeline(command("timeline", "Tell what happened in order of time, who asserts it and who denies it."))
    positions = command("positions", "Show how parties stand to contested questions, or to the points of a plan.")
    positions.add_argument("parties", metavar="PARTY", nargs="*", help="ru, ua, us ...; all when none is named")
    positions.add_argument("--plan", metavar="PLAN", help="its points are the rows, in place of the questions")
    positions.add_argument("--question", metavar="Q,..", type=_parts, default=(), help="questions, such as territory")
    positions.add_argument("--topic", metavar="T,..", type=_parts, default=(), help="topics, such as armed-forces")
    positions.add_argument("--apart", action="store_true", help="where they stand apart; ru and ua when none is named")
    positions.add_argument("--contradictions", action="store_true", help="only where a party contradicts itself")
    positions.add_argument("--changed", action="store_true", help="only where a party held something else before")
    _report(positions)

    report = command("report", "Make a report once more from its settings, or one of all views when none are given.")
    report.add_argument("--settings", metavar="FILE", type=Path, help="as the export dialog writes it")
    _report(report)

    _notes(command("notes", "List, write, show and share notes."), common)

    check = command("check", "Check that the library is whole.")
    check.add_argument("--repair", action="store_true", help="put the bundled catalogue in once more, after a backup")

    picture = command("picture", "Save what the window shows as a PNG picture, without a screen.")
    picture.add_argument("view", metavar="VIEW", type=one_of(VIEWS, "view"), help=_list(VIEWS))
    picture.add_argument(
        "ids", metavar="ID", nargs="*", help="what is shown: two plans, instruments, parties, a plan, or a note"
    )
    picture.add_argument("--against", metavar="INSTRUMENT", help="the one the others are compared with")
    picture.add_argument("--field", metavar="FIELD", help="of the guarantees: one field of all instruments")
    picture.add_argument("--path", action="store_true", help="of the guarantees: how long, by date")
    picture.add_argument("--baseline", metavar="PLAN", help="of the matrix: the plan the others are set against")
    picture.add_argument("--follow", metavar="TERM", help="of the matrix: the commitment to be followed (army-size)")
    picture.add_argument("--points-of", metavar="PLAN", help="of the matrix: the plan whose points are the rows")
    picture.add_argument("--apart", action="store_true", help="of the positions: where the parties stand apart")
    picture.add_argument("--plan", metavar="PLAN", help="of the positions: the plan whose points are the rows")
    picture.add_argument("-o", "--output", metavar="FILE", type=Path)
    picture.add_argument("--size", metavar="WxH", type=_size, default=(1440, 900), help="in pixels; default 1440x900")
    picture.add_argument("--scale", metavar="N", type=_scale, default=1.0, help="device pixels for each pixel")
    picture.add_argument("--dark", action="store_true")
    picture.add_argument("--text-size", metavar="PERCENT", type=_text_size, default=100, help=_list(TEXT_SIZES))
    _arrangement(picture)
    return top


def _timeline(timeline: argparse.ArgumentParser) -> None:
    lanes, states = some_of(LANES, "lane"), some_of(EVENT_STATES, "state")
    timeline.add_argument("--lane", metavar="L,..", type=lanes, default=(), help=_list(LANES))
    timeline.add_argument("--state", metavar="S,..", type=states, default=(), help=_list(EVENT_STATES))
    timeline.add_argument("--topic", metavar="T,..", type=_parts, default=(), help="topics, such as armed-forces")
    timeline.add_argument("--plan", metavar="ID", help="only what is about this plan or instrument")
    day = "2025-12-29, 2025-12 or 2025"
    timeline.add_argument("--from", dest="start", metavar="DATE", type=_day, default="", help=day)
    timeline.add_argument("--to", dest="end", metavar="DATE", type=_day, default="", help=day)
    timeline.add_argument("--event", metavar="ID", help="this event alone, with all claims about it")
    timeline.add_argument("--words", metavar="WORDS", default="", help="only where all of these words occur")
    timeline.add_argument("--statements", action="store_true", help="with the statements of the parties")
    _report(timeline)


def _notes(notes: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    actions = notes.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)

    def action(name: str, what: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=what, description=what, parents=[common], allow_abbrev=False)

    _output(action("list", "List the notes, newest change first."), LIST_FORMATS)

    add = action("add", "Write a note on a plan, point, pair, term, instrument, field or the library; prints its id.")
    add.add_argument("anchor", metavar="ANCHOR", help="ua-us-20, ua-us-20:4, ua-us-20:4#army-size, us-15y, library ...")
    add.add_argument("file", metavar="FILE", type=Path, help="with the text in Markdown; - for standard input")
    add.add_argument("--title", metavar="T", default="")
    add.add_argument("--tag", metavar="X", action="append", default=[], help="may be given several times")
    add.add_argument("--author", metavar="A", default="", help="name or initials")

    show = action("show", "Show a note.")
    show.add_argument("id", metavar="ID", help="as notes list has it")
    _output(show, LIST_FORMATS)

    export = action("export", "Write all notes but those in the bin to one Markdown file.")
    export.add_argument("file", metavar="FILE", type=Path, help="- for standard output")
    taking_in = action("import", "Take in the notes of such a file; of two texts of a note the newer is what it says.")
    taking_in.add_argument("file", metavar="FILE", type=Path)


def _matrix(matrix: argparse.ArgumentParser) -> None:
    matrix.add_argument("plans", metavar="PLAN", nargs="*", help="in the order of the columns; all when none is named")
    matrix.add_argument("--rows", metavar="R", type=one_of(ROWS, "kind of rows"), default="topics", help=_list(ROWS))
    matrix.add_argument("--points-of", metavar="PLAN", help="whose points are the rows; default: the baseline's")
    matrix.add_argument("--baseline", metavar="PLAN", help="the one the others are set against")
    matrix.add_argument("--follow", metavar="TERM", help="one commitment through the plans by date, such as army-size")
    matrix.add_argument("--silences", action="store_true", help="which plan says nothing on what")
    matrix.add_argument("--differing", action="store_true", help="only rows that differ")
    matrix.add_argument("--open", action="store_true", help="only rows with something open or left to another document")
    matrix.add_argument("--silent", action="store_true", help="only rows on which a plan shown is silent")
    matrix.add_argument("--topic", metavar="T,..", type=_parts, default=(), help="topics, such as armed-forces")
    matrix.add_argument("--words", metavar="WORDS", default="", help="only rows in which all of these words occur")
    _report(matrix)


def _output(command: argparse.ArgumentParser, formats: tuple[str, ...]) -> None:
    command.add_argument("--format", metavar="F", type=one_of(formats, "format"), default="text", help=_list(formats))
    command.add_argument("-o", "--output", metavar="FILE", type=Path, help="default: standard output")


def _report(command: argparse.ArgumentParser) -> None:
    """The format of a report and what is asked of it as a whole; what is not asked for is None."""
    told = f"{_list(FORMATS)}; default: that of the file's ending, else text"
    command.add_argument("--format", metavar="F", type=one_of(FORMATS, "format"), help=told)
    command.add_argument("-o", "--output", metavar="FILE", type=Path, help="default: standard output")
    whole = command.add_argument_group("the report as a whole")
    whole.add_argument("--title", metavar="T", help="in place of its own")
    whole.add_argument("--author", metavar="A")
    whole.add_argument("--date", metavar="DATE", type=_day, help="default: up to when the record goes")
    whole.add_argument("--citations", metavar="C", type=one_of(CITATIONS, "style"), help=_list(CITATIONS))
    whole.add_argument(
        "--labels",
        metavar="L",
        type=one_of(LABELS, "language"),
        help=f"language of labels, texts stay English: {_list(LABELS)}",
    )
    whole.add_argument("--paper", metavar="P", type=one_of(PAPERS, "paper"), help=_list(PAPERS))
    whole.add_argument("--turn", metavar="T", type=one_of(TURNS, "way"), help=f"how paper lies: {_list(TURNS)}")
    leaving = some_of(LEAVING_OUT, "part of reports")
    whole.add_argument("--without", metavar="W,..", type=leaving, help=f"what stays out: {_list(LEAVING_OUT)}")


def _listing(command: argparse.ArgumentParser, sortings: tuple[str, ...]) -> None:
    command.add_argument("--words", metavar="WORDS", default="", help="only those in which all of these words occur")
    command.add_argument(
        "--sort", metavar="S", type=one_of(sortings, "sorting"), default=sortings[0], help=_list(sortings)
    )
    command.add_argument("--descending", action="store_true", help="the other way round")


def _arrangement(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--order", metavar="O", type=one_of(ORDERS, "order"), default="topic", help=f"of rows: {_list(ORDERS)}"
    )
    command.add_argument("--redline", action="store_true", help="strike and insert instead of contrast")


def _filter(command: argparse.ArgumentParser) -> None:
    """Which rows are shown; conditions of different kinds must all hold."""

    def facet(name: str, metavar: str, reader: Callable[[str], tuple[str, ...]], told: str) -> None:
        command.add_argument(f"--{name}", metavar=f"{metavar},..", type=reader, default=(), help=told)

    facet("status", "S", some_of(STATUSES, "status"), _list(STATUSES))
    facet("certainty", "C", some_of(CERTAINTIES, "certainty"), _list(CERTAINTIES))
    facet("relation", "R", some_of(RELATIONS, "relation"), _list(RELATIONS))
    facet("topic", "T", _parts, "topics, such as armed-forces")
    facet("state", "S", some_of(STATES, "state"), _list(STATES))
    command.add_argument("--key-changes", action="store_true", help="only rows with a key change")
    command.add_argument("--noted", action="store_true", help="only rows with notes")
    command.add_argument("--differing", action="store_true", help="only rows that are not the same")
    command.add_argument("--words", metavar="WORDS", default="", help="only rows in which all of these words occur")


def one_of(names: tuple[str, ...], noun: str) -> Callable[[str], str]:
    """A reader of one of the names; its complaint says which there are."""

    def read(text: str) -> str:
        return known(text, names, noun)

    return read


def some_of(names: tuple[str, ...], noun: str) -> Callable[[str], tuple[str, ...]]:
    """A reader of names separated by commas; a hyphen may stand for an underscore."""

    def read(text: str) -> tuple[str, ...]:
        return tuple(spelt(part) for part in _parts(text))

    def spelt(part: str) -> str:
        either = {name.replace("_", "-"): name for name in names}
        return either.get(part.replace("_", "-")) or known(part, names, noun)

    return read


def known(text: str, names: tuple[str, ...], noun: str) -> str:
    """The name, if it is one of them; else a complaint that names the most similar one, or all when they are few."""
    if text in names:
        return text
    from difflib import get_close_matches

    close = get_close_matches(text, names, n=1)
    there = f"did you mean '{close[0]}'?" if close else ""
    if len(names) <= 10 or not close:
        there = f"{there} the choice is {_list(names)}".strip()
    raise argparse.ArgumentTypeError(f"unknown {noun} '{text}'; {there}")


def _list(names: tuple[str, ...]) -> str:
    return ", ".join(names)


def _parts(text: str) -> tuple[str, ...]:
    parts = tuple(part.strip() for part in text.split(",") if part.strip())
    if not parts:
        raise argparse.ArgumentTypeError("nothing is named; separate several by commas")
    return parts


def _day(text: str) -> str:
    from peaceplans.model.dates import is_edtf

    if text and ("/" in text or not is_edtf(text)):
        raise argparse.ArgumentTypeError(f"'{text}' is no date; write 2025-12-29, 2025-12 or 2025")
    return text


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,6})[x\u00d7](\d{1,6})", text)
    width, height = (int(found[1]), int(found[2])) if found else (0, 0)
    if not (_LEAST_SIZE[0] <= width <= _MOST_SIDE and _LEAST_SIZE[1] <= height <= _MOST_SIDE):
        least, most = "x".join(map(str, _LEAST_SIZE)), f"{_MOST_SIDE}x{_MOST_SIDE}"
        raise argparse.ArgumentTypeError(
            f"'{text}' is no size; write width x height in pixels, such as 1440x900, from {least} to {most}"
        )
    return width, height


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 0.5 <= scale <= _MOST_SCALE:
        raise argparse.ArgumentTypeError(f"'{text}' is no scale; write a number from 0.5 to {_MOST_SCALE:g}")
    return scale


def _text_size(text: str) -> int:
    return int(known(text.removesuffix("%"), TEXT_SIZES, "text size"))
