"""Parties by questions or points."""
