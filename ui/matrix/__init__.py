"""The matrix page: plans by topics or points, against a baseline."""
