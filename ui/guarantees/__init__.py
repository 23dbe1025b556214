"""The guarantees page: instruments field by field, against a reference, and how long they last."""
