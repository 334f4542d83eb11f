# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""The services by name; each is imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from iqmetrix_api._runtime.call import AsyncCaller, Caller

if TYPE_CHECKING:
    from iqmetrix_api.assets.v1.async_resources import AsyncAssetsService
    from iqmetrix_api.assets.v1.resources import AssetsService
    from iqmetrix_api.att_auth.v1.async_resources import AsyncAttAuthService
    from iqmetrix_api.att_auth.v1.resources import AttAuthService
    from iqmetrix_api.authentication.v1.async_resources import AsyncAuthenticationService
    from iqmetrix_api.authentication.v1.resources import AuthenticationService
    from iqmetrix_api.availability.v1.async_resources import AsyncAvailabilityService
    from iqmetrix_api.availability.v1.resources import AvailabilityService
    from iqmetrix_api.carriers.v2.async_resources import AsyncCarriersService
    from iqmetrix_api.carriers.v2.resources import CarriersService
    from iqmetrix_api.catalog.v1.async_resources import AsyncCatalogService
    from iqmetrix_api.catalog.v1.resources import CatalogService
    from iqmetrix_api.commissions.v1.async_resources import AsyncCommissionsService
    from iqmetrix_api.commissions.v1.resources import CommissionsService
    from iqmetrix_api.crm.v1.async_resources import AsyncCrmService
    from iqmetrix_api.crm.v1.resources import CrmService
    from iqmetrix_api.curation.v1.async_resources import AsyncCurationService
    from iqmetrix_api.curation.v1.resources import CurationService
    from iqmetrix_api.dropship.v1.async_resources import AsyncDropshipService
    from iqmetrix_api.dropship.v1.resources import DropshipService
    from iqmetrix_api.entities.v1.async_resources import AsyncEntitiesService
    from iqmetrix_api.entities.v1.resources import EntitiesService
    from iqmetrix_api.epc.v1.async_resources import AsyncEpcService
    from iqmetrix_api.epc.v1.resources import EpcService
    from iqmetrix_api.general_ledger.v1.async_resources import AsyncGeneralLedgerService
    from iqmetrix_api.general_ledger.v1.resources import GeneralLedgerService
    from iqmetrix_api.inventory_adjustments.v1.async_resources import AsyncInventoryAdjustmentsService
    from iqmetrix_api.inventory_adjustments.v1.resources import InventoryAdjustmentsService
    from iqmetrix_api.invoices.v1.async_resources import AsyncInvoicesService
    from iqmetrix_api.invoices.v1.resources import InvoicesService
    from iqmetrix_api.order_reports.v1.async_resources import AsyncOrderReportsService
    from iqmetrix_api.order_reports.v1.resources import OrderReportsService
    from iqmetrix_api.orders.v1.async_resources import AsyncOrdersService
    from iqmetrix_api.orders.v1.resources import OrdersService
    from iqmetrix_api.partner_reporting.v1.async_resources import AsyncPartnerReportingService
    from iqmetrix_api.partner_reporting.v1.resources import PartnerReportingService
    from iqmetrix_api.pricing.v1.async_resources import AsyncPricingService
    from iqmetrix_api.pricing.v1.resources import PricingService
    from iqmetrix_api.products.v1.async_resources import AsyncProductsService
    from iqmetrix_api.products.v1.resources import ProductsService
    from iqmetrix_api.punch_clock.v1.async_resources import AsyncPunchClockService
    from iqmetrix_api.punch_clock.v1.resources import PunchClockService
    from iqmetrix_api.purchase_orders.v1.async_resources import AsyncPurchaseOrdersService
    from iqmetrix_api.purchase_orders.v1.resources import PurchaseOrdersService
    from iqmetrix_api.reference.v1.async_resources import AsyncReferenceService
    from iqmetrix_api.reference.v1.resources import ReferenceService
    from iqmetrix_api.sales_orders.v1.async_resources import AsyncSalesOrdersService
    from iqmetrix_api.sales_orders.v1.resources import SalesOrdersService
    from iqmetrix_api.shipping.v1.async_resources import AsyncShippingService
    from iqmetrix_api.shipping.v1.resources import ShippingService
    from iqmetrix_api.subscriptions.v1.async_resources import AsyncSubscriptionsService
    from iqmetrix_api.subscriptions.v1.resources import SubscriptionsService
    from iqmetrix_api.trade_in.v1.async_resources import AsyncTradeInService
    from iqmetrix_api.trade_in.v1.resources import TradeInService
    from iqmetrix_api.users.v1.async_resources import AsyncUsersService
    from iqmetrix_api.users.v1.resources import UsersService
    from iqmetrix_api.vis.v1.async_resources import AsyncVisService
    from iqmetrix_api.vis.v1.resources import VisService

