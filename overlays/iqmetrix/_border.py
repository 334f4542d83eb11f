"""The border: what is public shows its public place as its module, wherever it is written."""

from __future__ import annotations

import sys


def publish(home: str) -> None:
    """Let the public names of a module belong to `iqmetrix`: in tracebacks, in `repr` and in pickles.

    Each module that `iqmetrix` takes names from calls it at its end.

    Args:
        home: the module, `__name__`.
    """
    package = sys.modules[
        "iqmetrix"
    ]  # loaded before any module of it; importing it here would be an import that runs back up
    for name in vars(package)["_HOMES"][home]:
        vars(sys.modules[home])[name].__module__ = "iqmetrix"


def publish_package(package: str) -> None:
    """Let the names of a public package belong to it, apart from those that belong to `iqmetrix`.

    Args:
        package: `__name__`, after the definition of its `__all__`.
    """
    content = vars(sys.modules[package])
    for name in content["__all__"]:
        if getattr(content[name], "__module__", "").startswith("iqmetrix."):
            content[name].__module__ = package
