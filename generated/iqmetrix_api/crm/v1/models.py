# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Customers (CRM) v1."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model, OpenIntEnum
from iqmetrix_api._runtime.model import LEFT_OUT
from iqmetrix_api.common import HalLink


class AddressCollectionLinks(Model, kw_only=True):
    """Links of a page of addresses.

    Attributes:
        prev: Previous page; null on the first.
        self_: This resource.
        next: Next page; null on the last.
    """

    prev: HalLink | None = None
    self_: HalLink | None = field(name="self", default=None)
    next: HalLink | None = None


class AddressLinks(Model, kw_only=True):
    """Links from an address to related resources.

    Attributes:
        self_: This resource.
        iq_customer: The customer without addresses, contact methods and extensions.
        iq_customer_full: The customer with addresses, contact methods and extensions.
    """

    self_: HalLink | None = field(name="self", default=None)
    iq_customer: HalLink | None = field(name="iq:Customer", default=None)
    iq_customer_full: HalLink | None = field(name="iq:CustomerFull", default=None)


class AddressTypeId(OpenIntEnum):
    """Kinds of addresses."""

    NONE = 1
    HOME = 2
    SHIPPING = 3
    OFFICE = 4
    OTHER = 5


class ContactMethodCategoryId(OpenIntEnum):
    """Categories of contact methods."""

    PHONE = 1
    EMAIL = 2
    OTHER = 3


class ContactMethodCollectionLinks(Model, kw_only=True):
    """Links of a page of contact methods.

    Attributes:
        prev: Previous page; null on the first.
        self_: This resource.
        next: Next page; null on the last.
    """

    prev: HalLink | None = None
    self_: HalLink | None = field(name="self", default=None)
    next: HalLink | None = None


class ContactMethodLinks(Model, kw_only=True):
    """Links from a contact method to related resources.

    Attributes:
        self_: This resource.
        iq_customer: The customer without addresses, contact methods and extensions.
        iq_customer_full: The customer with addresses, contact methods and extensions.
    """

    self_: HalLink | None = field(name="self", default=None)
    iq_customer: HalLink | None = field(name="iq:Customer", default=None)
    iq_customer_full: HalLink | None = field(name="iq:CustomerFull", default=None)


class ContactMethodTypeId(OpenIntEnum):
    """Kinds of contact methods.

    Those of telephones and e-mail name their category; the documentation puts the others into one named Dropship."""

    PHONE_HOME = 1
    PHONE_WORK = 2
    PHONE_MOBILE = 3
    PHONE_COMPANY = 4
    PHONE_PAGER = 5
    PHONE_HOME_FAX = 6
    PHONE_WORK_FAX = 7
    PHONE_OTHER = 8
    EMAIL_HOME = 9
    EMAIL_WORK = 10
    EMAIL_OTHER = 11
    WEBSITE = 12
    SKYPE = 13
    TWITTER = 14
    FACEBOOK = 15
    LINKEDIN = 16
    DROPSHIP_OTHER = 17


class CustomerCollectionLinks(Model, kw_only=True):
    """Links of a page of customers.

    Attributes:
        prev: Previous page; null on the first.
        self_: This resource.
        next: Next page; null on the last.
    """

    prev: HalLink | None = None
    self_: HalLink | None = field(name="self", default=None)
    next: HalLink | None = None


class CustomerExtensionCollectionLinks(Model, kw_only=True):
    """Links of a page of customer extensions; plain addresses here.

    Attributes:
        prev: Address of the previous page; null on the first.
        self_: Address of this page.
        next: Address of the next page; null on the last.
    """

    prev: str | None = None
    self_: str | None = field(name="self", default=None)
    next: str | None = None


class CustomerExtensionInput(Model, kw_only=True):
    """Identifier of a customer in another system, as it is sent.

    Attributes:
        id: Key of the extension, made by the server.
        customer_id: Customer that it belongs to; left out where the customer is made in the same request.
        extension_type_id: `Id` of the kind of extension, from their list.
        value: Identifier of the customer in the other system.
    """

    extension_type_id: int = field(name="ExtensionTypeId")
    id: UUID | None = field(name="Id", default=None)
    customer_id: UUID | None = field(name="CustomerId", default=None)
    value: str | None = field(name="Value", default=None)


