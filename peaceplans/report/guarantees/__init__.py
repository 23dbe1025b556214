"""Reports of guarantees."""
