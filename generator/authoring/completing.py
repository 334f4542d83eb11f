"""Adds to the operations of a document what the short form leaves unsaid: refusals, default responses, default headers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.authoring import defaults, refusals
from generator.authoring.origins import Origins
from generator.document import Pointer
from generator.problems import Problem

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_REFUSAL_CURE = (
    "write `x-errors: {404: <text>}`, a list of texts, or `{404: {description: <when>, text: <text>}}`, "
    "with the status of an error that is not under `responses`"
)


class Completion:
    """Completes a document in place.

    What has not the form of OpenAPI is left as it is: lint says what is wrong with it.
    """

    def __init__(self, data: dict[str, Any], origins: Origins, problems: list[Problem]) -> None:
        """Take the document, where it was written, and the list to which problems are added."""
        self.data, self.origins, self.problems = data, origins, problems

    def refusals(self) -> None:
        """Put the refusals of `x-errors` among the responses of their operations."""
        for pointer, _, operation in self._operations():
            errors = operation.pop(refusals.ERRORS, {})
            if not isinstance(errors, dict):
                self._complain((*pointer, refusals.ERRORS), f"{refusals.ERRORS} is not a mapping", _REFUSAL_CURE)
                continue
            own = _mapping(operation.get("responses"))
            refused: dict[str, Any] = {}
            for status, written in errors.items():
                where = (*pointer, refusals.ERRORS, status)
                try:
                    refused[status] = refusals.response(status, written)
                except refusals.UnclearRefusalError as error:
                    self._complain(where, f"{refusals.ERRORS}: {error}", _REFUSAL_CURE)
                if status in own:
                    self._complain(
                        where, f"{status} stands in {refusals.ERRORS} and in `responses`", "keep one of them"
                    )
            self._add(pointer, operation, refused, refusals.ERRORS)

    def defaults(self, common: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the default headers and responses, as they stand in the content of `common.yaml`."""
        return defaults.of_policy(common, self.data)

    def add_responses(self, responses: dict[str, Any]) -> None:
        """Give each operation the default responses that apply to it."""
        for pointer, item, operation in self._operations():
            try:
                statuses = defaults.applicable(responses, self.data, str(pointer[1]), item, operation)
            except defaults.UnclearDefaultsError as error:
                self._complain((*pointer, defaults.DEFAULTS), str(error), "write `none`, or a list of their statuses")
                continue
            finally:
                operation.pop(defaults.DEFAULTS, None)
            own = _mapping(operation.get("responses"))
            missing = {status: dict(responses[status]) for status in statuses if status not in own}
            self._add(pointer, operation, missing)
        self.data.pop(defaults.DEFAULTS, None)

    def add_headers(self, headers: dict[str, Any], more: Sequence[Any]) -> None:
        """Give each response the default headers: those of the operations, of the components, and some more."""
        components = self.data.get("components")
        shared = components.get("responses") if isinstance(components, dict) else None
        everywhere = [*_mapping(shared).values(), *more]
        for _, _, operation in self._operations():
            everywhere.extend(_mapping(operation.get("responses")).values())
        for response in everywhere:
            own = response.get("headers", {}) if isinstance(response, dict) else None
            if headers and isinstance(own, dict) and "$ref" not in response:
                rest = {key: value for key, value in response.items() if key not in {"description", "headers"}}
                description = {key: response[key] for key in ("description",) if key in response}
                response.clear()
                response.update({**description, "headers": {**headers, **own}, **rest})

    def _add(self, pointer: Pointer, operation: dict[str, Any], added: dict[str, Any], place: str = "") -> None:
        own = operation.get("responses", {})
        if not added or not isinstance(own, dict):
            return
        for status in added:
            document, where = self.origins.find(pointer)
            self.origins.note((*pointer, "responses", status), document, (*where, *((place, status) if place else ())))
        operation["responses"] = dict(sorted({**added, **own}.items(), key=lambda member: str(member[0])))

    def _operations(self) -> Iterator[tuple[Pointer, dict[str, Any], dict[str, Any]]]:
        paths = self.data.get("paths")
        for path, item in paths.items() if isinstance(paths, dict) else ():
            for method in METHODS:
                operation = item.get(method) if isinstance(item, dict) else None
                if isinstance(operation, dict):
                    yield ("paths", path, method), item, operation

    def _complain(self, pointer: Pointer, message: str, cure: str) -> None:
        self.problems.append(Problem(*self.origins.line(pointer), message, cure))


def _mapping(node: Any) -> dict[str, Any]:
    return node if isinstance(node, dict) else {}
