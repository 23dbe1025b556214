"""Which rows are shown: facets with counts, and the counter of changes."""
