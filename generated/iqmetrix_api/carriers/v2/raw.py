# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Carrier Integration v2 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    async_raw_response,
    raw_page,
    raw_response,
)
from iqmetrix_api.carriers.v2 import async_resources, resources
from iqmetrix_api.carriers.v2 import operations as ops


class ActivationsWithRawResponse:
    """`Activations`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Activations(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.create = raw_response(resource.create)


class AsyncActivationsWithRawResponse:
    """`AsyncActivations`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncActivations(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.create = async_raw_response(resource.create)


class ImportFieldsWithRawResponse:
    """`ImportFields`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.ImportFields(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_IMPORT_FIELDS)


class AsyncImportFieldsWithRawResponse:
    """`AsyncImportFields`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncImportFields(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_IMPORT_FIELDS)


class ConfigurationsWithRawResponse:
    """`Configurations`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Configurations(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncConfigurationsWithRawResponse:
    """`AsyncConfigurations`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncConfigurations(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)


class ConfirmedActivationsWithRawResponse:
    """`ConfirmedActivations`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.ConfirmedActivations(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_CONFIRMED_ACTIVATIONS)


class AsyncConfirmedActivationsWithRawResponse:
    """`AsyncConfirmedActivations`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncConfirmedActivations(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_CONFIRMED_ACTIVATIONS)
