"""Hypothesis strategies, made from the shipped descriptions: models, the arguments of operations, and the answers of services.

It needs the package hypothesis: `pip install 'iqmetrix-sdk[testing]'`. No other module of the SDK imports it.

Example:
    >>> from hypothesis import given
    >>> from iqmetrix_api.crm.v1.models import CustomerInput
    >>> from iqmetrix.testing import strategies
    >>> @given(strategies.models(CustomerInput))
    ... def test_names_are_kept(customer: CustomerInput) -> None: ...
"""

from __future__ import annotations

try:
    import hypothesis as _hypothesis  # noqa: F401 - whether it is there
    import jsonschema as _jsonschema  # noqa: F401 - likewise
except ModuleNotFoundError as error:
    if error.name not in {"hypothesis", "jsonschema"}:
        raise
    raise ImportError(f"the package {error.name} is missing; install iqmetrix-sdk[testing]", name=error.name) from None

from iqmetrix._border import publish_package
from iqmetrix.testing.strategies.answers import responses
from iqmetrix.testing.strategies.calls import arguments
from iqmetrix.testing.strategies.instances import models

__all__ = ["arguments", "models", "responses"]

publish_package(__name__)


def __dir__() -> list[str]:
    return list(__all__)
