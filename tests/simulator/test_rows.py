"""Rows of the simulator: what is created, replaced and deleted can be read, and rules of entities hold."""

from __future__ import annotations

import sqlite3
import threading
from typing import Any

import pytest

from iqmetrix_simulator._rows.store import Store
from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMER, CUSTOMERS, FULL_CUSTOMERS, ITEM, ITEMS, LOCATION


def test_create_read_replace_delete(client: Client) -> None:
    made = client.send("POST", CUSTOMERS, {"CustomerTypeId": 2, "PrimaryName": "Ella", "New": {"a": 1}})
    assert made.status == 201
    row = made.json
    assert (row["CustomerType"], row["Version"], row["DoNotContact"], row["Disabled"]) == ("Person", 1, True, False)
    path = f"{CUSTOMERS}({row['Id']})"
    assert client.get(path).json == row
    changed = client.send(
        "PUT", path, {**row, "CustomerTypeId": 3, "CustomerType": "ignored", "Notes": "n", "PrimaryName": None}
    ).json
    assert (changed["Version"], changed["CustomerType"], changed["Notes"]) == (2, "Company", "n")
    assert "New" not in {**row, **changed}  # kept, but no answer describes it
    replaced = client.send("PUT", path, {"Id": row["Id"], "CustomerTypeId": 3}).json
    assert "Notes" not in replaced
    assert client.send("DELETE", path).status == 200
    assert client.get(path).json["Disabled"] is True
    assert client.get(f"{CUSTOMERS}({CUSTOMER[:-1]}0)").text == "Not Found"


def test_children_live_with_their_parent(client: Client) -> None:
    body = {
        "CustomerTypeId": 2,
        "PrimaryName": "Ella",
        "Addresses": [{"CustomerId": CUSTOMER, "AddressTypeId": 2, "CountryCode": "CA", "StateCode": "AB"}],
        "ContactMethods": [],
        "CustomerExtensions": None,
    }
    made = client.send("POST", FULL_CUSTOMERS, body).json
    assert made["Addresses"][0]["CustomerId"] == made["Id"]
    written = {f"Customer/{made['Id']}": 1, f"Address/{made['Addresses'][0]['Id']}": 1}
    assert client.control.get("totals")["writes"] == written
    assert (made["Addresses"][0]["AddressType"], made["Addresses"][0]["Country"], made["Addresses"][0]["State"]) == (
        "Home",
        "Canada",
        "Alberta",
    )
    path = f"{CUSTOMERS}({made['Id']})/Addresses"
    assert len(client.get(path).json) == 1
    other = client.send(
        "POST", path, {"CustomerId": made["Id"], "AddressTypeId": 3, "CountryCode": "CA", "StateCode": "AB"}
    ).json
    assert len(client.get(f"{FULL_CUSTOMERS}({made['Id']})").json["Addresses"]) == 2
    assert client.send("DELETE", f"{path}({other['Id']})").status == 200
    assert client.get(f"{path}({other['Id']})").status == 404
    assert client.get(f"{CUSTOMERS}({CUSTOMER[:-1]}0)/Addresses").status == 404


def test_attributes_are_merged_and_removed(client: Client) -> None:
    path = f"{ITEMS}/Items({ITEM})/attributes"
    assert client.get(path).json == [{"Name": "Country of Manufacture", "Value": "China"}]
    merged = client.send(
        "PUT", path, [{"Name": "Country of Manufacture", "Value": "Peru"}, {"Name": "Cases Per Layer", "Value": "9"}]
    ).json
    assert merged == [{"Name": "Country of Manufacture", "Value": "Peru"}, {"Name": "Cases Per Layer", "Value": "9"}]
    for _ in range(2):
        assert client.send("DELETE", path, ["Cases Per Layer"]).status == 204
    assert len(client.get(path).json) == 1
    assert client.send("PUT", path, [{"Name": "x" * 251}]).status == 400


