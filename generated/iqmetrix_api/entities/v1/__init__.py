# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Entities v1."""

from iqmetrix_api.entities.v1.resources import AsyncEntitiesService, EntitiesService

__all__ = ["AsyncEntitiesService", "EntitiesService"]
