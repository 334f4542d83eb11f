# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of Carrier Integration v2."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Paging, RequestOptions
from iqmetrix_api.carriers.v2 import models
from iqmetrix_api.carriers.v2 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.carriers.v2 import raw


class AsyncActivations(AsyncResource):
    """Activations that wait for their invoice in RQ, by the key that a store looks them up with."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncActivationsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.carriers.v2 import raw  # noqa: PLC0415 - when used

        return raw.AsyncActivationsWithRawResponse(self._caller)

    async def get(
        self,
        *,
        company_id: int | str,
        location_id: int | str,
        carrier_id: int | str,
        activation_id: str,
        options: RequestOptions | None = None,
    ) -> models.Activation:
        """Read one activation by the key that a store looks it up with.

        GET /v2/Companies({CompanyId})/Locations({LocationId})/Carriers({CarrierId})/Activations({ActivationId})

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            location_id: `Id` of the location where the phone is sold, from the entities service.
            carrier_id: `Id` of the carrier, from the list of carriers of the entities service.
            activation_id: Key that the store looks the activation up with: the `Id` of an import field, an equals sign
                and a value. To read, several such pairs may be given, separated by commas.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Activation`: The activation that all given fields agree with.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such activation, or no such company, location or carrier.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.GET_ACTIVATION, path=(company_id, location_id, carrier_id, activation_id), options=options
        )

    async def create(
        self,
        *,
        company_id: int | str,
        location_id: int | str,
        carrier_id: int | str,
        activation_id: str,
        body: models.ActivationInput | models.Activation | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.Activation:
        """Hand an activation to RQ, where the store imports it into an invoice.

        PUT /v2/Companies({CompanyId})/Locations({LocationId})/Carriers({CarrierId})/Activations({ActivationId})

        The caller chooses the key and repeats it as `Id`. Sending it again replaces the activation; that is inferred. A
        subscriber has `FirstName` and `LastName` where `IsIndividual` is true, and `CompanyName` otherwise.

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            location_id: `Id` of the location where the phone is sold, from the entities service.
            carrier_id: `Id` of the carrier, from the list of carriers of the entities service.
            activation_id: Key that the store looks the activation up with: the `Id` of an import field, an equals sign
                and a value. To read, several such pairs may be given, separated by commas.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Activation`: The activation as RQ will import it.

        Raises:
            BadRequest: A field is missing or has a wrong value, the carrier is unknown, or body and address differ.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(
            ops.CREATE_ACTIVATION, path=(company_id, location_id, carrier_id, activation_id), body=body, options=options
        )


class AsyncImportFields(AsyncResource):
    """What RQ asks a store for when it imports an activation."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncImportFieldsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.carriers.v2 import raw  # noqa: PLC0415 - when used

        return raw.AsyncImportFieldsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        carrier_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ActivationLookupField]:
        """List what activations of a carrier can be looked up by.

        GET /v2/Companies({CompanyId})/Carriers({CarrierId})/ActivationImportFields

        The `Id` of such a field and a value make the key of an activation: `6=1115550123`. The fields differ from
        carrier to carrier.

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            carrier_id: `Id` of the carrier, from the list of carriers of the entities service.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `ActivationLookupField`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_IMPORT_FIELDS,
            models.ActivationLookupField,
            path=(company_id, carrier_id),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )


class AsyncConfigurations(AsyncResource):
    """Settings of the integration with a carrier, for the company and for each location."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncConfigurationsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.carriers.v2 import raw  # noqa: PLC0415 - when used

        return raw.AsyncConfigurationsWithRawResponse(self._caller)

    async def get(
        self, *, company_id: int | str, carrier_id: int | str, options: RequestOptions | None = None
    ) -> models.ConfigurationDetails:
        """Read how the integration with a carrier is set up, for the company and for each location.

        GET /v2/Companies({CompanyId})/Carriers({CarrierId})/Configurations

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            carrier_id: `Id` of the carrier, from the list of carriers of the entities service.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ConfigurationDetails`: The settings and what can be set.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_CONFIGURATION, path=(company_id, carrier_id), options=options)

    async def update(
        self,
        *,
        company_id: int | str,
        carrier_id: int | str,
        body: models.ConfigurationDetailsInput | models.ConfigurationDetails | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ConfigurationDetails:
        """Set up the integration with a carrier, such as enabling or disabling it at a location.

        POST /v2/Companies({CompanyId})/Carriers({CarrierId})/Configurations

        `Value` of a setting is text: 'True' enables, 'False' disables. Send the company's settings back as they were
        read. Whether locations that are left out keep their settings is not documented, so send all of them.

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            carrier_id: `Id` of the carrier, from the list of carriers of the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ConfigurationDetails`: The settings as they are now.

        Raises:
            BadRequest: A field is missing, or the carrier is unknown.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.UPDATE_CONFIGURATION, path=(company_id, carrier_id), body=body, options=options)


class AsyncConfirmedActivations(AsyncResource):
    """Activations whose invoice was completed in RQ."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncConfirmedActivationsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.carriers.v2 import raw  # noqa: PLC0415 - when used

        return raw.AsyncConfirmedActivationsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        carrier_id: int | str,
        confirmed_since: str | None = None,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.ConfirmedActivation]:
        """List the activations that were invoiced in RQ, all or those since a time.

        GET /v2/Companies({CompanyId})/Carriers({CarrierId})/ConfirmedActivations

        To poll, keep the latest `ConfirmationDateUTC` and ask from there the next time; the activation of that very
        time comes again.

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            carrier_id: `Id` of the carrier, from the list of carriers of the entities service.
            confirmed_since: Earliest time at which the invoice was completed, in UTC and ISO 8601; without it, all
                confirmed activations.
            skip: Activations to leave out at the beginning. At least 0. Default: 0.
            page_size: Items per page, at most 200; default: 100.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `ConfirmedActivation`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_CONFIRMED_ACTIVATIONS,
            models.ConfirmedActivation,
            path=(company_id, carrier_id),
            query={"$filter": confirmed_since, "$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class AsyncCarriersService(AsyncResource):
    """An integrator activates a phone with the carrier and hands the activation to RQ with `create`.

    The store imports it there by what its `import_fields` ask for, such as a phone number, and completes an invoice.
    After that it is among the `confirmed_activations`. A carrier has to be enabled for the location first, in
    `configurations`. RQ takes at most four phone numbers, one commercial and two other addresses, and two rate plans of
    an activation.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.activations = AsyncActivations(caller)
        self.import_fields = AsyncImportFields(caller)
        self.configurations = AsyncConfigurations(caller)
        self.confirmed_activations = AsyncConfirmedActivations(caller)

    @property
    def v2(self) -> AsyncCarriersService:
        """Carrier Integration v2, whatever the default version is."""
        return self
