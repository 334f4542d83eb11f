"""P-I1 and P-I2: what importing loads, and which names there are."""

from __future__ import annotations

import ast
import inspect

import pytest

import iqmetrix
from iqmetrix import (
    AsyncIQmetrix,
    IQmetrix,
)
from iqmetrix_api import SERVICES
from tests.kit.canary_client import signed_client
from tests.kit.interpreter import modules_after
from tests.kit.transports import FakeTransport


def test_importing_loads_nothing_that_is_not_needed() -> None:
    """P-I1"""
    loaded = modules_after("import iqmetrix")
    assert {name for name in loaded if name.startswith("iqmetrix")} == {"iqmetrix"}
    assert len(loaded) <= 40
    loaded = modules_after("from iqmetrix import IQmetrix, Credentials")
    assert not {"httpx", "httpcore", "anyio"} & loaded
    assert not {name.split(".")[1] for name in loaded if name.startswith("iqmetrix_api.")} & set(SERVICES)
    first_use = (
        "from iqmetrix import IQmetrix, Credentials;"
        "iq = IQmetrix(credentials=Credentials(client_id='a', client_secret='b', username='c', password='d')); iq.entities"
    )
    loaded = modules_after(first_use)
    services = {name.split(".")[1] for name in loaded if name.startswith("iqmetrix_api.")} & set(SERVICES)
    assert services == {"authentication", "entities"}
    assert "httpx" not in loaded


def test_names_are_complete() -> None:
    """P-I2"""
    assert iqmetrix.__all__ == dir(iqmetrix)
    assert sorted(iqmetrix.__all__) == list(iqmetrix.__all__)
    assert set(iqmetrix.__all__) == set(iqmetrix._HOME_OF)
    assert all(getattr(iqmetrix, name) is not None for name in iqmetrix.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        iqmetrix.nothing  # noqa: B018
    assert {"authentication", "catalog", "crm", "entities", "limits", "drift", "with_options", "close"} <= set(
        dir(IQmetrix)
    )
    with signed_client(FakeTransport()) as iq:
        assert {"customers", "addresses", "contact_methods"} <= set(dir(iq.crm))
    for kind in (IQmetrix, AsyncIQmetrix):
        assert set(SERVICES) <= set(dir(kind))
    tree = ast.parse(inspect.getsource(iqmetrix))
    checked = next(node for node in tree.body if isinstance(node, ast.If))  # what type checkers read
    imported = {alias.name for node in checked.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert imported - {"__version__"} == set(iqmetrix.__all__)


@pytest.mark.parametrize("service", ["authentication", "catalog", "crm", "entities"])
@pytest.mark.parametrize("client", ["IQmetrix", "AsyncIQmetrix"])
def test_a_service_loads_itself_only(client: str, service: str) -> None:
    """P-I1: and the one that tokens come from; no HTTP library before the first call."""
    credentials = "Credentials(client_id='a', client_secret='b', username='c', password='d')"
    loaded = modules_after(
        f"import iqmetrix; from iqmetrix import Credentials; iqmetrix.{client}(credentials={credentials}).{service}"
    )
    services = {name.split(".")[1] for name in loaded if name.startswith("iqmetrix_api.")} & set(SERVICES)
    assert services == {"authentication", service}
    other = "async_resources" if client == "IQmetrix" else "resources"
    assert not {f"iqmetrix_api.{service}.v1.{module}" for module in (other, "raw")} & loaded
    assert not {"httpx", "httpcore", "h11", "anyio"} & loaded


@pytest.mark.parametrize("name", ["decode", "Credentials", "NotFound", "Hooks"])
def test_names_load_what_they_need(name: str) -> None:
    """P-I1"""
    loaded = modules_after(f"from iqmetrix import {name}")
    assert not {"httpx", "httpcore", "ssl", "asyncio"} & loaded
    assert not {each.split(".")[1] for each in loaded if each.startswith("iqmetrix_api.")} & set(SERVICES)