class CustomerExtensionLinks(Model, kw_only=True):
    """Links from a customer extension to related resources.

    Attributes:
        self_: This resource.
        iq_customer: The customer without addresses, contact methods and extensions.
        iq_customer_full: The customer with addresses, contact methods and extensions.
    """

    self_: HalLink | None = field(name="self", default=None)
    iq_customer: HalLink | None = field(name="iq:Customer", default=None)
    iq_customer_full: HalLink | None = field(name="iq:CustomerFull", default=None)


class CustomerExtensionType(Model, kw_only=True):
    """A kind of customer extension.

    Attributes:
        id: Identifier of the kind; `ExtensionTypeId` of an extension.
        name: Name of the kind, as in `ExtensionType` of an extension.
        data_type: Type of the extension's values; the wire name contains a space.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    data_type: str | None = field(name="Data Type", default=None)


class CustomerFullCollectionLinks(Model, kw_only=True):
    """Links of a page of full customers; plain addresses here.

    Attributes:
        prev: Address of the previous page; null on the first.
        self_: Address of this page.
        next: Address of the next page; null on the last.
    """

    prev: str | None = None
    self_: str | None = field(name="self", default=None)
    next: str | None = None


class CustomerFullLinks(Model, kw_only=True):
    """Links from a full customer to related resources.

    Attributes:
        self_: This resource.
        iq_customer: The customer without addresses, contact methods and extensions.
        iq_address: The customer's addresses.
        iq_contact_method: The customer's contact methods.
        iq_customer_extension: The customer's extensions.
        iq_related_customer: Customers related to this one; empty where there are none.
        iq_member_of: Groups that the customer is a member of; empty where there are none.
    """

    self_: HalLink | None = field(name="self", default=None)
    iq_customer: HalLink | None = field(name="iq:Customer", default=None)
    iq_address: HalLink | None = field(name="iq:Address", default=None)
    iq_contact_method: HalLink | None = field(name="iq:ContactMethod", default=None)
    iq_customer_extension: HalLink | None = field(name="iq:CustomerExtension", default=None)
    iq_related_customer: HalLink | None = field(name="iq:RelatedCustomer", default=None)
    iq_member_of: HalLink | None = field(name="iq:MemberOf", default=None)


class CustomerLinks(Model, kw_only=True):
    """Links from a customer to related resources.

    Attributes:
        self_: This resource.
        iq_customer_full: The customer with addresses, contact methods and extensions.
        iq_address: The customer's addresses.
        iq_contact_method: The customer's contact methods.
        iq_customer_extension: The customer's extensions.
        iq_related_customer: Customers related to this one; empty where there are none.
        iq_member_of: Groups that the customer is a member of; empty where there are none.
    """

    self_: HalLink | None = field(name="self", default=None)
    iq_customer_full: HalLink | None = field(name="iq:CustomerFull", default=None)
    iq_address: HalLink | None = field(name="iq:Address", default=None)
    iq_contact_method: HalLink | None = field(name="iq:ContactMethod", default=None)
    iq_customer_extension: HalLink | None = field(name="iq:CustomerExtension", default=None)
    iq_related_customer: HalLink | None = field(name="iq:RelatedCustomer", default=None)
    iq_member_of: HalLink | None = field(name="iq:MemberOf", default=None)


class CustomerTypeId(OpenIntEnum):
    """Kinds of customers; what NONE stands for is not documented."""

    NONE = 1
    PERSON = 2
    COMPANY = 3


class Error(Model, kw_only=True):
    """Why a request was refused.

    Attributes:
        message: The reason in words.
    """

    message: str | None = field(name="Message", default=None)


class Address(Model, kw_only=True):
    """A postal address of a customer.

    Attributes:
        id: Key of the address, made by the server.
        customer_id: Customer that it belongs to; left out where the customer is made in the same request.
        address_type: `AddressTypeId` in words.
        address_type_id: What the address is used for, such as shipping.
        attention_to: Person to whom mail is addressed.
        country: `CountryCode` in words.
        country_code: Country, ISO 3166-1 alpha-2; the state is one of it.
        default: Whether it is the one to use first.
        do_not_contact: Whether the customer asked not to be contacted.
        email: E-mail address that goes with this one.
        locality: City or town.
        notes: What those who serve the customer should know.
        phone: Telephone number at this address.
        postal_code: Postal code, or ZIP code.
        post_office_box_number: Post office box as mail shows it, such as `P.O. Box 1022`.
        state: `StateCode` in words.
        state_code: State or province, ISO 3166-2 without the country; it needs the country beside it.
        street_address1: First line of the street address.
        street_address2: Second line of the street address.
        version: Revision counter, raised by the server with every update.
        links: Links to related resources, relative to the service root without the version.
        embedded: Embedded resources; empty on single rows.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    customer_id: UUID | None = field(name="CustomerId", default=None)
    address_type: str | None = field(name="AddressType", default=None)
    address_type_id: AddressTypeId | None = field(name="AddressTypeId", default=None)
    attention_to: str | None = field(name="AttentionTo", default=None)
    country: str | None = field(name="Country", default=None)
    country_code: str | None = field(name="CountryCode", default=None)
    default: bool | None = field(name="Default", default=None)
    do_not_contact: bool | None = field(name="DoNotContact", default=None)
    email: str | None = field(name="Email", default=None)
    locality: str | None = field(name="Locality", default=None)
    notes: str | None = field(name="Notes", default=None)
    phone: str | None = field(name="Phone", default=None)
    postal_code: str | None = field(name="PostalCode", default=None)
    post_office_box_number: str | None = field(name="PostOfficeBoxNumber", default=None)
    state: str | None = field(name="State", default=None)
    state_code: str | None = field(name="StateCode", default=None)
    street_address1: str | None = field(name="StreetAddress1", default=None)
    street_address2: str | None = field(name="StreetAddress2", default=None)
    version: int | None = field(name="Version", default=None)
    links: AddressLinks | None = field(name="_links", default=None)
    embedded: dict[str, Any] | None = field(name="_embedded", default=None)


