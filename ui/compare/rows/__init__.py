"""The rows: cards, marks, folds, the strip beside them."""
