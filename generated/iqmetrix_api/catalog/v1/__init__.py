# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Catalog v1."""

from iqmetrix_api.catalog.v1.resources import AsyncCatalogService, CatalogService

__all__ = ["AsyncCatalogService", "CatalogService"]
