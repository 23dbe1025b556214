"""The selected row in full, and what is done with it."""
