"""What is on the sheet -> typed blocks -> one renderer for each format."""
