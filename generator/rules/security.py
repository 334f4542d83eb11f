"""Rules of security: every operation says who may call it, in a way that the clients know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.authoring.gathering import COMMON
from generator.bundle import Bundle
from generator.document import load
from generator.problems import Problem


def somebody_may_call(bundle: Bundle) -> Iterator[Problem]:
    for pointer, path, method, operation in bundle.operations():
        required = operation.get("security", bundle.data.get("security"))
        place = f"{method.upper()} {path}"
        if required is None:
            message = f"nothing says who may call {place}"
            yield bundle.problem(
                pointer, message, "write `security: [{oauth2: []}]` at the root, or `security: []` here"
            )
        elif {} in required:
            message = f"{place} may be called with a token or without"
            yield bundle.problem(
                (*pointer, "security"),
                message,
                "write `security: []`: a token makes no difference to it, or require one",
            )


def schemes_that_clients_know(bundle: Bundle) -> Iterator[Problem]:
    """Of the ways to be allowed, one at least is a bearer token."""
    owners = [((), bundle.data), *((pointer, operation) for pointer, _, _, operation in bundle.operations())]
    for pointer, owner in owners:
        required = owner.get("security") or ()
        if required and not any(_is_known(bundle, each) for each in required):
            named = ", ".join(sorted({f"`{name}`" for each in required for name in each}))
            message = f"{named} is no way in which the clients can show who calls"
            cure = "use the password grant (`oauth2`) or a bearer token (`type: http, scheme: bearer`), alone, as one of the ways"
            yield bundle.problem((*pointer, "security"), message, cure)


def tokens_of_one_service(bundle: Bundle) -> Iterator[Problem]:
    """One sign-in serves all services, so their tokens come from where `common.yaml` says; clients ask nowhere else."""
    file = bundle.path.parent.parent / COMMON
    shared = load(file).data.get("components", {}).get("securitySchemes", {}) if file.is_file() else {}
    addresses = {_addresses(flow): name for name, _, flow in _flows(shared)}
    for name, grant, flow in _flows(bundle.data.get("components", {}).get("securitySchemes", {})):
        if addresses and _addresses(flow) not in addresses:
            message = f"tokens of `{name}` come from {flow.get('tokenUrl')}, or are renewed, elsewhere than those of all services"
            cure = f"write `{name}: {{$ref: ../{COMMON}#/components/securitySchemes/{next(iter(addresses.values()))}}}`"
            yield bundle.problem(("components", "securitySchemes", name, "flows", grant), message, cure)


def _flows(schemes: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for name, scheme in schemes.items():
        for grant, flow in scheme.get("flows", {}).items():
            yield name, grant, flow


def _addresses(flow: dict[str, Any]) -> tuple[str | None, str | None]:
    return flow.get("tokenUrl"), flow.get("refreshUrl")


def _is_known(bundle: Bundle, requirement: dict[str, Any]) -> bool:
    schemes = bundle.data.get("components", {}).get("securitySchemes", {})
    if not set(requirement) <= set(schemes):
        return True  # another rule says that it is not defined
    return len(requirement) <= 1 and all(_is_bearer(bundle.resolve(schemes[name])) for name in requirement)


def _is_bearer(scheme: dict[str, Any]) -> bool:
    if scheme.get("type") == "http":
        return str(scheme.get("scheme")).lower() == "bearer"
    return scheme.get("type") == "oauth2" and "password" in scheme.get("flows", {})