class AddressCollectionEmbedded(Model, kw_only=True):
    """The addresses of a page.

    Attributes:
        items: The addresses.
    """

    items: list[Address] | None = field(name="self", default=None)


class AddressInput(Model, kw_only=True):
    """A postal address of a customer, as it is sent.

    Attributes:
        id: Key of the address, made by the server.
        customer_id: Customer that it belongs to; left out where the customer is made in the same request.
        address_type_id: What the address is used for, such as shipping.
        attention_to: Person to whom mail is addressed.
        country_code: Country, ISO 3166-1 alpha-2; the state is one of it.
        default: Whether it is the one to use first.
        do_not_contact: Whether the customer asked not to be contacted.
        email: E-mail address that goes with this one.
        locality: City or town.
        notes: What those who serve the customer should know.
        phone: Telephone number at this address.
        postal_code: Postal code, or ZIP code.
        post_office_box_number: Post office box as mail shows it, such as `P.O. Box 1022`.
        state_code: State or province, ISO 3166-2 without the country; it needs the country beside it.
        street_address1: First line of the street address.
        street_address2: Second line of the street address.
    """

    address_type_id: AddressTypeId = field(name="AddressTypeId")
    country_code: str = field(name="CountryCode")
    state_code: str = field(name="StateCode")
    id: UUID | None = field(name="Id", default=None)
    customer_id: UUID | None = field(name="CustomerId", default=None)
    attention_to: str | None = field(name="AttentionTo", default=None)
    default: bool | None = field(name="Default", default=None)
    do_not_contact: bool | None = field(name="DoNotContact", default=None)
    email: str | None = field(name="Email", default=None)
    locality: str | None = field(name="Locality", default=None)
    notes: str | None = field(name="Notes", default=None)
    phone: str | None = field(name="Phone", default=None)
    postal_code: str | None = field(name="PostalCode", default=None)
    post_office_box_number: str | None = field(name="PostOfficeBoxNumber", default=None)
    street_address1: str | None = field(name="StreetAddress1", default=None)
    street_address2: str | None = field(name="StreetAddress2", default=None)


