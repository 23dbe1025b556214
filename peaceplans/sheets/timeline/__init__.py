"""What happened, by date."""
