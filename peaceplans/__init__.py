"""Plans and how they compare. Nothing in this package knows Qt."""

__version__ = "0.1.0"