class ContactMethod(Model, kw_only=True):
    """A way to reach a customer.

    Attributes:
        id: Key of the contact method, made by the server.
        customer_id: Customer that it belongs to; left out where the customer is made in the same request.
        contact_method_category: `ContactMethodCategoryId` in words.
        contact_method_category_id: Phone, e-mail or another medium.
        contact_method_type: `ContactMethodTypeId` in words.
        contact_method_type_id: Kind of contact method within its category.
        default: Whether it is the one to use first.
        do_not_contact: Whether the customer asked not to be contacted.
        notes: What those who serve the customer should know.
        value: Number, address or name by which the customer is reached.
        version: Revision counter, raised by the server with every update.
        links: Links to related resources, relative to the service root without the version.
        embedded: Embedded resources; empty on single rows.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    customer_id: UUID | None = field(name="CustomerId", default=None)
    contact_method_category: str | None = field(name="ContactMethodCategory", default=None)
    contact_method_category_id: ContactMethodCategoryId | None = field(name="ContactMethodCategoryId", default=None)
    contact_method_type: str | None = field(name="ContactMethodType", default=None)
    contact_method_type_id: ContactMethodTypeId | None = field(name="ContactMethodTypeId", default=None)
    default: bool | None = field(name="Default", default=None)
    do_not_contact: bool | None = field(name="DoNotContact", default=None)
    notes: str | None = field(name="Notes", default=None)
    value: str | None = field(name="Value", default=None)
    version: int | None = field(name="Version", default=None)
    links: ContactMethodLinks | None = field(name="_links", default=None)
    embedded: dict[str, Any] | None = field(name="_embedded", default=None)


class ContactMethodCollectionEmbedded(Model, kw_only=True):
    """The contact methods of a page.

    Attributes:
        items: The contact methods.
    """

    items: list[ContactMethod] | None = field(name="self", default=None)


class ContactMethodInput(Model, kw_only=True):
    """A way to reach a customer, as it is sent.

    Attributes:
        id: Key of the contact method, made by the server.
        customer_id: Customer that it belongs to; left out where the customer is made in the same request.
        contact_method_category_id: Phone, e-mail or another medium.
        contact_method_type_id: Kind of contact method within its category.
        default: Whether it is the one to use first.
        do_not_contact: Whether the customer asked not to be contacted.
        notes: What those who serve the customer should know.
        value: Number, address or name by which the customer is reached.
    """

    contact_method_category_id: ContactMethodCategoryId = field(name="ContactMethodCategoryId")
    contact_method_type_id: ContactMethodTypeId = field(name="ContactMethodTypeId")
    id: UUID | None = field(name="Id", default=None)
    customer_id: UUID | None = field(name="CustomerId", default=None)
    default: bool | None = field(name="Default", default=None)
    do_not_contact: bool | None = field(name="DoNotContact", default=None)
    notes: str | None = field(name="Notes", default=None)
    value: str | None = field(name="Value", default=None)


class Customer(Model, kw_only=True):
    """A person or company that buys.

    Attributes:
        id: Key of the customer, made by the server.
        primary_name: First name of a person, or the name of a company.
        middle_name: Middle name of a person.
        family_name: Family name of a person.
        alternate_name: Nickname or other name the customer goes by.
        customer_type: `CustomerTypeId` in words.
        customer_type_id: Whether it is a person or a company.
        date_of_birth: Date of birth, with a time in UTC but without a zone.
        disabled: Whether the customer is disabled; deleting a customer sets it.
        do_not_contact: Whether the customer asked not to be contacted.
        notes: What those who serve the customer should know.
        title: Form of address.
        version: Revision counter, raised by the server with every update.
        pricing_group_id: Number of the pricing group that the customer belongs to; null without one.
        merged_into_customer_id: `Id` of the customer that this one was merged into; null where it was not.
        unique_identifier: Identifier that an integration gave to the customer; `list` can filter by it.
        referral_source: How the customer came to the company.
        last_modified_date_utc: Time of the last change, in UTC.
        links: Links to related resources, relative to the service root without the version.
        embedded: Embedded resources; empty on single rows.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    primary_name: str | None = field(name="PrimaryName", default=None)
    middle_name: str | None = field(name="MiddleName", default=None)
    family_name: str | None = field(name="FamilyName", default=None)
    alternate_name: str | None = field(name="AlternateName", default=None)
    customer_type: str | None = field(name="CustomerType", default=None)
    customer_type_id: CustomerTypeId | None = field(name="CustomerTypeId", default=None)
    date_of_birth: datetime | None = field(name="DateOfBirth", default=None)
    disabled: bool | None = field(name="Disabled", default=None)
    do_not_contact: bool | None = field(name="DoNotContact", default=None)
    notes: str | None = field(name="Notes", default=None)
    title: str | None = field(name="Title", default=None)
    version: int | None = field(name="Version", default=None)
    pricing_group_id: int | None = field(name="PricingGroupId", default=None)
    merged_into_customer_id: UUID | None = field(name="MergedIntoCustomerId", default=None)
    unique_identifier: str | None = field(name="UniqueIdentifier", default=None)
    referral_source: str | None = field(name="ReferralSource", default=None)
    last_modified_date_utc: datetime | None = field(name="LastModifiedDateUtc", default=None)
    links: CustomerLinks | None = field(name="_links", default=None)
    embedded: dict[str, Any] | None = field(name="_embedded", default=None)


