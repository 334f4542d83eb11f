"""Tokens: password grant, refresh with rotation and revocation, locked users."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from iqmetrix_simulator.errors import Refusal


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
    """Who an access token stands for.

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
    """Who may do what for how long.

    Attributes:
        life: seconds that an access token lives.
        refresh_life: seconds that a refresh token lives.
        grants: number of tokens given, by grant.
        failures: number of refusals, by OAuth error code.
    """

    clock: Callable[[], float]
    life: float = 43_199.0
    refresh_life: float = 7 * 86_400.0
    users: list[User] = field(default_factory=lambda: [User()])
    grants: dict[str, int] = field(default_factory=dict)
    failures: dict[str, int] = field(default_factory=dict)
    _access: dict[str, Access] = field(default_factory=dict)
    _refresh: dict[str, _Refresh] = field(default_factory=dict)
    _generation: int = 0

    def grant(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Answer a token request.

        Raises:
            Refusal: 400 with an OAuth error code.
        """
        kind = form.get("grant_type", "")
        user = next((each for each in self.users if each.client_id == form.get("client_id")), None)
        if kind not in {"password", "refresh_token"}:
            self._refuse("unsupported_grant_type")
        if user is None or not secrets.compare_digest(user.client_secret, form.get("client_secret", "")):
            self._refuse("invalid_client")
        username = self._by_password(form) if kind == "password" else self._by_refresh_token(form)
        self.grants[kind] = self.grants.get(kind, 0) + 1
        return self._issue(username, form["client_id"])

    def check(self, authorization: str | None) -> Access | None:
        """Return who an `Authorization` header stands for, if its token is good."""
        scheme, _, token = (authorization or "").partition(" ")
        access = self._access.get(token.strip())
        good = scheme.lower() == "bearer" and access is not None and self.clock() < access.expires
        return access if good else None

    def revoke(self, username: str | None = None, *, refresh_too: bool = False) -> int:
        """Revoke access tokens, of one user or of all; give how many."""
        chosen = [token for token, access in self._access.items() if username in {None, access.username}]
        for token in chosen:
            del self._access[token]
        if refresh_too:
            self._refresh = {key: each for key, each in self._refresh.items() if username not in {None, each.username}}
        return len(chosen)

    def _by_password(self, form: Mapping[str, str]) -> str:
        for user in self.users:
            same = user.username == form.get("username") and user.client_id == form.get("client_id")
            if same and user.password == form.get("password") and not user.locked:
                return user.username
        self._refuse("invalid_grant")
        raise AssertionError

    def _by_refresh_token(self, form: Mapping[str, str]) -> str:
        refresh = self._refresh.pop(form.get("refresh_token", ""), None)
        if refresh is None or refresh.client_id != form["client_id"] or self.clock() >= refresh.expires:
            self._refuse("invalid_grant")
        assert refresh is not None
        if any(user.locked for user in self.users if user.username == refresh.username):
            self._refuse("invalid_grant")
        self._access.pop(refresh.access_token, None)
        return refresh.username

    def _issue(self, username: str, client_id: str) -> dict[str, Any]:
        now = self.clock()
        access_token, refresh_token = secrets.token_hex(16), secrets.token_hex(17)
        self._generation += 1
        self._access[access_token] = Access(username, now + self.life, self._generation)
        self._refresh[refresh_token] = _Refresh(username, client_id, access_token, now + self.refresh_life)
        return {"access_token": access_token, "expires_in": int(self.life), "refresh_token": refresh_token}

    def _refuse(self, code: str) -> None:
        self.failures[code] = self.failures.get(code, 0) + 1
        raise Refusal(400, f'{{"error": "{code}"}}', media_type="application/json")
