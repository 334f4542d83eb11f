"""What an error keeps of a response, and says of it: the words of the service, and no secret that it may have sent back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from iqmetrix._observing.redaction import hide
from iqmetrix._observing.secret_headers import SECRET_HEADERS

KEPT_BODY_BYTES = 64 * 1024
"""So much of a response's body does an error keep."""

MAX_WORDS = 300
"""Characters of a service's words in the text of an error."""

_MEMBERS = ("error", "code", "title", "message", "description", "error_description", "detail", "exceptionmessage")
"""In small letters and in the order in which they are shown: members of an error object in which services say what is wrong."""


def kept_body(body: bytes) -> bytes:
    """Return the beginning of a body without known secrets."""
    kept = body[:KEPT_BODY_BYTES]
    text = kept.decode("utf-8", "surrogateescape")
    hidden = hide(text)
    return kept if hidden == text else hidden.encode("utf-8", "surrogateescape")


def kept_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Copy headers without those that may hold secrets, names in lower case."""
    return {name.lower(): hide(value) for name, value in headers.items() if name.lower() not in SECRET_HEADERS}


def beginning(body: bytes) -> str:
    """Return what a body begins with, on one line."""
    return _shown(kept_body(body)[: 2 * MAX_WORDS].removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace"))


def words(body: bytes) -> str:
    """Return what a service says of an error in the members of a JSON object; empty if it says nothing there."""
    if b"{" not in body[:64]:
        return ""
    try:
        value = msgspec.json.decode(body[:KEPT_BODY_BYTES].removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
    return _shown(": ".join(dict.fromkeys(_texts(value))))


def _texts(value: Any) -> Iterator[str]:
    if not isinstance(value, dict):
        return
    members = {name.lower(): member for name, member in value.items()}
    for name in _MEMBERS:
        member = members.get(name)
        if isinstance(member, str) and member.strip():
            yield member.strip().removesuffix(".")
        else:
            yield from _texts(member)


def _shown(text: str) -> str:
    return " ".join(hide(text).split())[:MAX_WORDS]
