"""Tokens: one per credential, renewed by one process at a time."""
