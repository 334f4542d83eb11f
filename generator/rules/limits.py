"""Rules of rate limits: what `x-rate-limit` says, and what the responses have to say with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.problems import Problem

HEADERS = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "X-RateLimit-ResetSeconds")
KEYS = {"window": frozenset({"policy"}), "concurrency": frozenset({"policy", "limit", "per"})}
"""What `x-rate-limit` may hold, by policy."""


def policy(bundle: Bundle) -> Iterator[Problem]:
    rate_limit = bundle.data.get("x-rate-limit", {"policy": "window"})
    where = ("x-rate-limit",)
    if not isinstance(rate_limit, dict):
        yield bundle.problem(where, f"x-rate-limit is `{rate_limit}`", "write `{policy: window}`")
        return
    name = rate_limit.get("policy")
    if name not in KEYS:
        cure = f"use one of {', '.join(sorted(KEYS))}"
        yield bundle.problem((*where, "policy"), f"rate-limit policy `{name}` is not known", cure)
        return
    for key in sorted(rate_limit.keys() - KEYS[name]):
        cure = f"use {', '.join(sorted(KEYS[name]))} only"
        yield bundle.problem((*where, key), f"x-rate-limit with the policy {name} has no `{key}`", cure)
    if name == "concurrency":
        yield from _concurrency(bundle, rate_limit)


def _concurrency(bundle: Bundle, rate_limit: dict[str, Any]) -> Iterator[Problem]:
    limit, per = rate_limit.get("limit"), rate_limit.get("per")
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 1:
        yield bundle.problem(
            ("x-rate-limit", "limit"),
            f"x-rate-limit has the limit `{limit}`, which is not a number of active requests",
            "write how many requests may be active at once, at least 1",
        )
    declared = {
        parameter.get("name") for pointer, _, _, _ in bundle.operations() for _, parameter in bundle.parameters(pointer)
    }
    if per != "credential" and per not in declared:
        message = (
            "x-rate-limit does not say what identifies a database"
            if per is None
            else f"x-rate-limit counts per `{per}`, which no operation declares"
        )
        cure = "write `per: credential`, or `per:` with the name of a parameter"
        yield bundle.problem(("x-rate-limit", "per"), message, cure)


def _counts_active_requests(bundle: Bundle) -> bool:
    rate_limit = bundle.data.get("x-rate-limit")
    return isinstance(rate_limit, dict) and rate_limit.get("policy") == "concurrency"


def headers(bundle: Bundle) -> Iterator[Problem]:
    if _counts_active_requests(bundle):
        return  # the headers announce a window, which such a service does not have
    for pointer, _, _, operation in bundle.operations():
        for status, response in operation.get("responses", {}).items():
            announced = bundle.resolve(response).get("headers", {})
            missing = [name for name in HEADERS if name not in announced]
            if missing:
                message = f"response {status} of {operation.get('operationId')} lacks {', '.join(missing)}"
                cure = "add them to the headers of `x-defaults` in common.yaml"
                yield bundle.problem((*pointer, "responses", status), message, cure)


def refusal_of_active_requests(bundle: Bundle) -> Iterator[Problem]:
    if not _counts_active_requests(bundle):
        return
    for pointer, _, _, operation in bundle.operations():
        refusal = operation.get("responses", {}).get("429")
        if refusal is not None and "application/json" not in bundle.resolve(refusal).get("content", {}):
            message = f"429 of {operation.get('operationId')} is not JSON, as that of too many active requests is"
            cure = "remove it: the default of common.yaml is JSON"
            yield bundle.problem((*pointer, "responses", "429"), message, cure)
