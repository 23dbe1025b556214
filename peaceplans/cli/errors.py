"""What a script is told: one line on standard error, and 0, 1 or 2."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import IntEnum

from peaceplans.model.errors import PeacePlansError

_INTERRUPTED = 130


class Exit(IntEnum):
    """Exit statuses."""

    DONE = 0
    UNUSABLE = 1
    WRONG_USAGE = 2


class UsageError(Exception):
    """The command was given wrongly: what, where, what to do, in one line."""


def told(work: Callable[[], int]) -> int:
    """The exit status of the work; errors of the user and the environment become one line, bugs pass unchanged."""
    try:
        status = work()
        sys.stdout.flush()
    except UsageError as error:
        return _say(str(error), Exit.WRONG_USAGE)
    except PeacePlansError as error:
        return _say(str(error), Exit.UNUSABLE)
    except BrokenPipeError:
        # Whoever read the output has had enough; the interpreter must not try to write the rest when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _say(message: str, status: Exit) -> int:
    line = " ".join("".join(c if c.isprintable() or c.isspace() else "\ufffd" for c in message).split())
    print(f"peaceplans: {line}", file=sys.stderr)
    return status
