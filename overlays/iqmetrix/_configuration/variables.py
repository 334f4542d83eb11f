"""The variables `IQMETRIX_*` of the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from iqmetrix._configuration.credentials import Credentials
from iqmetrix._configuration.environment import Environment
from iqmetrix.errors import ConfigurationError

CREDENTIALS = {
    "client_id": "IQMETRIX_CLIENT_ID",
    "client_secret": "IQMETRIX_CLIENT_SECRET",
    "username": "IQMETRIX_USERNAME",
    "password": "IQMETRIX_PASSWORD",
}
"""Variables that are needed where a program gives no credentials, by attribute."""

REQUIRED = ("IQMETRIX_ENVIRONMENT", *CREDENTIALS.values())
"""Variables that are needed where a program gives nothing."""


def from_env(variables: Mapping[str, str] | None = None, *, given: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return arguments of a client from `IQMETRIX_*` variables. White space around a value is not part of it.

    Args:
        variables: those of the process if `None`.
        given: arguments that the program gives; the variables of these are neither needed nor read.

    Raises:
        ConfigurationError: some are missing (all are named at once) or invalid. No value of a secret is shown.
    """
    outcome = _read(os.environ if variables is None else variables, given or {})
    variables = given = None  # tracebacks can show the locals of a frame: the one that raises does not hold the secrets
    if isinstance(outcome, ConfigurationError):
        raise outcome
    return outcome


def _read(variables: Mapping[str, str], given: Mapping[str, Any]) -> dict[str, Any] | ConfigurationError:
    values = {name: value.strip() for name, value in variables.items() if name.startswith("IQMETRIX_")}
    needed = ([] if "environment" in given else ["IQMETRIX_ENVIRONMENT"]) + (
        [] if "credentials" in given else list(CREDENTIALS.values())
    )
    missing = [name for name in needed if not values.get(name)]
    if missing:
        return ConfigurationError(f"set {', '.join(missing)} in the environment")
    try:
        return {**_arguments(values, given), **given}
    except ConfigurationError as error:
        return error.with_traceback(None)


def _arguments(values: Mapping[str, str], given: Mapping[str, Any]) -> dict[str, Any]:
    arguments: dict[str, Any] = {
        "transport": values.get("IQMETRIX_TRANSPORT") or "httpx",
        "state": values.get("IQMETRIX_STATE") or "memory",
        "state_keys": tuple(filter(None, (key.strip() for key in values.get("IQMETRIX_STATE_KEY", "").split(",")))),
    }
    if "credentials" not in given:
        arguments["credentials"] = Credentials(**{name: values[variable] for name, variable in CREDENTIALS.items()})
    if "environment" not in given:
        base_url = values.get("IQMETRIX_BASE_URL") or None
        arguments["environment"] = Environment.named(values["IQMETRIX_ENVIRONMENT"], base_url=base_url)
    return arguments
