"""Two plans row by row."""
