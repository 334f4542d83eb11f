"""Limits: who may send a request now, and who has to wait."""
