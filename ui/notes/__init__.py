"""Notes: the editor, the notes beside a row, the page of all notes, their history."""
