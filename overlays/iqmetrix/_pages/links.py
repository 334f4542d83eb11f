"""Links to the next page, which must not lead the token anywhere else."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cached_property
from typing import Any
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlsplit

from iqmetrix._configuration.environment import origin
from iqmetrix._observing import redaction
from iqmetrix._pages.replies import unreadable
from iqmetrix.errors import DecodeError
from iqmetrix_api import Operation, RawResponse

_DEFAULT_PORTS = {80, 443}


class LinkReader:
    """Reads the links of one list.

    Args:
        operation: the list.
        path: its path with values filled in, below the server URL.
        base_url: the server URL, without a final slash.
        given: parameters that the user gave, by name, as they were sent. They go out again as they are: what a link makes
            of them is left out, however it is escaped.
    """

    def __init__(
        self, operation: Operation[Any], path: str, base_url: str, given: Collection[tuple[str, str]] = ()
    ) -> None:
        self._operation = operation
        self._base_url = base_url
        self._path = f"{urlsplit(base_url).path}{path}"
        self._described = {parameter.name.lower(): parameter.name for parameter in operation.parameters}
        self._given = given
        self._given_names = {name for name, _ in given}

    @cached_property
    def _echoes(self) -> list[re.Pattern[str]]:
        """Patterns of what was given, each character escaped or not: a bare `&` or `+` would be misread."""
        start, end = r"(?:(?<![^&])|(?<=&amp;))", r"(?![^&])"
        return [re.compile(f"{start}{_any_form(name)}={_any_form(value)}{end}") for name, value in self._given]

    def query(self, link: str, response: RawResponse[Any]) -> dict[str, str | int]:
        """Return the query that a link asks for. The rest of the URL is never used.

        Parameters that the operation does not describe are kept too, since a service may mark the place with one; a secret
        is not.

        Args:
            link: URL of the next page, absolute or relative.
            response: the page that it is on.

        Raises:
            DecodeError: the link leads to another origin or another list, or can't be read.
        """
        try:
            parts = urlsplit(link)
        except ValueError:
            raise self._refused(link, response, "it can't be read") from None
        if (parts.scheme or parts.netloc) and not _same_host(parts, link, self._base_url):
            raise self._refused(link, response, "it leads to another host, which must not see the token")
        if not _same_list(parts.path, self._path, self._operation.service.version):
            raise self._refused(link, response, "it leads to another list")
        query = parts.query
        for echo in self._echoes:
            query = echo.sub("", query)
        pairs = map(self._pair, parse_qsl(query.replace("&amp;", "&"), keep_blank_values=True))
        return {
            name: value for name, value in pairs if name not in self._given_names and not self._is_secret(name, value)
        }

    def _pair(self, pair: tuple[str, str]) -> tuple[str, str]:
        """Return a parameter under its described name, if it has one: in another letter case, or escaped twice."""
        name, value = pair
        if name.lower() in self._described:
            return self._described[name.lower()], value
        if unquote(name).lower() in self._described:
            return self._described[unquote(name).lower()], unquote(value)
        return name, value

    def _is_secret(self, name: str, value: str) -> bool:
        text = f"{name}={quote(value)}"
        return name.lower() not in self._described and redaction.hide(text) != text

    def _refused(self, link: str, response: RawResponse[Any], reason: str) -> DecodeError:
        where = link.partition("?")[0][:200]
        return unreadable(
            self._operation, response, f"the link to the next page is not followed: {reason} ({where})", ""
        )


def _same_host(parts: SplitResult, link: str, base_url: str) -> bool:
    """Say whether a link names our host. It may say `http` where we say `https`: services behind a proxy don't know better."""
    try:
        scheme, host, port = origin(link)
        our_scheme, our_host, our_port = origin(base_url)
    except ValueError:
        return False
    if host != our_host or "@" in parts.netloc:
        return False
    return (scheme, port) == (our_scheme, our_port) or (
        (scheme, our_scheme) == ("http", "https") and (port == our_port or {port, our_port} <= _DEFAULT_PORTS)
    )


def _same_list(linked: str, ours: str, version: str) -> bool:
    """Say whether a path is ours, or the end of it; a link may leave out folders and the version, and be escaped twice."""
    full = "/" + unquote(ours).strip("/").lower()
    for form in (unquote(linked), unquote(unquote(linked))):
        target = form.strip("/").lower()
        if not target or any(full.endswith(f"/{end}") for end in (target, target.removeprefix(f"{version}/"))):
            return True
    return False


def _any_form(text: str) -> str:
    """Return a pattern of a text in which each character may be escaped."""
    return "".join(map(_forms, text))


def _forms(character: str) -> str:
    escaped = "".join(f"%{byte:02X}" for byte in character.encode())
    special = {" ": r"|\+", "&": "|&amp;"}.get(character, "")
    return f"(?:{re.escape(character)}|(?i:{escaped}){special})"
