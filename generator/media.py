"""Media types, and the form in which the clients read and write each."""

from __future__ import annotations

from typing import Literal

Form = Literal["json", "form", "text", "bytes"]

_FORMS: dict[str, Form] = {
    "text/json": "json",
    "application/x-www-form-urlencoded": "form",
    "text/plain": "text",
    "text/html": "text",
    "text/csv": "text",
    "text/xml": "text",
}


def form_of(media_type: str) -> Form:
    """Return the form of a media type; bytes where nothing else is known."""
    name = media_type.partition(";")[0].strip().lower()
    if name == "application/json" or name.endswith("+json"):
        return "json"
    return _FORMS.get(name, "bytes")
