"""Strategies for what services may answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from iqmetrix.errors import ConfigurationError
from iqmetrix.testing.messages import Reply
from iqmetrix.testing.strategies.described import operation_described, operation_of
from iqmetrix.testing.strategies.documents import Documents
from iqmetrix_api import DescribedResponse, Operation


def responses(
    operation: str | Operation[Any] | Callable[..., Any], *, status: int | None = None
) -> st.SearchStrategy[Reply]:
    """Return a strategy for what a service may answer to a call, for `FakeService.on_operation` or for a parser of yours.

    Args:
        operation: its method, such as `iq.crm.customers.create`, or its name, such as `crm.v1.createCustomer`.
        status: HTTP status, which may be one that is refused with; by default, that of any success.

    Returns:
        A strategy for replies: `json` is the document, `text` a body that is no JSON, `headers` have the media type.

    Raises:
        ConfigurationError: there is no such operation, or it does not describe that status.

    Example:
        >>> from hypothesis import given
        >>> from iqmetrix.testing import FakeService, Reply
        >>> @given(responses("crm.v1.getCustomer"))
        ... def test_any_customer(reply: Reply) -> None:
        ...     service = FakeService()
        ...     service.on_operation("crm.v1.getCustomer", reply)

    Source: the responses of the operation in the description of its service, as it is shipped.
    """
    found = operation_of(operation)
    wanted = [
        each for each in found.responses if (200 <= each.status < 300 if status is None else each.status == status)
    ]
    if not wanted:
        known = ", ".join(str(known) for known in sorted({each.status for each in found.responses}))
        raise ConfigurationError(f"{found} does not describe the status {status}; it has {known}")
    return st.one_of([_replies(found, each) for each in wanted])


def _replies(operation: Operation[Any], response: DescribedResponse) -> st.SearchStrategy[Reply]:
    if response.media_type is None:
        return st.just(Reply(response.status))
    description, described = operation_described(operation)
    documents = Documents(description)
    content = documents.resolved(described["responses"][str(response.status)])["content"][response.media_type]
    headers = {"Content-Type": response.media_type}
    if response.codec != "json":
        written = [example["value"] for example in content.get("examples", {}).values()]
        texts = st.sampled_from(written) if written else st.text(max_size=200)
        return texts.map(lambda text: Reply(response.status, text=text, headers=headers))
    return documents.of(content["schema"]).map(
        lambda document: Reply(
            response.status, json=document, text="null" if document is None else None, headers=headers
        )
    )
