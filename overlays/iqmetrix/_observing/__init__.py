"""Observing: hooks, log records, and what is kept out of them."""
