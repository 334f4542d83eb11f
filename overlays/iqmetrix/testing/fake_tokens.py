"""The token service of a fake service."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from iqmetrix._configuration.credentials import Credentials
from iqmetrix.testing.messages import Reply


@dataclass
class FakeTokens:
    """Grants tokens for the password and for refresh tokens; a refresh token that is exchanged revokes its access token.

    Attributes:
        credentials: the only ones that are accepted.
        life: seconds that an access token lives.
        grants: grant type of each token issued, in order.
    """

    credentials: Credentials
    life: float = 43_199.0
    grants: list[str] = field(default_factory=list, init=False)
    _access: dict[str, float] = field(default_factory=dict, init=False, repr=False)
    _refresh: dict[str, str] = field(default_factory=dict, init=False, repr=False)

    def grant(self, form: Mapping[str, str], now: float) -> Reply:
        """Answer a token request."""
        credentials, grant_type = self.credentials, form.get("grant_type", "")
        if grant_type not in {"password", "refresh_token"}:
            return _refusal("unsupported_grant_type")
        if (form.get("client_id"), form.get("client_secret")) != (credentials.client_id, credentials.client_secret):
            return _refusal("invalid_client")
        if grant_type == "password":
            if (form.get("username"), form.get("password")) != (credentials.username, credentials.password):
                return _refusal("invalid_grant")
        else:
            revoked = self._refresh.pop(form.get("refresh_token", ""), None)
            if revoked is None:
                return _refusal("invalid_grant")
            self._access.pop(revoked, None)
        self.grants.append(grant_type)
        access, refresh = f"fake-access-{len(self.grants)}", f"fake-refresh-{len(self.grants)}"
        self._access[access], self._refresh[refresh] = now + self.life, access
        return Reply(json={"access_token": access, "expires_in": int(self.life), "refresh_token": refresh})

    def accepts(self, authorization: str | None, now: float) -> bool:
        """Say whether a request with this `Authorization` is accepted."""
        scheme, _, token = (authorization or "").partition(" ")
        return scheme.lower() == "bearer" and now < self._access.get(token, now)

    def revoke(self, *, refresh_too: bool = False) -> None:
        """Revoke all access tokens, and the refresh tokens too if wanted."""
        self._access.clear()
        if refresh_too:
            self._refresh.clear()


def _refusal(code: str) -> Reply:
    return Reply(400, {"error": code})
