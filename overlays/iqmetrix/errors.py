"""Everything that the SDK raises.

    IQmetrixError
    ├── ConfigurationError            a setting or an argument is missing or invalid
    ├── AuthenticationFailed          no access token could be obtained
    ├── ConnectionFailed              no response came
    ├── DeadlineExceeded              the call's deadline passed
    ├── DecodeError                   a response came that can't be read
    └── APIError                      the service refused
        ├── BadRequest (400)  Unauthorized (401)  Forbidden (403)  NotFound (404)
        ├── Conflict (409)  PayloadTooLarge (413)  RateLimited (429)
        └── ServerError (500 and above)

All of them pickle, and none shows a secret.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from iqmetrix._border import publish

__all__ = [
    "APIError",
    "Attempt",
    "AuthenticationFailed",
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DeadlineExceeded",
    "DecodeError",
    "Forbidden",
    "IQmetrixError",
    "NotFound",
    "PayloadTooLarge",
    "RateLimited",
    "ServerError",
    "Unauthorized",
]

LISTED_ATTEMPTS = 6
"""So many attempts does the text of an error list; `attempts` has them all."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a call.

    Attributes:
        status: HTTP status, `None` where no response came.
        error: what went wrong where no response came.
        waited: seconds that the call waited before the attempt.
        request_id: identifier that the service gave to the request, if any.
    """

    status: int | None
    error: str | None
    waited: float
    request_id: str | None = None

    def __str__(self) -> str:
        result = str(self.status) if self.status is not None else self.error or "no response"
        request = f", request {self.request_id}" if self.request_id else ""
        return f"{result} after waiting {self.waited:.1f} s{request}"


def _listed(attempts: Sequence[Attempt]) -> str:
    """List attempts, a line each: of many, the first and the last."""
    if len(attempts) < 2:
        return ""
    lines = [f"\n  attempt {number}: {attempt}" for number, attempt in enumerate(attempts, 1)]
    left_out = len(lines) - LISTED_ATTEMPTS
    if left_out > 1:
        half = LISTED_ATTEMPTS // 2
        lines[half:-half] = [f"\n  {left_out} more attempts"]
    return "".join(lines)


class IQmetrixError(Exception):
    """Base of all errors of the SDK. No known secret is in its text, whoever wrote it."""

    def __init__(self, message: str = "", *further: object) -> None:
        super().__init__(_without_secrets(message), *further)

    def __reduce__(self) -> tuple[Any, ...]:
        # Subclasses take keyword arguments, which the default pickling of exceptions would lose.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[IQmetrixError], args: tuple[Any, ...], state: dict[str, Any]) -> IQmetrixError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(IQmetrixError):
    """A setting or an argument is missing, unknown or invalid; nothing was sent."""


class AuthenticationFailed(IQmetrixError):
    """No access token could be obtained; the message says what to do.

    Attributes:
        code: OAuth 2.0 error code, such as `invalid_grant`, where the service gave one.
        attempts: every attempt of signing in; none where nothing was sent.
    """

    code: str | None
    attempts: tuple[Attempt, ...]

    def __init__(self, message: str, *, code: str | None = None, attempts: Sequence[Attempt] = ()) -> None:
        super().__init__(message)
        self.code = code
        self.attempts = tuple(attempts)


class _CallError(IQmetrixError):
    operation: str
    attempts: tuple[Attempt, ...]

    def __init__(self, message: str, *, operation: str, attempts: Sequence[Attempt] = ()) -> None:
        self.operation = operation
        self.attempts = tuple(attempts)
        super().__init__(f"{operation}: {message}{_listed(self.attempts)}")


class ConnectionFailed(_CallError):
    """No response came.

    Attributes:
        may_have_been_processed: whether the service may have acted on the request nevertheless.
        kind: what failed, such as `connect`, `tls` or `read_timeout`.
    """

    may_have_been_processed: bool
    kind: str

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        attempts: Sequence[Attempt] = (),
        may_have_been_processed: bool,
        kind: str,
    ) -> None:
        super().__init__(message, operation=operation, attempts=attempts)
        self.may_have_been_processed = may_have_been_processed
        self.kind = kind


class DeadlineExceeded(_CallError):
    """The call's deadline passed before there was a result.

    Attributes:
        may_have_been_processed: whether the service may have acted on the request nevertheless.
    """

    may_have_been_processed: bool

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        attempts: Sequence[Attempt] = (),
        may_have_been_processed: bool = False,
    ) -> None:
        super().__init__(message, operation=operation, attempts=attempts)
        self.may_have_been_processed = may_have_been_processed


class DecodeError(_CallError):
    """A response came that can't be read, or that carries no result although its status says so.

    Attributes:
        pointer: JSON pointer (RFC 6901) of the place, empty for the whole body.
        status: HTTP status; 0 for what a webhook received, which is no response.
        headers: response headers, names in lower case.
        body: the first 64 KB of the body.
        may_have_been_processed: whether the request was to change something: its status says that the service accepted it.
    """

    pointer: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    may_have_been_processed: bool

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        pointer: str,
        status: int,
        headers: Mapping[str, str],
        body: bytes,
        may_have_been_processed: bool = False,
    ) -> None:
        place = f" at {pointer}" if pointer else ""
        accepted = "; the service accepted the request all the same, so look before you send it again"
        advice = accepted if may_have_been_processed else ""
        what = f"the response (status {status})" if status else "what came"
        super().__init__(f"{what} can't be read{place}: {message}{advice}", operation=operation)
        self.may_have_been_processed = may_have_been_processed
        self.pointer = _without_secrets(pointer)
        self.status = status
        self.headers, self.body = _kept(headers, body)


class APIError(_CallError):
    """The service refused.

    Attributes:
        status: HTTP status.
        headers: response headers, names in lower case; those that may hold secrets are left out.
        body: the first 64 KB of the body.
        attempts: every attempt of the call.
        may_have_been_processed: whether the service may have acted on the request nevertheless.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    may_have_been_processed: bool

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        status: int,
        headers: Mapping[str, str],
        body: bytes,
        attempts: Sequence[Attempt] = (),
        may_have_been_processed: bool = False,
    ) -> None:
        super().__init__(message, operation=operation, attempts=attempts)
        self.status = status
        self.headers, self.body = _kept(headers, body)
        self.may_have_been_processed = may_have_been_processed


