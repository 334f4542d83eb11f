# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Entities v1."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model, OpenStrEnum
from iqmetrix_api._runtime.model import LEFT_OUT


class Address(Model, kw_only=True):
    """A postal address.

    Attributes:
        address_line1: First line of the street address.
        address_line2: Second line of the street address.
        city: City or town.
        state_code: State or province, ISO 3166-2 without the country; needs `CountryCode`.
        state_name: State or province in words.
        country_code: Country, ISO 3166-1 alpha-2; required when `StateCode` is given.
        country_name: Country in words.
        zip: Postal code; Canadian codes have the form A1A 1A1.
    """

    address_line1: str | None = field(name="AddressLine1", default=None)
    address_line2: str | None = field(name="AddressLine2", default=None)
    city: str | None = field(name="City", default=None)
    state_code: str | None = field(name="StateCode", default=None)
    state_name: str | None = field(name="StateName", default=None)
    country_code: str | None = field(name="CountryCode", default=None)
    country_name: str | None = field(name="CountryName", default=None)
    zip: str | None = field(name="Zip", default=None)


class AreaUnit(OpenStrEnum):
    """What the size of a store is measured in."""

    SQUARE_FEET = "SqFt"
    SQUARE_METRES = "SqM"


class Asset(Model, kw_only=True):
    """A picture.

    Attributes:
        id: Identifier of the picture, made by the server.
        name: Name of the file.
        height: Height in pixels.
        href: Address of the file.
        md5_checksum: MD5 checksum of the file, in hexadecimal digits.
        mime_type: Media type of the file.
        width: Width in pixels.
    """

    id: UUID | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    height: int | None = field(name="Height", default=None)
    href: str | None = field(name="Href", default=None)
    md5_checksum: str | None = field(name="Md5Checksum", default=None)
    mime_type: str | None = field(name="MimeType", default=None)
    width: int | None = field(name="Width", default=None)


class AssetInput(Model, kw_only=True):
    """A picture, as it is sent.

    Attributes:
        id: Identifier of the picture, made by the server.
    """

    id: UUID | None = field(name="Id", default=None)


class Geography(Model, kw_only=True):
    """A position on the map.

    Attributes:
        longitude: Longitude in degrees; goes together with the latitude.
        latitude: Latitude in degrees; goes together with the longitude.
    """

    longitude: Decimal | None = field(name="Longitude", default=None)
    latitude: Decimal | None = field(name="Latitude", default=None)


class GeographyInput(Model, kw_only=True):
    """A position on the map, as it is sent.

    Attributes:
        longitude: Longitude in degrees; goes together with the latitude.
        latitude: Latitude in degrees; goes together with the longitude.
    """

    longitude: Decimal = field(name="Longitude")
    latitude: Decimal = field(name="Latitude")


class GroupLogo(Model, kw_only=True):
    """A picture as the assets service describes it; the pages list the members of `Asset`, the sample has these.

    Attributes:
        id: Identifier of the asset.
        name: Name of the file.
        height: Height in pixels.
        href: Address of the file.
        md5_checksum: MD5 checksum of the file, in hexadecimal digits.
        mime_type: Media type of the file.
        width: Width in pixels.
        success: Whether the upload succeeded.
    """

    id: UUID | None = None
    name: str | None = None
    height: int | None = None
    href: str | None = None
    md5_checksum: str | None = field(name="md5Checksum", default=None)
    mime_type: str | None = field(name="mimeType", default=None)
    width: int | None = None
    success: bool | None = None


class GroupLogoInput(Model, kw_only=True):
    """A picture as the assets service describes it; the pages list the members of `Asset`, the sample has these, as it
    is sent."""


class Hours(Model, kw_only=True):
    """A time of the day.

    Attributes:
        hour: Hour of the day, 0 to 23.
        minute: Minute of the hour, 0 to 59.
    """

    hour: int | None = field(name="Hour", default=None)
    minute: int | None = field(name="Minute", default=None)


class NodeRole(OpenStrEnum):
    """Roles of the nodes of a company tree."""

    COMPANY = "Company"
    GROUP = "Group"
    DIVISION = "Division"
    LOCATION = "Location"


