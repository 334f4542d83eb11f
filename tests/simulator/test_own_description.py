"""A service that nobody has seen before costs a description and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from iqmetrix_simulator._serving.application import Application
from iqmetrix_simulator.server import Simulator
from tests.kit.asgi import Response, send
from tests.kit.descriptions import describe, operation, path_parameter, reference, write

GADGET = reference("Gadget")
GADGETS = {"type": "array", "items": GADGET}
SHOP = path_parameter("ShopId", {"type": "integer"}, 7)
SCHEMAS = {
    "Gadget": {
        "type": "object",
        "required": ["Name"],
        "properties": {
            "Id": {"type": "integer", "readOnly": True},
            "Name": {"type": "string"},
            "Kind": {"type": "integer", "enum": [1, 2], "x-names": ["Small", "Large"]},
            "Secret": {"type": "boolean"},
            "Tags": {"type": "array", "items": {"type": "string"}},
            "Made": {"type": "string", "format": "date-time"},
            "State": {"type": "string", "readOnly": True},
            "ShopId": {"type": "integer", "readOnly": True},
            "Serial": {"type": "string", "readOnly": True},
            "Version": {"type": "integer"},
        },
    }
}
PATHS = {
    "/Shops({ShopId})/Gadgets": {
        "parameters": [SHOP],
        "get": operation("listGadgets", x_method="list", reply=(GADGETS, [{"Id": 1, "Name": "first"}])),
        "post": operation("createGadget", x_method="create", status="201", body=GADGET, reply=GADGET),
    },
    "/Shops({ShopId})/Gadgets('{Name}')": {},
    "/Shops({ShopId})/NewGadgets": {
        "post": operation(
            "saveGadget",
            x_method="save",
            x_state={"action": "create", "match": ["Name"]},
            parameters=[SHOP],
            status="201",
            body=GADGET,
            reply=GADGET,
        )
    },
    "/Shops({ShopId})/Gadgets({GadgetId})": {
        "parameters": [SHOP, path_parameter("GadgetId", {"type": "integer"}, 1)],
        "get": operation("getGadget", x_method="get", reply=GADGET),
        "put": operation("updateGadget", x_method="update", body=GADGET, reply=GADGET),
        "delete": operation("deleteGadget", x_method="delete"),
    },
}
RULES = {"Id": "sequence", "ShopId": {"path": "ShopId"}}


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Simulator]]:
    """Return a function that serves paths, with rules for members that the server sets."""
    simulators: list[Simulator] = []

    def start(
        paths: dict[str, Any] | None = None, rules: dict[str, Any] = RULES, document: Any = None, **entity: Any
    ) -> Simulator:
        document = document or describe(
            paths or {}, components={"schemas": SCHEMAS}, **{"x-entities": {"Gadget": {"server": rules, **entity}}}
        )
        simulators.append(Simulator(folder=write(tmp_path, document), clock=lambda: 1_700_000_000.0))
        return simulators[-1]

    yield start
    for simulator in simulators:
        simulator.store.close()


def ask(simulator: Simulator, method: str, path: str, body: Any = None) -> Response:
    return asyncio.run(send(Application(simulator), method, f"/gadgets/v3{path}", body=body))


def test_rows_are_created_matched_and_listed(serve: Callable[..., Simulator]) -> None:
    simulator = serve(PATHS)

    def post(path: str, **body: Any) -> Any:
        return ask(simulator, "POST", f"/Shops(7){path}", body).json

    assert post("/Gadgets", Name="second") == {"Name": "second", "Id": 2, "ShopId": 7}
    assert post("/NewGadgets", Name="second", Kind=1) == {"Name": "second", "Id": 2, "ShopId": 7, "Kind": 1}
    assert post("/NewGadgets", Name="third")["Id"] == 3
    listed = ask(simulator, "GET", "/Shops(7)/Gadgets").json
    assert [row["Name"] for row in listed] == ["first", "second", "third"]


@pytest.mark.parametrize(
    ("rule", "created", "replaced"),
    [
        ({"fixed": [1]}, [1], [1]),
        ("revision", 1, 2),
        ("now", "2023-11-14T22:13:20.0000000Z", "2023-11-14T22:14:20.0000000Z"),
        ("created", "2023-11-14T22:13:20.0000000Z", "2023-11-14T22:13:20.0000000Z"),
        ({"name_of": "Kind"}, "Large", "Small"),
        ({"lower": "Name"}, "first", "second"),
        ({"lookup": "Kind", "values": {"2": "big"}}, "big", None),
        ({"path": "ShopId"}, 7, 7),
    ],
)
def test_members_that_the_server_sets(serve: Callable[..., Simulator], rule: Any, created: Any, replaced: Any) -> None:
    simulator = serve(PATHS, {"Id": "sequence", "Made": rule})
    row = ask(simulator, "POST", "/Shops(7)/Gadgets", {"Name": "First", "Kind": 2, "Made": "2001-01-01"}).json
    assert row["Made"] == created
    simulator.writer.clock = lambda: 1_700_000_060.0
    path, body = f"/Shops(7)/Gadgets({row['Id']})", {"Name": "Second", "Kind": 1, "Made": "2002-02-02"}
    again = ask(simulator, "PUT", path, body).json
    assert again.get("Made") == replaced
    assert again["Id"] == row["Id"]


def test_a_uuid_is_made_once(serve: Callable[..., Simulator]) -> None:
    simulator = serve(PATHS, {"Id": "sequence", "Serial": "uuid"})
    first, second = (ask(simulator, "POST", "/Shops(7)/Gadgets", {"Name": name}).json for name in ("a", "b"))
    assert first["Serial"] != second["Serial"]
    again = ask(simulator, "PUT", f"/Shops(7)/Gadgets({first['Id']})", {"Name": "c"}).json
    assert again["Serial"] == first["Serial"]


@pytest.mark.parametrize(
    ("rule", "value", "names"),
    [
        ({"equals": "Secret"}, "true", ["secret"]),
        ({"equals": "Secret", "unless": "other"}, "true", ["secret"]),
        ({"equals": "Secret", "unless": "wanted"}, "true", ["red", "both", "secret", "old", "new", "undated"]),
        ({"any_of": "Tags"}, "red,blue", ["red", "both"]),
        ({"contains": ["Name", "Tags"]}, "RE", ["red", "both", "secret"]),
        ({"from": "Made"}, "2020-01-02", ["new"]),
        ({"to": "Made"}, "2020-01-01T00:00:00Z", ["old"]),
    ],
)
def test_parameters_that_select_rows(serve: Callable[..., Simulator], rule: Any, value: str, names: list[str]) -> None:
    kinds = {"equals": {"type": "boolean"}, "any_of": {"type": "array", "items": {"type": "string"}}}
    parameter = {"name": "wanted", "in": "query", "schema": kinds.get(next(iter(rule)), {"type": "string"})}
    rows = [
        {"Id": 1, "Name": "red", "Tags": ["red"]},
        {"Id": 2, "Name": "both", "Tags": ["green", "red"]},
        {"Id": 3, "Name": "secret", "Secret": True},
        {"Id": 4, "Name": "old", "Made": "2020-01-01"},
        {"Id": 5, "Name": "new", "Made": "2020-01-02T00:00:00Z"},
        {"Id": 6, "Name": "undated", "Made": "soon"},
    ]
    listing = operation(
        "list", x_method="list", parameters=[parameter], x_state={"where": {"wanted": rule}}, reply=(GADGETS, rows)
    )
    simulator = serve({"/Gadgets": {"get": listing}})
    assert [row["Name"] for row in ask(simulator, "GET", f"/Gadgets?wanted={value}").json] == names
    assert len(ask(simulator, "GET", "/Gadgets").json) == 6


def test_the_sample_of_a_single_row_is_the_first_to_be_stored(serve: Callable[..., Simulator]) -> None:
    """Lists often show fewer members."""
    item = "/Shops({ShopId})/Gadgets({GadgetId})"
    sample = {"Id": 1, "Name": "first", "Kind": 2}
    paths = {**PATHS, item: {**PATHS[item], "get": operation("getGadget", x_method="get", reply=(GADGET, sample))}}
    assert ask(serve(paths), "GET", "/Shops(7)/Gadgets(1)").json == sample


def test_a_deletion_may_mark_a_row(serve: Callable[..., Simulator]) -> None:
    """With a member that clients can't write, and without asking for the lock."""
    simulator = serve(
        PATHS, {"Id": "sequence", "Version": "revision"}, delete={"set": {"State": "gone"}}, lock="Version"
    )
    row = ask(simulator, "POST", "/Shops(7)/Gadgets", {"Name": "second", "State": "new"}).json
    assert (row["Version"], "State" in row) == (1, False)
    path = f"/Shops(7)/Gadgets({row['Id']})"
    assert ask(simulator, "DELETE", path).status == 200
    assert ask(simulator, "GET", path).json == {**row, "State": "gone", "Version": 2}


