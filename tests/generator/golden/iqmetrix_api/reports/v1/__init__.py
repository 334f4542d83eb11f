# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Reports v1."""

from iqmetrix_api.reports.v1.resources import AsyncReportsService, ReportsService

__all__ = ["AsyncReportsService", "ReportsService"]
