"""Words found in the rows, and the way to a point."""
