"""Keeps secrets out of log records, as a second line: the SDK's own texts hold none in the first place."""

from __future__ import annotations

import json
import logging
import os
import re
import threading
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, quote_plus, urlsplit

HIDDEN = "[hidden]"
REDACTED = "REDACTED"
"""The same in URLs, where brackets have a meaning; it is OpenTelemetry's word."""

MAX_KNOWN_SECRETS = 1024
"""Number of newest secrets that are recognised by value; older ones are still recognised by their position."""

MIN_SECRET_CHARACTERS = 6
"""Shorter secrets would be found in any text."""

_PATTERNS = (
    re.compile(r"(\b[\w+]+://[^\s/:@]*:)[^\s/@]+(?=@)"),  # the password of a URL, such as a store's
    re.compile(r"(\b(?:bearer|basic)\s+)[\w.~+/=-]+", re.IGNORECASE),
    re.compile(
        r"(\b(?:access_token|refresh_token|client_secret|password)\b[\"']?\s*[=:]\s*[\"']?)[^\s\"'&,}]+", re.IGNORECASE
    ),
)

_lock = threading.Lock()
_known: OrderedDict[str, None] = OrderedDict()
_longest_first: tuple[str, ...] = ()
"""Those known: of two that begin alike the shorter one would leave the rest of the longer one to be seen."""


def remember(*secrets: str | None) -> None:
    """Remember secrets by value: passwords, client secrets, tokens."""
    global _longest_first  # noqa: PLW0603 - replaced as a whole, so that readers need no lock
    with _lock:
        for secret in secrets:
            if secret is None or len(secret) < MIN_SECRET_CHARACTERS:
                continue
            for form in _forms(secret):
                _known[form] = None
                _known.move_to_end(form)
        while len(_known) > MAX_KNOWN_SECRETS:
            _known.popitem(last=False)
        _longest_first = tuple(sorted(_known, key=len, reverse=True))


def _in_child() -> None:
    global _lock  # noqa: PLW0603 - the module's only lock
    _lock = threading.Lock()  # a thread of the parent may have held it


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)


def _forms(secret: str) -> set[str]:
    """Return the ways in which others write a secret: as it is, in URLs, in JSON, and as Python shows text and bytes."""
    escaped = json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]
    return {
        secret,
        quote(secret),
        quote(secret, safe=""),
        quote_plus(secret),
        *escaped,
        _shown(secret),
        _shown(secret.encode()),
    }


def _shown(secret: str | bytes) -> str:
    return repr(secret).removeprefix("b")[1:-1]


def hide(text: str) -> str:
    """Return a text without secrets: those remembered by value, and those in a position where secrets stand."""
    for pattern in _PATTERNS:  # first, for a secret could be part of the words around another one
        text = pattern.sub(rf"\1{HIDDEN}", text)
    for secret in _longest_first:
        if secret in text:
            text = text.replace(secret, HIDDEN)
    return text


def hide_query(url: str) -> str:
    """Return a URL with the values of its query hidden, since they may be personal; names stay."""
    parts = urlsplit(url)
    if not parts.query:
        return url
    names = (pair.partition("=")[0] for pair in parts.query.split("&"))
    return parts._replace(query="&".join(f"{name}={REDACTED}" for name in names)).geturl()


class SecretFilter(logging.Filter):
    """Hides secrets in the message, the arguments and the traceback of a record before any handler sees it."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean a record, and let it pass."""
        record.msg = _clean(record.msg)
        if isinstance(record.args, tuple):
            record.args = tuple(map(_clean, record.args))
        elif isinstance(record.args, Mapping):
            record.args = {key: _clean(value) for key, value in record.args.items()}
        if record.stack_info:
            record.stack_info = hide(record.stack_info)
        if record.exc_info:
            text = _formatter.formatException(record.exc_info)
            hidden = hide(text)
            if hidden != text:  # handlers that want the exception itself would find the secret in it
                record.exc_info, record.exc_text = None, hidden
        return True


_formatter = logging.Formatter()


def _clean(value: Any) -> Any:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    for text in (str(value), repr(value)):
        hidden = hide(text)
        if hidden != text:
            return hidden
    return value