def test_refusals_have_the_documented_status_and_text(serve: Callable[..., Simulator]) -> None:
    errors = {"missing": {"status": 410, "text": "Gone"}, "conflict": {"text": "Taken"}}
    simulator = serve(PATHS, errors=errors, unique=[["Name"]], lock="Version")
    missing = ask(simulator, "GET", "/Shops(7)/Gadgets(99)")
    assert (missing.status, missing.body) == (410, b"Gone")
    taken = ask(simulator, "POST", "/Shops(7)/Gadgets", {"Name": "first"})
    assert (taken.status, taken.body) == (409, b"Taken")
    locked = ask(simulator, "PUT", "/Shops(7)/Gadgets(1)", {"Name": "first", "Version": 3})
    assert (locked.status, locked.body) == (409, b"The row was changed in the meantime.")


@pytest.mark.parametrize(
    ("key", "status", "text"),
    [
        ("'first'", 200, ""),
        ("'O''Brien'", 200, ""),
        ("first", 400, "Key 'Name' is a string: put it in single quotation marks"),
        ("'O'Brien'", 400, "and double those inside"),
        ("'", 400, "single quotation marks"),
    ],
)
def test_string_keys_stand_in_quotation_marks(
    serve: Callable[..., Simulator], key: str, status: int, text: str
) -> None:
    sample = [{"Id": 1, "Name": "first"}, {"Id": 2, "Name": "O'Brien"}]
    by_name = operation("get", x_method="get", parameters=[path_parameter("Name", {"type": "string"})], reply=GADGET)
    paths = {
        "/Gadgets": {"get": operation("list", x_method="list", reply=(GADGETS, sample))},
        "/Gadgets({Name})": {"get": by_name},
    }
    answer = ask(serve(paths, {}, key="Name"), "GET", f"/Gadgets({key})")
    assert (answer.status, text in answer.body.decode()) == (status, True)