class BadRequest(APIError):
    """400: the request is not valid."""


class Unauthorized(APIError):
    """401: the token was refused, also after it was renewed."""


class Forbidden(APIError):
    """403: the user lacks the permission."""


class NotFound(APIError):
    """404: the thing does not exist."""


class Conflict(APIError):
    """409: the thing was changed in the meantime, or exists already."""


class PayloadTooLarge(APIError):
    """413: the request, or the result that it asks for, is too large."""


class RateLimited(APIError):
    """429, or a wait for the next window that would pass the call's deadline.

    Attributes:
        service: whose window is spent.
        retry_at: when to come back, in UTC.
        limit: calls per window, if known.
        remaining: calls left in the window, if known.
    """

    service: str
    retry_at: datetime
    limit: int | None
    remaining: int | None

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        service: str,
        retry_at: datetime,
        limit: int | None,
        remaining: int | None,
        status: int = 429,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        attempts: Sequence[Attempt] = (),
    ) -> None:
        super().__init__(
            message, operation=operation, status=status, headers=headers or {}, body=body, attempts=attempts
        )
        self.service = service
        self.retry_at = retry_at
        self.limit = limit
        self.remaining = remaining


class ServerError(APIError):
    """500 and above: the service failed."""


_BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    413: PayloadTooLarge,
}


def _kept(headers: Mapping[str, str], body: bytes) -> tuple[dict[str, str], bytes]:
    """Return what an error keeps of a response: no secret, and no more than the beginning of the body."""
    from iqmetrix._observing.kept_responses import kept_body, kept_headers  # noqa: PLC0415 - loads logging

    return kept_headers(headers), kept_body(body)


def _without_secrets(text: str) -> str:
    from iqmetrix._observing.redaction import hide  # noqa: PLC0415 - loads logging

    return hide(text)


def repetition_advice(*, idempotent: bool) -> str:
    """Say whether a request that may have been processed can be sent again."""
    return "sending it again does no harm" if idempotent else "it was not sent again"


def error_from_response(
    *,
    operation: str,
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    attempts: Sequence[Attempt] = (),
    may_have_been_processed: bool = False,
    idempotent: bool = False,
    advice: str = "",
) -> APIError:
    """Return the error for a response that is not a success, whatever its status; its message ends with the advice."""
    from iqmetrix._observing.kept_responses import beginning, words  # noqa: PLC0415 - loads logging

    cls = _BY_STATUS.get(status) or (ServerError if status >= 500 else APIError)
    said = words(body) or beginning(body)
    message = f"the service answered {status}" + (f": {said}" if said else "")
    if 300 <= status < 400:
        message = f"the service answered {status}, a redirect; redirects are not followed, because they would carry the token elsewhere"
    if may_have_been_processed:
        message += f" (the request may have been processed; {repetition_advice(idempotent=idempotent)})"
    message += advice
    return cls(
        message,
        operation=operation,
        status=status,
        headers=headers,
        body=body,
        attempts=attempts,
        may_have_been_processed=may_have_been_processed,
    )


publish(__name__)
