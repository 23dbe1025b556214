"""Reports of positions."""
