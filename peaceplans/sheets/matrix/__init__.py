"""Plans by topics or points."""
