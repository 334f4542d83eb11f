# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Kitchen Sink: the client and the models of its default version, v1."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from iqmetrix_api.kitchen_sink.v1 import *  # noqa: F403 - all of it, and nothing else
    from iqmetrix_api.kitchen_sink.v1 import Twig as Twig
else:

    def __getattr__(name: str) -> Any:
        # Versions are modules below; asking for one does not load the default one.
        if name != "__all__" and not name[:1].isupper():
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module("iqmetrix_api.kitchen_sink.v1"), name)


def __dir__() -> list[str]:
    return list(import_module("iqmetrix_api.kitchen_sink.v1").__all__)