class PageLinks(Model, kw_only=True):
    """Addresses of this page and its neighbours; samples print the text `null` where there is none.

    Attributes:
        prev: Address of the previous page.
        self_: Address of this page.
        next: Address of the next page.
    """

    prev: str | None = None
    self_: str | None = field(name="self", default=None)
    next: str | None = None


class PageMetadata(Model, kw_only=True):
    """Where a page stands among all rows.

    Attributes:
        count: Number of all rows.
        skip: Rows left out before this page.
        top: Most rows on this page.
    """

    count: int | None = None
    skip: int | None = None
    top: int | None = None


class PartnerRelationship(Model, kw_only=True):
    """A company that engaged a partner.

    Attributes:
        company_id: `Id` of the company that engaged the partner.
        company_name: Name of that company, to show to people.
        created_utc: When the partner was engaged, in UTC.
        relationship_id: Identifier of the relationship.
    """

    relationship_id: int = field(name="RelationshipId", default=LEFT_OUT)
    company_id: int | None = field(name="CompanyId", default=None)
    company_name: str | None = field(name="CompanyName", default=None)
    created_utc: datetime | None = field(name="CreatedUtc", default=None)


class PartnerRelationshipPage(Model, kw_only=True):
    """A page of companies that engaged a partner.

    Attributes:
        metadata: Where this page stands among all rows.
        links: Addresses of this page and its neighbours.
        items: The companies.
    """

    metadata: PageMetadata | None = field(name="_metadata", default=None)
    links: PageLinks | None = field(name="_links", default=None)
    items: list[PartnerRelationship] | None = None


class PathNode(Model, kw_only=True):
    """A node on the way from the company to another.

    Attributes:
        id: Identifier of the node.
        name: Name to show to people.
        description: What people should know about it.
        role: Role of the node.
    """

    id: int | None = field(name="Id", default=None)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    role: NodeRole | None = field(name="Role", default=None)


class PhoneNumber(Model, kw_only=True):
    """A telephone number.

    Attributes:
        description: What the number is for.
        number: Number to call, in whatever form the company keeps.
        extension: Number to dial after the call was answered.
    """

    description: str | None = field(name="Description", default=None)
    number: str | None = field(name="Number", default=None)
    extension: str | None = field(name="Extension", default=None)


class Relationship(Model, kw_only=True):
    """A relationship between two entities: from a company to its groups, divisions and locations, from suppliers,
    carriers and partners to the company.

    Attributes:
        id: Identifier of the relationship, made by the server.
        source: Entity that the relationship starts from.
        destination: Entity that the relationship leads to.
        created_utc: Time of creation, in UTC.
        version: Revision counter, raised by the server with every update.
        definition: Kind of relationship, reserved for internal use.
    """

    id: int | None = field(name="Id", default=None)
    source: int | None = field(name="Source", default=None)
    destination: int | None = field(name="Destination", default=None)
    created_utc: datetime | None = field(name="CreatedUtc", default=None)
    version: int | None = field(name="Version", default=None)
    definition: int | None = field(name="Definition", default=None)


class RoleName(OpenStrEnum):
    """Names of roles; a supplier is called Vendor in older pages, Supplier in later ones."""

    COMPANY = "Company"
    DIVISION = "Division"
    GROUP = "Group"
    LOCATION = "Location"
    CARRIER = "Carrier"
    MANUFACTURER = "Manufacturer"
    VENDOR = "Vendor"
    SUPPLIER = "Supplier"
    PARTNER = "Partner"


class TimeZone(Model, kw_only=True):
    """In which zone a location keeps time.

    Attributes:
        id: `Id` of the time zone, from the reference service.
        daylight_saving_time_enabled: Whether clocks change for summer.
    """

    id: str | None = field(name="Id", default=None)
    daylight_saving_time_enabled: bool | None = field(name="DaylightSavingTimeEnabled", default=None)


class WeekDay(Model, kw_only=True):
    """Opening hours of a day.

    Attributes:
        open: When the location opens.
        close: When the location closes.
    """

    open: Hours | None = field(name="Open", default=None)
    close: Hours | None = field(name="Close", default=None)


class Area(Model, kw_only=True):
    """A size with its unit.

    Attributes:
        value: The size; goes together with the unit.
        unit: Unit of the size; goes together with the size.
    """

    value: int | None = field(name="Value", default=None)
    unit: AreaUnit | None = field(name="Unit", default=None)


