"""What documented responses mean: which of them are successes, and what a body may be."""

from __future__ import annotations

from typing import Any

from generator.bundle import Bundle


def is_redirect(bundle: Bundle, status: str, response: dict[str, Any]) -> bool:
    """Return whether a response refers to another address, and is described as doing so."""
    headers = bundle.resolve(response).get("headers", {})
    return status.startswith("3") and any(name.lower() == "location" for name in headers)


def is_success(bundle: Bundle, status: str, response: dict[str, Any]) -> bool:
    """Return whether a documented response is what the method is called for."""
    return status.startswith("2") or is_redirect(bundle, status, response)


def options(bundle: Bundle, schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the schemas that a body may have: where several objects and arrays are possible each of them, else the schema itself."""
    resolved = bundle.resolve(schema)
    found = resolved.get("anyOf") or resolved.get("oneOf") or ()
    structured = [option for option in found if _is_structured(bundle, option)]
    null = [option for option in found if option.get("type") == "null"]
    if "properties" in resolved or len(structured) < 2 or len(structured) + len(null) < len(found):
        return [schema]
    return [{"anyOf": [option, *null]} if null else option for option in structured]


def _is_structured(bundle: Bundle, schema: dict[str, Any]) -> bool:
    resolved = bundle.resolve(schema)
    return "properties" in resolved or resolved.get("type") == "array"
