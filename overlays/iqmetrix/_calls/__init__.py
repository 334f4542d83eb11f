"""Calls: one call as a generator of effects, and the drivers that carry it out."""