class AreaInput(Model, kw_only=True):
    """A size with its unit, as it is sent.

    Attributes:
        value: The size; goes together with the unit.
        unit: Unit of the size; goes together with the size.
    """

    value: int = field(name="Value")
    unit: AreaUnit = field(name="Unit")


class CompanyTreeNode(Model, kw_only=True):
    """A node of a company tree: a division, a group or a location.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        role: What the node is.
        nodes: Nodes below this one.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    role: NodeRole | None = field(name="Role", default=None)
    nodes: list[CompanyTreeNode] | None = field(name="Nodes", default=None)


class Contact(Model, kw_only=True):
    """A person to ask for.

    Attributes:
        name: Name of the person.
        description: What the person does.
        phone_numbers: Telephone numbers of the person.
    """

    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    phone_numbers: list[PhoneNumber] | None = field(name="PhoneNumbers", default=None)


class NodeSearchResult(Model, kw_only=True):
    """A node found by its client's identifier, with the way to it.

    Attributes:
        id: Identifier of the node.
        name: Name to show to people.
        description: What people should know about it.
        role: Role of the node.
        path: Nodes from the company down to this one.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    role: NodeRole | None = field(name="Role", default=None)
    path: list[PathNode] | None = field(name="Path", default=None)


class Role(Model, kw_only=True):
    """Role of an entity.

    Attributes:
        name: Name of the role.
    """

    name: RoleName | None = field(name="Name", default=None)


class StoreHours(Model, kw_only=True):
    """Opening hours by day of the week.

    Attributes:
        monday: Opening hours on Monday.
        tuesday: Opening hours on Tuesday.
        wednesday: Opening hours on Wednesday.
        thursday: Opening hours on Thursday.
        friday: Opening hours on Friday.
        saturday: Opening hours on Saturday.
        sunday: Opening hours on Sunday.
    """

    monday: WeekDay | None = field(name="Monday", default=None)
    tuesday: WeekDay | None = field(name="Tuesday", default=None)
    wednesday: WeekDay | None = field(name="Wednesday", default=None)
    thursday: WeekDay | None = field(name="Thursday", default=None)
    friday: WeekDay | None = field(name="Friday", default=None)
    saturday: WeekDay | None = field(name="Saturday", default=None)
    sunday: WeekDay | None = field(name="Sunday", default=None)


