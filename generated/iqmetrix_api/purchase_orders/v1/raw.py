# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Purchase Orders v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations
