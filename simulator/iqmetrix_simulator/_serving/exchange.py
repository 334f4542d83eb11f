"""A request, and what has become of it so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import parse_qsl

from iqmetrix_simulator._admission.active import Slot
from iqmetrix_simulator._admission.tokens import Access
from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._instruments.faults import Fault
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rows.files import KeptFile


@dataclass(frozen=True)
class HTTPRequest:
    """A request as it was received.

    Attributes:
        method: in upper case.
        path: without the query, percent-encoded.
        query: percent-encoded.
        headers: by name in lower case.
        body: as many bytes as are accepted, and one at least of those that are too many.
        address: of the client.
        simulator_address: as the client called it, such as `http://127.0.0.1:8080`; empty where it did not say.
        is_whole: whether the body came to its end; otherwise the client went away.
    """

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes
    address: str
    simulator_address: str = ""
    is_whole: bool = True

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """Names and texts of the query."""
        return parse_qsl(self.query, keep_blank_values=True)


@dataclass(frozen=True)
class Reply:
    """What goes back."""

    status: int
    body: bytes = b""
    media_type: str | None = None
    headers: list[tuple[str, str]] = field(default_factory=list)

    @classmethod
    def of_text(
        cls, status: int, text: str, media_type: str = "text/plain", headers: Iterable[tuple[str, str]] = ()
    ) -> Self:
        """Return a reply with a text as body."""
        return cls(status, text.encode("utf-8", "replace"), f"{media_type}; charset=utf-8", list(headers))


@dataclass(frozen=True)
class Document:
    """What an operation replies with, before it is written as bytes; `None` as content is a reply without a body."""

    status: int
    content: Any = None
    media_type: str | None = None
    headers: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Exchange:
    """A request on its way through the steps; each step adds what it has found out.

    Attributes:
        request: as it was received.
        faults: that strike it.
        access: what its token gives access to, if it is valid.
        description: of the service that its path belongs to, if it belongs to one.
        target: its operation, or why there is none.
        file: that was uploaded, and is asked for at its address instead of an operation.
        path_values: texts of the path parameters.
        slot: among the active requests of its database, where the service counts those.
        limit_headers: what the reply announces of the window.
        values: path and query parameters.
        body: as it was read.
        document: what the operation replies with.
        writes: entity and key of each row that was written.
    """

    request: HTTPRequest
    faults: list[Fault] = field(default_factory=list)
    access: Access | None = None
    description: Description | None = None
    target: Route | Refusal = field(default_factory=lambda: Refusal(404, ""))
    file: KeptFile | None = None
    path_values: dict[str, str] = field(default_factory=dict)
    slot: Slot | None = None
    limit_headers: list[tuple[str, str]] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    document: Document = field(default_factory=lambda: Document(500))
    writes: list[str] = field(default_factory=list)

    @property
    def route(self) -> Route:
        """Its operation.

        Raises:
            Refusal: 404 or 405, where there is none.
        """
        if isinstance(self.target, Refusal):
            raise self.target
        return self.target

    @property
    def known_values(self) -> dict[str, Any]:
        """What the request says, by name: members of its body, and parameters, which come first."""
        members = self.body if isinstance(self.body, dict) else {}
        return {**members, **self.path_values, **self.values}

    @property
    def is_anonymous(self) -> bool:
        """Whether it counts for the client's address: without a valid token, or where none is needed."""
        return self.access is None or (isinstance(self.target, Route) and self.target.anonymous)

    @property
    def caller(self) -> str:
        """Whom it counts for: a user, or an address."""
        if self.access is None or self.is_anonymous:
            return f"address {self.request.address}"
        return f"user {self.access.username}"

    def fault(self, kind: str, *, before_work: bool | None = None) -> Fault | None:
        """Return the first fault of a kind that strikes it; only those before or after the work if told so."""
        for fault in self.faults:
            if fault.kind == kind and before_work in {None, not fault.after_work}:
                return fault
        return None
