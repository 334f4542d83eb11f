"""Rules of webhooks: what comes and what goes back is JSON, and each has a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.naming import constant_name
from generator.problems import Problem

JSON = "application/json"


def webhooks(bundle: Bundle) -> Iterator[Problem]:
    names: dict[str, str] = {}
    for name, method, webhook in bundle.webhooks():
        pointer: Pointer = ("webhooks", name, method)
        if not re.fullmatch(r"[a-z][A-Za-z0-9]*", name):
            message = f"webhook `{name}` is not in camelCase"
            yield bundle.problem(("webhooks", name), message, "name it after what happened, such as `orderCreated`")
        other = names.setdefault(constant_name(name), name)
        if len(bundle.data["webhooks"][name].keys() & {"get", "put", "post", "delete", "patch", "head", "options"}) > 1:
            yield bundle.problem(
                ("webhooks", name), f"webhook `{name}` has several methods", "make it several webhooks"
            )
        elif other != name:
            message = f"webhooks `{other}` and `{name}` both become {constant_name(name)}"
            yield bundle.problem(("webhooks", name), message, "rename one of the two")
        yield from _bodies(bundle, pointer, name, webhook)


def _bodies(bundle: Bundle, pointer: Pointer, name: str, webhook: dict[str, Any]) -> Iterator[Problem]:
    body = bundle.resolve(webhook.get("requestBody", {}))
    if not _is_json(body):
        message = f"webhook `{name}` has no body in {JSON}"
        yield bundle.problem(pointer, message, "describe under `requestBody` what comes, in that media type alone")
    responses = webhook.get("responses", {})
    successes = [status for status in responses if status.startswith("2")]
    if not successes:
        message = f"webhook `{name}` has no 2xx response"
        yield bundle.problem((*pointer, "responses"), message, "add the reply that says that all is well")
    for status in successes:
        response = bundle.resolve(responses[status])
        if response.get("content") and not _is_json(response):
            message = f"the reply {status} to webhook `{name}` is not in {JSON}"
            yield bundle.problem((*pointer, "responses", status), message, "describe it in that media type alone")


def _is_json(body: dict[str, Any]) -> bool:
    content = body.get("content", {})
    return list(content) == [JSON] and bool(content[JSON].get("schema"))
