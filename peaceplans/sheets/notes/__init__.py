"""Notes as they are listed."""