class CustomerCollectionEmbedded(Model, kw_only=True):
    """The customers of a page.

    Attributes:
        items: The customers.
    """

    items: list[Customer] | None = field(name="self", default=None)


class CustomerExtension(Model, kw_only=True):
    """Identifier of a customer in another system.

    Attributes:
        id: Key of the extension, made by the server.
        customer_id: Customer that it belongs to; left out where the customer is made in the same request.
        extension_type: `ExtensionTypeId` in words.
        extension_type_id: `Id` of the kind of extension, from their list.
        value: Identifier of the customer in the other system.
        version: Revision counter, raised by the server with every update.
        links: Links to related resources, relative to the service root without the version.
        embedded: Embedded resources; empty on single rows.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    customer_id: UUID | None = field(name="CustomerId", default=None)
    extension_type: str | None = field(name="ExtensionType", default=None)
    extension_type_id: int | None = field(name="ExtensionTypeId", default=None)
    value: str | None = field(name="Value", default=None)
    version: int | None = field(name="Version", default=None)
    links: CustomerExtensionLinks | None = field(name="_links", default=None)
    embedded: dict[str, Any] | None = field(name="_embedded", default=None)


class CustomerExtensionCollectionEmbedded(Model, kw_only=True):
    """The customer extensions of a page.

    Attributes:
        items: The customer extensions.
    """

    items: list[CustomerExtension] | None = field(name="self", default=None)


class CustomerFull(Model, kw_only=True):
    """A customer with addresses, contact methods and extensions.

    Attributes:
        id: Key of the customer, made by the server.
        primary_name: First name of a person, or the name of a company.
        middle_name: Middle name of a person.
        family_name: Family name of a person.
        addresses: Postal addresses.
        alternate_name: Nickname or other name the customer goes by.
        contact_methods: Telephone numbers, e-mail addresses and the like.
        customer_extensions: Identifiers of the customer in other systems.
        customer_type: `CustomerTypeId` in words.
        customer_type_id: Whether it is a person or a company.
        date_of_birth: Date of birth, with a time in UTC but without a zone.
        disabled: Whether the customer is disabled; deleting a customer sets it.
        do_not_contact: Whether the customer asked not to be contacted.
        member_of: Groups that the customer is a member of; what they consist of is not documented.
        notes: What those who serve the customer should know.
        related_customers: Persons and businesses that belong to this one; what they consist of is not documented.
        title: Form of address.
        version: Revision counter, raised by the server with every update.
        pricing_group_id: Number of the pricing group that the customer belongs to; null without one.
        merged_into_customer_id: `Id` of the customer that this one was merged into; null where it was not.
        unique_identifier: Identifier that an integration gave to the customer; `list` can filter by it.
        referral_source: How the customer came to the company.
        last_modified_date_utc: Time of the last change, in UTC.
        documents: Documents kept with the customer; what they consist of is not documented.
        merged_customers: `Id` of each customer that was merged into this one.
        links: Links to related resources, relative to the service root without the version.
        embedded: Embedded resources; empty on single rows.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    primary_name: str | None = field(name="PrimaryName", default=None)
    middle_name: str | None = field(name="MiddleName", default=None)
    family_name: str | None = field(name="FamilyName", default=None)
    addresses: list[Address] | None = field(name="Addresses", default=None)
    alternate_name: str | None = field(name="AlternateName", default=None)
    contact_methods: list[ContactMethod] | None = field(name="ContactMethods", default=None)
    customer_extensions: list[CustomerExtension] | None = field(name="CustomerExtensions", default=None)
    customer_type: str | None = field(name="CustomerType", default=None)
    customer_type_id: CustomerTypeId | None = field(name="CustomerTypeId", default=None)
    date_of_birth: datetime | None = field(name="DateOfBirth", default=None)
    disabled: bool | None = field(name="Disabled", default=None)
    do_not_contact: bool | None = field(name="DoNotContact", default=None)
    member_of: list[dict[str, Any]] | None = field(name="MemberOf", default=None)
    notes: str | None = field(name="Notes", default=None)
    related_customers: list[dict[str, Any]] | None = field(name="RelatedCustomers", default=None)
    title: str | None = field(name="Title", default=None)
    version: int | None = field(name="Version", default=None)
    pricing_group_id: int | None = field(name="PricingGroupId", default=None)
    merged_into_customer_id: UUID | None = field(name="MergedIntoCustomerId", default=None)
    unique_identifier: str | None = field(name="UniqueIdentifier", default=None)
    referral_source: str | None = field(name="ReferralSource", default=None)
    last_modified_date_utc: datetime | None = field(name="LastModifiedDateUtc", default=None)
    documents: list[dict[str, Any]] | None = field(name="Documents", default=None)
    merged_customers: list[UUID] | None = field(name="MergedCustomers", default=None)
    links: CustomerFullLinks | None = field(name="_links", default=None)
    embedded: dict[str, Any] | None = field(name="_embedded", default=None)