SERVICES: Final[dict[str, tuple[str, ...]]] = {
    "assets": ("v1",),
    "att_auth": ("v1",),
    "authentication": ("v1",),
    "availability": ("v1",),
    "carriers": ("v2",),
    "catalog": ("v1",),
    "commissions": ("v1",),
    "crm": ("v1",),
    "curation": ("v1",),
    "dropship": ("v1",),
    "entities": ("v1",),
    "epc": ("v1",),
    "general_ledger": ("v1",),
    "inventory_adjustments": ("v1",),
    "invoices": ("v1",),
    "order_reports": ("v1",),
    "orders": ("v1",),
    "partner_reporting": ("v1",),
    "pricing": ("v1",),
    "products": ("v1",),
    "punch_clock": ("v1",),
    "purchase_orders": ("v1",),
    "reference": ("v1",),
    "sales_orders": ("v1",),
    "shipping": ("v1",),
    "subscriptions": ("v1",),
    "trade_in": ("v1",),
    "users": ("v1",),
    "vis": ("v1",),
}
"""Versions of each service, oldest first."""

DEFAULT_VERSIONS: Final[dict[str, str]] = {
    "assets": "v1",
    "att_auth": "v1",
    "authentication": "v1",
    "availability": "v1",
    "carriers": "v2",
    "catalog": "v1",
    "commissions": "v1",
    "crm": "v1",
    "curation": "v1",
    "dropship": "v1",
    "entities": "v1",
    "epc": "v1",
    "general_ledger": "v1",
    "inventory_adjustments": "v1",
    "invoices": "v1",
    "order_reports": "v1",
    "orders": "v1",
    "partner_reporting": "v1",
    "pricing": "v1",
    "products": "v1",
    "punch_clock": "v1",
    "purchase_orders": "v1",
    "reference": "v1",
    "sales_orders": "v1",
    "shipping": "v1",
    "subscriptions": "v1",
    "trade_in": "v1",
    "users": "v1",
    "vis": "v1",
}
"""What each service is without a version: `iq.crm`, `iqmetrix_api.crm`."""


