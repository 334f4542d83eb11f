"""What nearly all operations share, written once: `x-defaults` of `common.yaml`, by the policy of `x-rate-limit`.

A response of `x-defaults` belongs to every operation that has none of its own for that status, and to which the status
can happen. Its headers belong to every response.
"""

from __future__ import annotations

from typing import Any

DEFAULTS = "x-defaults"
"""Extension of `common.yaml`: headers and responses by policy. Of an operation, or a document: which of them it takes."""


class UnclearDefaultsError(Exception):
    """An `x-defaults` is not written in a form that can be understood; the text says why."""


def of_policy(common: dict[str, Any], described: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the default headers and responses for a description.

    Args:
        common: content of `common.yaml`.
        described: content of the description.
    """
    rate_limit = described.get("x-rate-limit", {"policy": "window"})
    defaults = _mapping(common.get(DEFAULTS)).get(str(_mapping(rate_limit).get("policy")))
    responses = _mapping(_mapping(defaults).get("responses"))
    return _mapping(_mapping(defaults).get("headers")), {
        status: response for status, response in responses.items() if isinstance(response, dict)
    }


def applicable(
    responses: dict[str, Any], described: dict[str, Any], path: str, item: dict[str, Any], operation: dict[str, Any]
) -> list[str]:
    """Return the statuses of the default responses that an operation takes.

    Args:
        responses: the defaults, by status.
        described: content of the description.
        path: of the operation; one without parameters leads to nothing that may be missing.
        item: the path item of the operation.
        operation: the operation.

    Raises:
        UnclearDefaultsError: what the operation or the document says of them is neither `none` nor a list of statuses.
    """
    wanted = _wanted(responses, operation.get(DEFAULTS, described.get(DEFAULTS)))
    anonymous = operation.get("security", described.get("security")) in ([], None)
    asks_nothing = not (item.get("parameters") or operation.get("parameters") or operation.get("requestBody"))
    cannot_happen = {
        *(["401"] if anonymous else ()),
        *(["400"] if asks_nothing else ()),
        *(["404"] if "{" not in path else ()),
    }
    return [status for status in responses if status in wanted - cannot_happen]


def _wanted(responses: dict[str, Any], stated: Any) -> set[str]:
    if stated is None:
        return set(responses)
    if stated == "none":
        return set()
    statuses = {str(status) for status in stated} if isinstance(stated, list) else {str(stated)}
    unknown = sorted(statuses - responses.keys())
    if unknown or not isinstance(stated, list):
        known = ", ".join(sorted(responses)) or "none"
        raise UnclearDefaultsError(f"{DEFAULTS} names `{', '.join(unknown) or stated}`; the defaults are {known}")
    return statuses


def _mapping(node: Any) -> dict[str, Any]:
    return node if isinstance(node, dict) else {}
