"""What holds the pages together: menus, command palette, keys, memory."""

from __future__ import annotations
