"""What is on the screen and in every report: a comparison with its notes, positions, filter and order."""
