"""Tokens: password grant, refresh with rotation and revocation, locked users (RFC 6749)."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from iqmetrix_simulator._refusal import Refusal


@dataclass
class User:
    """A user and the client that may act for it."""

    username: str = "email@example.com"
    password: str = "examplepassword"  # noqa: S105 - the documented sample
    client_id: str = "exampleclient"
    client_secret: str = "examplesecret"  # noqa: S105 - the documented sample
    locked: bool = False


@dataclass
class Access:
    """What an access token gives access to.

    Attributes:
        username: of the user.
        expires: seconds since 1970.
        generation: number of the token, from 1.
    """

    username: str
    expires: float
    generation: int


@dataclass
class _Refresh:
    username: str
    client_id: str
    access_token: str
    expires: float


@dataclass
class Tokens:
    """Users, and the tokens that were issued to them.

    Attributes:
        clock: seconds since 1970.
        life: seconds that an access token lives.
        refresh_life: seconds that a refresh token lives.
        accounts: whose credentials are valid.
        grants: number of tokens issued, by grant type.
        failures: number of refusals, by OAuth error code.
    """

    clock: Callable[[], float]
    life: float = 43_199.0
    refresh_life: float = 7 * 86_400.0
    accounts: list[User] = field(default_factory=lambda: [User()])
    grants: dict[str, int] = field(default_factory=dict)
    failures: dict[str, int] = field(default_factory=dict)
    _access: dict[str, Access] = field(default_factory=dict)
    _refresh: dict[str, _Refresh] = field(default_factory=dict)
    _generation: int = 0

    def grant(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Return the reply to a token request.

        Raises:
            Refusal: 400 with an OAuth error code.
        """
        grant_type = form.get("grant_type", "")
        user = next((user for user in self.accounts if user.client_id == form.get("client_id")), None)
        if grant_type not in {"password", "refresh_token"}:
            raise self._refusal("unsupported_grant_type")
        if user is None or not _same(user.client_secret, form.get("client_secret", "")):
            raise self._refusal("invalid_client")
        username = self._by_password(form) if grant_type == "password" else self._by_refresh_token(form)
        self.grants[grant_type] = self.grants.get(grant_type, 0) + 1
        return self._issue(username, form["client_id"])

    def check(self, authorization: str | None) -> Access | None:
        """Return what the token of an `Authorization` header gives access to; `None` unless it is valid."""
        scheme, _, token = (authorization or "").partition(" ")
        access = self._access.get(token.strip())
        valid = scheme.lower() == "bearer" and access is not None and self.clock() < access.expires
        return access if valid else None

    def revoke(self, username: str | None = None, *, refresh_too: bool = False) -> int:
        """Revoke the access tokens of one user or of all, and their refresh tokens too; return how many access tokens."""
        revoked = [token for token, access in self._access.items() if username in {None, access.username}]
        for token in revoked:
            del self._access[token]
        if refresh_too:
            self._refresh = {
                token: refresh for token, refresh in self._refresh.items() if username not in {None, refresh.username}
            }
        return len(revoked)

    def revoke_access(self, token: str) -> None:
        """Revoke one access token, if it exists."""
        self._access.pop(token, None)

    def _by_password(self, form: Mapping[str, str]) -> str:
        for user in self.accounts:
            same = user.username == form.get("username") and user.client_id == form.get("client_id")
            if same and user.password == form.get("password") and not user.locked:
                return user.username
        raise self._refusal("invalid_grant")

    def _by_refresh_token(self, form: Mapping[str, str]) -> str:
        refresh = self._refresh.pop(form.get("refresh_token", ""), None)
        if refresh is None or refresh.client_id != form["client_id"] or self.clock() >= refresh.expires:
            raise self._refusal("invalid_grant")
        if any(user.locked for user in self.accounts if user.username == refresh.username):
            raise self._refusal("invalid_grant")
        self._access.pop(refresh.access_token, None)
        return refresh.username

    def _issue(self, username: str, client_id: str) -> dict[str, Any]:
        now = self.clock()
        access_token, refresh_token = secrets.token_hex(16), secrets.token_hex(17)
        self._generation += 1
        self._access[access_token] = Access(username, now + self.life, self._generation)
        self._refresh[refresh_token] = _Refresh(username, client_id, access_token, now + self.refresh_life)
        return {"access_token": access_token, "expires_in": int(self.life), "refresh_token": refresh_token}

    def _refusal(self, code: str) -> Refusal:
        self.failures[code] = self.failures.get(code, 0) + 1
        return Refusal(400, f'{{"error": "{code}"}}', media_type="application/json")


def _same(secret: str, given: str) -> bool:
    # Texts may hold no more than ASCII; a user that a test made may have half a surrogate pair as secret.
    return secrets.compare_digest(secret.encode("utf-8", "surrogatepass"), given.encode("utf-8", "surrogatepass"))