def test_a_stale_revision_is_refused(client: Client) -> None:
    location = client.get("/entities/v1/Companies(14146)/Locations(14202)").json
    changed = client.send("PUT", LOCATION, {**location, "Description": "d"})
    assert (changed.status, changed.json["Version"], changed.json["SortName"]) == (200, 14, "dufferin mall 1")
    for stale in (location, {name: value for name, value in location.items() if name != "Version"}):
        answer = client.send("PUT", LOCATION, stale)
        assert (answer.status, answer.text) == (409, "Entity resource already modified by an earlier request")


def test_names_are_unique(client: Client) -> None:
    path = "/entities/v1/Companies(14146)/Tree/Nodes(14159)/Groups"
    assert client.send("POST", path, {"Name": "North"}).json["Roles"] == [{"Name": "Group"}]
    answer = client.send("POST", path, {"Name": "North"})
    assert (answer.status, answer.text) == (409, "An Entity already exists with the same name and role at this level.")
    group = client.send("POST", path, {"Name": "South"}).json
    assert client.send("DELETE", f"/entities/v1/Companies(14146)/Tree/Nodes({group['Id']})").status == 200
    assert client.send("DELETE", f"/entities/v1/Companies(14146)/Tree/Nodes({group['Id']})").status == 404


def test_read_only_members_that_are_sent_back_are_not_kept(client: Client) -> None:
    (row, _) = client.get(CUSTOMERS, accept="application/hal+json").json["_embedded"]["self"]
    assert row["_links"]
    answer = client.send("PUT", f"{CUSTOMERS}({row['Id']})", {**row, "Notes": "new", "CustomerType": "nonsense"})
    assert (answer.status, answer.json["Notes"], answer.json["CustomerType"]) == (200, "new", row["CustomerType"])
    full = client.get(f"/crm/v1/Companies(14146)/CustomerFull({row['Id']})").json
    assert not {"_links", "_embedded"} & set(full)
    made = client.send("POST", CUSTOMERS, {**row, "Version": 99}).json
    assert (made["Version"], "_links" in made) == (1, False)
    assert made["Id"] != row["Id"]


def test_concurrent_writes_are_all_kept(client: Client) -> None:
    def work() -> None:
        for _ in range(20):
            assert client.send("POST", CUSTOMERS, {"CustomerTypeId": 2}).status == 201

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(client.control.get("rows", service="crm", entity="Customer", scope="14146")) == 162
    assert len(client.control.get("totals")["writes"]) == 160


def test_the_path_says_whose_child_a_row_is(client: Client) -> None:
    """Whatever the body says, at its creation and ever after."""
    other = client.send("POST", CUSTOMERS, {"CustomerTypeId": 2}).json["Id"]
    address = {"CustomerId": other, "AddressTypeId": 3, "CountryCode": "CA", "StateCode": "AB"}
    made = client.send("POST", f"{CUSTOMERS}({CUSTOMER})/Addresses", address).json
    assert made["CustomerId"] == CUSTOMER
    path = f"{CUSTOMERS}({CUSTOMER})/Addresses({made['Id']})"
    changed = client.send("PUT", path, {**address, "Id": made["Id"], "Locality": "Calgary", "Version": made["Version"]})
    assert (changed.status, changed.json["CustomerId"], changed.json["Locality"]) == (200, CUSTOMER, "Calgary")
    assert client.get(f"{CUSTOMERS}({other})/Addresses").json == []
    for method in ("GET", "DELETE"):
        assert client.send(method, f"{CUSTOMERS}({other})/Addresses({made['Id']})").status == 404
    assert client.get(path).status == 200


def test_keys_in_any_case(client: Client) -> None:
    assert client.get(f"{CUSTOMERS}({CUSTOMER.upper()})").json["Id"] == CUSTOMER


def test_values_of_read_only_members_are_not_looked_at(client: Client) -> None:
    answer = client.send("POST", CUSTOMERS, {"CustomerTypeId": 2, "CustomerType": 7, "_links": "none"})
    assert (answer.status, answer.json["CustomerType"]) == (201, "Person")


def test_a_file_that_is_no_database_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def remembered(*arguments: Any, **options: Any) -> sqlite3.Connection:
        opened.append(connect(*arguments, **options))
        return opened[-1]

    monkeypatch.setattr(sqlite3, "connect", remembered)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        Store(__file__)
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        opened[0].execute("SELECT 1")
