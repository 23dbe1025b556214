"""The list of all notes, and what narrows it."""
