"""``check [--repair]``."""

from __future__ import annotations

import argparse

from peaceplans.catalogue import CatalogueFaults, load_catalogue
from peaceplans.cli.errors import Exit
from peaceplans.cli.output import put
from peaceplans.library import Library
from peaceplans.report.printable import one_line


def catalogue_is_faulty() -> bool:
    """Whether the bundled catalogue has faults; says each of them, one a line."""
    try:
        load_catalogue()
    except CatalogueFaults as found:
        lines = [one_line(str(fault)) for fault in found.faults]
        put("\n".join([*lines, f"catalogue: {len(lines)} fault{'s' if len(lines) > 1 else ''}"]) + "\n", None)
        return True
    return False


def check(library: Library, arguments: argparse.Namespace) -> int:
    """Say what is wrong with the library, a finding a line; 1 when something still is."""
    findings = library.check(repair=arguments.repair)
    lines = []
    for finding in findings:
        state = " (repaired)" if finding.repaired else ""
        remedy = finding.remedy or ("" if finding.repaired or arguments.repair else "repair it with check --repair")
        told = f"{finding.where}: {finding.what}{state}{f'; {remedy}' if remedy else ''}"
        lines.append(one_line(told))
    left = sum(not finding.repaired for finding in findings)
    end = "faultless" if not findings else "nothing is left to repair" if not left else f"{left} faults"
    lines.append(f"{library.location}: catalogue {library.catalogue_version}, {end}")
    put("\n".join(lines) + "\n", None)
    return Exit.UNUSABLE if left else Exit.DONE
