"""What iQmetrix sends to a program of yours, read and answered: notifications, and contracts that a supplier implements.

The server is yours: any web framework hands over the bytes of a request and sends what `reply` returns. The webhooks of a service are in
`iqmetrix_api.<service>.webhooks`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, overload

from iqmetrix._bodies.codec import Codec
from iqmetrix._bodies.drift import Drift
from iqmetrix._operations import find_webhook
from iqmetrix.errors import ConfigurationError
from iqmetrix_api import Webhook

Event = TypeVar("Event")
Answer = TypeVar("Answer")

__all__ = ["WebhookReply", "drift", "parse", "reply"]

drift = Drift()
"""Differences between what came and what is described, of all `parse` that name no other place."""


@dataclass(frozen=True, slots=True)
class WebhookReply:
    """What to send back.

    Attributes:
        status: HTTP status.
        headers: by name.
        body: the bytes, which may be none.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes

    def __repr__(self) -> str:
        return f"WebhookReply({self.status}, {len(self.body)} bytes)"


@overload
def parse(
    webhook: Webhook[Event, Any], body: bytes | str, *, content_type: str = "", drift: Drift | None = None
) -> Event: ...


@overload
def parse(webhook: str, body: bytes | str, *, content_type: str = "", drift: Drift | None = None) -> Any: ...


def parse(
    webhook: Webhook[Any, Any] | str, body: bytes | str, *, content_type: str = "", drift: Drift | None = None
) -> Any:
    """Read what came, by the rules of responses: nothing is lost, and what is not as described is counted.

    Args:
        webhook: one of `iqmetrix_api.<service>.webhooks`, or its name such as `"shipping.v1.getShippingOptions"`.
        body: of the request that came.
        content_type: value of its `Content-Type` header, for the character set; may be empty.
        drift: where differences are counted, such as `iq.drift`; this module's `drift` if it is left out.

    Returns:
        A model.

    Raises:
        ConfigurationError: there is no such webhook, or the body is neither bytes nor a text.
        DecodeError: the body can't be read; `pointer` has the place.
    """
    found = _found(webhook)
    if not isinstance(body, (bytes, str)):
        raise ConfigurationError(f"{found}: the body must be bytes or a text, not {type(body).__name__}")
    content = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
    codec = Codec(drift) if drift is not None else _codec
    return codec.result(found.exchange, 0, {"content-type": content_type}, content)


def reply(webhook: Webhook[Any, Answer] | str, answer: Answer | None = None) -> WebhookReply:
    """Return the reply that says that all is well.

    Args:
        webhook: as for `parse`.
        answer: a model, or a mapping with the names of the wire; nothing where the webhook asks for no body.

    Raises:
        ConfigurationError: there is no such webhook, the answer is missing or superfluous, or it can't be written.

    Example:
        options = ShippingOptions(shipping_options=[...])
        answer = reply(GET_SHIPPING_OPTIONS, options)
    """
    found = _found(webhook)
    body, media_type = _codec.encode_body(found.exchange, answer)
    content = body if isinstance(body, bytes) else b""
    return WebhookReply(found.status, {} if media_type is None else {"Content-Type": media_type}, content)


def _found(webhook: Webhook[Any, Any] | str) -> Webhook[Any, Any]:
    if isinstance(webhook, str):
        return find_webhook(webhook)
    if not isinstance(webhook, Webhook):
        raise ConfigurationError(
            f"a webhook is one of iqmetrix_api.<service>.webhooks, or its name, not {webhook!r:.100}"
        )
    return webhook


_codec = Codec(drift)
