"""The reads of chosen services, one after the other: what can be asked is asked, until nothing is left or the budget is spent."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from iqmetrix._client import IQmetrix
from iqmetrix._http.transport import HTTPResponse
from iqmetrix._verify.described import Description
from iqmetrix._verify.guarded_transport import GuardedTransport, OverBudgetError
from iqmetrix._verify.known_values import KnownValues, children_of
from iqmetrix.errors import AuthenticationFailed, ConnectionFailed, IQmetrixError
from iqmetrix_api import Arguments, Operation

_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]{1,60}")
_HAL = ("_links", "_embedded")


@dataclass
class Asked:
    """What came of one operation.

    Attributes:
        operation: that was asked.
        status: of the answer; `None` if none came, or nothing was asked.
        media_type: of the answer.
        form: `HAL`, `plain`, or empty for what is no JSON.
        headers: names of the headers that came.
        said: for people; never anything of the answer.
        rows: objects of the list, if it is one.
    """

    operation: Operation[Any]
    status: int | None = None
    media_type: str = ""
    form: str = ""
    headers: tuple[str, ...] = ()
    said: str = ""
    rows: int | None = None


@dataclass
class Rounds:
    """Asks the operations of services.

    Args:
        client: whose calls go through the guard.
        guard: counts them.
        known: values for paths and queries.
        operations: what may be asked.

    Attributes:
        asked: what came, by name of the operation.
        differences: of operations: name, field, kind and what came, counted.
        descriptions: those that answers were compared with, by service and version.
    """

    client: IQmetrix
    guard: GuardedTransport
    known: KnownValues
    operations: list[Operation[Any]]
    asked: dict[str, Asked] = field(default_factory=dict)
    differences: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)
    descriptions: dict[str, Description] = field(default_factory=dict)

    def run(self) -> None:
        """Ask all that can be asked."""
        children = children_of(self.operations)
        waiting = sorted(self.operations, key=lambda each: (len(each.path_parameters), each.pagination is None))
        while self.guard.left > 0:
            ready = next((each for each in waiting if self.arguments(each) is not None), None)
            if ready is None:
                break
            waiting.remove(ready)
            self.ask(ready, children)
        for each in waiting:
            missing = [name for name in _needed(each) if self.known.of(each, name) is None]
            reason = f"not asked: no value for {', '.join(missing)}" if missing else "not asked: the budget is spent"
            self.asked[str(each)] = Asked(each, said=reason)

    def arguments(self, operation: Operation[Any]) -> Arguments | None:
        """Return arguments from what is known; `None` if something is not."""
        values = {name: self.known.of(operation, name) for name in _needed(operation)}
        if None in values.values():
            return None
        path = tuple(values[parameter.name] for parameter in operation.path_parameters)
        others = [each for each in operation.parameters if each.required]
        return Arguments(
            path=path,
            query={each.name: values[each.name] for each in others if each.location == "query"},
            headers={each.name: values[each.name] for each in others if each.location == "header"},
        )

    def ask(self, operation: Operation[Any], children: dict[str, str]) -> None:
        """Ask one operation, and compare the answer with its description."""
        self.guard.last = None
        arguments = self.arguments(operation)
        assert arguments is not None, "its values are known"
        asked = self.asked[str(operation)] = Asked(operation)
        try:
            self.client.call(operation, arguments, None)
        except OverBudgetError:
            asked.said = "not asked: the budget is spent"
        except AuthenticationFailed:
            raise
        except ConnectionFailed as error:
            asked.said = f"no answer ({error.kind})"
            return
        except IQmetrixError as error:
            asked.said = type(error).__name__
        if self.guard.last is not None:
            self._compare(asked, self.guard.last, children)

    def count(self, operation: Operation[Any], arguments: Arguments) -> int:
        """Return how many rows a list has with some arguments.

        Raises:
            IQmetrixError: the service refuses, or what came is no list.
        """
        answer = self.client.call(operation, arguments, None)
        rows = _rows(operation, json.loads(answer.body))
        if rows is None:
            raise IQmetrixError("no list came")
        return rows

    def _compare(self, asked: Asked, response: HTTPResponse, children: dict[str, str]) -> None:
        operation = asked.operation
        asked.status, asked.headers = response.status, tuple(sorted(name.lower() for name in response.headers))
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        asked.media_type = media_type if _MEDIA_TYPE.fullmatch(media_type) else ""
        described = self._description(operation).responses(operation).get(str(response.status))
        if described is None:
            self._differs(operation, "", "other status", str(response.status))
            return
        for name in described.get("headers", {}):
            if name.lower() not in asked.headers:
                self._differs(operation, name, "missing header", str(response.status))
        content = described.get("content", {})
        if content and asked.media_type not in content:
            self._differs(operation, "", "other media type", asked.media_type)
        if 200 <= response.status < 300 and asked.said == "DecodeError":
            self._differs(operation, "", "unreadable", asked.media_type)
        try:
            answer = json.loads(response.body)
        except (ValueError, RecursionError):
            return
        asked.form = "HAL" if isinstance(answer, dict) and any(name in answer for name in _HAL) else "plain"
        if 200 <= response.status < 300:
            asked.rows = _rows(operation, answer)
            self.known.learn(operation, answer, children)
            media: dict[str, Any] = content.get(asked.media_type) or next(iter(content.values()), {})
            self._description(operation).compare(media.get("schema", {}), answer)

    def _differs(self, operation: Operation[Any], name: str, kind: str, sent: str) -> None:
        self.differences[str(operation), name, kind, sent] += 1

    def _description(self, operation: Operation[Any]) -> Description:
        service = operation.service
        name = f"{service.name}.{service.version}"
        if name not in self.descriptions:
            self.descriptions[name] = Description(service.name, service.version)
        return self.descriptions[name]


def _needed(operation: Operation[Any]) -> list[str]:
    required = [each.name for each in operation.parameters if each.required]
    return [*(each.name for each in operation.path_parameters), *required]


def _rows(operation: Operation[Any], answer: Any) -> int | None:
    if operation.pagination is None:
        return None
    for name in operation.pagination.items if isinstance(answer, dict) else ():
        answer = answer.get(name) if isinstance(answer, dict) else None
    return len(answer) if isinstance(answer, list) else None
