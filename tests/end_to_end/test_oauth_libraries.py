"""The token endpoint, used by the OAuth libraries of other people."""

from __future__ import annotations

from typing import Any

import pytest
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.requests_client import OAuth2Session as AuthlibSession
from oauthlib.oauth2 import LegacyApplicationClient
from oauthlib.oauth2.rfc6749.errors import InvalidClientError, InvalidGrantError
from requests_oauthlib import OAuth2Session

from iqmetrix_simulator.server import RunningSimulator

pytestmark = pytest.mark.slow

TOKEN = "/authentication/v1/oauth2/token"
ROW = "/entities/v1/Carriers(9)"


def test_authlib_obtains_uses_and_refreshes_a_token(iqmetrix_simulator: RunningSimulator) -> None:
    user, address = iqmetrix_simulator.user, iqmetrix_simulator.base_url
    ways: dict[str, Any] = {"token_endpoint_auth_method": "client_secret_post"}
    with AuthlibSession(user.client_id, user.client_secret, **ways) as session:
        first = session.fetch_token(address + TOKEN, username=user.username, password=user.password)
        assert session.get(address + ROW).json()["Name"] == "Helios"
        second = session.refresh_token(address + TOKEN)
        assert second["access_token"] != first["access_token"]
        assert session.get(address + ROW).status_code == 200
        session.token = first
        assert session.get(address + ROW).status_code == 401, "the exchange has revoked it"
    with AuthlibSession(user.client_id, "wrong", **ways) as session, pytest.raises(OAuthError, match="invalid_client"):
        session.fetch_token(address + TOKEN, username=user.username, password=user.password)


def test_requests_oauthlib_obtains_uses_and_refreshes_a_token(
    iqmetrix_simulator: RunningSimulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    user, address = iqmetrix_simulator.user, iqmetrix_simulator.base_url
    client = {"client_id": user.client_id, "client_secret": user.client_secret}
    person = {"username": user.username, "password": user.password, "include_client_id": True}
    with OAuth2Session(client=LegacyApplicationClient(client_id=user.client_id)) as session:
        session.fetch_token(address + TOKEN, **client, **person)
        assert session.get(address + ROW).json()["Name"] == "Helios"
        session.refresh_token(address + TOKEN, **client)
        assert session.get(address + ROW).status_code == 200
        with pytest.raises(InvalidClientError):
            session.fetch_token(address + TOKEN, **{**client, "client_secret": "wrong"}, **person)
        with pytest.raises(InvalidGrantError):
            session.fetch_token(address + TOKEN, **client, **{**person, "password": "wrong"})
