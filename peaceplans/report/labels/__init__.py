"""The language of labels: headings, heads of tables, words for what is known; texts of the record stay as they are."""
