"""Forms and uploads: what stands between the values of a list, and of which media type a part is."""

from __future__ import annotations

from typing import Any

from generator.bundle import Bundle
from generator.media import codec_of


def separators(bundle: Bundle, media_type: str, media: dict[str, Any]) -> dict[str, str]:
    """Return what stands between the values of each list that is not sent value by value under its repeated name.

    OpenAPI repeats the name unless `encoding` says `explode: false`.
    """
    if codec_of(media_type) != "form":
        return {}
    members = bundle.resolve(media.get("schema", {})).get("properties", {})
    encoding = media.get("encoding", {})
    return {
        name: ","
        for name, member in members.items()
        if is_list(bundle.resolve(member)) and encoding.get(name, {}).get("explode") is False
    }


def content_types(media_type: str, media: dict[str, Any]) -> dict[str, str]:
    """Return the media types that a part of an upload may have, by the wire names of those of which that is said."""
    if codec_of(media_type) != "multipart":
        return {}
    encoding: dict[str, dict[str, str]] = media.get("encoding", {})
    return {name: said["contentType"] for name, said in encoding.items() if "contentType" in said}


def is_list(schema: dict[str, Any]) -> bool:
    """Return whether a schema describes a list, or a list or nothing."""
    kinds = schema.get("type")
    return kinds == "array" or (isinstance(kinds, list) and "array" in kinds)
