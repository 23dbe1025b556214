"""Reports of notes, and their text in every format."""
