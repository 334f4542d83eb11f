"""Operations by name."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from iqmetrix.errors import ConfigurationError
from iqmetrix_api import SERVICES, Operation, Webhook


def find_operation(name: str) -> Operation[Any]:
    """Return the operation of a name such as `crm.v1.getCustomer`; its service is imported.

    Raises:
        ConfigurationError: it does not exist; the message lists those that do.
    """
    service, version, operation_id = (*name.split("."), "", "", "")[:3]
    if service not in SERVICES:
        raise ConfigurationError(f"there is no service {service!r} in {name!r}; there are {', '.join(SERVICES)}")
    if version not in SERVICES[service]:
        raise ConfigurationError(f"{service} has no version {version!r}; it has {', '.join(SERVICES[service])}")
    operations: dict[str, Operation[Any]] = import_module(f"iqmetrix_api.{service}.{version}.operations").OPERATIONS
    if operation_id not in operations:
        raise ConfigurationError(
            f"{service}.{version} has no operation {operation_id!r}; it has {', '.join(operations)}"
        )
    return operations[operation_id]


def find_webhook(name: str) -> Webhook[Any, Any]:
    """Return the webhook of a name such as `shipping.v1.getShippingOptions`; its service is imported.

    Raises:
        ConfigurationError: it does not exist; the message lists those that do.
    """
    service, version, webhook = (*name.split("."), "", "", "")[:3]
    if version not in SERVICES.get(service, ()):
        raise ConfigurationError(f"there is no service and version {service}.{version} in {name!r}")
    try:
        webhooks: dict[str, Webhook[Any, Any]] = import_module(f"iqmetrix_api.{service}.{version}.webhooks").WEBHOOKS
    except ModuleNotFoundError:
        raise ConfigurationError(f"{service}.{version} has no webhooks") from None
    if webhook not in webhooks:
        raise ConfigurationError(f"{service}.{version} has no webhook {webhook!r}; it has {', '.join(webhooks)}")
    return webhooks[webhook]


def changes_something(operation: Operation[Any]) -> bool:
    """Return whether a service that has acted on an operation holds something else than before."""
    return not operation.idempotent or operation.method in {"PUT", "PATCH", "DELETE"}
