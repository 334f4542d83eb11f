"""Links to the next page, which must not lead the token anywhere else."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from iqmetrix._configuration.environment import origin
from iqmetrix.errors import DecodeError
from iqmetrix_api import Operation


def query_of_link(link: str, operation: Operation[Any], path: str, base_url: str) -> dict[str, str | int]:
    """Return what a link changes in the query. Only parameters of the operation count; the rest of the URL is never used.

    Args:
        link: URL of the next page, absolute or relative.
        operation: the list.
        path: its path with values filled in, below the server URL.
        base_url: the server URL, without a final slash.

    Raises:
        DecodeError: the link leads to another origin or another list, or can't be read.
    """
    try:
        parts = urlsplit(link)
    except ValueError:
        raise _refused(operation, link, "it can't be read") from None
    if (parts.scheme or parts.netloc) and not _same_origin(link, base_url):
        raise _refused(operation, link, "it leads to another host, which must not see the token")
    target = unquote(parts.path).strip("/").lower().removeprefix(f"{operation.service.version}/")
    if target and not unquote(path).strip("/").lower().endswith(target):
        raise _refused(operation, link, "it leads to another list")
    known = {parameter.name for parameter in operation.parameters}
    return {name: value for name, value in parse_qsl(parts.query, keep_blank_values=True) if name in known}


def _same_origin(link: str, base_url: str) -> bool:
    try:
        return origin(link) == origin(base_url) and "@" not in urlsplit(link).netloc
    except ValueError:
        return False


def _refused(operation: Operation[Any], link: str, reason: str) -> DecodeError:
    return DecodeError(
        f"the link to the next page is not followed: {reason} ({link.partition('?')[0][:200]})",
        operation=str(operation),
        pointer="",
        status=200,
        headers={},
        body=b"",
    )
