"""Plans and links -> comparison: align, words, terms, rows. Pure functions."""
