"""Webhooks of a description: what comes is read like a response, what goes back is written like a request."""

from __future__ import annotations

from typing import Any

from generator.bundle import Bundle
from generator.naming import constant_name
from generator.operations.records import WebhookRecord
from generator.operations.type_names import as_received, received, sent
from generator.prose import one_line
from generator.responses import options


def read_webhooks(bundle: Bundle) -> list[WebhookRecord]:
    """Return the webhooks of a description with its request variants (`Bundle.with_request_variants`)."""
    return [_webhook(bundle, *found) for found in bundle.webhooks()]


def _webhook(bundle: Bundle, name: str, method: str, raw: dict[str, Any]) -> WebhookRecord:
    status, response = next(
        (int(status), bundle.resolve(written))
        for status, written in sorted(raw["responses"].items())
        if status.startswith("2")
    )
    event, answer = _schema(bundle.resolve(raw["requestBody"])), _schema(response)
    assert event is not None, "a rule asks for it"
    texts = (raw.get("summary", name), raw.get("description", ""), f"The reply: {response['description']}")
    return WebhookRecord(
        name=name,
        constant=constant_name(name),
        method=method.upper(),
        status=status,
        event=received(bundle, event),
        events=[received(bundle, option) for option in options(bundle, event)],
        answer="None" if answer is None else sent(bundle, answer),
        answer_model="" if answer is None else received(bundle, answer),
        answer_received="" if answer is None else as_received(bundle, answer),
        documentation="\n\n".join(one_line(text) for text in texts if text),
    )


def _schema(body: dict[str, Any]) -> dict[str, Any] | None:
    """Return the schema of a JSON body; `None` where there is no body."""
    media = next(iter(body.get("content", {}).values()), None)
    return None if media is None else media["schema"]
