"""Lists of the record, and one plan whole."""