class Services:
    """One attribute per service, in its default version, or in the one that was asked for by `versions`."""

    _caller: Caller
    _versions: Mapping[str, str] = MappingProxyType({})

    @cached_property
    def assets(self) -> AssetsService:
        """Files that belong to products and companies, such as pictures for a web shop.

        Uploading needs a token. Reading does not: anyone who knows an identifier can read what is known of the file,
        and anyone who knows its address the file itself. The catalog and the product library refer to assets by their
        `Id`. The service knows these kinds of files, by their extensions: gif, jpg, jpeg, png and bmp for pictures;
        3g2, asf, avi, flv, mkv, mov, mp4, mpg, mpeg, mpeg4, ogg, ogm, ogv, rm, vob, webm and wmv for films; and pdf.
        What it does with other files is not documented.
        """
        from iqmetrix_api.assets.v1.resources import AssetsService  # noqa: PLC0415 - when used

        return AssetsService(self._caller)

    @cached_property
    def att_auth(self) -> AttAuthService:
        """For dealers of AT&T, whose users sign in by AT&T and get their roles in RQ from the groups they have there.

        One environment is documented, production.
        """
        from iqmetrix_api.att_auth.v1.resources import AttAuthService  # noqa: PLC0415 - when used

        return AttAuthService(self._caller)

    @cached_property
    def authentication(self) -> AuthenticationService:
        """Tokens for all services of an environment.

        Suppliers and companies have credentials of their own, and each reaches its own operations only.
        """
        from iqmetrix_api.authentication.v1.resources import AuthenticationService  # noqa: PLC0415 - when used

        return AuthenticationService(self._caller)

    @cached_property
    def availability(self) -> AvailabilityService:
        """How many pieces of an item a location has, their serial numbers, and what suppliers have in stock.

        The minimum that a retailer keeps back is already subtracted: of 12 pieces with a minimum of 10, two are
        available. Pages of 2016 name a second version of the service with the same reading operations, which is not
        described here.
        """
        from iqmetrix_api.availability.v1.resources import AvailabilityService  # noqa: PLC0415 - when used

        return AvailabilityService(self._caller)

    @cached_property
    def carriers(self) -> CarriersService:
        """An integrator activates a phone with the carrier and hands the activation to RQ with `create`.

        The store imports it there by what its `import_fields` ask for, such as a phone number, and completes an
        invoice. After that it is among the `confirmed_activations`. A carrier has to be enabled for the location first,
        in `configurations`. RQ takes at most four phone numbers, one commercial and two other addresses, and two rate
        plans of an activation.
        """
        from iqmetrix_api.carriers.v2.resources import CarriersService  # noqa: PLC0415 - when used

        return CarriersService(self._caller)

    @cached_property
    def catalog(self) -> CatalogService:
        """Products that a retailer can sell: search, details and look-up by vendor SKU.

        Archived items can be read and changed one by one but are left out of searches.
        """
        from iqmetrix_api.catalog.v1.resources import CatalogService  # noqa: PLC0415 - when used

        return CatalogService(self._caller)

    @cached_property
    def commissions(self) -> CommissionsService:
        """Commissions that RQ calculated for the sales of a company, for payroll and for reports.

        They are made and changed in RQ only. An entry changes after its sale, by refunds, chargebacks and edits of the
        invoice: read what was changed since a little before the last time, and replace entries by `Id`.
        """
        from iqmetrix_api.commissions.v1.resources import CommissionsService  # noqa: PLC0415 - when used

        return CommissionsService(self._caller)

    @cached_property
    def crm(self) -> CrmService:
        """Customers of a company with their addresses, contact methods and extensions.

        Lists answer HAL; every collection but the extension types is paged by `$skip` and `$top`.
        """
        from iqmetrix_api.crm.v1.resources import CrmService  # noqa: PLC0415 - when used

        return CrmService(self._caller)

    @cached_property
    def curation(self) -> CurationService:
        """Vendors describe their products in a feed, from which the product library is filled.

        Among its fields a product needs a name, a long description and a suggested retail price; it should also have a
        model name and a vendor's SKU. Older hosts of the sandbox answer with a 301 to this one.
        """
        from iqmetrix_api.curation.v1.resources import CurationService  # noqa: PLC0415 - when used

        return CurationService(self._caller)

    @cached_property
    def dropship(self) -> DropshipService:
        """A retailer sells what a supplier has in stock, and the supplier ships it to the customer or to the store.

        The supplier reports stock and costs, reads the feed of order events for new orders, and updates their status
        until they are shipped. A new order stays in PendingSupplier until the supplier moves it on. Events are
        delivered at least once, so skip an order whose `order-id` you know already. Retailers prepare such orders as
        pending orders: one for each supplier, read until it is Validated or Rejected, then completed. The paths of
        these calls are not documented, so there is no method but a model, `PendingOrder`, and
        `iqmetrix.services.dropship.place_pending_orders`, to which you give the calls. Orders that are processed by
        `iq.orders.process` reach their suppliers without it.
        """
        from iqmetrix_api.dropship.v1.resources import DropshipService  # noqa: PLC0415 - when used

        return DropshipService(self._caller)

    @cached_property
    def entities(self) -> EntitiesService:
        """Companies with their divisions, groups and locations; carriers, manufacturers and suppliers; partners'
        relationships.

        `Version` is an optimistic lock: a missing or stale value on update is refused.
        """
        from iqmetrix_api.entities.v1.resources import EntitiesService  # noqa: PLC0415 - when used

        return EntitiesService(self._caller)

    @cached_property
    def epc(self) -> EpcService:
        """One call hands over many products, of four kinds in any mixture.

        They are imported later, one by one, as a batch: read the batch until none is pending, then see which failed.
        The categories, vendors, manufacturers and accounts that products name must already exist in RQ. The five
        imports of the documentation are one endpoint.
        """
        from iqmetrix_api.epc.v1.resources import EpcService  # noqa: PLC0415 - when used

        return EpcService(self._caller)

    @cached_property
    def general_ledger(self) -> GeneralLedgerService:
        """Chart of accounts and journal of a company, to be read by an accounting program.

        A transaction is never changed, and it balances: its debits and credits have the same sum. Debits raise accounts
        of assets and expenses; credits raise liabilities, equity and revenue.
        """
        from iqmetrix_api.general_ledger.v1.resources import GeneralLedgerService  # noqa: PLC0415 - when used

        return GeneralLedgerService(self._caller)

    @cached_property
    def inventory_adjustments(self) -> InventoryAdjustmentsService:
        """What a program sends to correct the stock of a location in RQ.

        Needs RQ 6.19, locations, users and vendors that are synchronized with the entities and users services, and
        products that are mapped to the product library, or private ones with a vendor SKU. The documentation gives the
        host and the body of the call and not its path, so there are models and no method: ask iQmetrix for the path,
        and build the body with `iqmetrix_api.inventory_adjustments.QuantityAdjustment`. To read stock, or to set it
        where RQ does not keep it, use the availability service.
        """
        from iqmetrix_api.inventory_adjustments.v1.resources import InventoryAdjustmentsService  # noqa: PLC0415 - when used

        return InventoryAdjustmentsService(self._caller)

    @cached_property
    def invoices(self) -> InvoicesService:
        """Invoices of a company: what was sold or taken back, to whom, with what payments and taxes.

        Money has no currency of its own: it is that of the company. The pages of 2017 and later no longer have this
        service.
        """
        from iqmetrix_api.invoices.v1.resources import InvoicesService  # noqa: PLC0415 - when used

        return InvoicesService(self._caller)

    @cached_property
    def order_reports(self) -> OrderReportsService:
        """Dropship orders and their progress: a list with a filter, and the details of one order.

        The pages of 2018 no longer list the service.
        """
        from iqmetrix_api.order_reports.v1.resources import OrderReportsService  # noqa: PLC0415 - when used

        return OrderReportsService(self._caller)

    @cached_property
    def orders(self) -> OrdersService:
        """Orders of a company and their items: sales, purchases, transfers and returns.

        An order goes from Created to Pending to Processed to Completed, and can be cancelled only while it is Pending.
        Lists come whole.
        """
        from iqmetrix_api.orders.v1.resources import OrdersService  # noqa: PLC0415 - when used

        return OrdersService(self._caller)

    @cached_property
    def partner_reporting(self) -> PartnerReportingService:
        """For partners, such as manufacturers and carriers: what the companies that work with them sold.

        Numbers of stores, employees and invoices are unique within one company only, so that programs which add up rows
        of several companies tell them apart by `CompanyId` too. Texts may be null or empty.
        """
        from iqmetrix_api.partner_reporting.v1.resources import PartnerReportingService  # noqa: PLC0415 - when used

        return PartnerReportingService(self._caller)

    @cached_property
    def pricing(self) -> PricingService:
        """What an item costs at a company or at one of its locations.

        There is one row for the price without a contract and one for each pricing term. A price of the company holds
        for every location without one of its own. All amounts are in the single currency of the retailer.
        """
        from iqmetrix_api.pricing.v1.resources import PricingService  # noqa: PLC0415 - when used

        return PricingService(self._caller)

    @cached_property
    def products(self) -> ProductsService:
        """The library that catalogs take their products from.

        A product document describes a master product at three levels: the root revision holds for all of it, a
        variation (such as a colour) differs in some field values, and a revision differs for a region or an entity.
        Each of them has a slug, such as `M1248-V1`, by which products are read here and added to a catalog.
        """
        from iqmetrix_api.products.v1.resources import ProductsService  # noqa: PLC0415 - when used

        return ProductsService(self._caller)

    @cached_property
    def punch_clock(self) -> PunchClockService:
        """Times at which the employees of a company punched in and out at its stores, for payroll.

        They are made and changed in RQ only. An entry begins without an end, and may be corrected later: read what was
        changed since a little before the last time, and replace entries by `Id`.
        """
        from iqmetrix_api.punch_clock.v1.resources import PunchClockService  # noqa: PLC0415 - when used

        return PunchClockService(self._caller)

    @cached_property
    def purchase_orders(self) -> PurchaseOrdersService:
        """What a program sends to make a purchase order in RQ, for goods that are received there.

        Needs RQ 6.25 (the older page says 6.19), locations, users and vendors that are synchronized with the entities
        and users services, and products that are mapped to the product library, or private ones with a vendor SKU. The
        documentation gives the host and the body of the calls and not their paths, so there are models and no methods:
        ask iQmetrix for the paths, and build the body with `iqmetrix_api.purchase_orders.PurchaseOrder`. The service at
        `purchaseorder.iqmetrix.net` is another, older one.
        """
        from iqmetrix_api.purchase_orders.v1.resources import PurchaseOrdersService  # noqa: PLC0415 - when used

        return PurchaseOrdersService(self._caller)

    @cached_property
    def reference(self) -> ReferenceService:
        """What other services refer to by code or identifier: countries, currencies and time zones.

        No token is needed. Each list comes whole and changes rarely, so a program may read it once and keep it.
        """
        from iqmetrix_api.reference.v1.resources import ReferenceService  # noqa: PLC0415 - when used

        return ReferenceService(self._caller)

    @cached_property
    def sales_orders(self) -> SalesOrdersService:
        """Sales orders that were made outside of RQ.

        Submitting is asynchronous: 202 says that the order has the right form, not that RQ took it. Look it up by its
        printable identifier until the dates of insertion are set. RQ 6.7 or later is needed, with the synchronization
        of customers switched on; without it an order is accepted and never appears.
        """
        from iqmetrix_api.sales_orders.v1.resources import SalesOrdersService  # noqa: PLC0415 - when used

        return SalesOrdersService(self._caller)

    @cached_property
    def shipping(self) -> ShippingService:
        """Ways to ship the items of an order to a customer.

        iQmetrix asks the suppliers of the items for them, by a contract that their servers implement.
        """
        from iqmetrix_api.shipping.v1.resources import ShippingService  # noqa: PLC0415 - when used

        return ShippingService(self._caller)

    @cached_property
    def subscriptions(self) -> SubscriptionsService:
        """A supplier publishes its products in lists.

        The companies that are on a list have its products in their catalogs, and see each change of the list. What a
        company may order without having it in stock is marked as shippable by the supplier.
        """
        from iqmetrix_api.subscriptions.v1.resources import SubscriptionsService  # noqa: PLC0415 - when used

        return SubscriptionsService(self._caller)

    @cached_property
    def trade_in(self) -> TradeInService:
        """For providers, such as Phobio, to whom a retailer sends the devices that customers trade in.

        A provider reports each trade again whenever something has become of it: the device was shipped, received,
        inspected, paid for. The reply gives each trade the number by which it is read.
        """
        from iqmetrix_api.trade_in.v1.resources import TradeInService  # noqa: PLC0415 - when used

        return TradeInService(self._caller)

    @cached_property
    def users(self) -> UsersService:
        """Users who sign in to RQ and to the services, what locks them out, and what they may do: permissions belong to
        security roles, and a user gets a role for a node of the company's tree and all below it.

        Permissions add up; none takes another away. Changes may take a while until every service knows them. Users made
        here appear in RQ from RQ 5.12 on.
        """
        from iqmetrix_api.users.v1.resources import UsersService  # noqa: PLC0415 - when used

        return UsersService(self._caller)

    @cached_property
    def vis(self) -> VisService:
        """For vendors who fill up the stock of a retailer's stores.

        A company has to sign a release, activate the vendor in Hub and pick the vendor's users, otherwise calls are
        refused. What is documented without a path (companies, locations, inventory report, shipping notices, returns)
        has models only.
        """
        from iqmetrix_api.vis.v1.resources import VisService  # noqa: PLC0415 - when used

        return VisService(self._caller)


