"""Reports of a matrix."""