class Supplier(Model, kw_only=True):
    """A supplier of products; its role is named Vendor.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        attributes: Values that have no member of their own, by name.
        created_utc: Time of creation, in UTC.
        client_entity_id: Identifier that it has in another system.
        last_modified_utc: Time of the last change, in UTC.
        logo: Logo; what it consists of is not documented.
        relationships: Relationships with other entities; what they consist of is not documented.
        role: The role that `Roles` lists.
        roles: One role, always `Vendor`.
        sort_name: Name in lower case, to sort by.
        version: Revision counter, raised by the server with every update.
        correlation_id: Reserved for internal use.
        type_id: Reserved for future use.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    created_utc: datetime | None = field(name="CreatedUtc", default=None)
    client_entity_id: str | None = field(name="ClientEntityId", default=None)
    last_modified_utc: datetime | None = field(name="LastModifiedUtc", default=None)
    logo: dict[str, Any] | None = field(name="Logo", default=None)
    relationships: list[dict[str, Any]] | None = field(name="Relationships", default=None)
    role: RoleName | None = field(name="Role", default=None)
    roles: list[Role] | None = field(name="Roles", default=None)
    sort_name: str | None = field(name="SortName", default=None)
    version: int | None = field(name="Version", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    type_id: str | None = field(name="TypeId", default=None)


class Carrier(Model, kw_only=True):
    """A wireless carrier.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        attributes: Values that have no member of their own, by name.
        created_utc: Time of creation, in UTC.
        client_entity_id: Identifier that it has in another system.
        last_modified_utc: Time of the last change, in UTC.
        logo: Logo; what it consists of is not documented.
        relationships: Relationships with other entities; what they consist of is not documented.
        role: The role that `Roles` lists.
        roles: One role, always `Carrier`.
        sort_name: Name in lower case, to sort by.
        version: Revision counter, raised by the server with every update.
        correlation_id: Reserved for internal use.
        type_id: Reserved for future use.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    created_utc: datetime | None = field(name="CreatedUTC", default=None)
    client_entity_id: str | None = field(name="ClientEntityId", default=None)
    last_modified_utc: datetime | None = field(name="LastModifiedUtc", default=None)
    logo: dict[str, Any] | None = field(name="Logo", default=None)
    relationships: list[dict[str, Any]] | None = field(name="Relationships", default=None)
    role: RoleName | None = field(name="Role", default=None)
    roles: list[Role] | None = field(name="Roles", default=None)
    sort_name: str | None = field(name="SortName", default=None)
    version: int | None = field(name="Version", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    type_id: str | None = field(name="TypeId", default=None)


class Company(Model, kw_only=True):
    """A company, the root of its tree.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        roles: One role, always `Company`.
        client_entity_id: Identifier that it has in another system; `nodes.search` finds it by this.
        created_utc: Time of creation, in UTC.
        last_modified_utc: Time of the last change, in UTC.
        attributes: Values that have no member of their own, by name.
        logo: Picture that stands for it.
        relationships: Relationships with the groups, divisions and locations below, and with suppliers, carriers and
            partners.
        sort_name: Name in lower case, to sort by.
        version: Revision counter, raised by the server with every update.
        correlation_id: Reserved for internal use.
        role: Reserved for internal use.
        type_id: Reserved for future use.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    roles: list[Role] | None = field(name="Roles", default=None)
    client_entity_id: str | None = field(name="ClientEntityId", default=None)
    created_utc: datetime | None = field(name="CreatedUtc", default=None)
    last_modified_utc: datetime | None = field(name="LastModifiedUtc", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    logo: Asset | None = field(name="Logo", default=None)
    relationships: list[Relationship] | None = field(name="Relationships", default=None)
    sort_name: str | None = field(name="SortName", default=None)
    version: int | None = field(name="Version", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    role: str | None = field(name="Role", default=None)
    type_id: int | None = field(name="TypeId", default=None)


class CompanyTree(Model, kw_only=True):
    """A company with everything below it.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        role: What the node is; a company here.
        nodes: Nodes below this one.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    role: NodeRole | None = field(name="Role", default=None)
    nodes: list[CompanyTreeNode] | None = field(name="Nodes", default=None)


class Division(Model, kw_only=True):
    """A part of a company with groups, divisions and locations below it.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        roles: One role, always `Division`.
        client_entity_id: Identifier that it has in another system; `nodes.search` finds it by this.
        created_utc: Time of creation, in UTC.
        last_modified_utc: Time of the last change, in UTC.
        attributes: Values that have no member of their own, by name.
        logo: Picture that stands for it.
        relationships: Relationships with other entities; what they consist of is not documented.
        sort_name: Name in lower case, to sort by.
        version: Revision counter, raised by the server with every update.
        correlation_id: Reserved for internal use.
        role: Reserved for internal use.
        type_id: Reserved for future use.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    roles: list[Role] | None = field(name="Roles", default=None)
    client_entity_id: str | None = field(name="ClientEntityId", default=None)
    created_utc: datetime | None = field(name="CreatedUTC", default=None)
    last_modified_utc: datetime | None = field(name="LastModifiedUTC", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    logo: Asset | None = field(name="Logo", default=None)
    relationships: list[dict[str, Any]] | None = field(name="Relationships", default=None)
    sort_name: str | None = field(name="SortName", default=None)
    version: int | None = field(name="Version", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    role: str | None = field(name="Role", default=None)
    type_id: int | None = field(name="TypeId", default=None)


class DivisionInput(Model, kw_only=True):
    """A part of a company with groups, divisions and locations below it, as it is sent.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        roles: One role, always `Division`.
        client_entity_id: Identifier that it has in another system; `nodes.search` finds it by this.
        attributes: Values that have no member of their own, by name.
        version: Revision counter, raised by the server with every update.
        correlation_id: Reserved for internal use.
        role: Reserved for internal use.
        type_id: Reserved for future use.
    """

    name: str = field(name="Name")
    id: int | None = field(name="Id", default=None)
    description: str | None = field(name="Description", default=None)
    roles: list[Role] | None = field(name="Roles", default=None)
    client_entity_id: str | None = field(name="ClientEntityId", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    version: int | None = field(name="Version", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    role: str | None = field(name="Role", default=None)
    type_id: int | None = field(name="TypeId", default=None)


class Group(Model, kw_only=True):
    """A group of locations and groups.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        roles: One role, always `Group`.
        client_entity_id: Identifier that it has in another system; `nodes.search` finds it by this.
        created_utc: Time of creation, in UTC.
        last_modified_utc: Time of the last change, in UTC.
        attributes: Values that have no member of their own, by name.
        logo: Picture that stands for it.
        relationships: Relationships with other entities; what they consist of is not documented.
        sort_name: Name in lower case, to sort by.
        version: Revision counter, raised by the server with every update.
        correlation_id: Reserved for internal use.
        role: Reserved for internal use.
        type_id: Reserved for future use.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    roles: list[Role] | None = field(name="Roles", default=None)
    client_entity_id: str | None = field(name="ClientEntityId", default=None)
    created_utc: datetime | None = field(name="CreatedUTC", default=None)
    last_modified_utc: datetime | None = field(name="LastModifiedUTC", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    logo: GroupLogo | None = field(name="Logo", default=None)
    relationships: list[dict[str, Any]] | None = field(name="Relationships", default=None)
    sort_name: str | None = field(name="SortName", default=None)
    version: int | None = field(name="Version", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    role: str | None = field(name="Role", default=None)
    type_id: int | None = field(name="TypeId", default=None)


class GroupInput(Model, kw_only=True):
    """A group of locations and groups, as it is sent.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        roles: One role, always `Group`.
        client_entity_id: Identifier that it has in another system; `nodes.search` finds it by this.
        attributes: Values that have no member of their own, by name.
        version: Revision counter, raised by the server with every update.
        correlation_id: Reserved for internal use.
        role: Reserved for internal use.
        type_id: Reserved for future use.
    """

    name: str = field(name="Name")
    id: int | None = field(name="Id", default=None)
    description: str | None = field(name="Description", default=None)
    roles: list[Role] | None = field(name="Roles", default=None)
    client_entity_id: str | None = field(name="ClientEntityId", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    version: int | None = field(name="Version", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    role: str | None = field(name="Role", default=None)
    type_id: int | None = field(name="TypeId", default=None)


class Location(Model, kw_only=True):
    """A shop, kiosk or warehouse.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        roles: One role, always `Location`: an object in older pages and all samples, a plain name in later pages.
        created_utc: Time of creation, in UTC.
        last_modified_utc: Time of the last change, in UTC.
        area: Size of the floor.
        address: Postal address.
        attributes: Values that have no member of their own, by name.
        client_entity_id: Identifier that it has in another system; `nodes.search` finds it by this.
        contacts: People to ask for.
        geography: Position on the map.
        relationships: Relationships with other entities; what they consist of is not documented.
        sort_name: Name in lower case, to sort by.
        store_hours: Opening hours, by the clock of the location.
        store_phone_numbers: Telephone numbers of the location.
        time_zone: Time zone of the location.
        version: Revision counter, raised by the server with every update; an update must carry the current value.
        correlation_id: Reserved for internal use.
        location_type: Reserved for future use.
        location_sub_type: Reserved for future use.
        logo: Reserved for internal use.
        role: Reserved for internal use.
        type_id: Reserved for future use.
        display_name: Name to show in place of `Name`.
        created: Time of creation, in UTC; the later spelling of `CreatedUTC`.
        last_modified: Time of the last change, in UTC; the later spelling of `LastModifiedUTC`.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    roles: list[Role | RoleName] | None = field(name="Roles", default=None)
    created_utc: datetime | None = field(name="CreatedUTC", default=None)
    last_modified_utc: datetime | None = field(name="LastModifiedUTC", default=None)
    area: Area | None = field(name="Area", default=None)
    address: Address | None = field(name="Address", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    client_entity_id: str | None = field(name="ClientEntityId", default=None)
    contacts: list[Contact] | None = field(name="Contacts", default=None)
    geography: Geography | None = field(name="Geography", default=None)
    relationships: list[dict[str, Any]] | None = field(name="Relationships", default=None)
    sort_name: str | None = field(name="SortName", default=None)
    store_hours: StoreHours | None = field(name="StoreHours", default=None)
    store_phone_numbers: list[PhoneNumber] | None = field(name="StorePhoneNumbers", default=None)
    time_zone: TimeZone | None = field(name="TimeZone", default=None)
    version: int | None = field(name="Version", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    location_type: str | None = field(name="LocationType", default=None)
    location_sub_type: str | None = field(name="LocationSubType", default=None)
    logo: dict[str, Any] | None = field(name="Logo", default=None)
    role: str | None = field(name="Role", default=None)
    type_id: int | None = field(name="TypeId", default=None)
    display_name: str | None = field(name="DisplayName", default=None)
    created: datetime | None = field(name="CreatedUtc", default=None)
    last_modified: datetime | None = field(name="LastModifiedUtc", default=None)


class LocationInput(Model, kw_only=True):
    """A shop, kiosk or warehouse, as it is sent.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        roles: One role, always `Location`: an object in older pages and all samples, a plain name in later pages.
        area: Size of the floor.
        address: Postal address.
        attributes: Values that have no member of their own, by name.
        client_entity_id: Identifier that it has in another system; `nodes.search` finds it by this.
        contacts: People to ask for.
        geography: Position on the map.
        store_hours: Opening hours, by the clock of the location.
        store_phone_numbers: Telephone numbers of the location.
        time_zone: Time zone of the location.
        version: Revision counter, raised by the server with every update; an update must carry the current value.
        correlation_id: Reserved for internal use.
        location_type: Reserved for future use.
        location_sub_type: Reserved for future use.
        logo: Reserved for internal use.
        role: Reserved for internal use.
        type_id: Reserved for future use.
        display_name: Name to show in place of `Name`.
    """

    name: str = field(name="Name")
    roles: list[Role | RoleName] = field(name="Roles")
    id: int | None = field(name="Id", default=None)
    description: str | None = field(name="Description", default=None)
    area: AreaInput | None = field(name="Area", default=None)
    address: Address | None = field(name="Address", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    client_entity_id: str | None = field(name="ClientEntityId", default=None)
    contacts: list[Contact] | None = field(name="Contacts", default=None)
    geography: GeographyInput | None = field(name="Geography", default=None)
    store_hours: StoreHours | None = field(name="StoreHours", default=None)
    store_phone_numbers: list[PhoneNumber] | None = field(name="StorePhoneNumbers", default=None)
    time_zone: TimeZone | None = field(name="TimeZone", default=None)
    version: int | None = field(name="Version", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    location_type: str | None = field(name="LocationType", default=None)
    location_sub_type: str | None = field(name="LocationSubType", default=None)
    logo: dict[str, Any] | None = field(name="Logo", default=None)
    role: str | None = field(name="Role", default=None)
    type_id: int | None = field(name="TypeId", default=None)
    display_name: str | None = field(name="DisplayName", default=None)


class Manufacturer(Model, kw_only=True):
    """A manufacturer of products.

    Attributes:
        id: Made by the server; the other services know the entity by it.
        name: Name to show to people.
        description: What people should know about it.
        attributes: Values that have no member of their own, by name.
        created_utc: Time of creation, in UTC.
        client_entity_id: Identifier that it has in another system.
        last_modified_utc: Time of the last change, in UTC.
        logo: Logo; what it consists of is not documented.
        relationships: Relationships with other entities; what they consist of is not documented.
        role: The role that `Roles` lists.
        roles: One role, always `Manufacturer`.
        sort_name: Name in lower case, to sort by.
        version: Revision counter, raised by the server with every update.
        correlation_id: Reserved for internal use.
        type_id: Reserved for future use.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    created_utc: datetime | None = field(name="CreatedUtc", default=None)
    client_entity_id: str | None = field(name="ClientEntityId", default=None)
    last_modified_utc: datetime | None = field(name="LastModifiedUtc", default=None)
    logo: dict[str, Any] | None = field(name="Logo", default=None)
    relationships: list[dict[str, Any]] | None = field(name="Relationships", default=None)
    role: RoleName | None = field(name="Role", default=None)
    roles: list[Role] | None = field(name="Roles", default=None)
    sort_name: str | None = field(name="SortName", default=None)
    version: int | None = field(name="Version", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    type_id: str | None = field(name="TypeId", default=None)