class CustomerFullCollectionEmbedded(Model, kw_only=True):
    """The full customers of a page.

    Attributes:
        items: The full customers.
    """

    items: list[CustomerFull] | None = field(name="self", default=None)


class CustomerFullInput(Model, kw_only=True):
    """A customer with addresses, contact methods and extensions, as it is sent.

    Attributes:
        id: Key of the customer, made by the server.
        primary_name: First name of a person, or the name of a company.
        middle_name: Middle name of a person.
        family_name: Family name of a person.
        addresses: Postal addresses.
        alternate_name: Nickname or other name the customer goes by.
        contact_methods: Telephone numbers, e-mail addresses and the like.
        customer_extensions: Identifiers of the customer in other systems.
        customer_type_id: Whether it is a person or a company.
        date_of_birth: Date of birth, with a time in UTC but without a zone.
        disabled: Whether the customer is disabled; deleting a customer sets it.
        do_not_contact: Whether the customer asked not to be contacted.
        member_of: Groups that the customer is a member of; what they consist of is not documented.
        notes: What those who serve the customer should know.
        related_customers: Persons and businesses that belong to this one; what they consist of is not documented.
        title: Form of address.
        pricing_group_id: Number of the pricing group that the customer belongs to; null without one.
        merged_into_customer_id: `Id` of the customer that this one was merged into; null where it was not.
        unique_identifier: Identifier that an integration gave to the customer; `list` can filter by it.
        referral_source: How the customer came to the company.
        documents: Documents kept with the customer; what they consist of is not documented.
        merged_customers: `Id` of each customer that was merged into this one.
    """

    customer_type_id: CustomerTypeId = field(name="CustomerTypeId")
    id: UUID | None = field(name="Id", default=None)
    primary_name: str | None = field(name="PrimaryName", default=None)
    middle_name: str | None = field(name="MiddleName", default=None)
    family_name: str | None = field(name="FamilyName", default=None)
    addresses: list[AddressInput] | None = field(name="Addresses", default=None)
    alternate_name: str | None = field(name="AlternateName", default=None)
    contact_methods: list[ContactMethodInput] | None = field(name="ContactMethods", default=None)
    customer_extensions: list[CustomerExtensionInput] | None = field(name="CustomerExtensions", default=None)
    date_of_birth: datetime | None = field(name="DateOfBirth", default=None)
    disabled: bool | None = field(name="Disabled", default=None)
    do_not_contact: bool | None = field(name="DoNotContact", default=None)
    member_of: list[dict[str, Any]] | None = field(name="MemberOf", default=None)
    notes: str | None = field(name="Notes", default=None)
    related_customers: list[dict[str, Any]] | None = field(name="RelatedCustomers", default=None)
    title: str | None = field(name="Title", default=None)
    pricing_group_id: int | None = field(name="PricingGroupId", default=None)
    merged_into_customer_id: UUID | None = field(name="MergedIntoCustomerId", default=None)
    unique_identifier: str | None = field(name="UniqueIdentifier", default=None)
    referral_source: str | None = field(name="ReferralSource", default=None)
    documents: list[dict[str, Any]] | None = field(name="Documents", default=None)
    merged_customers: list[UUID] | None = field(name="MergedCustomers", default=None)


