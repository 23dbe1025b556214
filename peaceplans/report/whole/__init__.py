"""Reports as they are handed in: what goes in, in which form, made again from what was written down."""
