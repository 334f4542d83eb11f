"""Grammars of filters, and what writes conditions in them."""

from __future__ import annotations

from typing import Any

WRITERS = {"odata": "iqmetrix.odata.Filter", "unquoted": "iqmetrix.odata.UnquotedFilter", "bare": ""}
"""Words of `x-filter`, each with the class by which users write a condition; a bare value needs none."""


def writer(parameter: dict[str, Any]) -> str:
    """Return the full name of the class that writes what is given for a parameter; empty where that is no condition."""
    return "" if "x-written-as" in parameter else WRITERS.get(parameter.get("x-filter", "bare"), "")
