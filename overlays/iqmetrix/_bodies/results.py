"""Whether a success carries a result: a service, or something in front of it, may answer 200 and yet have none."""

from __future__ import annotations

from typing import Any

from iqmetrix._bodies.careful import Unreadable
from iqmetrix_api import Model

_ERROR_WORDS = frozenset(
    [
        "error",
        "errors",
        "errordescription",
        "errormessage",
        "exception",
        "exceptionmessage",
        "exceptiontype",
        "fault",
        "message",
        "stacktrace",
    ]
)
"""Names that members of error reports have, without letter case and underscores."""


def check(result: Any) -> None:
    """Refuse a model that has nothing of what is described and seems to report an error instead.

    One that holds other unknown members only is a result: its `unknown_fields` have them, and they were counted. So is an empty
    object, since services leave out what they have no value for.

    Raises:
        Unreadable: the result is none.
    """
    if not isinstance(result, Model) or not result.unknown_fields:
        return
    unknown = result.unknown_fields
    for attribute in result.__struct_fields__:
        value = getattr(result, attribute)
        if value is not None and value is not unknown:
            return
    if any(name.replace("_", "").casefold() in _ERROR_WORDS for name in unknown):
        raise Unreadable(f"it has nothing of a {type(result).__name__}, and seems to report an error", "")
