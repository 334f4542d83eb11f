# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of User Manager v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload
from uuid import UUID

from msgspec import field

from iqmetrix_api import Model
from iqmetrix_api._runtime.deprecation import WarningMeta, deprecate, deprecated
from iqmetrix_api._runtime.model import LEFT_OUT, keep_out_of_sight


class Address(Model, kw_only=True):
    """A postal address.

    Attributes:
        address_line1: House number and street.
        address_line2: Unit, floor or the like; empty where there is none.
        city: City or town.
        state_code: Code of the state or province by ISO 3166-2, without the country.
        country_code: Two letters by ISO 3166-1.
        zip: Postal code, in the form of the country.
    """

    address_line1: str | None = field(name="AddressLine1", default=None)
    address_line2: str | None = field(name="AddressLine2", default=None)
    city: str | None = field(name="City", default=None)
    state_code: str | None = field(name="StateCode", default=None)
    country_code: str | None = field(name="CountryCode", default=None)
    zip: str | None = field(name="Zip", default=None)


class AssignedLocations(Model, kw_only=True):
    """Locations of a user.

    Attributes:
        user_id: `Id` of the user, as in the address.
        location_ids: `Id` of each location, from the entities service; an empty list for a user without any.
    """

    user_id: int = field(name="UserId", default=LEFT_OUT)
    location_ids: list[int] | None = field(name="LocationIDs", default=None)


class AssignedRole(Model, kw_only=True):
    """A security role that a user has for a node of the company's tree and all below it.

    Attributes:
        id: Number that the service gives the assignment; no call asks for it.
        entity_id: `Id` of the company, division, group or location that the role is for, from the entities service.
        security_role_id: `Id` of the role, from the list of the company's roles.
        user_id: `Id` of the user, as in the address.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    entity_id: int | None = field(name="EntityId", default=None)
    security_role_id: int | None = field(name="SecurityRoleId", default=None)
    user_id: int | None = field(name="UserId", default=None)


class AssignedRoleInput(Model, kw_only=True):
    """A security role that a user has for a node of the company's tree and all below it, as it is sent.

    Attributes:
        id: Number that the service gives the assignment; no call asks for it.
        entity_id: `Id` of the company, division, group or location that the role is for, from the entities service.
        security_role_id: `Id` of the role, from the list of the company's roles.
        user_id: `Id` of the user, as in the address.
    """

    entity_id: int = field(name="EntityId")
    security_role_id: int = field(name="SecurityRoleId")
    id: int | None = field(name="Id", default=None)
    user_id: int | None = field(name="UserId", default=None)


class LockReason(Model, kw_only=True):
    """A text for users who are locked out.

    Attributes:
        id: Number that the service gives the lock reason; `lock` takes it.
        name: Short name for those who lock users, which only one reason of the company has.
        description: Text that the user sees when signing in.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    description: str | None = field(name="Description", default=None)


class LockReasonInput(Model, kw_only=True):
    """A text for users who are locked out, as it is sent.

    Attributes:
        id: Number that the service gives the lock reason; `lock` takes it.
        name: Short name for those who lock users, which only one reason of the company has.
        description: Text that the user sees when signing in.
    """

    name: str = field(name="Name")
    description: str = field(name="Description")
    id: int | None = field(name="Id", default=None)


class LockRequest(Model, kw_only=True):
    """Why a user is to be locked.

    Attributes:
        lock_reason_id: `Id` of a lock reason of the company, whose text the user is to see; absent where none is to be
            given.
    """

    lock_reason_id: int | None = field(name="LockReasonId", default=None)


class LockStatus(Model, kw_only=True):
    """Whether a user is locked.

    Attributes:
        can_unlock_user: True if the user is locked now, so that `unlock` would do something.
        lock_reason_id: `Id` of the lock reason that was given; absent or null where there was none, in all likelihood.
    """

    can_unlock_user: bool | None = field(name="CanUnlockUser", default=None)
    lock_reason_id: int | None = field(name="LockReasonId", default=None)


class PageLinks(Model, kw_only=True):
    """Addresses relative to the host.

    Samples write the text `null` where there is no page, the explanation a real null.

    Attributes:
        prev: Address of the page before; null on the first.
        self_: Address of this page.
        next: Address of the page after; null on the last.
    """

    prev: str | None = None
    self_: str | None = field(name="self", default=None)
    next: str | None = None


