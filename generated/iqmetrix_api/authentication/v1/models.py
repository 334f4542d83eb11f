# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Authentication v1."""

from __future__ import annotations

from iqmetrix_api import Model, OpenStrEnum
from iqmetrix_api._runtime.model import keep_out_of_sight


class GrantType(OpenStrEnum):
    """How a token is asked for."""

    PASSWORD = "password"
    REFRESH_TOKEN = "refresh_token"


class TokenErrorCode(OpenStrEnum):
    """Reasons why no token is given."""

    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    INVALID_CLIENT = "invalid_client"
    INVALID_GRANT = "invalid_grant"


class TokenRequest(Model, kw_only=True):
    """Request for an access token.

    What goes with which grant stands beside each member. All travels in the form body, never in headers or the query.

    Attributes:
        grant_type: How the token is asked for.
        client_id: Identifier of the registered client; the same for a refresh as for the first request.
        client_secret: Secret of the registered client.
        username: User that the client acts for; required with `password`.
        password: The user's password; required with `password`.
        refresh_token: Refresh token of the last answer; required with `refresh_token`.
    """

    grant_type: GrantType
    client_id: str
    client_secret: str
    username: str | None = None
    password: str | None = None
    refresh_token: str | None = None


keep_out_of_sight(TokenRequest, "client_secret", "password", "refresh_token")


class TokenResponse(Model, kw_only=True):
    """An access token and the refresh token that renews it. It has neither the time of issue nor a token type.

    Attributes:
        access_token: Token for the `Authorization: Bearer` header of every service of the environment.
        expires_in: Seconds until the access token expires: twelve hours or less.
        refresh_token: Token to exchange for the next access token; good for seven days by the pages of 2016, until it
            is blacklisted by later ones. The exchange revokes this access token.
    """

    access_token: str | None = None
    expires_in: int | None = None
    refresh_token: str | None = None


class TokenError(Model, kw_only=True):
    """Why no token was given.

    Attributes:
        error: The reason as a code.
    """

    error: TokenErrorCode | None = None
