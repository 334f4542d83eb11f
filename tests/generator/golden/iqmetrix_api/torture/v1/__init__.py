# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Torture v1."""

from iqmetrix_api.torture.v1.resources import AsyncTortureService, TortureService

__all__ = ["AsyncTortureService", "TortureService"]
