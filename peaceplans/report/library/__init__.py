"""Reports of the record and of a plan."""
