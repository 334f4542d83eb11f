# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Webhooks of Shipping Aggregator in its default version, v1."""

from iqmetrix_api.shipping.v1.webhooks import GET_SUPPLIER_OPTIONS, WEBHOOKS

__all__ = [
    "GET_SUPPLIER_OPTIONS",
    "WEBHOOKS",
]
