"""The windows. Knows the subject; the subject never knows the windows. No SQL here."""

from __future__ import annotations

from ui.interpreter import keep_none_alive

keep_none_alive()
