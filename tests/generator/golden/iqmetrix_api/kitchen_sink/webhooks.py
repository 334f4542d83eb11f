# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Webhooks of Kitchen Sink in its default version, v1."""

from iqmetrix_api.kitchen_sink.v1.webhooks import DISH_MADE, GET_PORTIONS, WEBHOOKS

__all__ = [
    "DISH_MADE",
    "GET_PORTIONS",
    "WEBHOOKS",
]
