"""A user's own documents -> the nouns; every fault in one line with file and line."""

from __future__ import annotations