class AsyncServices:
    """One attribute per service, in its default version, or in the one that was asked for by `versions`."""

    _caller: AsyncCaller
    _versions: Mapping[str, str] = MappingProxyType({})

    @cached_property
    def assets(self) -> AsyncAssetsService:
        """Files that belong to products and companies, such as pictures for a web shop.

        Uploading needs a token. Reading does not: anyone who knows an identifier can read what is known of the file,
        and anyone who knows its address the file itself. The catalog and the product library refer to assets by their
        `Id`. The service knows these kinds of files, by their extensions: gif, jpg, jpeg, png and bmp for pictures;
        3g2, asf, avi, flv, mkv, mov, mp4, mpg, mpeg, mpeg4, ogg, ogm, ogv, rm, vob, webm and wmv for films; and pdf.
        What it does with other files is not documented.
        """
        from iqmetrix_api.assets.v1.async_resources import AsyncAssetsService  # noqa: PLC0415 - when used

        return AsyncAssetsService(self._caller)

    @cached_property
    def att_auth(self) -> AsyncAttAuthService:
        """For dealers of AT&T, whose users sign in by AT&T and get their roles in RQ from the groups they have there.

        One environment is documented, production.
        """
        from iqmetrix_api.att_auth.v1.async_resources import AsyncAttAuthService  # noqa: PLC0415 - when used

        return AsyncAttAuthService(self._caller)

    @cached_property
    def authentication(self) -> AsyncAuthenticationService:
        """Tokens for all services of an environment.

        Suppliers and companies have credentials of their own, and each reaches its own operations only.
        """
        from iqmetrix_api.authentication.v1.async_resources import AsyncAuthenticationService  # noqa: PLC0415 - when used

        return AsyncAuthenticationService(self._caller)

    @cached_property
    def availability(self) -> AsyncAvailabilityService:
        """How many pieces of an item a location has, their serial numbers, and what suppliers have in stock.

        The minimum that a retailer keeps back is already subtracted: of 12 pieces with a minimum of 10, two are
        available. Pages of 2016 name a second version of the service with the same reading operations, which is not
        described here.
        """
        from iqmetrix_api.availability.v1.async_resources import AsyncAvailabilityService  # noqa: PLC0415 - when used

        return AsyncAvailabilityService(self._caller)

    @cached_property
    def carriers(self) -> AsyncCarriersService:
        """An integrator activates a phone with the carrier and hands the activation to RQ with `create`.

        The store imports it there by what its `import_fields` ask for, such as a phone number, and completes an
        invoice. After that it is among the `confirmed_activations`. A carrier has to be enabled for the location first,
        in `configurations`. RQ takes at most four phone numbers, one commercial and two other addresses, and two rate
        plans of an activation.
        """
        from iqmetrix_api.carriers.v2.async_resources import AsyncCarriersService  # noqa: PLC0415 - when used

        return AsyncCarriersService(self._caller)

    @cached_property
    def catalog(self) -> AsyncCatalogService:
        """Products that a retailer can sell: search, details and look-up by vendor SKU.

        Archived items can be read and changed one by one but are left out of searches.
        """
        from iqmetrix_api.catalog.v1.async_resources import AsyncCatalogService  # noqa: PLC0415 - when used

        return AsyncCatalogService(self._caller)

    @cached_property
    def commissions(self) -> AsyncCommissionsService:
        """Commissions that RQ calculated for the sales of a company, for payroll and for reports.

        They are made and changed in RQ only. An entry changes after its sale, by refunds, chargebacks and edits of the
        invoice: read what was changed since a little before the last time, and replace entries by `Id`.
        """
        from iqmetrix_api.commissions.v1.async_resources import AsyncCommissionsService  # noqa: PLC0415 - when used

        return AsyncCommissionsService(self._caller)

    @cached_property
    def crm(self) -> AsyncCrmService:
        """Customers of a company with their addresses, contact methods and extensions.

        Lists answer HAL; every collection but the extension types is paged by `$skip` and `$top`.
        """
        from iqmetrix_api.crm.v1.async_resources import AsyncCrmService  # noqa: PLC0415 - when used

        return AsyncCrmService(self._caller)

    @cached_property
    def curation(self) -> AsyncCurationService:
        """Vendors describe their products in a feed, from which the product library is filled.

        Among its fields a product needs a name, a long description and a suggested retail price; it should also have a
        model name and a vendor's SKU. Older hosts of the sandbox answer with a 301 to this one.
        """
        from iqmetrix_api.curation.v1.async_resources import AsyncCurationService  # noqa: PLC0415 - when used

        return AsyncCurationService(self._caller)

    @cached_property
    def dropship(self) -> AsyncDropshipService:
        """A retailer sells what a supplier has in stock, and the supplier ships it to the customer or to the store.

        The supplier reports stock and costs, reads the feed of order events for new orders, and updates their status
        until they are shipped. A new order stays in PendingSupplier until the supplier moves it on. Events are
        delivered at least once, so skip an order whose `order-id` you know already. Retailers prepare such orders as
        pending orders: one for each supplier, read until it is Validated or Rejected, then completed. The paths of
        these calls are not documented, so there is no method but a model, `PendingOrder`, and
        `iqmetrix.services.dropship.place_pending_orders`, to which you give the calls. Orders that are processed by
        `iq.orders.process` reach their suppliers without it.
        """
        from iqmetrix_api.dropship.v1.async_resources import AsyncDropshipService  # noqa: PLC0415 - when used

        return AsyncDropshipService(self._caller)

    @cached_property
    def entities(self) -> AsyncEntitiesService:
        """Companies with their divisions, groups and locations; carriers, manufacturers and suppliers; partners'
        relationships.

        `Version` is an optimistic lock: a missing or stale value on update is refused.
        """
        from iqmetrix_api.entities.v1.async_resources import AsyncEntitiesService  # noqa: PLC0415 - when used

        return AsyncEntitiesService(self._caller)

    @cached_property
    def epc(self) -> AsyncEpcService:
        """One call hands over many products, of four kinds in any mixture.

        They are imported later, one by one, as a batch: read the batch until none is pending, then see which failed.
        The categories, vendors, manufacturers and accounts that products name must already exist in RQ. The five
        imports of the documentation are one endpoint.
        """
        from iqmetrix_api.epc.v1.async_resources import AsyncEpcService  # noqa: PLC0415 - when used

        return AsyncEpcService(self._caller)

    @cached_property
    def general_ledger(self) -> AsyncGeneralLedgerService:
        """Chart of accounts and journal of a company, to be read by an accounting program.

        A transaction is never changed, and it balances: its debits and credits have the same sum. Debits raise accounts
        of assets and expenses; credits raise liabilities, equity and revenue.
        """
        from iqmetrix_api.general_ledger.v1.async_resources import AsyncGeneralLedgerService  # noqa: PLC0415 - when used

        return AsyncGeneralLedgerService(self._caller)

    @cached_property
    def inventory_adjustments(self) -> AsyncInventoryAdjustmentsService:
        """What a program sends to correct the stock of a location in RQ.

        Needs RQ 6.19, locations, users and vendors that are synchronized with the entities and users services, and
        products that are mapped to the product library, or private ones with a vendor SKU. The documentation gives the
        host and the body of the call and not its path, so there are models and no method: ask iQmetrix for the path,
        and build the body with `iqmetrix_api.inventory_adjustments.QuantityAdjustment`. To read stock, or to set it
        where RQ does not keep it, use the availability service.
        """
        from iqmetrix_api.inventory_adjustments.v1.async_resources import AsyncInventoryAdjustmentsService  # noqa: PLC0415 - when used

        return AsyncInventoryAdjustmentsService(self._caller)

    @cached_property
    def invoices(self) -> AsyncInvoicesService:
        """Invoices of a company: what was sold or taken back, to whom, with what payments and taxes.

        Money has no currency of its own: it is that of the company. The pages of 2017 and later no longer have this
        service.
        """
        from iqmetrix_api.invoices.v1.async_resources import AsyncInvoicesService  # noqa: PLC0415 - when used

        return AsyncInvoicesService(self._caller)

    @cached_property
    def order_reports(self) -> AsyncOrderReportsService:
        """Dropship orders and their progress: a list with a filter, and the details of one order.

        The pages of 2018 no longer list the service.
        """
        from iqmetrix_api.order_reports.v1.async_resources import AsyncOrderReportsService  # noqa: PLC0415 - when used

        return AsyncOrderReportsService(self._caller)

    @cached_property
    def orders(self) -> AsyncOrdersService:
        """Orders of a company and their items: sales, purchases, transfers and returns.

        An order goes from Created to Pending to Processed to Completed, and can be cancelled only while it is Pending.
        Lists come whole.
        """
        from iqmetrix_api.orders.v1.async_resources import AsyncOrdersService  # noqa: PLC0415 - when used

        return AsyncOrdersService(self._caller)

    @cached_property
    def partner_reporting(self) -> AsyncPartnerReportingService:
        """For partners, such as manufacturers and carriers: what the companies that work with them sold.

        Numbers of stores, employees and invoices are unique within one company only, so that programs which add up rows
        of several companies tell them apart by `CompanyId` too. Texts may be null or empty.
        """
        from iqmetrix_api.partner_reporting.v1.async_resources import AsyncPartnerReportingService  # noqa: PLC0415 - when used

        return AsyncPartnerReportingService(self._caller)

    @cached_property
    def pricing(self) -> AsyncPricingService:
        """What an item costs at a company or at one of its locations.

        There is one row for the price without a contract and one for each pricing term. A price of the company holds
        for every location without one of its own. All amounts are in the single currency of the retailer.
        """
        from iqmetrix_api.pricing.v1.async_resources import AsyncPricingService  # noqa: PLC0415 - when used

        return AsyncPricingService(self._caller)

    @cached_property
    def products(self) -> AsyncProductsService:
        """The library that catalogs take their products from.

        A product document describes a master product at three levels: the root revision holds for all of it, a
        variation (such as a colour) differs in some field values, and a revision differs for a region or an entity.
        Each of them has a slug, such as `M1248-V1`, by which products are read here and added to a catalog.
        """
        from iqmetrix_api.products.v1.async_resources import AsyncProductsService  # noqa: PLC0415 - when used

        return AsyncProductsService(self._caller)

    @cached_property
    def punch_clock(self) -> AsyncPunchClockService:
        """Times at which the employees of a company punched in and out at its stores, for payroll.

        They are made and changed in RQ only. An entry begins without an end, and may be corrected later: read what was
        changed since a little before the last time, and replace entries by `Id`.
        """
        from iqmetrix_api.punch_clock.v1.async_resources import AsyncPunchClockService  # noqa: PLC0415 - when used

        return AsyncPunchClockService(self._caller)

    @cached_property
    def purchase_orders(self) -> AsyncPurchaseOrdersService:
        """What a program sends to make a purchase order in RQ, for goods that are received there.

        Needs RQ 6.25 (the older page says 6.19), locations, users and vendors that are synchronized with the entities
        and users services, and products that are mapped to the product library, or private ones with a vendor SKU. The
        documentation gives the host and the body of the calls and not their paths, so there are models and no methods:
        ask iQmetrix for the paths, and build the body with `iqmetrix_api.purchase_orders.PurchaseOrder`. The service at
        `purchaseorder.iqmetrix.net` is another, older one.
        """
        from iqmetrix_api.purchase_orders.v1.async_resources import AsyncPurchaseOrdersService  # noqa: PLC0415 - when used

        return AsyncPurchaseOrdersService(self._caller)

    @cached_property
    def reference(self) -> AsyncReferenceService:
        """What other services refer to by code or identifier: countries, currencies and time zones.

        No token is needed. Each list comes whole and changes rarely, so a program may read it once and keep it.
        """
        from iqmetrix_api.reference.v1.async_resources import AsyncReferenceService  # noqa: PLC0415 - when used

        return AsyncReferenceService(self._caller)

    @cached_property
    def sales_orders(self) -> AsyncSalesOrdersService:
        """Sales orders that were made outside of RQ.

        Submitting is asynchronous: 202 says that the order has the right form, not that RQ took it. Look it up by its
        printable identifier until the dates of insertion are set. RQ 6.7 or later is needed, with the synchronization
        of customers switched on; without it an order is accepted and never appears.
        """
        from iqmetrix_api.sales_orders.v1.async_resources import AsyncSalesOrdersService  # noqa: PLC0415 - when used

        return AsyncSalesOrdersService(self._caller)

    @cached_property
    def shipping(self) -> AsyncShippingService:
        """Ways to ship the items of an order to a customer.

        iQmetrix asks the suppliers of the items for them, by a contract that their servers implement.
        """
        from iqmetrix_api.shipping.v1.async_resources import AsyncShippingService  # noqa: PLC0415 - when used

        return AsyncShippingService(self._caller)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptionsService:
        """A supplier publishes its products in lists.

        The companies that are on a list have its products in their catalogs, and see each change of the list. What a
        company may order without having it in stock is marked as shippable by the supplier.
        """
        from iqmetrix_api.subscriptions.v1.async_resources import AsyncSubscriptionsService  # noqa: PLC0415 - when used

        return AsyncSubscriptionsService(self._caller)

    @cached_property
    def trade_in(self) -> AsyncTradeInService:
        """For providers, such as Phobio, to whom a retailer sends the devices that customers trade in.

        A provider reports each trade again whenever something has become of it: the device was shipped, received,
        inspected, paid for. The reply gives each trade the number by which it is read.
        """
        from iqmetrix_api.trade_in.v1.async_resources import AsyncTradeInService  # noqa: PLC0415 - when used

        return AsyncTradeInService(self._caller)

    @cached_property
    def users(self) -> AsyncUsersService:
        """Users who sign in to RQ and to the services, what locks them out, and what they may do: permissions belong to
        security roles, and a user gets a role for a node of the company's tree and all below it.

        Permissions add up; none takes another away. Changes may take a while until every service knows them. Users made
        here appear in RQ from RQ 5.12 on.
        """
        from iqmetrix_api.users.v1.async_resources import AsyncUsersService  # noqa: PLC0415 - when used

        return AsyncUsersService(self._caller)

    @cached_property
    def vis(self) -> AsyncVisService:
        """For vendors who fill up the stock of a retailer's stores.

        A company has to sign a release, activate the vendor in Hub and pick the vendor's users, otherwise calls are
        refused. What is documented without a path (companies, locations, inventory report, shipping notices, returns)
        has models only.
        """
        from iqmetrix_api.vis.v1.async_resources import AsyncVisService  # noqa: PLC0415 - when used

        return AsyncVisService(self._caller)
