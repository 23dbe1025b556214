"""The library page: plans, instruments and sources as lists, and a page for each plan."""