class CustomerInput(Model, kw_only=True):
    """A person or company that buys, as it is sent.

    Attributes:
        id: Key of the customer, made by the server.
        primary_name: First name of a person, or the name of a company.
        middle_name: Middle name of a person.
        family_name: Family name of a person.
        alternate_name: Nickname or other name the customer goes by.
        customer_type_id: Whether it is a person or a company.
        date_of_birth: Date of birth, with a time in UTC but without a zone.
        disabled: Whether the customer is disabled; deleting a customer sets it.
        do_not_contact: Whether the customer asked not to be contacted.
        notes: What those who serve the customer should know.
        title: Form of address.
        pricing_group_id: Number of the pricing group that the customer belongs to; null without one.
        merged_into_customer_id: `Id` of the customer that this one was merged into; null where it was not.
        unique_identifier: Identifier that an integration gave to the customer; `list` can filter by it.
        referral_source: How the customer came to the company.
    """

    customer_type_id: CustomerTypeId = field(name="CustomerTypeId")
    id: UUID | None = field(name="Id", default=None)
    primary_name: str | None = field(name="PrimaryName", default=None)
    middle_name: str | None = field(name="MiddleName", default=None)
    family_name: str | None = field(name="FamilyName", default=None)
    alternate_name: str | None = field(name="AlternateName", default=None)
    date_of_birth: datetime | None = field(name="DateOfBirth", default=None)
    disabled: bool | None = field(name="Disabled", default=None)
    do_not_contact: bool | None = field(name="DoNotContact", default=None)
    notes: str | None = field(name="Notes", default=None)
    title: str | None = field(name="Title", default=None)
    pricing_group_id: int | None = field(name="PricingGroupId", default=None)
    merged_into_customer_id: UUID | None = field(name="MergedIntoCustomerId", default=None)
    unique_identifier: str | None = field(name="UniqueIdentifier", default=None)
    referral_source: str | None = field(name="ReferralSource", default=None)


