"""What notes said before, and what was thrown away."""