class PageMetadata(Model, kw_only=True):
    """Numbers of a page.

    Attributes:
        count: Number of users in all pages, as far as the single sample tells.
        skip: How many users stand before the page.
        top: How many users a page has at most.
    """

    count: int | None = None
    skip: int | None = None
    top: int | None = None


class PasswordUpdate(Model, kw_only=True):
    """A password that somebody else chose for a user.

    Attributes:
        password: Password of at least 6 characters, good for signing in once.
    """

    password: str = field(name="Password")


keep_out_of_sight(PasswordUpdate, "password")


class Permission(Model, kw_only=True):
    """Something that a user may do.

    Attributes:
        id: Number of the permission, by which security roles take it up or let it go.
        name: What the permission is called in screens.
        category: Area of the permission, under which screens show it.
        code: Name for programs, presumably the same in every language.
        description: What somebody with the permission can do.
        is_assignable: Whether companies may give it to roles; false for those that iQmetrix keeps to itself.
        parent_permission_id: `Id` of the permission that this one is a part of; absent at the top.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    category: str | None = field(name="Category", default=None)
    code: str | None = field(name="Code", default=None)
    description: str | None = field(name="Description", default=None)
    is_assignable: bool | None = field(name="IsAssignable", default=None)
    parent_permission_id: int | None = field(name="ParentPermissionId", default=None)


class PhoneNumber(Model, kw_only=True):
    """A telephone number.

    Attributes:
        number: Digits to dial, with the area code.
        extension: Digits to dial once connected; absent or empty where there are none.
        type: What kind of number it is; needed with a number. RQ takes `Home`, `Cell` and `Work` only.
    """

    number: str | None = field(name="Number", default=None)
    extension: str | None = field(name="Extension", default=None)
    type: str | None = field(name="Type", default=None)


class Picture(Model, kw_only=True):
    """An image that the assets service keeps.

    Attributes:
        id: Identifier of the asset, from its upload; its form is that of the assets service.
        href: Address of the image.
        height: Height in pixels.
        width: Width in pixels.
        md5_checksum: MD5 digest of the file in hexadecimal digits, to check a download by.
        name: Name that the file had when it was uploaded.
        mime_type: Media type of the file, such as `image/png`.
    """

    id: UUID | None = field(name="Id", default=None)
    href: str | None = field(name="Href", default=None)
    height: int | None = field(name="Height", default=None)
    width: int | None = field(name="Width", default=None)
    md5_checksum: str | None = field(name="Md5Checksum", default=None)
    name: str | None = field(name="Name", default=None)
    mime_type: str | None = field(name="MimeType", default=None)


class SecurityRole(Model, kw_only=True):
    """A set of permissions with a name.

    Attributes:
        id: Number that the service gives the role; `SecurityRoleId` elsewhere.
        name: What people call the role, which only one role of the company is called.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)


class SecurityRoleInput(Model, kw_only=True):
    """A set of permissions with a name, as it is sent.

    Attributes:
        id: Number that the service gives the role; `SecurityRoleId` elsewhere.
        name: What people call the role, which only one role of the company is called.
    """

    name: str = field(name="Name")
    id: int | None = field(name="Id", default=None)


if TYPE_CHECKING:  # a type checker complains where a program reads or sets one of them

    class _User_profiles:
        @deprecated("User.profiles is deprecated since users 1.0.0: use assigned_roles.list")
        def __get__(self, model: Any, kind: Any = None) -> list[dict[str, Any]] | None:
            raise NotImplementedError

        @deprecated("User.profiles is deprecated since users 1.0.0: use assigned_roles.list")
        def __set__(self, model: Any, value: list[dict[str, Any]] | None) -> None: ...


