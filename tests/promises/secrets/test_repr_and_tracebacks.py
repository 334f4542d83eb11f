"""P-S1: the client and its errors, wherever they can be seen."""

from __future__ import annotations

import io
import logging
import pickle
import traceback

from iqmetrix import (
    AuthenticationFailed,
    NotFound,
    encode,
)
from iqmetrix._http.transport import Headers, HTTPResponse
from iqmetrix_api.authentication.v1.models import GrantType, TokenRequest
from iqmetrix_api.sales_orders.v1 import models
from tests.kit.canary_client import signed_client
from tests.kit.transports import CANARY, FakeTransport


def test_no_secret_is_shown_anywhere() -> None:
    """P-S1: repr, str, logs, exceptions, pickles and the locals in tracebacks."""
    output = io.StringIO()
    handler = logging.StreamHandler(output)
    logging.getLogger().addHandler(handler)
    shown = [repr(CANARY), str(CANARY)]
    transport = FakeTransport(HTTPResponse(404, Headers([("Set-Cookie", "canary-cookie")]), b"no"))
    try:
        with signed_client(transport) as iq:
            shown += [repr(iq), repr(iq.limits), repr(iq.drift), repr(iq.crm), repr(vars(iq))]
            try:
                iq.entities.carriers.get(carrier_id=9)
            except NotFound as error:
                shown += [repr(error), str(error), repr(pickle.loads(pickle.dumps(error))), repr(vars(error))]
                details = traceback.TracebackException.from_exception(error, capture_locals=True)
                shown.append("".join(details.format()))
        transport = FakeTransport()
        transport.send = lambda _: HTTPResponse(400, Headers(), b'{"error":"invalid_grant"}')  # type: ignore[method-assign]
        with signed_client(transport) as iq:
            try:
                iq.entities.carriers.get(carrier_id=9)
            except AuthenticationFailed as error:
                details = traceback.TracebackException.from_exception(error, capture_locals=True)
                shown += ["".join(details.format()), repr(vars(error))]
    finally:
        logging.getLogger().removeHandler(handler)
    leaks = [line for text in [*shown, output.getvalue()] for line in text.splitlines() if "canary" in line]
    assert leaks == []


def test_headers_hide_secrets() -> None:
    """P-S1"""
    headers = Headers([("Authorization", "Bearer canary"), ("Set-Cookie", "canary"), ("X-Other", "shown")])
    assert "canary" not in repr(headers)
    assert "shown" in repr(headers)
    assert headers["authorization"] == "Bearer canary"


def test_models_hide_what_is_described_as_a_password() -> None:
    """P-S1: alone and in other models, for `rich` too; it is read and sent as ever."""
    request = TokenRequest(
        grant_type=GrantType.PASSWORD,
        client_id="shown",
        username="shown",
        password="canary",
        client_secret="canary",
        refresh_token="canary",
    )
    payment = models.Payment(token="canary", correlation_id="shown")
    order = models.SaleOrder(payments=[payment])
    for model in (request, payment, order, {"order": order}, [request], order.__rich_repr__(), request.__rich_repr__()):
        text = f"{model!r} {model}"
        assert "canary" not in text
        assert "shown" in text
        assert "<hidden>" in text
    assert repr(models.Payment(correlation_id="shown")) == "Payment(correlation_id='shown')"
    assert (payment.token, request.password) == ("canary", "canary")
    assert b"canary" in encode(order)
