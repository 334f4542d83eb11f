# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of AT&T Auth Proxy v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api.att_auth.v1 import models
from iqmetrix_api.att_auth.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.att_auth.v1 import raw


class Users(Resource):
    """Users of a dealer, with the prefix of their roles."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.UsersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.att_auth.v1 import raw  # noqa: PLC0415 - when used

        return raw.UsersWithRawResponse(self._caller)

    def set_prefix(
        self,
        *,
        user_id: int | str,
        body: models.UserPrefixInput | models.UserPrefix | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.UserPrefix:
        """Set the prefix of a user's security roles.

        PUT /v1/users({UserId})

        A dealer whose roles are named differently sets it once for each user. Prefix and role are joined by one space,
        so that `iQMetrix` makes `iQMetrix Dealer Principal`.

        Args:
            user_id: `Id` of the user, from the users service.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `UserPrefix`: What is set now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such user; neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.SET_USER_PREFIX, path=(user_id,), body=body, options=options)


class Mappings(Resource):
    """Roles in RQ that groups at AT&T lead to."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.MappingsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.att_auth.v1 import raw  # noqa: PLC0415 - when used

        return raw.MappingsWithRawResponse(self._caller)

    def list(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> Pages[models.MappingReference]:
        """List which groups at AT&T lead to which security roles in RQ.

        GET /v1/cspGroupMappingReference

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `MappingReference`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_GROUP_MAPPINGS,
            models.MappingReference,
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )


class AttAuthService(Resource):
    """For dealers of AT&T, whose users sign in by AT&T and get their roles in RQ from the groups they have there.

    One environment is documented, production.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.users = Users(caller)
        self.mappings = Mappings(caller)

    @property
    def v1(self) -> AttAuthService:
        """AT&T Auth Proxy v1, whatever the default version is."""
        return self
