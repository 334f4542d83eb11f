"""The tree of a company: what is created, renamed and deleted shows in it, and in the search for nodes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.kit.plain_client import Client

COMPANY = "/entities/v1/Companies(14146)"
NODES = "/entities/v1/Entities(14146)/Nodes?$filter="


def names(node: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield node["Role"], node["Name"]
    for child in node["Nodes"]:
        yield from names(child)


def tree(client: Client) -> list[tuple[str, str]]:
    return list(names(client.get(f"{COMPANY}/Tree").json))


def create(client: Client, kind: str, below: int, name: str, **more: Any) -> int:
    answer = client.send(
        "POST", f"{COMPANY}/Tree/Nodes({below})/{kind}s", {"Name": name, "Roles": [{"Name": kind}], **more}
    )
    assert answer.status == 201, answer.text
    return int(answer.json["Id"])


def test_first_rows_tell_one_story(client: Client) -> None:
    """A row that was renamed has its new name everywhere."""
    shown = tree(client)
    assert shown[:2] == [
        ("Company", "Kentel Corp"),
        ("Division", client.get(f"{COMPANY}/Tree").json["Nodes"][0]["Name"]),
    ]
    locations = {row["Name"] for row in client.get(f"{COMPANY}/Locations").json}
    assert {name for role, name in shown if role == "Location"} == locations
    (found,) = client.get(NODES + "123").json
    assert (found["Id"], found["Role"]) == (14202, "Location")
    assert found["Name"] in locations
    assert [node["Id"] for node in found["Path"]] == [14146, 14159, 14202]


def test_created_nodes_are_in_the_tree_and_found(client: Client) -> None:
    division = create(client, "Division", 14146, "North", ClientEntityId="n-1")
    group = create(client, "Group", division, "Yukon", ClientEntityId="n-2")
    location = create(client, "Location", group, "Dawson", ClientEntityId="n-2")
    root = client.get(f"{COMPANY}/Tree").json
    (north,) = (node for node in root["Nodes"] if node["Id"] == division)
    assert list(names(north)) == [("Division", "North"), ("Group", "Yukon"), ("Location", "Dawson")]
    assert set(north) <= {"Id", "Name", "Description", "Role", "Nodes"}
    found = client.get(NODES + "n-2").json
    assert [(node["Id"], node["Role"]) for node in found] == [(group, "Group"), (location, "Location")]
    assert [(node["Id"], node["Name"]) for node in found[1]["Path"]] == [
        (14146, "Kentel Corp"),
        (division, "North"),
        (group, "Yukon"),
        (location, "Dawson"),
    ]
    assert client.get(NODES + "'n-1'").json[0]["Name"] == "North"
    assert client.get(NODES + "nobody").json == []
    assert client.get(NODES.replace("14146", "99") + "n-2").status == 404


def test_a_renamed_node_shows_its_new_name_everywhere(client: Client) -> None:
    location = client.get(f"{COMPANY}/Locations(14202)").json
    answer = client.send("PUT", f"{COMPANY}/Locations(14202)", {**location, "Name": "Bloor Street"})
    assert answer.status == 200, answer.text
    assert ("Location", "Bloor Street") in tree(client)
    (found,) = client.get(NODES + "123").json
    assert (found["Name"], found["Path"][-1]["Name"]) == ("Bloor Street", "Bloor Street")


def test_a_node_with_locations_below_is_not_deleted_and_one_without_takes_all_along(client: Client) -> None:
    division = create(client, "Division", 14146, "North")
    group = create(client, "Group", division, "Yukon")
    inner = create(client, "Group", group, "Klondike")
    location = create(client, "Location", inner, "Dawson")
    for node in (division, group, inner):
        answer = client.send("DELETE", f"{COMPANY}/Tree/Nodes({node})")
        assert (answer.status, "move or delete attached locations" in answer.text) == (400, True)
    before = tree(client)
    assert ("Location", "Dawson") in before
    other = create(client, "Division", 14146, "South")
    for name in ("A", "B"):
        other = create(client, "Group", other, name)
    south = next(node for node in client.get(f"{COMPANY}/Tree").json["Nodes"] if node["Name"] == "South")
    assert client.send("DELETE", f"{COMPANY}/Tree/Nodes({south['Id']})").status == 200
    assert tree(client) == before
    assert client.send("DELETE", f"{COMPANY}/Tree/Nodes({other})").status == 404
    assert client.get(f"{COMPANY}/Locations({location})").status == 200


@pytest.mark.parametrize("path", [f"{COMPANY}/Tree", f"{COMPANY}/Locations"])
def test_where_a_row_belongs_is_not_shown(client: Client, path: str) -> None:
    assert b"ParentNodeId" not in client.get(path).body


def test_names_are_unique_among_what_is_right_below_a_node(client: Client) -> None:
    north, south = (create(client, "Division", 14146, name) for name in ("North", "South"))
    for below in (north, south):
        create(client, "Group", below, "Yukon")
        create(client, "Location", below, "Dawson")
    create(client, "Division", north, "Yukon")
    taken = (409, "An Entity already exists with the same name and role at this level.")
    for kind, name in (("Group", "Yukon"), ("Location", "Dawson")):
        body = {"Name": name, "Roles": [{"Name": kind}]}
        answer = client.send("POST", f"{COMPANY}/Tree/Nodes({north})/{kind}s", body)
        assert (answer.status, answer.text) == taken

    whitehorse = client.get(f"{COMPANY}/Locations({create(client, 'Location', north, 'Whitehorse')})").json
    path = f"{COMPANY}/Locations({whitehorse['Id']})"
    answer = client.send("PUT", path, {**whitehorse, "Name": "Dawson"})
    assert (answer.status, answer.text) == taken
    create(client, "Location", south, "Mayo")
    assert client.send("PUT", path, {**whitehorse, "Name": "Mayo"}).status == 200


EMPTY = "'Name' should not be empty."
POSTAL = "Invalid Canadian postal code. Should have valid letters and format A1A 1A1"
ROLE = "Request Parameter Doesn't Match Expected Value"


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"Name": ""}, EMPTY),
        ({"Address": {"CountryCode": "CA", "Zip": "94043"}}, POSTAL),
        ({"Address": {"CountryCode": "CA", "Zip": "P9H9I4"}}, POSTAL),
        ({"Address": {"CountryCode": "US", "Zip": "94043"}}, None),
        ({"Address": {"CountryCode": "CA"}}, None),
        ({"Address": {"StateCode": "ON"}}, "/Address: 'CountryCode' is a dependency of 'StateCode'"),
        ({"Roles": [{"Name": "Company"}]}, ROLE),
        ({"Roles": []}, ROLE),
        ({"Roles": ["Location"]}, None),
    ],
)
@pytest.mark.parametrize("way", ["create", "update", "update below node"])
def test_a_location_is_refused_by_documented_rules(
    client: Client, way: str, change: dict[str, Any], text: str | None
) -> None:
    location = client.get(f"{COMPANY}/Locations(14202)").json
    below = f"{COMPANY}/Tree/Nodes(14159)/Locations"
    paths = {"create": below, "update": f"{COMPANY}/Locations(14202)", "update below node": f"{below}(14202)"}
    body = {"Name": "Bloor", "Roles": [{"Name": "Location"}]} if way == "create" else location
    answer = client.send("POST" if way == "create" else "PUT", paths[way], {**body, **change})
    if text is None:
        assert answer.status in {200, 201}, answer.text
    else:
        assert (answer.status, answer.text.startswith(text)) == (400, True), answer.text


@pytest.mark.parametrize("kind", ["Division", "Group"])
def test_what_has_no_name_is_refused(client: Client, kind: str) -> None:
    answer = client.send("POST", f"{COMPANY}/Tree/Nodes(14159)/{kind}s", {"Name": ""})
    assert (answer.status, answer.text) == (400, EMPTY)
