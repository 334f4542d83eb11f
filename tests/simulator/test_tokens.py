"""Tokens of the simulator: grants, refresh with rotation, revocation, locked users."""

from __future__ import annotations

import pytest

from iqmetrix_simulator._admission.tokens import Tokens
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator.server import User
from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMERS


def test_password_grant_and_plain_text_401(stranger: Client) -> None:
    refused = stranger.get(CUSTOMERS)
    assert (refused.status, refused.text, refused.headers.get_content_type()) == (401, "invalid token", "text/plain")
    answer = stranger.sign_in()
    assert set(answer.json) == {"access_token", "expires_in", "refresh_token"}
    assert answer.json["expires_in"] == 43199
    assert stranger.get(CUSTOMERS).status == 200


def test_older_tokens_of_a_password_grant_stay_good(client: Client) -> None:
    older = client.token
    client.sign_in()
    assert client.token != older
    assert client.get(CUSTOMERS, token=older).status == 200


def test_exchanging_a_refresh_token_revokes_its_access_token(client: Client) -> None:
    older, used = client.token, client.refresh_token
    assert client.refresh().status == 200
    assert client.refresh_token != used
    assert client.get(CUSTOMERS, token=older).status == 401
    assert client.get(CUSTOMERS).status == 200
    again = client.refresh(refresh_token=used)
    assert (again.status, again.json) == (400, {"error": "invalid_grant"})


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"grant_type": "magic"}, "unsupported_grant_type"),
        ({"client_id": "x"}, "invalid_client"),
        ({"client_secret": "x"}, "invalid_client"),
        ({"password": "x"}, "invalid_grant"),
        ({"username": "x"}, "invalid_grant"),
    ],
)
def test_refused_grants(stranger: Client, changes: dict[str, str], code: str) -> None:
    answer = stranger.sign_in(**changes)
    assert (answer.status, answer.json) == (400, {"error": code})


def test_a_locked_user_and_revoked_tokens(client: Client) -> None:
    client.control.post("user", locked=True)
    assert client.sign_in().json == {"error": "invalid_grant"}
    assert client.refresh().json == {"error": "invalid_grant"}
    client.control.post("user")
    client.sign_in()
    assert client.control.post("tokens/revoke")["revoked"] >= 1
    assert client.get(CUSTOMERS).status == 401
    assert client.refresh().status == 200
    client.control.post("tokens/revoke", username="another", refresh_too=True)
    assert client.refresh().status == 200
    client.control.post("tokens/revoke", refresh_too=True)
    assert client.refresh().json == {"error": "invalid_grant"}


def test_tokens_expire(client: Client) -> None:
    client.control.post("tokens/settings", life=0)
    client.sign_in()
    assert client.get(CUSTOMERS).status == 401
    client.control.post("tokens/settings", life=43199)


def form(user: User, **more: str) -> dict[str, str]:
    return {"client_id": user.client_id, "client_secret": user.client_secret, **more}


def test_a_refresh_token_is_good_for_its_client_and_its_time_only() -> None:
    now = [1_700_000_000.0]
    user, other = User(), User(username="other", client_id="other", client_secret="other")
    tokens = Tokens(lambda: now[0], refresh_life=60.0, accounts=[user, other])

    def refresh_token() -> str:
        password = form(user, grant_type="password", username=user.username, password=user.password)
        return str(tokens.grant(password)["refresh_token"])

    def refresh(client: User, token: str) -> str:
        return str(tokens.grant(form(client, grant_type="refresh_token", refresh_token=token))["refresh_token"])

    with pytest.raises(Refusal, match="invalid_grant"):
        refresh(other, refresh_token())
    token = refresh_token()
    now[0] += 59.9
    token = refresh(user, token)
    now[0] += 60.0
    with pytest.raises(Refusal, match="invalid_grant"):
        refresh(user, token)


def test_a_missing_form_is_an_error_of_oauth(stranger: Client) -> None:
    answer = stranger.send("POST", "/authentication/v1/oauth2/token", token=None)
    assert (answer.status, answer.json) == (400, {"error": "unsupported_grant_type"})
