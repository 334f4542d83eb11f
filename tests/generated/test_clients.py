"""The real clients without the SDK's own: any object with the methods of `Caller` drives them."""

from __future__ import annotations

import ast
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import pytest

import iqmetrix_api
from generator.authoring.completing import METHODS
from generator.naming import client_class
from iqmetrix_api import (
    SERVICES,
    Model,
    Operation,
    PathParameter,
    RateLimit,
    RawResponse,
    Service,
    common,
)
from iqmetrix_api._services import DEFAULT_VERSIONS
from iqmetrix_api.crm import (
    CrmService,
    Customer,
    CustomerCollection,
    CustomerCollectionEmbedded,
    CustomerInput,
    CustomerTypeId,
)

ROOT = Path(iqmetrix_api.__file__).parent
CUSTOMER = UUID("659c2a38-d083-4421-9330-46d779702f85")
NASTY = [
    "../x",
    "a/b",
    "a?b",
    "a#b",
    "it's",
    "a)b",
    "(",
    "Łódź",
    "a\nb",
    "a%2Fb",
    "",
    " ",
    "..",
    ".",
    "'",
    "''",
    "a\x00b",
]


class Dictionary:
    """Answers from a dictionary."""

    def __init__(self, answers: dict[str, Any]) -> None:
        self.answers = answers
        self.seen: list[tuple[str, str, Any]] = []

    def call(self, operation: Operation[Any], arguments: Any, _: Any, /) -> Any:
        path = operation.render_path(arguments.path)
        query = operation.render_query(arguments.query)
        self.seen.append((operation.method, f"{path}?{query}" if query else path, arguments.body))
        return RawResponse(200, {}, RateLimit(), self.answers[operation.id])

    def pages(self, operation: Operation[Any], _: Any, arguments: Any, paging: Any, options: Any, /) -> Any:
        body = self.call(operation, arguments, options).parsed
        return iter(body.embedded.items[: paging.max_items])


def test_a_dictionary_drives_the_clients() -> None:
    ella = Customer(id=CUSTOMER, primary_name="Ella")
    page = CustomerCollection(embedded=CustomerCollectionEmbedded(items=[ella, ella]))
    caller = Dictionary(
        {"getCustomer": ella, "listCustomers": page, "updateCustomer": ella, "deleteCustomer": None, "ping": "pong"}
    )
    crm = CrmService(caller)
    assert crm.customers.get(company_id=1, customer_id=CUSTOMER) is ella
    assert list(crm.customers.list(company_id=1, filter="PrimaryName eq 'O''Brien'", max_items=1)) == [ella]
    body = CustomerInput(customer_type_id=CustomerTypeId.PERSON)
    crm.customers.update(company_id=1, customer_id=CUSTOMER, body=body)
    crm.customers.delete(company_id=1, customer_id=CUSTOMER)
    assert crm.customers.with_raw_response.get(company_id=1, customer_id=CUSTOMER).parsed is ella
    assert crm.customers.with_raw_response.list(company_id=1, page_size=7).parsed is page
    assert (crm.ping(), crm.v1.ping(), crm.with_raw_response.ping().parsed) == ("pong", "pong", "pong")
    assert caller.seen == [
        ("GET", f"/Companies(1)/Customers({CUSTOMER})", None),
        ("GET", "/Companies(1)/Customers?$filter=PrimaryName%20eq%20%27O%27%27Brien%27", None),
        ("PUT", f"/Companies(1)/Customers({CUSTOMER})", body),
        ("DELETE", f"/Companies(1)/Customers({CUSTOMER})", None),
        ("GET", f"/Companies(1)/Customers({CUSTOMER})", None),
        ("GET", "/Companies(1)/Customers?$top=7", None),
        *[("GET", "/ping", None)] * 3,
    ]
    with pytest.raises(ValueError, match="one page"):
        crm.customers.with_raw_response.list(company_id=1, max_items=7)


def operation(path: str, *, quoted: bool) -> Operation[None]:
    return Operation(
        Service("s", "v1", "https://s"),
        "x",
        "GET",
        path,
        "r",
        "m",
        path_parameters=(PathParameter("Key", "key", quoted),),
    )


@pytest.mark.parametrize("value", NASTY)
@pytest.mark.parametrize(
    ("path", "quoted"), [("/A({Key})/B", False), ("/A({Key})/B", True), ("/A/{Key}/B", False), ("/A/{Key}", False)]
)
def test_values_stay_in_their_place(value: str, path: str, *, quoted: bool) -> None:
    """P-S4"""
    described = operation(path, quoted=quoted)
    before, _, after = path.partition("{Key}")
    if value == "" or (value in {".", ".."} and "(" not in path):
        with pytest.raises(ValueError, match="key must not be"):
            described.render_path((value,))
        return
    rendered = described.render_path((value,))
    assert rendered.startswith(before)
    assert rendered.endswith(after)
    inside = rendered[len(before) : len(rendered) - len(after) if after else None]
    assert inside.isascii()
    assert not set(inside) & set("/?#()'\n\x00 &=")


