"""Instruments field by field."""