@pytest.mark.parametrize(
    ("schema", "text", "status"),
    [
        ({"type": "integer"}, "%2B7", 200),
        ({"type": "integer"}, "7.0", 400),
        ({"type": "number"}, "7.5", 200),
        ({"type": "number"}, "many", 400),
        ({"type": "boolean"}, "TRUE", 200),
        ({"type": "boolean"}, "1", 400),
        ({"type": "string", "format": "date-time"}, "2020-01-01", 200),
        ({"type": "string", "format": "date-time"}, "2020-13-01", 400),
        ({"type": "string", "format": "uuid"}, "x", 400),
        ({"type": "string", "enum": ["a", "b"]}, "b", 200),
        ({"type": "string", "enum": ["a", "b"]}, "c", 400),
        ({"type": "array", "items": {"type": "integer"}}, "1,,2", 200),
        ({"type": "array", "items": {"type": "integer"}}, "1,x", 400),
        ({"type": "integer", "minimum": 3}, "3", 200),
        ({"type": "integer", "minimum": 3}, "2", 400),
    ],
)
def test_parameters_are_read_by_their_schema(
    serve: Callable[..., Simulator], schema: Any, text: str, status: int
) -> None:
    listing = operation("list", x_method="list", parameters=[{"name": "p", "in": "query", "schema": schema}])
    answer = ask(serve({"/Gadgets": {"get": listing | {"responses": {"200": {}}}}}), "GET", f"/Gadgets?P={text}")
    assert answer.status == status, answer.body
    assert status == 200 or answer.body.startswith(b"Parameter 'p' should be ")


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["b", "c", "a"]),
        ("?by=name", ["a", "b", "c"]),
        ("?by=name&direction=desc", ["c", "b", "a"]),
        ("?direction=desc", ["a", "c", "b"]),
        ("?by=kind", 400),
    ],
)
def test_order_and_hidden_rows(serve: Callable[..., Simulator], query: str, names: Any) -> None:
    rows = [
        {"Id": 1, "Name": "a", "Made": "2020-03-03"},
        {"Id": 2, "Name": "b", "Made": "2020-01-01"},
        {"Id": 3, "Name": "c", "Made": "2020-02-02"},
        {"Id": 4, "Name": "d", "Made": "2020-04-04", "Secret": True},
    ]
    values = {"name": "Name", "made": "Made"}
    state = {
        "order": {"parameter": "by", "direction": "direction", "default": "made", "values": values},
        "hide": {"Secret": True},
    }
    parameters = [
        {"name": "by", "in": "query", "schema": {"type": "string", "enum": list(values)}},
        {"name": "direction", "in": "query", "schema": {"type": "string"}},
    ]
    listing = operation("list", x_method="list", parameters=parameters, x_state=state, reply=(GADGETS, rows))
    answer = ask(serve({"/Gadgets": {"get": listing}}), "GET", f"/Gadgets{query}")
    assert (answer.status if answer.status != 200 else [row["Name"] for row in answer.json]) == names


