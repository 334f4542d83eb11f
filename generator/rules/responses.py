"""Rules of responses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bundle import Bundle
from generator.problems import Problem
from generator.responses import is_success


def statuses(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, operation in bundle.operations():
        for status in operation.get("responses", {}):
            if not re.fullmatch(r"[1-5]\d\d", status):
                message = f"response `{status}` of {operation.get('operationId')} is not a status"
                yield bundle.problem(
                    (*pointer, "responses", status), message, 'write each documented one, such as `"200"`'
                )


def documented_refusals(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, operation in bundle.operations():
        name = operation.get("operationId")
        responses = operation.get("responses", {})
        if "429" not in responses:
            cure = "remove `x-defaults`, which declines it, or add a response of its own"
            yield bundle.problem((*pointer, "responses"), f"{name} has no 429", cure)
        anonymous = operation.get("security", bundle.data.get("security")) in ([], None)
        if not anonymous and "401" not in responses:
            cure = "remove `x-defaults`, which declines it, or add a response of its own"
            yield bundle.problem((*pointer, "responses"), f"{name} needs a token but has no 401", cure)
        if not any(is_success(bundle, status, response) for status, response in responses.items()):
            cure = "add the successful one; a 3xx is one where it is described with the header `Location`"
            yield bundle.problem((*pointer, "responses"), f"{name} has no 2xx response", cure)
