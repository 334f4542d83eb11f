# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Customers (CRM) v1."""

from iqmetrix_api.crm.v1.resources import AsyncCrmService, CrmService

__all__ = ["AsyncCrmService", "CrmService"]
