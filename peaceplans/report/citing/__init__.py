"""Where things come from, in the styles of citation that are asked for."""
