"""How parties stand to contested questions and to the points of plans, and where they stand apart."""
