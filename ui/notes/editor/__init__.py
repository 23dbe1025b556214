"""The editor of a note."""