def test_every_operation_without_any_surprise() -> None:
    """The listing of the command line agrees with the descriptions."""
    result = subprocess.run(
        [sys.executable, "-m", "iqmetrix_api", "--json"], capture_output=True, text=True, check=True
    )
    listed = [json.loads(line) for line in result.stdout.splitlines()]
    assert all(
        set(each)
        == {"service", "version", "operation_id", "method", "path", "resource", "name", "request_model", "responses"}
        for each in listed
    )
    described = set()
    for service, versions in SERVICES.items():
        for version in versions:
            document = json.loads(resources.files("iqmetrix_specs").joinpath(service, f"{version}.json").read_text())
            described |= {
                (service, version, method.upper(), path)
                for path, item in document["paths"].items()
                for method in item
                if method in METHODS
            }
    assert {(each["service"], each["version"], each["method"], each["path"]) for each in listed} == described
    (one,) = (each for each in listed if each["operation_id"] == "updateCustomer")
    assert one == {
        "service": "crm",
        "version": "v1",
        "operation_id": "updateCustomer",
        "method": "PUT",
        "path": "/Companies({CompanyId})/Customers({CustomerId})",
        "resource": "customers",
        "name": "update",
        "request_model": "CustomerInput",
        "responses": [
            {"status": 200, "media_type": "application/json", "model": "Customer"},
            {"status": 400, "media_type": "text/plain", "model": "str"},
            {"status": 401, "media_type": "text/plain", "model": "str"},
            {"status": 404, "media_type": "text/plain", "model": "str"},
            {"status": 429, "media_type": "text/plain", "model": "str"},
        ],
    }


def test_the_listing_is_a_table_for_people() -> None:
    command = [sys.executable, "-m", "iqmetrix_api", "crm"]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert "iq.crm.ping GET /v1/ping" in [" ".join(line.split()) for line in lines]
    assert len({line.index(" /v1/") - len(line.split()[1]) for line in lines}) == 1
    assert len(set(lines)) == len(lines)


def test_the_listing_shows_the_paths_that_are_sent() -> None:
    """Some addresses have the version in them, some paths have it, some have none."""
    command = [sys.executable, "-m", "iqmetrix_api"]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    expected = set()
    for service, versions in SERVICES.items():
        for version in versions:
            document = json.loads(resources.files("iqmetrix_specs").joinpath(service, f"{version}.json").read_text())
            folder = urlsplit(document["servers"][0]["url"]).path
            expected |= {
                f"{method.upper()} {folder}{path}"
                for path, item in document["paths"].items()
                for method in item
                if method in METHODS
            }
    assert {" ".join(line.split()[1:]) for line in lines} == expected


def test_a_service_that_does_not_exist_is_refused() -> None:
    command = [sys.executable, "-m", "iqmetrix_api", "crm"]
    refused = subprocess.run([*command, "nothing"], capture_output=True, text=True, check=False)
    assert refused.returncode == 2
    assert f"there is no service nothing. There are: {', '.join(SERVICES)}" in refused.stderr


VERSIONS = [(name, version) for name, versions in SERVICES.items() for version in versions]


def test_the_package_shows_what_it_offers() -> None:
    assert dir(iqmetrix_api) == sorted(iqmetrix_api.__all__)
    assert all(getattr(iqmetrix_api, name) is not None for name in iqmetrix_api.__all__)


@pytest.mark.parametrize(("service", "version"), VERSIONS)
def test_every_model_has_its_home(service: str, version: str) -> None:
    """What a version offers is its models, those of them that services share, and its two clients."""
    home = importlib.import_module(f"iqmetrix_api.{service}.{version}")
    models = vars(importlib.import_module(f"iqmetrix_api.{service}.{version}.models"))
    kinds = {name for name, kind in models.items() if isinstance(kind, type) and issubclass(kind, (Model, Enum))}
    offered = {name: getattr(home, name) for name in home.__all__}
    clients = {client_class(service), f"Async{client_class(service)}"}
    assert clients <= set(offered)
    assert kinds - {"Model", "OpenIntEnum", "OpenStrEnum"} <= set(offered)
    assert {name for name, kind in offered.items() if kind is not models.get(name)} - clients <= set(vars(common))
    assert dir(home) == home.__all__ == sorted(home.__all__)
    if version == DEFAULT_VERSIONS[service]:
        default = importlib.import_module(f"iqmetrix_api.{service}")
        assert dir(default) == home.__all__
        assert {name: getattr(default, name) for name in dir(default)} == offered
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        home.Nothing  # noqa: B018


def test_shared_models_are_one_class() -> None:
    shared = {name: kind for name, kind in vars(common).items() if getattr(kind, "__module__", "") == common.__name__}
    homes = [importlib.import_module(f"iqmetrix_api.{service}.{version}") for service, version in VERSIONS]
    assert {"HalLink", "Ping"} <= set(shared)
    assert sum("Ping" in home.__all__ for home in homes) >= 2
    for home in homes:
        assert {name: getattr(home, name) for name in home.__all__ if name in shared}.items() <= shared.items()


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            yield node.module or ""


def test_the_clients_stand_on_their_own() -> None:
    # type checkers have typing_extensions with them; nothing imports it when a program runs
    allowed = {"msgspec", "iqmetrix_api", "typing_extensions"} | sys.stdlib_module_names
    strangers = {name for path in ROOT.rglob("*.py") for name in imports(path) if name.split(".")[0] not in allowed}
    assert not strangers


def test_generated_files_say_so() -> None:
    for path in ROOT.rglob("*.py"):
        assert path.read_text(encoding="utf-8").startswith("# Written by `python -m generator build`.")