class User(Model, kw_only=True, metaclass=WarningMeta):
    """Somebody who signs in.

    Attributes:
        id: Number that the service gives the user; other services call it `UserId`.
        first_name: Given name, which the search for users looks at too.
        last_name: Family name, which the search for users looks at too.
        user_name: Name to sign in with, often an e-mail address; no other user may have it, not even a disabled one.
        address: Where the user can be reached by mail.
        client_user_id: Identifier of the user in the system of an integration, by which `list` finds the user.
        email: E-mail address, which no other user may have.
        is_active: Whether the user may sign in; `disable` and `enable` set it.
        job_title: What the user does in the company, in words; it gives no permissions.
        parent_entity_id: `Id` of the company, or of a node of its tree, that the user belongs to; from the entities
            service.
        parent_entity_name: Name of the entity that `ParentEntityId` names, in newer versions of the service.
        phone_numbers: Telephone numbers, each with its kind.
        picture: Photograph of the user, an asset. It can be set once; from then on it can only be cleared, by null.
        version: Revision of the user, one more after each change. An update that sends an old one is refused; one that
            sends none overwrites.
        attributes: Meant for members that a company defines itself; not filled in yet.
        correlation_id: Name that services of iQmetrix give the user among themselves.
        profiles: Deprecated since users 1.0.0: use assigned_roles.list. Sets of rights of older versions, each as an
            object; security roles have replaced them.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    first_name: str | None = field(name="FirstName", default=None)
    last_name: str | None = field(name="LastName", default=None)
    user_name: str | None = field(name="UserName", default=None)
    address: Address | None = field(name="Address", default=None)
    client_user_id: str | None = field(name="ClientUserId", default=None)
    email: str | None = field(name="Email", default=None)
    is_active: bool | None = field(name="IsActive", default=None)
    job_title: str | None = field(name="JobTitle", default=None)
    parent_entity_id: int | None = field(name="ParentEntityId", default=None)
    parent_entity_name: str | None = field(name="ParentEntityName", default=None)
    phone_numbers: list[PhoneNumber] | None = field(name="PhoneNumbers", default=None)
    picture: Picture | None = field(name="Picture", default=None)
    version: int | None = field(name="Version", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    if TYPE_CHECKING:
        profiles = _User_profiles()
    else:
        profiles: list[dict[str, Any]] | None = field(name="Profiles", default=None)

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            id: int = ...,
            first_name: str | None = ...,
            last_name: str | None = ...,
            user_name: str | None = ...,
            address: Address | None = ...,
            client_user_id: str | None = ...,
            email: str | None = ...,
            is_active: bool | None = ...,
            job_title: str | None = ...,
            parent_entity_id: int | None = ...,
            parent_entity_name: str | None = ...,
            phone_numbers: list[PhoneNumber] | None = ...,
            picture: Picture | None = ...,
            version: int | None = ...,
            attributes: dict[str, Any] | None = ...,
            correlation_id: str | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        @overload
        @deprecated("User.profiles is deprecated since users 1.0.0: use assigned_roles.list")
        def __init__(
            self,
            *,
            id: int = ...,
            first_name: str | None = ...,
            last_name: str | None = ...,
            user_name: str | None = ...,
            address: Address | None = ...,
            client_user_id: str | None = ...,
            email: str | None = ...,
            is_active: bool | None = ...,
            job_title: str | None = ...,
            parent_entity_id: int | None = ...,
            parent_entity_name: str | None = ...,
            phone_numbers: list[PhoneNumber] | None = ...,
            picture: Picture | None = ...,
            version: int | None = ...,
            attributes: dict[str, Any] | None = ...,
            correlation_id: str | None = ...,
            profiles: list[dict[str, Any]] | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        def __init__(self, **_: Any) -> None: ...


deprecate(User, {"profiles": "User.profiles is deprecated since users 1.0.0: use assigned_roles.list"})


if TYPE_CHECKING:  # a type checker complains where a program reads or sets one of them

    class _UserInput_profiles:
        @deprecated("UserInput.profiles is deprecated since users 1.0.0: use assigned_roles.list")
        def __get__(self, model: Any, kind: Any = None) -> list[dict[str, Any]] | None:
            raise NotImplementedError

        @deprecated("UserInput.profiles is deprecated since users 1.0.0: use assigned_roles.list")
        def __set__(self, model: Any, value: list[dict[str, Any]] | None) -> None: ...


class UserInput(Model, kw_only=True, metaclass=WarningMeta):
    """Somebody who signs in, as it is sent.

    Attributes:
        id: Number that the service gives the user; other services call it `UserId`.
        first_name: Given name, which the search for users looks at too.
        last_name: Family name, which the search for users looks at too.
        user_name: Name to sign in with, often an e-mail address; no other user may have it, not even a disabled one.
        address: Where the user can be reached by mail.
        client_user_id: Identifier of the user in the system of an integration, by which `list` finds the user.
        email: E-mail address, which no other user may have.
        is_active: Whether the user may sign in; `disable` and `enable` set it.
        job_title: What the user does in the company, in words; it gives no permissions.
        parent_entity_id: `Id` of the company, or of a node of its tree, that the user belongs to; from the entities
            service.
        phone_numbers: Telephone numbers, each with its kind.
        picture: Photograph of the user, an asset. It can be set once; from then on it can only be cleared, by null.
        version: Revision of the user, one more after each change. An update that sends an old one is refused; one that
            sends none overwrites.
        attributes: Meant for members that a company defines itself; not filled in yet.
        correlation_id: Name that services of iQmetrix give the user among themselves.
        profiles: Deprecated since users 1.0.0: use assigned_roles.list. Sets of rights of older versions, each as an
            object; security roles have replaced them.
    """

    first_name: str = field(name="FirstName")
    last_name: str = field(name="LastName")
    user_name: str = field(name="UserName")
    parent_entity_id: int = field(name="ParentEntityId")
    id: int | None = field(name="Id", default=None)
    address: Address | None = field(name="Address", default=None)
    client_user_id: str | None = field(name="ClientUserId", default=None)
    email: str | None = field(name="Email", default=None)
    is_active: bool | None = field(name="IsActive", default=None)
    job_title: str | None = field(name="JobTitle", default=None)
    phone_numbers: list[PhoneNumber] | None = field(name="PhoneNumbers", default=None)
    picture: Picture | None = field(name="Picture", default=None)
    version: int | None = field(name="Version", default=None)
    attributes: dict[str, Any] | None = field(name="Attributes", default=None)
    correlation_id: str | None = field(name="CorrelationId", default=None)
    if TYPE_CHECKING:
        profiles = _UserInput_profiles()
    else:
        profiles: list[dict[str, Any]] | None = field(name="Profiles", default=None)

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            first_name: str,
            last_name: str,
            user_name: str,
            parent_entity_id: int,
            id: int | None = ...,
            address: Address | None = ...,
            client_user_id: str | None = ...,
            email: str | None = ...,
            is_active: bool | None = ...,
            job_title: str | None = ...,
            phone_numbers: list[PhoneNumber] | None = ...,
            picture: Picture | None = ...,
            version: int | None = ...,
            attributes: dict[str, Any] | None = ...,
            correlation_id: str | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        @overload
        @deprecated("UserInput.profiles is deprecated since users 1.0.0: use assigned_roles.list")
        def __init__(
            self,
            *,
            first_name: str,
            last_name: str,
            user_name: str,
            parent_entity_id: int,
            id: int | None = ...,
            address: Address | None = ...,
            client_user_id: str | None = ...,
            email: str | None = ...,
            is_active: bool | None = ...,
            job_title: str | None = ...,
            phone_numbers: list[PhoneNumber] | None = ...,
            picture: Picture | None = ...,
            version: int | None = ...,
            attributes: dict[str, Any] | None = ...,
            correlation_id: str | None = ...,
            profiles: list[dict[str, Any]] | None = ...,
            unknown_fields: dict[str, Any] | None = ...,
        ) -> None: ...
        def __init__(self, **_: Any) -> None: ...


deprecate(UserInput, {"profiles": "UserInput.profiles is deprecated since users 1.0.0: use assigned_roles.list"})


class UserPage(Model, kw_only=True):
    """A page of a list of users.

    Attributes:
        links: Addresses of this page and its neighbours.
        metadata: Where in the list the page is.
        items: The users of the page.
    """

    links: PageLinks | None = field(name="_links", default=None)
    metadata: PageMetadata | None = field(name="_metadata", default=None)
    items: list[User] | None = None


class ImportUser(Model, kw_only=True):
    """A user to be made.

    Attributes:
        user_name: Name to sign in with; no other user may have it, not even a disabled one.
        password: Password to sign in with. Without one, the user can't sign in until a temporary password is set.
        email: E-mail address, which no other user may have. Nothing is sent to it.
        first_name: Given name, which the search for users looks at too.
        last_name: Family name, which the search for users looks at too.
        parent_entity_id: `Id` of the company, or of a node of its tree, that the user is to belong to; from the
            entities service.
        client_user_id: Identifier of the user in your system, by which `list` finds the user again.
        job_title: What the user does in the company, in words; it gives no permissions.
        address: Where the user can be reached by mail.
        phone_numbers: Telephone numbers, each with its kind.
    """

    user_name: str = field(name="UserName")
    parent_entity_id: int = field(name="ParentEntityId")
    password: str | None = field(name="Password", default=None)
    email: str | None = field(name="Email", default=None)
    first_name: str | None = field(name="FirstName", default=None)
    last_name: str | None = field(name="LastName", default=None)
    client_user_id: str | None = field(name="ClientUserId", default=None)
    job_title: str | None = field(name="JobTitle", default=None)
    address: Address | None = field(name="Address", default=None)
    phone_numbers: list[PhoneNumber] | None = field(name="PhoneNumbers", default=None)


keep_out_of_sight(ImportUser, "password")
