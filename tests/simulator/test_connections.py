"""Requests byte for byte: odd targets and ends are answered or noted, and what follows is answered."""

from __future__ import annotations

import http.client
import socket
import time

import pytest

from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMERS

HOST = "Host: example.com\r\n"


def exchange(client: Client, text: str) -> http.client.HTTPResponse:
    """Send a request as it is written; return the response."""
    address = client.simulator.base_url.removeprefix("http://").split(":")
    with socket.create_connection((address[0], int(address[1])), timeout=10) as connection:
        connection.sendall(text.encode("latin-1"))
        response = http.client.HTTPResponse(connection, method=text.partition(" ")[0])
        response.begin()
        response.read()
        return response


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("GET http://example.com/crm/v1/ping", 200),
        ("GET HTTP://example.com", 404),
        ("OPTIONS *", 404),
        ("CONNECT example.com:443", 404),
        ("GET //crm/v1/ping", 404),
        ("GET /crm/v1/ping?", 200),
        ("GET /_controls", 404),
    ],
)
def test_targets_of_every_form_are_answered_and_noted(client: Client, target: str, status: int) -> None:
    client.control.post("ledger/clear")
    response = exchange(client, f"{target} HTTP/1.1\r\n{HOST}Authorization: Bearer {client.token}\r\n\r\n")
    assert (response.status, response.headers["Date"] is not None) == (status, True)
    assert [entry["status"] for entry in client.control.get("ledger")] == [status]


def test_a_request_for_another_protocol_is_answered_in_this_one(client: Client) -> None:
    upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAA\r\n"
    response = exchange(client, f"GET /crm/v1/ping HTTP/1.1\r\n{HOST}{upgrade}\r\n")
    assert (response.status, response.headers["X-RateLimit-Remaining"]) == (401, "999")


def test_half_a_request_is_not_carried_out(client: Client) -> None:
    """Although the half is valid by itself."""
    before = len(client.get(CUSTOMERS).json)
    head = (
        f"POST {CUSTOMERS} HTTP/1.1\r\n{HOST}Authorization: Bearer {client.token}\r\nContent-Type: application/json\r\n"
    )
    address = client.simulator.base_url.removeprefix("http://").split(":")
    with socket.create_connection((address[0], int(address[1])), timeout=10) as connection:
        connection.sendall(f'{head}Content-Length: 50\r\n\r\n{{"CustomerTypeId": 2}}'.encode())
    deadline = time.monotonic() + 10
    while not client.control.get("ledger", operation="createCustomer"):
        assert time.monotonic() < deadline
    assert len(client.get(CUSTOMERS).json) == before
