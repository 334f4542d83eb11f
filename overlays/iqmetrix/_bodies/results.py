"""Whether a success carries a result: a service, or something in front of it, may answer 200 and yet have none."""

from __future__ import annotations

from typing import Any

from iqmetrix._bodies.careful import Unreadable
from iqmetrix._bodies.kept import Kept
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
    """Refuse a model that has nothing of what is described: an empty object, an error report, or another thing altogether.

    Services leave out what they have no value for, but not everything; and a program that got such a model would go on without data.

    Raises:
        Unreadable: the result is none.
    """
    if not isinstance(result, Model):
        return
    unknown = result.unknown_fields
    attributes = result.__struct_fields__
    for attribute in attributes:
        value = getattr(result, attribute)
        if value is not None and value is not unknown:
            return
    if len(attributes) == 1 or (isinstance(unknown, Kept) and unknown.forms):  # a described member came, in an odd form
        return
    is_report = any(name.replace("_", "").casefold() in _ERROR_WORDS for name in unknown or ())
    what_it_seems = ", and seems to report an error" if is_report else ""
    raise Unreadable(f"it has nothing of a {type(result).__name__}{what_it_seems}", "")
