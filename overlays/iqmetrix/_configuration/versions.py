"""Which version of a service a client stands for where a program names none."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from iqmetrix._configuration.environment import nearest
from iqmetrix.errors import ConfigurationError
from iqmetrix_api import SERVICES


def checked_versions(versions: Mapping[str, str]) -> Mapping[str, str]:
    """Return a copy of the versions that a program asks for, by service.

    Raises:
        ConfigurationError: it is no mapping, or names a service or a version that does not exist.
    """
    if not isinstance(versions, Mapping):
        raise ConfigurationError("versions must be a mapping of names of services to versions: {'crm': 'v1'}")
    for service, version in versions.items():
        if service not in SERVICES:
            raise ConfigurationError(f"versions: there is no service {service!r}{nearest(service, SERVICES)}")
        if version not in SERVICES[service]:
            there_are = ", ".join(SERVICES[service])
            raise ConfigurationError(f"versions: {service} has no version {version!r}; it has {there_are}")
    return MappingProxyType(dict(versions))
