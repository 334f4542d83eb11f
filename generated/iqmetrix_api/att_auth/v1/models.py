# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of AT&T Auth Proxy v1."""

from __future__ import annotations

from msgspec import field

from iqmetrix_api import Model


class MappingReference(Model, kw_only=True):
    """A combination of groups at AT&T, and the role that it leads to.

    Attributes:
        my_logins_csp_group: Group that the user has in myLogins.
        training_compliance_csp_group: Group that the user gets by required training; null where it makes no difference
            or is missing.
        rq_security_role_name: Name of the role in RQ, to which the prefix is added.
        is_dealer_specific: Whether the role belongs to one dealer.
    """

    my_logins_csp_group: str | None = field(name="MyLoginsCspGroup", default=None)
    training_compliance_csp_group: str | None = field(name="TrainingComplianceCspGroup", default=None)
    rq_security_role_name: str | None = field(name="RQSecurityRoleName", default=None)
    is_dealer_specific: bool | None = field(name="IsDealerSpecific", default=None)


class MappingReferenceData(Model, kw_only=True):
    """The roles that a user's groups lead to.

    Attributes:
        mappings: One element for each combination, in no particular order.
    """

    mappings: list[MappingReference] | None = field(name="Mappings", default=None)


class UserPrefix(Model, kw_only=True):
    """What stands in front of the names of a user's roles.

    Attributes:
        user_name: `UserName` of the user, from the users service.
        security_role_prefix: Beginning of the dealer's role names, without the space that follows.
    """

    user_name: str | None = field(name="UserName", default=None)
    security_role_prefix: str | None = field(name="SecurityRolePrefix", default=None)


class UserPrefixInput(Model, kw_only=True):
    """What stands in front of the names of a user's roles, as it is sent.

    Attributes:
        user_name: `UserName` of the user, from the users service.
        security_role_prefix: Beginning of the dealer's role names, without the space that follows.
    """

    user_name: str = field(name="UserName")
    security_role_prefix: str = field(name="SecurityRolePrefix")