class CustomerSearchResult(Model, kw_only=True):
    """A customer found by a search, with addresses, contact methods and extensions.

    Attributes:
        criteria: Search text that found the customer.
        id: Key of the customer, made by the server.
        primary_name: First name of a person, or the name of a company.
        middle_name: Middle name of a person.
        family_name: Family name of a person.
        addresses: Postal addresses.
        alternate_name: Nickname or other name the customer goes by.
        contact_methods: Telephone numbers, e-mail addresses and the like.
        customer_extensions: Identifiers of the customer in other systems.
        customer_type: `CustomerTypeId` in words.
        customer_type_id: Whether it is a person or a company.
        date_of_birth: Date of birth, with a time in UTC but without a zone.
        disabled: Whether the customer is disabled; deleting a customer sets it.
        do_not_contact: Whether the customer asked not to be contacted.
        member_of: Groups that the customer is a member of; what they consist of is not documented.
        notes: What those who serve the customer should know.
        related_customers: Persons and businesses that belong to this one; what they consist of is not documented.
        title: Form of address.
        version: Revision counter, raised by the server with every update.
        links: Links to related resources, relative to the service root without the version; in HAL only.
        embedded: Embedded resources; empty on single rows, and in HAL only.
    """

    id: UUID = field(name="Id", default=LEFT_OUT)
    criteria: str | None = field(name="Criteria", default=None)
    primary_name: str | None = field(name="PrimaryName", default=None)
    middle_name: str | None = field(name="MiddleName", default=None)
    family_name: str | None = field(name="FamilyName", default=None)
    addresses: list[Address] | None = field(name="Addresses", default=None)
    alternate_name: str | None = field(name="AlternateName", default=None)
    contact_methods: list[ContactMethod] | None = field(name="ContactMethods", default=None)
    customer_extensions: list[CustomerExtension] | None = field(name="CustomerExtensions", default=None)
    customer_type: str | None = field(name="CustomerType", default=None)
    customer_type_id: CustomerTypeId | None = field(name="CustomerTypeId", default=None)
    date_of_birth: datetime | None = field(name="DateOfBirth", default=None)
    disabled: bool | None = field(name="Disabled", default=None)
    do_not_contact: bool | None = field(name="DoNotContact", default=None)
    member_of: list[dict[str, Any]] | None = field(name="MemberOf", default=None)
    notes: str | None = field(name="Notes", default=None)
    related_customers: list[dict[str, Any]] | None = field(name="RelatedCustomers", default=None)
    title: str | None = field(name="Title", default=None)
    version: int | None = field(name="Version", default=None)
    links: CustomerLinks | None = field(name="_links", default=None)
    embedded: dict[str, Any] | None = field(name="_embedded", default=None)


class AddressCollection(Model, kw_only=True):
    """One page of addresses as a HAL document.

    Attributes:
        links: Links to this page and its neighbours.
        embedded: The rows of this page.
    """

    links: AddressCollectionLinks | None = field(name="_links", default=None)
    embedded: AddressCollectionEmbedded | None = field(name="_embedded", default=None)


class ContactMethodCollection(Model, kw_only=True):
    """One page of contact methods as a HAL document.

    Attributes:
        links: Links to this page and its neighbours.
        embedded: The rows of this page.
    """

    links: ContactMethodCollectionLinks | None = field(name="_links", default=None)
    embedded: ContactMethodCollectionEmbedded | None = field(name="_embedded", default=None)


class CustomerCollection(Model, kw_only=True):
    """One page of customers as a HAL document.

    Attributes:
        links: Links to this page and its neighbours.
        embedded: The rows of this page.
    """

    links: CustomerCollectionLinks | None = field(name="_links", default=None)
    embedded: CustomerCollectionEmbedded | None = field(name="_embedded", default=None)


class CustomerExtensionCollection(Model, kw_only=True):
    """One page of customer extensions as a HAL document.

    Attributes:
        links: Links to this page and its neighbours.
        embedded: The rows of this page.
    """

    links: CustomerExtensionCollectionLinks | None = field(name="_links", default=None)
    embedded: CustomerExtensionCollectionEmbedded | None = field(name="_embedded", default=None)


class CustomerFullCollection(Model, kw_only=True):
    """One page of full customers as a HAL document.

    Attributes:
        links: Links to this page and its neighbours.
        embedded: The rows of this page.
    """

    links: CustomerFullCollectionLinks | None = field(name="_links", default=None)
    embedded: CustomerFullCollectionEmbedded | None = field(name="_embedded", default=None)


class CustomerSearchCollectionEmbedded(Model, kw_only=True):
    """The customers of a page of a search.

    Attributes:
        items: The customers.
    """

    items: list[CustomerSearchResult] | None = field(name="self", default=None)


class CustomerSearchCollection(Model, kw_only=True):
    """The customers found as a HAL document.

    Attributes:
        links: Links to this page and its neighbours.
        embedded: The customers found.
    """

    links: CustomerFullCollectionLinks | None = field(name="_links", default=None)
    embedded: CustomerSearchCollectionEmbedded | None = field(name="_embedded", default=None)