@pytest.mark.parametrize(
    ("order", "names"),
    [({"by": "Made"}, ["b", "a", "c"]), ({"by": "Made", "descending": True}, ["c", "a", "b"])],
)
def test_one_order_always(serve: Callable[..., Simulator], order: Any, names: list[str]) -> None:
    rows = [
        {"Id": 1, "Name": "a", "Made": "2020-02-02"},
        {"Id": 2, "Name": "b", "Made": "2020-01-01"},
        {"Id": 3, "Name": "c", "Made": "2020-03-03"},
    ]
    listing = operation("list", x_method="list", x_state={"order": order}, reply=(GADGETS, rows))
    answer = ask(serve({"/Gadgets": {"get": listing}}), "GET", "/Gadgets")
    assert [row["Name"] for row in answer.json] == names


def test_a_fixed_path_is_not_taken_for_a_key(serve: Callable[..., Simulator]) -> None:
    """Whatever stands first in the description, and of two paths with as many placeholders the longer one is the fixed one."""
    name = [path_parameter("Name", {"type": "string"})]
    paths = {
        "/Gadgets/{Name}": {"get": operation("any", parameters=name, reply=(GADGET, "any"))},
        "/Gadgets/Latest": {"get": operation("latest", reply=(GADGET, "latest"))},
        "/Gadgets/Latest{Name}": {"get": operation("named", parameters=name, reply=(GADGET, "named"))},
    }
    simulator = serve(paths)
    replies = {name: ask(simulator, "GET", f"/Gadgets/{name}").json for name in ("Latest", "latest", "Late", "Latest2")}
    assert replies == {"Latest": "latest", "latest": "latest", "Late": "any", "Latest2": "named"}
    assert ask(simulator, "POST", "/Gadgets/Latest").status == 405


def test_an_operation_about_no_entity_replies_with_its_sample(serve: Callable[..., Simulator]) -> None:
    """Even where all operations of a path are."""
    paths = {"/Restart": {"post": operation("restart", x_method="get"), "put": operation("again", x_method="update")}}
    simulator = serve(paths)
    assert (ask(simulator, "POST", "/Restart").status, ask(simulator, "PUT", "/Restart").body) == (200, b"")


