"""Requests against the description: parameters and bodies."""