def test_an_unknown_action_is_refused_at_the_start(serve: Callable[..., Simulator]) -> None:
    paths = {"/Gadgets": {"get": operation("listGadgets", x_state={"action": "explode"}, reply=GADGETS)}}
    with pytest.raises(
        ValueError, match=r"gadgets listGadgets: there is no action 'explode', only bulk, change, create"
    ):
        serve(paths)


def test_children_live_and_die_with_their_parent(serve: Callable[..., Simulator]) -> None:
    part = [path_parameter("GadgetId", {"type": "integer"}, 1)]
    paths = {
        **PATHS,
        "/Shops({ShopId})/Gadgets({GadgetId})/Parts": {
            "parameters": [SHOP, *part],
            "get": operation("listParts", x_method="list", reply={"type": "array", "items": reference("Part")}),
            "post": operation(
                "createPart", x_method="create", status="201", body=reference("Part"), reply=reference("Part")
            ),
        },
    }
    parent = {"entity": "Gadget", "parameter": "GadgetId", "property": "GadgetId"}
    schemas = {**SCHEMAS, "Part": {"type": "object", "properties": {"Id": {"type": "integer"}}}}
    entities: Any = {"Gadget": {"server": RULES}, "Part": {"server": {"Id": "sequence"}, "parent": parent}}
    simulator = serve(document=describe(paths, components={"schemas": schemas}, **{"x-entities": entities}))
    row = ask(simulator, "POST", "/Shops(7)/Gadgets", {"Name": "second"}).json
    made = [ask(simulator, "POST", f"/Shops(7)/Gadgets({owner})/Parts", {}).json for owner in (1, row["Id"], row["Id"])]
    assert [part["Id"] for part in made] == [1, 2, 3]
    assert ask(simulator, "DELETE", f"/Shops(7)/Gadgets({row['Id']})").status == 200
    assert ask(simulator, "GET", f"/Shops(7)/Gadgets({row['Id']})/Parts").status == 404
    assert simulator.store.rows(("gadgets", "Part"), ("7",)).keys() == {"1"}


def test_a_view_shows_the_rows_of_another_entity(serve: Callable[..., Simulator]) -> None:
    """Under names of its own, with what it says of something alike, for as long as there is such a row."""
    sample = [{"Id": 1, "Title": "first", "Price": "5 $"}]
    reply = ({"type": "array", "items": reference("Card")}, sample)
    cards = operation("listCards", x_method="list", parameters=[SHOP], reply=reply)
    members = {name: {"type": "string"} for name in ("Id", "Title", "Size", "Price")}
    schemas = {**SCHEMAS, "Card": {"type": "object", "properties": members}}
    view = {"of": "Gadget", "like": "Title", "named": {"Title": "Name", "Size": "Kind"}}
    entities: Any = {"Gadget": {"server": {"Id": "sequence"}}, "Card": {"view": view}}
    paths = {**PATHS, "/Shops({ShopId})/Cards": {"get": cards}}
    simulator = serve(document=describe(paths, components={"schemas": schemas}, **{"x-entities": entities}))

    def shown() -> Any:
        return ask(simulator, "GET", "/Shops(7)/Cards").json

    row = ask(simulator, "POST", "/Shops(7)/Gadgets", {"Name": "first", "Kind": 2}).json
    other = ask(simulator, "POST", "/Shops(7)/Gadgets", {"Name": "other"}).json
    assert shown()[1:] == [
        {"Id": row["Id"], "Title": "first", "Size": 2, "Price": "5 $"},
        {"Id": other["Id"], "Title": "other"},
    ]
    ask(simulator, "PUT", f"/Shops(7)/Gadgets({row['Id']})", {"Name": "second", "Kind": 1})
    assert shown()[1] == {"Id": row["Id"], "Title": "second", "Size": 1, "Price": "5 $"}
    ask(simulator, "DELETE", f"/Shops(7)/Gadgets({row['Id']})")
    assert [card["Id"] for card in shown()] == [1, other["Id"]]
